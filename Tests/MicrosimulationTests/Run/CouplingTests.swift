import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandMicrosimulation
@testable import BijstandStochastics

/// Remembers the first exit of the dossier that lives just now.
private final class FirstExit: EventRecording {
    var month: Int32?

    func event(_ event: some Event, _ row: Row, month: Int32) {
        if event is UitstroomEvent { self.month = self.month ?? month }
    }
}

/// Every dossier of one replication by identity, with its month of entry and first exit.
private func lives(_ scenario: Scenario, replication: UInt32) throws -> [UInt64: (entry: Int32, exit: Int32?)] {
    let simulation = try Simulation(scenario)
    let worker = Worker(simulation.plan, simulation.opening)
    let key = StreamKey(seed: 1, replication: replication)
    _ = try worker.prepare(ReplicationKeys(chance: key, parameters: key))
    let tables = worker.tables(.scenario, lastOnBenefit: scenario.horizon)
    let recorder = FirstExit()
    var lives: [UInt64: (entry: Int32, exit: Int32?)] = [:]
    func live() {
        Transition.begin(worker.rows, worker.clocks, tables, worker.mortality)
        let (identity, entry) = (worker.rows.pointee.key, worker.rows.pointee.since)
        recorder.month = nil
        _ = Transition.advance(worker.rows, worker.clocks, tables, recorder, until: Int32(scenario.horizon))
        lives[identity] = (entry, recorder.month)
    }
    for row in simulation.opening.rows where row.status < Status.out {
        worker.rows.pointee = row
        live()
    }
    let entrants = Entrants(worker)
    for t in 1...scenario.horizon { try entrants.visit(month: t) { enters in if enters.scenario { live() } } }
    return lives
}

/// Random scenarios from a fixed seed: hazards, terugval and ages within wide bounds.
private func randomHazards(_ index: UInt64, factor: Double = 1, terugval: Bool = true) -> String {
    var stream = RandomStream(
        key: StreamKey(seed: 77, replication: 0), address: StreamAddress(subject: index, id: 200))
    func draw(_ low: Double, _ high: Double) -> Double { low + (high - low) * stream.uniform() }
    let work = ["1", "2", "3A", "3B"].map { "\"\($0)\": \(draw(0, 0.2) * factor)" }.joined(separator: ", ")
    let other = draw(0, 0.01) * factor
    let moves = ["1>2", "2>3A", "3A>3B", "2>1", "3A>2", "3B>3A"].map { "\"\($0)\": \(draw(0, 0.1))" }.joined(
        separator: ", ")
    let back = ["0-6", "6-12", "12-24", "24-60"].map { "\"\($0)\": \(terugval ? draw(0, 0.05) : 0)" }.joined(
        separator: ", ")
    return """
        uitstroom:
          hazard: {werk: {\(work)}, elke: {elke: \(other)}}
          duur: {werk: {"0-3": \(draw(0.5, 2)), "24-36": \(draw(0.2, 1))}}
        doorstroom: {hazard: {\(moves)}}
        terugval: {hazard: {\(back)}}
        """
}

@Suite struct CouplingTests {
    /// Pointwise higher exit hazards delay nobody's first exit, whatever the other processes do.
    @Test(arguments: 0..<6 as Range<UInt64>)
    func higherHazardsNeverDelayAFirstExit(index: UInt64) throws {
        let base = try lives(Fixture.scenario(randomHazards(index)), replication: UInt32(index))
        let higher = try lives(
            Fixture.scenario(
                randomHazards(index)
                    + "\ninterventies: [{naam: meer, soort: omgeving, aanname: true, effecten: [{proces: uitstroom, van: 2019-03, ratio: 1.4}]}]"
            ),
            replication: UInt32(index))
        #expect(base.count == higher.count)
        var earlier = 0
        for (identity, life) in base {
            let other = try #require(higher[identity])
            #expect((other.exit ?? .max) <= (life.exit ?? .max))
            if other.exit != life.exit { earlier += 1 }
            if let exit = life.exit, exit < 3 { #expect(other.exit == exit) }
        }
        #expect(earlier > 0)
    }

    /// Without terugval the stock is then nowhere higher, in any replication.
    @Test(arguments: 10..<14 as Range<UInt64>)
    func higherHazardsNeverRaiseTheStock(index: UInt64) throws {
        let scenario = try Fixture.scenario(
            randomHazards(index, terugval: false)
                + "\ninterventies: [{naam: meer, soort: beleid, aanname: true, effecten: [{proces: uitstroom, van: 2019-01, ratio: 1.3}]}]"
        )
        let result = try simulate(scenario, replications: 4)
        for replication in 0..<4 {
            let path = result.path(replication: replication)
            #expect(zip(path.scenario, path.ongewijzigd).allSatisfy { $0.stock <= $1.stock })
            #expect(path.scenario[24].stock < path.ongewijzigd[24].stock)
        }
    }

    /// A higher intensity keeps every dossier of the lower one, with the same life, and adds new ones; so does an effect on
    /// part of a herkomst.
    @Test(arguments: ["", ", leeftijd: [tot27, van27tot35]", ", afstand: \"1\", leefvorm: alleenstaande"])
    func instroomNests(filter: String) throws {
        func entrants(_ ratio: Double) throws -> [UInt64: (entry: Int32, exit: Int32?)] {
            let all = try lives(
                Fixture.scenario(
                    "interventies: [{naam: meer, soort: omgeving, aanname: true, effecten: [{proces: instroom\(filter), van: 2019-02, ratio: \(ratio)}]}]"
                ),
                replication: 3)
            return all.filter { $0.value.entry > 0 }
        }
        let (low, middle, high) = (try entrants(0.6), try entrants(1), try entrants(1.7))
        #expect(low.count < middle.count && middle.count < high.count)
        for (less, more) in [(low, middle), (middle, high)] {
            for (identity, life) in less {
                let same = try #require(more[identity])
                #expect(same == life)
            }
        }
    }

    /// Instroom is Poisson with the intensity of the scenario: mean and variance over 400 months-replications; |z| < 4
    /// (α = 6·10⁻⁵ each) with the Poisson's own variance of the mean, and of the variance (2λ² + λ) ÷ n.
    @Test func instroomIsPoisson() throws {
        let result = try simulate(Fixture.scenario("instroom: {per_maand: {overig: 12}}"), replications: 50)
        let counts = (0..<50).flatMap { replication in
            (1...24).map { month in
                result.withCounts(replication: replication, month: month) { row in
                    Double((0..<36).reduce(0) { $0 + row[Metric.instroom + $1] })
                }
            }
        }
        let n = Double(counts.count)
        let mean = counts.reduce(0, +) / n
        let variance = counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1)
        #expect(abs(mean - 12) < 4 * (12 / n).squareRoot())
        #expect(abs(variance - 12) < 4 * ((2 * 144 + 12) / n).squareRoot())
    }

    /// The gamma factor adds λ² × its variance: 12 + 144 × 0.25 = 48.
    @Test func overdispersionAddsItsVariance() throws {
        let result = try simulate(
            Fixture.scenario("instroom: {per_maand: {overig: 12}, overdispersie: {overig: 0.25}}"), replications: 100)
        let counts = (0..<100).flatMap { replication in
            (1...24).map { month in
                result.withCounts(replication: replication, month: month) { row in
                    Double((0..<36).reduce(0) { $0 + row[Metric.instroom + $1] })
                }
            }
        }
        let mean = counts.reduce(0, +) / 2400
        let variance = counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 2399
        // Negative binomial: sd of the sample variance is about 1.9 here; four of them.
        #expect(abs(mean - 12) < 4 * (48.0 / 2400).squareRoot())
        #expect(abs(variance - 48) < 8)
    }

    /// Common random numbers: the paired difference of a small policy has far less variance than two runs apart.
    @Test func pairingCutsVariance() throws {
        let policy = try Fixture.scenario(
            "interventies: [{naam: p, soort: beleid, aanname: true, effecten: [{proces: uitstroom, oorzaak: werk, van: 2019-01, ratio: 1.1}]}]"
        )
        let result = try simulate(policy, replications: 60)
        func mean(_ months: [Kostenstand]) -> Double { Double(months[1...24].reduce(0) { $0 + $1.stock }) / 24 }
        func variance(_ values: [Double]) -> Double {
            let average = values.reduce(0, +) / Double(values.count)
            return values.reduce(0) { $0 + ($1 - average) * ($1 - average) } / Double(values.count - 1)
        }
        let paths = (0..<60).map { result.path(replication: $0) }
        let paired = variance(paths.map { mean($0.scenario) - mean($0.ongewijzigd) })
        let apart = variance(paths.map { mean($0.scenario) }) + variance(paths.map { mean($0.ongewijzigd) })
        #expect(apart / paired > 30, "\(apart / paired)")
    }
}
