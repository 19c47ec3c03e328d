public import BijstandCaseload
public import BijstandMicrosimulation

/// A figure of a municipality's dossiers after a cut-off, as a file counts it; a forecast is held against it.
public struct Uitkomst: Sendable {
    public enum Grootheid: String, CaseIterable, Sendable {
        case stand
        /// All who came in: new or back.
        case binnengekomen
        case instroom, terugval, uitstroom, aow, overlijden
    }

    public enum Dimensie: String, CaseIterable, Sendable { case totaal, leefvorm, leeftijd, duur, herkomst, oorzaak }

    public let grootheid: Grootheid
    public let dimensie: Dimensie
    public let categorie: String
    /// Of a stock, its last month counts.
    public let periode: ClosedRange<Month>
    public let waargenomen: Int
    /// Columns of a replication that it is the sum of.
    private let columns: [Range<Int>]

    init(
        _ grootheid: Grootheid, _ periode: ClosedRange<Month>, _ waargenomen: Int, _ columns: [Range<Int>],
        _ dimensie: Dimensie = .totaal, _ categorie: String = Dimensie.totaal.rawValue
    ) {
        (self.grootheid, self.dimensie, self.categorie) = (grootheid, dimensie, categorie)
        (self.periode, self.waargenomen, self.columns) = (periode, waargenomen, columns)
    }

    public var isStand: Bool { grootheid == .stand }

    /// A month, a calendar year, or from month to month.
    public var wanneer: String {
        let (from, through) = (periode.lowerBound, periode.upperBound)
        if isStand || from == through { return "\(through)" }
        return from.monthOfYear == 1 && through == from.advanced(by: 11) ? "\(from.year)" : "\(from)/\(through)"
    }

    /// What every replication of a forecast makes of it.
    func values(_ run: SimulationResult) -> [Double] {
        let start = run.scenario.start
        let months = (isStand ? periode.upperBound...periode.upperBound : periode).map { start.distance(to: $0) + 1 }
        return (0..<run.replications).map { replication in
            Double(
                months.reduce(0) { sum, month in
                    run.withCounts(replication: replication, month: month) { row in
                        columns.reduce(sum) { $1.reduce($0) { $0 + Int(row[$1]) } }
                    }
                })
        }
    }

    /// Columns of so many categories from a first one on, by afstand.
    static func columns(_ column: Int, _ index: Int = 0, count: Int = 1) -> Range<Int> {
        column + index * Afstand.count..<column + (index + count) * Afstand.count
    }

    static func stand(_ periode: ClosedRange<Month>, _ count: Int) -> Uitkomst {
        Uitkomst(.stand, periode, count, [columns(Metric.stockAfstand)])
    }

    static func binnengekomen(_ periode: ClosedRange<Month>, _ count: Int) -> Uitkomst {
        Uitkomst(
            .binnengekomen, periode, count,
            [columns(Metric.instroom, count: Herkomst.count), columns(Metric.terugval, count: Oorzaak.count)])
    }

    /// - Parameter hasDeaths: without reasons who died is among who left.
    static func uitstroom(_ periode: ClosedRange<Month>, _ count: Int, hasDeaths: Bool) -> Uitkomst {
        let deaths = hasDeaths ? [columns(Metric.einde, Einde.overlijden.index)] : []
        return Uitkomst(.uitstroom, periode, count, [columns(Metric.uitstroom, count: Oorzaak.count)] + deaths)
    }
}
