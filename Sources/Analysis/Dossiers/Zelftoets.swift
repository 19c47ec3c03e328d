public import BijstandCaseload

/// Forecasts of a municipality from earlier cut-offs of its own dossier file, against what the file says came.
public struct Zelftoets: Sendable {
    public let punten: [Geraamd]
    /// Cut-offs that were left out.
    public let over: [Over]

    public struct Over: Sendable {
        public let eind: Month
        /// Whether the file is too short before it; else the country knew nothing yet.
        public let isShort: Bool

        public init(eind: Month, isShort: Bool) { (self.eind, self.isShort) = (eind, isShort) }
    }

    /// Figures that are told of every cut-off.
    public static let grootheden = [Uitkomst.Grootheid.stand, .binnengekomen, .uitstroom]

    public init(_ punten: [Geraamd], over: [Over]) { (self.punten, self.over) = (punten, over) }

    /// Of so many figures of a kind, how many the band of 90 %, and that of 50 %, hold.
    public func houdt(_ grootheid: Uitkomst.Grootheid) -> (n: Int, in90: Int, in50: Int) {
        let all = punten.filter { $0.uitkomst.grootheid == grootheid }
        return (all.count, all.count(where: \.houdt90), all.count(where: \.houdt50))
    }
}
