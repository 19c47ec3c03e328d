import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandMicrosimulation

/// A traject on the base, with further keys.
private func traject(_ keys: String, more: String = "", changes: String = "") -> String {
    """
    \(changes)
    interventies:
      - naam: cursus
        soort: beleid
        aanname: true
        traject:
          van: 2019-03
          prijs: 1_234.56
          lockin: {maanden: 4, effecten: [{proces: uitstroom, oorzaak: werk, ratio: 0.6}]}
          nawerking: {maanden: 6, effecten: [{proces: uitstroom, ratio: 1.8}, {proces: doorstroom, doorstroom: "2>1", ratio: 2}, {proces: terugval, ratio: 0.5}]}
          \(keys)
    \(more)
    """
}

/// Everything that moves: so that trajecten meet jobs, re-screening and effects that part the lines.
private let lively = """
    horizon: 48
    uitstroom: {leeftijd: {werk: {vanaf55: 0.5}}, duur: {werk: {"0-3": 1.3}}}
    \(Fixture.werk)
      groei: {elke: 0.05}
      ww: {"6": 3, "12": 3, "23": 4}
      zoektijd: 6
    indeling: {aanname: true, verwarring: {elke: {elke: 1}}, herindeling: {elke: 0.05}}
    """

private let second = """
      - naam: stage
        soort: omgeving
        aanname: true
        traject: {van: 2018-06, doelgroep: {leeftijd: [tot27, van27tot35], duur: ["12-24", "24-36"]}, prijs: 10, lockin: {maanden: 2}}
      - naam: later
        soort: beleid
        aanname: true
        effecten: [{proces: uitstroom, van: 2020-03, ratio: 1.2}, {proces: herindeling, van: 2020-05, ratio: 2}, {proces: groei, van: 2020-05, ratio: 2}]
    """

private func deelnemers(_ result: SimulationResult, _ replication: Int, _ month: Int, _ metric: TrajectMetric) -> Int {
    result.withCounts(replication: replication, month: month) { Int($0[metric.column(0)]) }
}

@Suite struct TrajectTests {
    /// By hand: no other process, one dossier on benefit, a traject from March of four months with six of after-effect.
    /// Open at the end of February, it starts in March, ends in July, and has worn off in January.
    @Test func stagesOfOneDossier() throws {
        let quiet = """
            beginstand: {aantal: 1, oud_ontvangers: 0, leeftijd: {tot27: 0, van27tot35: 1, van35tot45: 0, van45tot55: 0, vanaf55: 0}}
            uitstroom: {hazard: {werk: {"1": 0, "2": 0, "3A": 0, "3B": 0}, elke: {elke: 0}}}
            doorstroom: {hazard: {"1>2": 0, "2>3A": 0, "3A>3B": 0, "2>1": 0, "3A>2": 0, "3B>3A": 0}}
            overlijden: {hazard: {elke: 0}}
            """
        let scenario = try Fixture.scenario(
            traject("herhaling: {maximaal: 2}", changes: quiet).replacing("per_maand", with: "per_maand"))
        let lines = try Simulation(scenario).events(seed: 1, replication: 0, uncertainty: .both)
        func told(_ lijn: Lijn) -> [String] {
            lines.first { $0.lijn == lijn }!.events.filter {
                $0.dossier.description == "stand-0" && $0.kind == .traject
            }
            .map { "\($0.month) \($0.detail)" }
        }
        #expect(
            told(.scenario) == [
                "2019-03 cursus gestart", "2019-07 cursus afgerond", "2020-01 uitgewerkt",
                "2020-02 cursus gestart", "2020-06 cursus afgerond", "2020-12 uitgewerkt",
            ])
        #expect(told(.ongewijzigd) == [], "beleid that starts after the cut-off is left out of ongewijzigd")
    }

    /// With unlimited places the coupled run equals the uncoupled one, dossier by dossier, event by event.
    @Test(arguments: ["", "doelgroep: {indeling: [\"1\", \"2\"]}", "doelgroep: {duur: [\"6-12\"], leeftijd: tot27}"])
    func manyPlacesAreNoLimit(keys: String) throws {
        let again = "\n      herhaling: {maximaal: 3, verhouding: 0.5}"
        let free = try Fixture.scenario(traject(keys + again, more: second, changes: lively))
        let ample = try Fixture.scenario(
            traject(keys + again + "\n      plaatsen: 1_000_000", more: second, changes: lively))
        let (uncoupled, coupled) = (try Simulation(free), try Simulation(ample))
        #expect(!uncoupled.plan.isCoupled && coupled.plan.isCoupled)
        var starts = 0
        for replication in 0..<4 as Range<UInt32> {
            let left = try uncoupled.events(seed: 3, replication: replication, uncertainty: .both)
            let right = try coupled.events(seed: 3, replication: replication, uncertainty: .both)
            for (one, other) in zip(left, right) {
                let isSame = one.events == other.events
                #expect(isSame, "\(one.lijn) of replication \(replication)")
                starts += one.events.count { $0.detail == "cursus gestart" || $0.detail == "stage gestart" }
            }
        }
        #expect(starts > 300)
        // And the counts of both orders.
        #expect(
            contents(try simulate(free, replications: 4))
                == contents(try simulate(free, replications: 4, order: .month)))
        let same = contents(try simulate(free, replications: 4)) == contents(try simulate(ample, replications: 4))
        #expect(same)
    }

    /// Never more in it than places, in any month of any replication, whatever the order and however levels move; and what
    /// goes in comes out.
    @Test(arguments: Traject.Volgorde.allCases)
    func capacityHolds(volgorde: Traject.Volgorde) throws {
        let levels = [(3, 7), (9, 12), (14, 3), (20, 0), (25, 9)]
        let plaatsen = levels.map { "\(Month(year: 2019, month: 1).advanced(by: $0.0 - 1)): \($0.1)" }.joined(
            separator: ", ")
        let scenario = try Fixture.scenario(
            traject(
                "volgorde: \(volgorde.rawValue)\n      plaatsen: {\(plaatsen)}\n      herhaling: {maximaal: 9}",
                more: second, changes: lively))
        let result = try simulate(scenario, replications: 12)
        var full = 0
        for replication in 0..<12 {
            for month in 1...48 {
                let places = levels.last { $0.0 <= month }?.1 ?? 0
                let now = deelnemers(result, replication, month, .deelnemers)
                #expect(now <= places && now >= 0)
                if now == places && places > 0 { full += 1 }
                let change =
                    deelnemers(result, replication, month, .gestart) - deelnemers(result, replication, month, .afgerond)
                    - deelnemers(result, replication, month, .afgebroken)
                #expect(now == deelnemers(result, replication, month - 1, .deelnemers) + change)
            }
        }
        #expect(full > 100, "places are short, or the test says nothing")
    }

    /// Own money: 10,000 a year at 1,234.56 of which 0.25 is paid by others, at most 1,000: by hand 925.92 own each while
    /// 308.64 comes in three times and 74.08 once, then 1,234.56: 4 × 1,234.56 − 1,000 = 3,938.24 after four; 8 cost 8,876.48,
    /// 9 would cost 10,111.04.
    @Test func moneyRunsOut() throws {
        let scenario = try Fixture.scenario(
            traject("budget: {elke: 10_000}\n      extern: 0.25\n      extern_budget: {elke: 1_000}"))
        let kosten = TrajectKosten(scenario.centers, traject: 0, year: 0)
        #expect(kosten.extern == Euro(cents: 308_64))
        #expect(kosten.of(places: 4).eigen == Euro(cents: 3_938_24))
        #expect(kosten.of(places: 8).totaal == Euro(cents: 9_876_48))
        #expect(kosten.of(places: 8).eigen == Euro(cents: 8_876_48))
        #expect(kosten.affordable == 8)
        let result = try simulate(scenario, replications: 6)
        for replication in 0..<6 {
            for year in [1...12, 13...24] {
                #expect(year.reduce(0) { $0 + deelnemers(result, replication, $1, .gestart) } == 8)
            }
        }
    }

    @Test func moneyEdges() {
        func affordable(_ prijs: Int64, _ share: Double, _ extern: Int64?, _ budget: Int64?) -> Int? {
            TrajectKosten(
                prijs: Euro(cents: prijs), externShare: share, externBudget: extern.map(Euro.init(cents:)),
                budget: budget.map(Euro.init(cents:))
            ).affordable
        }
        #expect(affordable(100, 0, nil, 1000) == 10)
        #expect(affordable(100, 0, nil, 999) == 9)
        #expect(affordable(100, 0, nil, 0) == 0)
        #expect(affordable(0, 0, nil, 0) == nil, "what costs nothing is never short")
        #expect(affordable(100, 1, nil, 0) == nil, "others pay all of it")
        #expect(affordable(100, 1, 300, 0) == 3, "until their money is gone")
        #expect(affordable(100, 0.5, nil, nil) == nil)
    }

    /// The order decides, held against a plain walk through the events: of all who were on benefit without having started
    /// at the end of two months, the starters of the second are those that the order puts first.
    @Test(arguments: [Traject.Volgorde.langst, .kortst, .jongst, .oudst])
    func firstComeByOrder(volgorde: Traject.Volgorde) throws {
        let scenario = try Fixture.scenario(
            traject("volgorde: \(volgorde.rawValue)\n      plaatsen: 5").replacing(
                "lockin: {maanden: 4", with: "lockin: {maanden: 1"))
        let events = try Simulation(scenario).events(seed: 2, replication: 1, uncertainty: .both)[0].events
        /// Lower goes first; ages are known in years, as of their month.
        func rank(_ event: LifeEvent, _ month: Month) -> Int {
            let age = event.leeftijd * 12 + event.month.distance(to: month)
            return switch volgorde {
            case .langst: event.since.index
            case .kortst: -event.since.index
            case .jongst: age
            default: -age
            }
        }
        /// The latest event of every dossier through a month, of those on benefit and without a start so far.
        func open(_ month: Month) -> [DossierKey: LifeEvent] {
            var latest: [DossierKey: LifeEvent] = [:]
            var out: Set<DossierKey> = []
            for event in events where event.month <= month {
                let isOut = [.uitstroom, .aow, .overlijden, .oudOntvanger].contains(event.kind)
                if isOut || event.detail == "cursus gestart" {
                    out.insert(event.dossier)
                } else if event.kind == .terugval && latest[event.dossier]?.kind != .traject {
                    out.remove(event.dossier)
                }
                latest[event.dossier] = event
            }
            let started = Set(events.filter { $0.detail == "cursus gestart" && $0.month <= month }.map(\.dossier))
            return latest.filter { !out.contains($0.key) && !started.contains($0.key) }
        }
        let isByAge = volgorde == .jongst || volgorde == .oudst
        for month in Month(year: 2019, month: 3)...Month(year: 2020, month: 12) {
            let starters = events.filter { $0.detail == "cursus gestart" && $0.month == month }
            // Who starts in March is out in April; that place was taken at the end of March and is given again in May.
            #expect(starters.count == (month.monthOfYear % 2 == 1 ? 5 : 0))
            if starters.isEmpty { continue }
            let (before, now) = (open(month.advanced(by: -1)), open(month))
            let passed = now.filter { before[$0.key] != nil && before[$0.key]!.since == $0.value.since }
            let last = starters.map { rank($0, month) }.max() ?? 0
            let best = passed.values.map { rank($0, month) }.min() ?? 0
            #expect(last <= best + (isByAge ? 11 : 0), "\(month)")
        }
    }

    /// Lots are the dossier's own: another traject before it in the list moves nobody's.
    @Test func lotsStay() throws {
        func starters(_ more: String) throws -> [String] {
            let scenario = try Fixture.scenario(
                """
                interventies:
                \(more)
                  - naam: cursus
                    soort: beleid
                    aanname: true
                    traject: {van: 2019-03, prijs: 1, plaatsen: 40, lockin: {maanden: 12}}
                """)
            return try Simulation(scenario).events(seed: 2, replication: 1, uncertainty: .both)[0].events.filter {
                $0.detail == "cursus gestart" && $0.month == Month(year: 2019, month: 3)
            }.map(\.dossier.description)
        }
        let alone = try starters("")
        let beside = try starters(
            "  - {naam: a, soort: beleid, aanname: true, traject: {van: 2020-11, prijs: 1, plaatsen: 1, lockin: {maanden: 1}}}"
        )
        #expect(alone.count == 40 && alone == beside)
    }

    /// Repeats: the second time the effect afterwards is its square root (verhouding 0.5), the third its fourth root.
    @Test func diminishingEffect() throws {
        let scenario = try Fixture.scenario(traject("herhaling: {maximaal: 3, verhouding: 0.5}"))
        let plan = Plan(scenario)
        let slab = Slab()
        let tables = TrajectTables(plan, .scenario, in: slab)
        tables.fill(plan, scenario.centers)
        func ratio(_ stage: Int, _ status: Int, _ lane: Int) -> Double {
            withExtendedLifetime(slab) { tables.ratios(stage: UInt16(stage), status: status)[lane] }
        }
        func stage(time: Int, after: Int) -> Int { plan.stages.first[0] + Int(Stages.perTime) * time + after }
        for (time, expected) in [1.8, 1.3416407864998738, 1.1582921852882690].enumerated() {
            let after = stage(time: time, after: 1)
            #expect(abs(ratio(after, 2, Lane.werk) - expected) < 1e-12)
            #expect(ratio(after - 1, 2, Lane.werk) == 0.6, "lock-in does not wear off")
            #expect(ratio(after - 1, 2, 2) == 1)
        }
        let first = stage(time: 0, after: 1)
        #expect(ratio(first, 1, Lane.towards) == 2 && ratio(first, 2, Lane.towards) == 1)
        #expect(ratio(first, Int(Status.out), Lane.werk) == 0.5)
        for lane in 0..<Lane.stride { #expect(ratio(0, 1, lane) == 1) }
    }
}
