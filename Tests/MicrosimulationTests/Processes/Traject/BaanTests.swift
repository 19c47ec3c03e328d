import BijstandCaseload
import TestSupport
import Testing

@testable import BijstandMicrosimulation

/// Places that are jobs: who starts leaves for one, and holds it until back on benefit or gone for good.
@Suite struct BaanTests {
    private static let replications = 12

    /// Nobody else goes to work, nobody dies, and nobody reaches the AOW age.
    private static let still = """
        beginstand: {oud_ontvangers: 0, leeftijd: {tot27: 1, van27tot35: 0, van35tot45: 0, van45tot55: 0, vanaf55: 0}}
        instroom: {leeftijd: {elke: {tot27: 1, van27tot35: 0, van35tot45: 0, van45tot55: 0, vanaf55: 0}}}
        uitstroom: {hazard: {werk: {"1": 0, "2": 0, "3A": 0, "3B": 0}, elke: {elke: 0}}}
        overlijden: {hazard: {elke: 0}}
        """

    private static func terugval(_ hazard: String) -> String {
        "terugval: {hazard: {\"0-6\": \(hazard), \"6-12\": \(hazard), \"12-24\": \(hazard), \"24-60\": \(hazard)}}"
    }

    private func run(_ layers: String..., seed: UInt32 = 4) throws -> SimulationResult {
        try Simulation(Fixture.scenario(layers.joined(separator: "\n"))).run(
            seed: seed, replications: 0..<UInt32(Self.replications), threads: 1)
    }

    private func banen(_ places: String, _ more: String = "") -> String {
        """
        interventies:
          - naam: werkplaats
            soort: beleid
            aanname: true
            traject: {van: 2019-03, plaatsen: \(places), prijs: 100, baan: {uren: "26", kosten: {elke: 6_000}}\(more)}
        """
    }

    private func sum(_ result: SimulationResult, _ replication: Int, _ months: ClosedRange<Int>, _ column: Int) -> Int {
        months.reduce(0) { sum, month in
            sum + result.withCounts(replication: replication, month: month) { Int($0[column]) }
        }
    }

    private func stock(_ result: SimulationResult, _ replication: Int, _ month: Int) -> Int {
        (0..<Afstand.count).reduce(0) { $0 + sum(result, replication, month...month, Metric.stockAfstand + $1) }
    }

    /// With nobody coming back, all places are filled at once and stay so; as many are off benefit, all with that job.
    @Test func whoStartsLeavesForGood() throws {
        let none = Self.terugval("0")
        let with = try run(Self.still, none, banen("{2019-03: 7, 2020-01: 11}"))
        let without = try run(Self.still, none)
        for replication in 0..<Self.replications {
            for month in 1...with.scenario.horizon {
                let taken = sum(with, replication, month...month, TrajectMetric.deelnemers.column(0))
                #expect(taken == (month < 3 ? 0 : month < 13 ? 7 : 11))
                #expect(stock(without, replication, month) - stock(with, replication, month) == taken)
            }
            let all = 1...with.scenario.horizon
            let werk = (0..<Afstand.count).reduce(0) {
                $0 + sum(with, replication, all, Metric.uitstroom + Oorzaak.werk.index * Afstand.count + $1)
            }
            #expect(werk == 11 && sum(with, replication, all, Metric.uitstroomUren + Uren.u26.index) == 11)
            #expect(sum(with, replication, all, Metric.uitstroomTermijn + Termijn.vast.index) == 11)
            #expect(sum(with, replication, all, TrajectMetric.naarWerk.column(0)) == 11)
        }
    }

    /// Of those who start, each still holds the place or has lost it; a lost one is filled again, and never one more.
    @Test func lostPlacesAreFilledAgain() throws {
        let high = Self.terugval("0.1")
        let result = try run(high, banen("9"))
        var lost = 0
        for replication in 0..<Self.replications {
            var (started, ended) = (0, 0)
            for month in 1...result.scenario.horizon {
                started += sum(result, replication, month...month, TrajectMetric.gestart.column(0))
                ended += sum(result, replication, month...month, TrajectMetric.afgebroken.column(0))
                let taken = sum(result, replication, month...month, TrajectMetric.deelnemers.column(0))
                #expect(started - ended == taken && taken <= 9)
            }
            #expect(sum(result, replication, 1...24, TrajectMetric.afgerond.column(0)) == 0)
            lost += ended
        }
        // 9 places × 22 months × 0.1 a month: about 200 in the 12 replications; half of that is more than chance takes away.
        #expect(lost > Self.replications * 9)
    }

    /// A ratio of 0 on terugval while the place is held keeps everybody in it.
    @Test func terugvalWhileHeld() throws {
        let high = Self.terugval("0.1")
        let kept = try run(
            Self.still, high, banen("9", ", lockin: {effecten: [{proces: terugval, ratio: 0}]}"))
        for replication in 0..<Self.replications {
            #expect(sum(kept, replication, 1...24, TrajectMetric.afgebroken.column(0)) == 0)
            #expect(sum(kept, replication, 1...24, TrajectMetric.gestart.column(0)) == 9)
        }
    }

    /// A planned reduction turns nobody out, so a place that is to go is never given away for good.
    @Test func placesThatWillGoAreNotGiven() throws {
        let result = try run(Self.still, Self.terugval("0"), banen("{2019-03: 9, 2019-09: 4}"))
        for replication in 0..<Self.replications {
            #expect(sum(result, replication, 1...24, TrajectMetric.gestart.column(0)) == 4)
        }
    }

    /// Two places taken at 12,000 a year for nine months each, and started at 100: 2 × 100 + 18 × 1,000.
    @Test func aTakenPlaceCostsByTheMonth() {
        let kosten = TrajectKosten(
            prijs: Euro(cents: 100_00), externShare: 0.5, externBudget: nil, budget: nil, baan: Euro(cents: 12_000_00))
        let all = kosten.of(places: 2, months: 18)
        #expect(all.totaal == Euro(cents: 18_200_00) && all.extern == Euro(cents: 100_00))
        #expect(all.eigen == Euro(cents: 18_100_00))
    }

    /// The same on any number of threads, and dossier by dossier as replayed.
    @Test func threadsDoNotMatter() throws {
        let scenario = try Fixture.scenario(Self.terugval("0.1") + "\n" + banen("9"))
        let one = try Simulation(scenario).run(seed: 8, replications: 0..<6, threads: 1)
        let more = try Simulation(scenario).run(seed: 8, replications: 0..<6, threads: 3)
        #expect(one.part == more.part)
    }
}
