public import BijstandCaseload
internal import BijstandMicrosimulation

/// Who the households of a file are, against the country's: those who came in new, and with whom the stock shares a home.
public struct Samenstelling: Sendable {
    /// Of who came in new in the last years, by herkomst.
    public let leefvorm: Verdeling
    public let leeftijd: Verdeling
    /// Of the stock, by leefvorm; nil where the file does not tell it.
    public let medebewoners: Verdeling?
    /// Whether it is told as from 2023, when fewer housemates count.
    public let isHervormd: Bool

    /// Spreads of the logarithms among municipalities, an assumption.
    private static let (share, shared) = (0.2, 0.4)

    init(_ counts: DossierCounts, _ opening: DossierOpening, _ numbers: ParameterVector) {
        let last = counts.counts.suffix(12 * DossierSchatting.recent)
        func sum(_ count: Int, _ value: (DossierCounts.Counts) -> [Int]) -> [Int] {
            last.reduce(into: [Int](repeating: 0, count: count)) { sums, month in
                for (place, number) in value(month).enumerated() { sums[place] += number }
            }
        }
        let herkomst = sum(Herkomst.count) { $0.herkomst }
        func verdeling(_ observed: [Int], _ parameter: Parameter) -> Verdeling {
            Verdeling(observed: observed, sizes: herkomst, land: numbers.rows(parameter), spread: Self.share)
        }
        leefvorm = verdeling(sum(Leefvorm.count) { $0.leefvorm }, .instroomLeefvorm)
        leeftijd = verdeling(sum(Leeftijd.count) { $0.leeftijd }, .instroomLeeftijd)
        let known = opening.stock.filter { $0.medebewoners != nil }
        let reformed = numbers.rows(.medebewonersNa2022)
        isHervormd = opening.cutOff >= Kostenklasse.reform && !reformed.joined().contains { $0.isNaN }
        medebewoners =
            known.isEmpty
            ? nil
            : Verdeling(
                observed: Medebewoners.allCases.map { one in known.count { $0.medebewoners == one } },
                sizes: Leefvorm.allCases.map { one in known.count { $0.leefvorm == one } },
                land: isHervormd ? reformed : numbers.rows(.medebewoners), spread: Self.shared)
    }
}
