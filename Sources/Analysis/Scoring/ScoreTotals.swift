public import BijstandCaseload
internal import BijstandFigures

/// How a forecast did on several figures together.
public struct ScoreTotals: Sendable {
    /// What the figures are of; nil for all.
    public let grootheid: Grootheid?
    public let figures: [FigureScore]

    /// Parts of 0 to 1 that PITs are counted in.
    public static let bins = 5
    /// Fewer figures than this say little of coverage or the spread of PITs.
    public static let few = 20

    init(_ grootheid: Grootheid?, _ figures: [FigureScore]) {
        precondition(!figures.isEmpty)
        self.grootheid = grootheid
        self.figures = figures
    }

    /// Whether all figures are in one unit, so that distances can be averaged.
    public var isOneUnit: Bool { Set(figures.map(\.figure.grootheid.eenheid)).count == 1 }
    public var coverage50: Double { mean { $0.isIn50 ? 1 : 0 } }
    public var coverage90: Double { mean { $0.isIn90 ? 1 : 0 } }
    public var width50: Double { mean(\.width50) }
    public var width90: Double { mean(\.width90) }
    public var crps: Double { mean(\.crps) }
    /// Mean of forecast less observed.
    public var bias: Double { mean(\.error) }
    /// Figures outside the 90 % band, and those of them that their own error may explain.
    public var misses: Int { figures.count { !$0.isIn90 } }
    public var missesWithinError: Int { figures.count(where: \.isWithinError) }

    /// Figures by PIT: from 0 to 0.2, from 0.2 to 0.4 …
    public var histogram: [Int] {
        var counts = [Int](repeating: 0, count: Self.bins)
        for figure in figures { counts[min(Self.bins - 1, Int(figure.pit * Double(Self.bins)))] += 1 }
        return counts
    }

    public var skillPersistence: Skill? { Skill(figures, \.crpsPersistence) }
    public var skillNational: Skill? { Skill(figures, \.crpsNational) }

    /// Against one of the references of a backtest; nil where no figure has it.
    public func skill(over referentie: Referentie) -> Skill? { Skill(figures) { $0.crpsReferenties[referentie] } }

    private func mean(_ value: (FigureScore) -> Double) -> Double {
        figures.reduce(0) { $0 + value($1) } / Double(figures.count)
    }

    /// 1 − CRPS ÷ that of a reference: 1 is perfect, 0 as good as the reference, below 0 worse.
    public struct Skill: Sendable, Equatable {
        public let value: Double
        /// Figures that have the reference; the others are left out of both sums.
        public let count: Int

        /// Nil where no figure has the reference, or it was right every time.
        init?(_ figures: [FigureScore], _ reference: (FigureScore) -> Double?) {
            let pairs = figures.compactMap { figure in reference(figure).map { (figure.crps, $0) } }
            let (own, other) = pairs.reduce((0.0, 0.0)) { ($0.0 + $1.0, $0.1 + $1.1) }
            guard other > 0 else { return nil }
            value = 1 - own / other
            count = pairs.count
        }
    }
}
