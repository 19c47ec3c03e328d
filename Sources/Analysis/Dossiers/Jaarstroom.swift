internal import BijstandCaseload

/// Flows of a year as far as they are told. Stocks at both its ends are, so that what is left of inflow, exits and their difference tells how
/// many reached the AOW age or died: exits go untold where those are few.
public struct Jaarstroom: Sendable {
    public let nieuw: Int?
    public let terug: Int?
    public let binnengekomen: Int?
    public let uitstroom: Int?
    public let werk: Int?
    /// Whether AOW and death are told apart.
    let tellsEnds: Bool

    init(
        nieuw: Int, terug: Int, uitstroom: Int, werk: Int?, aow: Int, overlijden: Int, _ afscherming: Afscherming
    ) {
        func told(_ count: Int) -> Int? { afscherming.isKlein(count) ? nil : count }
        (self.nieuw, self.terug) = (told(nieuw), told(terug))
        binnengekomen = self.nieuw == nil || self.terug == nil ? nil : nieuw + terug
        let isOpen = binnengekomen != nil && afscherming.isKlein(aow + overlijden)
        self.uitstroom = isOpen ? nil : told(uitstroom)
        self.werk = self.uitstroom == nil ? nil : werk.flatMap { afscherming.part($0, of: uitstroom) }
        tellsEnds = !afscherming.isKlein(aow) && !afscherming.isKlein(overlijden)
    }

    init(_ uitkomsten: Uitkomsten, _ periode: ClosedRange<Month>, _ afscherming: Afscherming) {
        func sum(_ grootheid: Uitkomst.Grootheid) -> Int { uitkomsten.sum(grootheid, periode) }
        self.init(
            nieuw: sum(.instroom), terug: sum(.terugval), uitstroom: sum(.uitstroom), werk: nil, aow: sum(.aow),
            overlijden: sum(.overlijden), afscherming)
    }

    /// Of a calendar year.
    ///
    /// - Parameter hasReasons: without, nobody is told to have left for work.
    public init(_ counts: DossierCounts, _ jaar: Int, hasReasons: Bool, _ afscherming: Afscherming) {
        self.init(
            nieuw: counts.sum(jaar, \.instroom), terug: counts.sum(jaar, \.terugval),
            uitstroom: counts.sum(jaar, \.uitstroom), werk: hasReasons ? counts.sum(jaar, \.werk) : nil,
            aow: counts.sum(jaar, \.aow), overlijden: counts.sum(jaar, \.overlijden), afscherming)
    }
}
