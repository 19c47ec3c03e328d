import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandMicrosimulation

/// Only jobs: no other exits, no moves, no deaths, nobody old; everybody of one leefvorm.
private func jobs(
    _ leefvorm: Leefvorm, _ werk: String, more: String = "", terugval hazard: Double = 0, fase: String = ""
)
    -> String
{
    let bands = ["0-6", "6-12", "12-24", "24-60"].map { "\"\($0)\": \(hazard)" }.joined(separator: ", ")
    let terugval = "terugval: {hazard: {\(bands)}\(fase.isEmpty ? "" : ", werkfase: {aanname: true, \(fase)}")}"
    let leefvormen = Leefvorm.allCases.map { "\($0.rawValue): \($0 == leefvorm ? 1 : 0)" }.joined(separator: ", ")
    return """
        beginstand: {aantal: 0, oud_ontvangers: 0}
        instroom:
          per_maand: {overig: 120}
          leefvorm: {elke: {\(leefvormen)}}
          leeftijd: {elke: {tot27: 0, van27tot35: 1, van35tot45: 0, van45tot55: 0, vanaf55: 0}}
        uitstroom: {hazard: {werk: {"1": 0.2, "2": 0.2, "3A": 0.2, "3B": 0.2}, elke: {elke: 0}}}
        doorstroom: {hazard: {"1>2": 0, "2>3A": 0, "3A>3B": 0, "2>1": 0, "3A>2": 0, "3B>3A": 0}}
        overlijden: {hazard: {elke: 0}}
        \(terugval)
        werk:
          aanname: true
          \(werk)
        \(more)
        """
}

private func events(_ scenario: Scenario) throws -> [LifeEvent] {
    try Simulation(scenario).events(seed: 5, replication: 0, uncertainty: .both)[0].events
}

@Suite struct WerkTests {
    /// At the minimum wage: hours ÷ 36 against 0.7 (single) or 1 (couple). 26/36 = 0.722 ends the benefit of a single person
    /// and not of a couple; 18/36 = 0.5 of neither; a full week of both. With a wage of 1.45 times the minimum 18 hours
    /// (0.725) suffice for the single, and 26 (1.047) for the couple.
    @Test(arguments: [
        (Leefvorm.alleenstaande, 26, 1, true), (.alleenstaandeOuder, 26, 1, true), (.paar, 26, 1, false),
        (.alleenstaande, 18, 1, false), (.paar, 36, 1, true), (.alleenstaande, 18, 1.45, true), (.paar, 26, 1.45, true),
        (.paar, 18, 1.45, false), (.alleenstaande, 12, 1.45, false),
    ])
    func whetherAJobEndsTheBenefit(leefvorm: Leefvorm, hours: Int, wage: Double, ends: Bool) throws {
        let uren = Uren.allCases.map { "\"\($0.rawValue)\": \($0.perWeek == hours ? 1 : 0)" }.joined(separator: ", ")
        let all = try events(Fixture.scenario(jobs(leefvorm, "uren: {elke: {\(uren)}}\n  loon: \(wage)")))
        let (exits, starts) = (all.count { $0.kind == .uitstroom }, all.count { $0.detail == "start" })
        #expect(ends ? exits > 1000 && starts == 0 : exits == 0 && starts > 1000)
    }

    /// 18 hours are 0.7143 of a single person's norm. Three months a quarter is kept, but at most 0.07 of the net minimum wage,
    /// which is 0.1 of the norm: 614 thousandths are saved, and 714 after that.
    @Test func earningsAreKeptForAWhile() throws {
        let scenario = try Fixture.scenario(
            jobs(
                .alleenstaande,
                """
                uren: {elke: {"12": 0, "18": 1, "26": 0, "36": 0}}
                  vrijlating: 0.25
                  vrijlating_maanden: 3
                  vrijlating_grens: 0.07
                """))
        let result = try simulate(scenario, replications: 1)
        // Jobs do not end, so who works has begun at some month: of the jobs begun in the last three months a part is kept.
        var starts = [Int](repeating: 0, count: 25)
        for month in 1...24 {
            result.withCounts(replication: 0, month: month) { row in
                starts[month] = Int(row[Metric.deeltijd + DeeltijdChange.start.rawValue])
                let (fresh, working) = (starts[max(1, month - 2)...month].reduce(0, +), starts[1...month].reduce(0, +))
                let saved =
                    1000 * Int(row[Metric.stockLeefvorm]) - Int(row[Metric.betaald..<Metric.gesubsidieerd].reduce(0, +))
                #expect(saved == 614 * fresh + 714 * (working - fresh), "month \(month)")
            }
        }
        #expect(starts[3] > 10)
    }

    /// What a job beside the benefit saves: a single person's 12 hours are 12/36 ÷ 0.7 = 0.476 of the norm, less a quarter
    /// that is kept: 357 thousandths.
    @Test func earningsSave() throws {
        let scenario = try Fixture.scenario(
            jobs(.alleenstaande, "uren: {elke: {\"12\": 1, \"18\": 0, \"26\": 0, \"36\": 0}}\n  vrijlating: 0.25"))
        let result = try simulate(scenario, replications: 2)
        for month in [5, 12, 24] {
            result.withCounts(replication: 1, month: month) { row in
                let working = row[Metric.stockDeeltijd..<Metric.stockDeeltijd + 5].reduce(0, +)
                #expect(working > 150 && working == row[Metric.stockDeeltijd + Uren.u12.index])
                let stock = row[Metric.stockLeefvorm]
                #expect(row[Metric.betaald..<Metric.gesubsidieerd].reduce(0, +) == 1000 * stock - 357 * working)
            }
        }
    }

    /// Contracts of 6, 12 and 23 months that are never extended end in just that month, on benefit and after it.
    @Test(arguments: [(Termijn.m6, 6), (.m12, 12), (.m23, 23)])
    func contractsEndOnTime(termijn: Termijn, months: Int) throws {
        let termijnen = Termijn.allCases.map {
            "\($0.rawValue == "vast" ? "vast" : "\"\($0.rawValue)\""): \($0 == termijn ? 1 : 0)"
        }
        for hours in [12, 36] {
            let uren = Uren.allCases.map { "\"\($0.rawValue)\": \($0.perWeek == hours ? 1 : 0)" }.joined(
                separator: ", ")
            let werk = "uren: {elke: {\(uren)}}\n  termijn: {elke: {\(termijnen.joined(separator: ", "))}}"
            let all = try events(Fixture.scenario("horizon: 60\n" + jobs(.alleenstaande, werk)))
            var begun: [DossierKey: Month] = [:]
            var ended = 0
            for event in all {
                if event.detail == "start" || event.kind == .uitstroom { begun[event.dossier] = event.month }
                guard event.kind == .contract else { continue }
                ended += 1
                #expect(event.detail == "afgelopen")
                #expect(begun[event.dossier]?.distance(to: event.month) == months)
            }
            #expect(ended > 500, "\(hours) hours")
        }
    }

    /// The peaks: left for a contract of six months, lost, at once 5 a month in search: back in the seventh month
    /// (chance 1 − exp(−5) = 0.993 in the first). With three months of WW in between: in the tenth.
    @Test(arguments: [(0, 7), (3, 10)])
    func terugvalPeaksWhenContractsEnd(ww: Int, month: Int) throws {
        let werk = """
            termijn: {elke: {"6": 1, "12": 0, "23": 0, vast: 0}}
              ww: {"6": \(ww)}
              zoektijd: 4
            """
        let scenario = try Fixture.scenario(
            jobs(.alleenstaande, werk, terugval: 0.05, fase: "contract: 0, ww: 0, werkloos: 100"))
        let all = try events(scenario)
        var exits: [DossierKey: Month] = [:]
        var waits: [Int: Int] = [:]
        for event in all {
            if event.kind == .uitstroom { exits[event.dossier] = event.month }
            if event.kind == .terugval { waits[exits[event.dossier]!.distance(to: event.month), default: 0] += 1 }
        }
        let total = waits.values.reduce(0, +)
        #expect(total > 500 && waits.keys.min()! == month)
        // Binomial, α = 0.001 two-sided.
        let share = Double(waits[month]!) / Double(total)
        #expect(abs(share - 0.993262) < 3.29 * (0.993262 * 0.006738 / Double(total)).squareRoot())
    }

    /// Extension: chance 0.7 to go on. An intervention halves the hazard of loss: 1 − 0.7^½ = 0.163 lost. Binomial, α = 0.001.
    @Test(arguments: [("", 0.3), ("nazorg", 0.1633400)])
    func extensionAndNazorg(intervention: String, lost: Double) throws {
        let nazorg = """
            interventies: [{naam: nazorg, soort: omgeving, aanname: true, effecten: [{proces: baanverlies, termijn: "6", van: 2019-01, ratio: 0.5}]}]
            """
        let werk = "termijn: {elke: {\"6\": 1, \"12\": 0, \"23\": 0, vast: 0}}\n  verlenging: {elke: 0.7}"
        let all = try events(
            Fixture.scenario("horizon: 60\n" + jobs(.paar, werk, more: intervention.isEmpty ? "" : nazorg)))
        let ends = all.filter { $0.kind == .contract }
        let share = Double(ends.count { $0.detail == "afgelopen" }) / Double(ends.count)
        #expect(ends.count > 3000)
        #expect(abs(share - lost) < 3.29 * (lost * (1 - lost) / Double(ends.count)).squareRoot())
    }

    /// Hours grow with hazard 0.1: the wait from the job is geometric with chance 1 − exp(−0.1); and 26 hours end the benefit of
    /// a single person, as an exit to work.
    @Test func hoursGrow() throws {
        let werk = "uren: {elke: {\"12\": 0, \"18\": 1, \"26\": 0, \"36\": 0}}\n  groei: {\"18\": 0.1}"
        let all = try events(Fixture.scenario("horizon: 60\n" + jobs(.alleenstaande, werk)))
        var begun: [DossierKey: Month] = [:]
        var (first, waited) = (0, 0)
        for event in all {
            if event.detail == "start" && begun[event.dossier] == nil && event.month < Month(year: 2021, month: 1) {
                begun[event.dossier] = event.month
            }
            guard event.detail == "groei", let month = begun[event.dossier] else { continue }
            #expect(event.uren == .u26)
            if month.distance(to: event.month) == 1 { first += 1 }
            waited += 1
        }
        let exits = all.filter { $0.kind == .uitstroom }
        #expect(exits.count == all.count { $0.detail == "groei" } && exits.allSatisfy { $0.detail == "werk" })
        // Of all jobs begun in the first two years, this share grows in the first month at risk.
        let chance = 0.0951625820
        let share = Double(first) / Double(begun.count)
        #expect(begun.count > 1000 && waited > 800)
        #expect(abs(share - chance) < 3.29 * (chance * (1 - chance) / Double(begun.count)).squareRoot())
    }

    /// 18-, 26- and 36-hour contracts give different stock, cost and terugval: at the same hazard of a job, more hours leave
    /// fewer on benefit, and contracts that end bring more back.
    @Test func hoursAndTermsMatter() throws {
        func run(_ hours: String, _ term: String) throws -> (stock: Int, paid: Int, back: Int) {
            let uren = ["12", "18", "26", "36"].map { "\"\($0)\": \($0 == hours ? 1 : 0)" }.joined(separator: ", ")
            let termijn = ["6", "12", "23", "vast"].map { "\"\($0)\": \($0 == term ? 1 : 0)" }.joined(separator: ", ")
            let scenario = try Fixture.scenario(
                jobs(
                    .paar,
                    "uren: {elke: {\(uren)}}\n  termijn: {elke: {\(termijn)}}\n  loon: 1.2\n  loon_sd: 0.2\n  zoektijd: 6",
                    terugval: 0.01, fase: "werkloos: 10"))
            let result = try simulate(scenario, replications: 4)
            let path = result.path(replication: 0)
            let back = (1...24).reduce(0) { sum, month in
                sum
                    + result.withCounts(replication: 0, month: month) {
                        Int($0[Metric.terugval..<Metric.uitstroom].reduce(0, +))
                    }
            }
            return (path.scenario[24].stock, path.scenario[24].betaald.reduce(0, +), back)
        }
        let (few, many, full) = (try run("18", "vast"), try run("26", "vast"), try run("36", "vast"))
        #expect(few.stock > many.stock && many.stock > full.stock)
        #expect(few.paid > many.paid && few.paid < few.stock * 1000)
        let short = try run("36", "6")
        #expect(short.back > 2 * full.back && short.stock > full.stock)
    }

    /// deeltijd(t) = deeltijd(t − 1) + start − einde, whatever ends the job: contract, a larger job, exit, AOW or death.
    @Test func deeltijdCloses() throws {
        let werk = """
            uren: {elke: {"12": 1, "18": 1, "26": 1, "36": 1}}
              termijn: {elke: {"6": 1, "12": 0, "23": 0, vast: 1}}
              groei: {elke: 0.1}
              verlenging: {elke: 0.5}
            """
        let scenario = try Fixture.scenario(
            jobs(.paar, werk, terugval: 0.02).replacing("elke: {elke: 0}}}", with: "elke: {elke: 0.02}}}").replacing(
                "overlijden: {hazard: {elke: 0}}", with: "overlijden: {hazard: {elke: 0.01}}"))
        let result = try simulate(scenario, replications: 3)
        func sum(_ month: Int, _ range: Range<Int>) -> Int {
            result.withCounts(replication: 2, month: month) { Int($0[range].reduce(0, +)) }
        }
        let stock = Metric.stockDeeltijd..<Metric.stockDeeltijd + 5
        var ends = 0
        for month in 1...24 {
            func flow(_ change: DeeltijdChange) -> Int {
                sum(month, Metric.deeltijd + change.rawValue..<Metric.deeltijd + change.rawValue + 1)
            }
            #expect(sum(month, stock) == sum(month - 1, stock) + flow(.start) - flow(.einde))
            ends += flow(.einde)
        }
        #expect(ends > 300)
    }

    /// A contract of the opening state that ends in the very month of the cut-off is settled like any other: with no
    /// extension, nobody of those who left for such a contract stays in it, and with nothing but the contract to come back
    /// from, nobody comes back.
    @Test func contractsThatEndAtTheCutOff() throws {
        let werk = "termijn: {elke: {\"6\": 1, \"12\": 0, \"23\": 0, vast: 0}}\n  zoektijd: 60"
        let scenario = try Fixture.scenario(
            jobs(.paar, werk, terugval: 0.05, fase: "contract: 1, ww: 0, werkloos: 0").replacing(
                "oud_ontvangers: 0", with: "oud_ontvangers: 4000"))
        let opening = try OpeningState(scenario)
        let kept = opening.rows.filter { $0.status == Status.out && $0.werkfase == 1 && $0.workEnd <= 0 }
        #expect(opening.rows.count == 4000 && kept.isEmpty)
        #expect(opening.rows.contains { $0.werkfase == 1 } && opening.rows.contains { $0.werkfase == 3 })
    }

    /// Effects on terugval look at the dossier as it was at exit, also when hours grew: left within three months by growth, an
    /// effect on 0–3 months takes all terugval away.
    @Test func growthExitsByTheStateBefore() throws {
        let werk = "uren: {elke: {\"12\": 1, \"18\": 0, \"26\": 0, \"36\": 0}}\n  loon: 1.3\n  groei: {elke: 5}"
        func back(_ ratio: Int) throws -> Int {
            let effect =
                "interventies: [{naam: a, soort: omgeving, aanname: true, effecten: [{proces: terugval, duur: \"0-3\", van: 2019-01, ratio: \(ratio)}]}]"
            let scenario = try Fixture.scenario(
                jobs(.alleenstaande, werk, more: effect, terugval: 0.1).replacing(
                    "\"1\": 0.2, \"2\": 0.2, \"3A\": 0.2, \"3B\": 0.2", with: "\"1\": 5, \"2\": 5, \"3A\": 5, \"3B\": 5"
                ))
            let all = try events(scenario)
            // Of exits in the second or third month on benefit: one month before a job, one to grow, one to spare.
            var exits: Set<DossierKey> = []
            var entry: [DossierKey: Month] = [:]
            var count = 0
            for event in all {
                if event.kind == .instroom { entry[event.dossier] = event.month }
                if event.kind == .uitstroom, let month = entry[event.dossier], month.distance(to: event.month) <= 3 {
                    exits.insert(event.dossier)
                }
                if event.kind == .terugval, exits.remove(event.dossier) != nil {
                    entry[event.dossier] = nil
                    count += 1
                }
            }
            return count
        }
        let (none, all) = (try back(0), try back(1))
        #expect(none == 0 && all > 100)
    }
}
