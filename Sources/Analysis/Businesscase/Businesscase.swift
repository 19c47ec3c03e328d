public import BijstandCaseload
public import BijstandFigures
package import BijstandMicrosimulation

/// What a dossier costs, and what one exit to work now saves, by groep and months on benefit.
///
/// Every dossier of the opening stock is lived twice in each replication: as in the run, and as it leaves to work in the first
/// month (`Twin`). The difference is what the exit saves; the decision `ExitTwins` tells why.
///
/// Source of the question: Hilversum, *Focus op werk* (2019), §4.1 points 4 and 5, and §5.2.
public struct Businesscase: Sendable {
    /// Guidance of a benefit in a year: an assumption. Berenschot (2018) found € 2,883 for all costs of execution of a benefit, of
    /// which guidance is a part; it is in no budget that is simulated.
    public static let begeleidingAanname = Euro(cents: 2_883_00)

    /// Months after which the saving is told.
    public static let vensters = [12, 24, 60]

    /// Dossiers of a cell below which nothing is told of it.
    public static let minimum = 10

    public let scenario: Scenario
    public let seed: UInt32
    public let replications: Int
    package let uncertainty: Uncertainty
    /// Of a benefit a year.
    public let begeleiding: Euro
    /// Windows within the run.
    public let vensters: [Int]
    /// Of the trajecten, in the scenario's order.
    public private(set) var trajecten: [Trajectrekening] = []
    /// By year with an account: what of a euro less lasten the vangnet no longer pays.
    public let vangnet: [(year: Int, marge: Summary)]
    private let layout: TwinSums
    /// By replication.
    private let numbers: [Int64]

    /// - Parameters:
    ///   - result: of the replications.
    ///   - simulation: of the same scenario.
    ///   - progress: called with the number of replications done, from any thread.
    /// - Throws: `SimulationFailure`; `UnboundedBudget` when a budget runs out of all bounds.
    package init(
        _ result: SimulationResult, _ simulation: Simulation, seed: UInt32, replications range: Range<UInt32>,
        threads: Int, uncertainty: Uncertainty, begeleiding: Euro, progress: @Sendable (Int) -> Void,
        isCancelled: @Sendable () -> Bool
    ) throws {
        let scenario = result.scenario
        let geld = scenario.hasMoney ? try Geld(result) : nil
        let vensters = Self.vensters.filter { $0 <= scenario.horizon }
        let layout = TwinSums(scenario, vensters: vensters)
        numbers = try simulation.twins(
            seed: seed, replications: range, threads: threads, uncertainty: uncertainty, size: layout.size,
            progress: progress, isCancelled: isCancelled
        ) { replication, counts, numbers in
            let prijzen = geld.map { Prijzen($0.paden[replication], result.money(replication: replication)) }
            layout.write(counts, prijzen, to: numbers)
        }
        (self.scenario, self.vensters, self.layout, self.begeleiding) = (scenario, vensters, layout, begeleiding)
        (self.seed, replications, self.uncertainty) = (seed, range.count, uncertainty)
        vangnet =
            geld.map { geld in
                geld.years.indices.map { index in
                    let margins = geld.paden.map { $0.scenario[index].vangnetMarge }
                    return (geld.years[index], Summary(margins, unit: .aandeel, scale: 1000))
                }
            } ?? []
        trajecten = geld == nil ? [] : scenario.interventions.compactMap { Trajectrekening($0, self, result) }
    }

    /// Whether groepen are indeling; else they are afstand.
    public var isIndeling: Bool { scenario.hasIndeling }

    /// Whether the vangnet of every year of a window is known.
    public func hasAccounts(_ venster: Int) -> Bool {
        let last = scenario.cutOff.advanced(by: venster).year
        return (scenario.start.year...last).allSatisfy { year in vangnet.contains { $0.year == year } }
    }

    /// Whether a post can be told at all.
    ///
    /// - Parameter venster: nil for a post of no window.
    func tells(_ post: Post, _ venster: Int?) -> Bool {
        guard post.isOfNow == (venster == nil) else { return false }
        guard let venster else { return true }
        return vensters.contains(venster) && (!post.needsPrices || scenario.hasMoney)
            && (!post.needsAccounts || hasAccounts(venster))
    }

    /// A post per dossier, over the replications.
    ///
    /// - Parameters:
    ///   - groepen: indelingen, or afstanden; nil for all.
    ///   - duur: nil for all.
    ///   - venster: one of ``vensters``; nil for a post of no window.
    /// - Returns: nil where it is not told: too few dossiers, a run that ends before, no money.
    public func summary(_ post: Post, groepen: [Afstand]? = nil, duur: Duur? = nil, venster: Int? = nil) -> Summary? {
        guard tells(post, venster), let values = values([post], groepen: groepen, duur: duur, venster: venster)
        else { return nil }
        return Summary(values[0], unit: post.unit, scale: post.scale)
    }

    /// Posts of every replication, in their scales; nil where there are too few dossiers.
    func values(_ posts: [Post], groepen: [Afstand]?, duur: Duur?, venster: Int?) -> [[Int64?]]? {
        let cells = (groepen ?? Afstand.allCases).flatMap { groep in
            (duur.map { [$0] } ?? Duur.allCases).map { TwinCounts.cell(groep, $0) }
        }
        let place = venster.flatMap { vensters.firstIndex(of: $0) }
        let sums = (0..<replications).map { replication in
            let own = numbers[replication * layout.size..<(replication + 1) * layout.size]
            var sums = CellSums(begeleiding: begeleiding)
            for cell in cells { sums.add(own, layout, cell: cell, venster: place) }
            return sums
        }
        let dossiers = sums.reduce(0) { $0 + $1.dossiers }
        guard dossiers >= Int64(Self.minimum * replications) else { return nil }
        return posts.map { post in sums.map { $0.value(post) } }
    }
}
