public import BijstandCaseload

/// What a dossier file counts of each month, as the model counts it.
///
/// Spells within one month are in no stock: they come and go nowhere. Who is back within sixty months of an exit comes back, anybody else
/// comes in.
public struct DossierCounts: Sendable {
    public struct Counts: Sendable, Equatable {
        /// At the end of the month.
        public var stand = 0
        public var terugval = 0
        public var uitstroom = 0
        public var werk = 0
        /// AOW, and death.
        public var aow = 0
        public var overlijden = 0
        /// New, by herkomst.
        public var herkomst = [Int](repeating: 0, count: Herkomst.count)
        /// Of those, by leefvorm and by age at the end of the month.
        public var leefvorm = [Int](repeating: 0, count: Leefvorm.count)
        public var leeftijd = [Int](repeating: 0, count: Leeftijd.count)

        public var instroom: Int { herkomst.reduce(0, +) }
    }

    public let first: Month
    public let counts: [Counts]
    /// Spells that began and ended within one month.
    public let withinOneMonth: Int

    public init(_ history: DossierHistory, _ window: ObservationWindow) {
        first = window.from
        var counts = [Counts](repeating: Counts(), count: window.from.distance(to: window.through) + 1)
        var within = 0
        func at(_ month: Month, _ change: (inout Counts) -> Void) {
            let place = window.from.distance(to: month)
            if counts.indices.contains(place) { change(&counts[place]) }
        }
        for (index, spell) in history.spells.enumerated() {
            if spell.exit?.month == spell.start {
                within += window.from <= spell.start && spell.start <= window.through ? 1 : 0
                continue
            }
            let before = index > 0 ? history.spells[index - 1] : nil
            let isBack =
                before.map { other in
                    guard other.dossier == spell.dossier, let exit = other.exit, exit.oorzaak != nil else {
                        return false
                    }
                    return exit.month.distance(to: spell.start) <= SindsUitstroom.window
                } ?? false
            at(spell.start) { month in
                if isBack { return month.terugval += 1 }
                month.herkomst[spell.herkomst.index] += 1
                month.leefvorm[spell.leefvorm.index] += 1
                month.leeftijd[spell.leeftijd(at: spell.start).index] += 1
            }
            if let exit = spell.exit {
                at(exit.month) { month in
                    switch exit.reason {
                    case .uitstroom(let oorzaak):
                        month.uitstroom += 1
                        if oorzaak == .werk { month.werk += 1 }
                    case .einde(.aow): month.aow += 1
                    case .einde(.overlijden): month.overlijden += 1
                    }
                }
            }
            let last = min(spell.exit.map { $0.month.advanced(by: -1) } ?? window.through, window.through)
            var month = max(spell.start, window.from)
            while month <= last {
                at(month) { $0.stand += 1 }
                month = month.advanced(by: 1)
            }
        }
        (self.counts, withinOneMonth) = (counts, within)
    }

    public func month(_ index: Int) -> Month { first.advanced(by: index) }

    /// The stock at the end of a month of the window.
    public func stand(_ month: Month) -> Int? {
        let place = first.distance(to: month)
        return counts.indices.contains(place) ? counts[place].stand : nil
    }

    /// Calendar years of which every month is in the window, and the stock before it is known.
    public var years: [Int] {
        let last = first.advanced(by: counts.count - 1)
        return (first.year...last.year).filter {
            first < Month(year: $0, month: 1) && Month(year: $0, month: 12) <= last
        }
    }

    /// A sum over the months of a year.
    public func sum(_ year: Int, _ value: (Counts) -> Int) -> Int {
        let begin = first.distance(to: Month(year: year, month: 1))
        return (begin..<begin + 12).filter(counts.indices.contains).reduce(0) { $0 + value(counts[$1]) }
    }
}
