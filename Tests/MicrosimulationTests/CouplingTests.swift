import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandMicrosimulation
@testable import BijstandStochastics

/// Remembers the first exit of the dossier that lives just now.
private final class FirstExit: EventRecording {
    var month: Int32?

    func event(_ event: Event, _ row: Row, month: Int32) {
        if case .uitstroom = event { self.month = self.month ?? month }
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
        key: StreamKey(seed: 77, replication: 0), address: StreamAddress(subject: index, process: DrawProcess(200)))
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

@Suite struct OpeningTests {
    @Test func givenMarginsHoldExactly() throws {
        let scenario = try Fixture.scenario(
            "instroom: {per_maand: {ww: 2, statushouder: 1}}\nbeginstand: {aantal: 397, herkomst: {ww: 0.3, overig: 0.6, statushouder: 0.1, baanverlies: 0, scheiding: 0, jongere: 0, zelfstandige: 0, arbeidsbeperkt: 0, verhuizing: 0}, duur: {\"0-3\": 0.1, \"3-6\": 0.1, \"6-12\": 0.1, \"12-24\": 0.1, \"24-36\": 0.1, \"36-60\": 0.1, \"60-84\": 0.1, \"84+\": 0.3}}"
        )
        let rows = try OpeningState(scenario).rows
        let stock = rows.filter { $0.status < Status.out }
        #expect(stock.count == 397)
        #expect(rows.count - stock.count == 150)
        func count(_ category: (Dossier) -> Int, _ size: Int) -> [Int] {
            stock.reduce(into: Array(repeating: 0, count: size)) { $0[category($1)] += 1 }
        }
        // Largest remainders by hand: 397 × 0.1 = 39.7, × 0.3 = 119.1, × 0.2 = 79.4, × 0.4 = 158.8.
        #expect(count({ Int($0.afstand) }, 4) == [40, 119, 79, 159])
        #expect(count({ Leeftijd.containing(-Int($0.birth)).index }, 5) == [40, 79, 119, 119, 40])
        #expect(count({ Profile.leefvorm(Int($0.profile)) }, 3) == [258, 83, 56])
        #expect(count({ Profile.herkomst(Int($0.profile)) }, 9) == [119, 0, 0, 40, 0, 0, 0, 0, 238])
        #expect(count({ Duur.containing(-Int($0.since)).index }, 8) == [40, 40, 40, 40, 40, 39, 39, 119])
        #expect(Set(rows.map(\.key)).count == rows.count)
    }

    /// Effects on terugval reach former recipients of the opening by what they were: everybody, nobody, a part.
    @Test func effectsReachFormerRecipients() throws {
        func firstMonth(_ filter: String) throws -> Int32 {
            let result = try simulate(
                Fixture.scenario(
                    "beginstand: {oud_ontvangers: 2000}\ninterventies: [{naam: a, soort: omgeving, aanname: true, effecten: [{proces: terugval\(filter), van: 2019-01, ratio: 0}]}]"
                ), replications: 10)
            return (0..<10).reduce(0) { sum, replication in
                sum
                    + result.withCounts(replication: replication, month: 1) { row in
                        (0..<28).reduce(0) { $0 + row[Metric.terugval + $1] }
                    }
            }
        }
        let nobody = try firstMonth(", herkomst: ww")
        #expect(nobody > 50)
        #expect(try firstMonth("") == 0)
        #expect(try firstMonth(", herkomst: overig") == 0)
        let part = try firstMonth(", leefvorm: alleenstaande")
        #expect(part > 0 && part < nobody)
        let others = try firstMonth(", leefvorm: [alleenstaandeOuder, paar]")
        #expect(part + others == nobody)
        #expect(try firstMonth(", leeftijd: [tot27, van27tot35, van35tot45, van45tot55, vanaf55]") == 0)
    }

    /// A margin that nobody in the model could fill is an error, not a crowd of copies.
    @Test func marginsNeedSupport() throws {
        let scenario = try Fixture.scenario(
            "beginstand: {herkomst: {elke: 0, ww: 1, overig: 1}}")
        #expect(throws: EmptyFrame.self) { try OpeningState(scenario) }
    }

    @Test func formerRecipientsAreOfTheLastSixtyMonths() throws {
        let rows = try OpeningState(Fixture.scenario()).rows.filter { $0.status == Status.out }
        #expect(rows.allSatisfy { (-59...0).contains($0.since) && $0.birth < -18 * 12 })
        #expect(Set(rows.map(\.cause)).count > 3)
    }

    /// What margins leave open is the steady state: mean months on benefit of afstand 1 against the same chain by hand.
    /// Without moves, an exit chance of p a month leaves a geometric spell: mean age (1 − p) ÷ p.
    @Test func spellLengthsAreThoseOfTheHazards() throws {
        let still = """
            beginstand: {aantal: 4000, indeling: {"1": 1, "2": 0, "3A": 0, "3B": 0}}
            instroom: {afstand: {elke: {"1": 1, "2": 0, "3A": 0, "3B": 0}}}
            uitstroom: {hazard: {werk: {"1": 0.08}, elke: {elke: 0}, zelfstandig: {elke: 0}, studie: {elke: 0}, relatie: {elke: 0}, verhuizing: {elke: 0}, handhaving: {elke: 0}, overig: {elke: 0}}}
            doorstroom: {hazard: {"1>2": 0, "2>3A": 0, "3A>3B": 0, "2>1": 0, "3A>2": 0, "3B>3A": 0}}
            overlijden: {hazard: {elke: 0}}
            """
        let rows = try OpeningState(Fixture.scenario(still)).rows.filter { $0.status < Status.out }
        let mean = rows.reduce(0.0) { $0 - Double($1.since) } / Double(rows.count)
        let p = 1 - 0.923116346386635784  // exp(−0.08)
        // Ages 55+ leave by AOW too, a little; the sd of a geometric age is about its mean.
        #expect(abs(mean - (1 - p) / p) < 0.6, "\(mean) against \((1 - p) / p)")
    }

    @Test func rowsDoNotDependOnTheSeed() throws {
        let result = try simulate(Fixture.scenario(everything), replications: 3)
        let other = try simulate(Fixture.scenario(everything), replications: 3, seed: 99)
        for replication in 0..<3 {
            let first = result.withCounts(replication: replication, month: 0) { Array($0) }
            #expect(other.withCounts(replication: replication, month: 0) { Array($0) } == first)
        }
    }

    @Test func impossibleOpeningIsAnError() throws {
        let scenario = try Fixture.scenario("instroom: {per_maand: {overig: 0}}")
        #expect(throws: EmptyFrame.self) { try OpeningState(scenario) }
    }

    @Test func largestRemainders() {
        #expect(LargestRemainder.counts([1, 1, 1], total: 10) == [4, 3, 3])
        #expect(LargestRemainder.counts([0.65, 0.21, 0.14], total: 2200) == [1430, 462, 308])
        #expect(LargestRemainder.counts([0, 1], total: 5) == [0, 5])
    }
}
