import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandMicrosimulation

/// Jobs of every kind, cost sharers, subsidies and a traject, with policy that parts the lines.
private let lively = """
    horizon: 36
    kostendelers: {aanname: true, aandeel: {elke: {"0": 3, elke: 1}}}
    instroom: {kenmerk: {overig: {arbeidsbeperkt: 0.5}}}
    loonkostensubsidie: {aanname: true, aandeel: 0.6}
    \(Fixture.werk)
      groei: {elke: 0.08}
      vrijlating: 0.1
    interventies:
      - naam: cursus
        soort: beleid
        aanname: true
        traject:
          van: 2019-05
          prijs: 1
          lockin: {maanden: 3, effecten: [{proces: uitstroom, ratio: 0.6}]}
          nawerking: {maanden: 12, effecten: [{proces: uitstroom, ratio: 2.5}]}
    """

@Suite struct KostenTests {
    /// Everybody on benefit is in one class of the norm, that of their leefvorm, less what they earn.
    @Test func everybodyIsPaidForOnce() throws {
        let plain = try simulate(
            Fixture.scenario("kostendelers: {aanname: true, aandeel: {elke: {\"0\": 3, elke: 1}}}"), replications: 2)
        for month in 0...24 {
            plain.withCounts(replication: 1, month: month) { row in
                let couples = [Kostenklasse.paar2, .paar3, .paar4, .paar5, .jongPaar].map {
                    row[Metric.betaald + $0.index]
                }
                #expect(couples.reduce(0, +) == 1000 * row[Metric.stockLeefvorm + Leefvorm.paar.index])
                let all = row[Metric.betaald..<Metric.gesubsidieerd].reduce(0, +)
                #expect(all == 1000 * row[Metric.stockLeefvorm..<Metric.stockLeeftijd].reduce(0, +))
                // Under 21 is under 27.
                let young =
                    row[Metric.betaald + Kostenklasse.jongAlleen.index]
                    + row[Metric.betaald + Kostenklasse.jongPaar.index]
                #expect(young > 0 && young < 1000 * row[Metric.stockLeeftijd])
            }
        }
        let working = try simulate(Fixture.scenario(lively), replications: 2)
        for stand in working.path(replication: 1).scenario + working.path(replication: 1).ongewijzigd {
            #expect(stand.betaald.allSatisfy { $0 >= 0 } && stand.verdiensten > 0)
        }
    }

    /// Singles with one housemate until 2022 and none from 2023: the class changes with the year, for all at once.
    @Test func reformOf2023() throws {
        let scenario = try Fixture.scenario(
            """
            start: 2022-01
            beginstand:
              leefvorm: {alleenstaande: 1, alleenstaandeOuder: 0, paar: 0}
              leeftijd: {tot27: 0, van27tot35: 1, van35tot45: 1, van45tot55: 1, vanaf55: 1}
            instroom:
              leefvorm: {elke: {alleenstaande: 1, alleenstaandeOuder: 0, paar: 0}}
              leeftijd: {elke: {tot27: 0, van27tot35: 1, van35tot45: 0, van45tot55: 0, vanaf55: 0}}
            kostendelers: {aanname: true, aandeel: {elke: {"0": 0, "1": 1, "2": 0, "3": 0}}, vanaf_2023: {elke: {"0": 1, "1": 0, "2": 0, "3": 0}}}
            """)
        let path = try simulate(scenario, replications: 1).path(replication: 0)
        func paid(_ month: Int, _ klasse: Kostenklasse) -> Int { path.scenario[month].betaald[klasse.index] }
        let (december, january) = (path.scenario[12].stock, path.scenario[13].stock)
        #expect(paid(12, .alleen2) == 1000 * december && paid(12, .alleen1) == 0)
        #expect(paid(13, .alleen1) == 1000 * january && paid(13, .alleen2) == 0)
    }

    /// Eighteen hours at the minimum wage are half of the net minimum wage: 0.5 ÷ 0.7 of a single person's norm, and all of
    /// the norm of one who shares the home with one other.
    @Test(arguments: [("0", false), ("1", true)])
    func aLowerNormIsSoonerEarned(medebewoners: String, ends: Bool) throws {
        let shares = Medebewoners.allCases.map { "\"\($0.rawValue)\": \($0.rawValue == medebewoners ? 1 : 0)" }
        let scenario = try Fixture.scenario(
            """
            beginstand: {aantal: 0, oud_ontvangers: 0}
            instroom:
              per_maand: {overig: 60}
              leefvorm: {elke: {alleenstaande: 1, alleenstaandeOuder: 0, paar: 0}}
              leeftijd: {elke: {tot27: 0, van27tot35: 1, van35tot45: 0, van45tot55: 0, vanaf55: 0}}
            uitstroom: {hazard: {werk: {elke: 0.2}, elke: {elke: 0}}}
            kostendelers: {aanname: true, aandeel: {elke: {\(shares.joined(separator: ", "))}}}
            werk: {aanname: true, uren: {elke: {"12": 0, "18": 1, "26": 0, "36": 0}}}
            """.replacing("werk: {elke: 0.2}", with: "werk: {\"1\": 0.2, \"2\": 0.2, \"3A\": 0.2, \"3B\": 0.2}"))
        let result = try simulate(scenario, replications: 1)
        let (exits, starts) = (1...24).reduce((0, 0)) { sum, month in
            result.withCounts(replication: 0, month: month) { row in
                (
                    sum.0 + Int(row[Metric.uitstroomUren..<Metric.terugvalTermijn].reduce(0, +)),
                    sum.1 + Int(row[Metric.deeltijd])
                )
            }
        }
        #expect(ends ? exits > 500 && starts == 0 : exits == 0 && starts > 500)
    }

    /// Everybody gets a subsidy with a permanent full-time job, and nobody comes back: the jobs add up.
    @Test func subsidisedJobsAddUp() throws {
        let scenario = try Fixture.scenario(
            """
            beginstand: {oud_ontvangers: 0}
            instroom:
              per_maand: {overig: 20}
              kenmerk: {overig: {arbeidsbeperkt: 1}}
              leeftijd: {elke: {tot27: 1, van27tot35: 0, van35tot45: 0, van45tot55: 0, vanaf55: 0}}
            beginstand: {aantal: 0, oud_ontvangers: 0}
            overlijden: {hazard: {tot27: 0, van27tot35: 0}}
            terugval: {hazard: {"0-6": 0, "6-12": 0, "12-24": 0, "24-60": 0}}
            loonkostensubsidie: {aanname: true, aandeel: 1}
            """.replacing("beginstand: {oud_ontvangers: 0}\n", with: ""))
        let result = try simulate(scenario, replications: 1)
        var exits = 0
        for month in 1...24 {
            result.withCounts(replication: 0, month: month) { row in
                exits += Int(row[Metric.uitstroomUren..<Metric.terugvalTermijn].reduce(0, +))
                #expect(Int(row[Metric.gesubsidieerd]) == 1000 * exits)
            }
        }
        #expect(exits > 40)
    }

    /// The life stories tell the same: per dossier and year the most that was reached, and the hours gained.
    @Test(arguments: [Lijn.scenario, .ongewijzigd])
    func stepsTowardsWorkAgainstLifeStories(lijn: Lijn) throws {
        let simulation = try Simulation(Fixture.scenario(lively))
        let result = try simulation.run(seed: 3, replications: 0..<1, threads: 1)
        let events = try simulation.events(seed: 3, replication: 0, uncertainty: .both).first { $0.lijn == lijn }!
            .events
        var reached: [DossierKey: [Int: Reached]] = [:]
        var hours = 0
        var held: [DossierKey: Int] = [:]
        for event in events {
            let step: Reached? =
                switch (event.kind, event.detail) {
                case (.uitstroom, "werk"): .uitstroom
                case (.deeltijd, "start"): .deeltijd
                case (.deeltijd, "groei"): .groei
                default: nil
                }
            if let step {
                let year = event.month.year
                let before = reached[event.dossier]?[year]
                reached[event.dossier, default: [:]][year] =
                    before.map { $0.rawValue < step.rawValue ? $0 : step } ?? step
                hours += event.uren!.perWeek - (held[event.dossier] ?? 0)
            }
            // A contract that ends is told of while its hours still stand; a traject broken off, with those of the new job.
            if event.kind == .traject { continue }
            let isLost = event.detail == "afgelopen" || (event.detail == "einde" && held[event.dossier] == 0)
            held[event.dossier] = event.kind == .terugval || isLost ? 0 : event.uren?.perWeek ?? 0
        }
        guard lijn == .scenario else {
            // Of ongewijzigd exits to work are kept.
            let exits = events.count { $0.kind == .uitstroom && $0.detail == "werk" }
            #expect(
                (1...36).reduce(0) { $0 + result.ongewijzigd(OngewijzigdMetric.naarWerk, replication: 0, month: $1) }
                    == exits)
            return
        }
        for (offset, year) in [2019, 2020, 2021].enumerated() {
            for step in Reached.allCases {
                let counted = (1...12).reduce(0) { sum, month in
                    sum
                        + result.withCounts(replication: 0, month: 12 * offset + month) {
                            Int($0[Metric.naarWerk + step.rawValue])
                        }
                }
                #expect(counted == reached.values.count { $0[year] == step }, "\(step) in \(year)")
                #expect(counted > 0)
            }
        }
        let counted = (1...36).reduce(0) { sum, month in
            sum + result.withCounts(replication: 0, month: month) { Int($0[Metric.urenErbij]) }
        }
        #expect(counted == hours)
    }

    /// Exits to work after a traject that the same dossier also makes without it, at most a year apart, by the life stories.
    @Test func deadweightAgainstLifeStories() throws {
        let simulation = try Simulation(Fixture.scenario(lively))
        let result = try simulation.run(seed: 3, replications: 0..<1, threads: 1)
        let lines = try simulation.events(seed: 3, replication: 0, uncertainty: .both)
        func exits(_ lijn: Lijn) -> [LifeEvent] {
            lines.first { $0.lijn == lijn }!.events.filter { $0.kind == .uitstroom && $0.detail == "werk" }
        }
        // Within a spell a traject has been started and its after-effect has not worn off.
        var treated: [LifeEvent] = []
        var isTreated: [DossierKey: Bool] = [:]
        for event in lines.first(where: { $0.lijn == .scenario })!.events {
            if event.kind == .traject {
                isTreated[event.dossier] = event.detail == "cursus gestart" || event.detail == "cursus afgerond"
            }
            if event.kind == .terugval { isTreated[event.dossier] = false }
            if event.kind == .uitstroom && event.detail == "werk" && isTreated[event.dossier] ?? false {
                treated.append(event)
            }
        }
        let theirs = Dictionary(grouping: exits(.ongewijzigd), by: \.dossier)
        let anyway = treated.count { event in
            theirs[event.dossier]?.contains { abs($0.month.distance(to: event.month)) <= 12 } ?? false
        }
        func sum(_ metric: TrajectMetric) -> Int {
            (1...36).reduce(0) { sum, month in
                sum + result.withCounts(replication: 0, month: month) { Int($0[metric.column(0)]) }
            }
        }
        #expect(sum(.naarWerk) >= treated.count && sum(.naarWerk) > 20)
        #expect(sum(.ookZonder) > 0 && sum(.ookZonder) < sum(.naarWerk))
        #expect(sum(.ookZonder) >= anyway)
    }

    /// A traject that changes nothing: whoever leaves for work after it would have.
    @Test func withoutEffectAllIsDeadweight() throws {
        let idle = lively.replacing("ratio: 0.6", with: "ratio: 1").replacing("ratio: 2.5", with: "ratio: 1")
        let result = try simulate(Fixture.scenario(idle), replications: 2)
        for month in 1...36 {
            result.withCounts(replication: 1, month: month) { row in
                #expect(row[TrajectMetric.naarWerk.column(0)] == row[TrajectMetric.ookZonder.column(0)])
            }
        }
    }
}

/// What the price rests on: the opening stock as it costs money under the rules of any month.
@Suite struct BeginstandTests {
    private static let sharing = """
        kostendelers: {aanname: true, aandeel: {elke: {"0": 3, elke: 1}}, vanaf_2023: {elke: {"0": 8, elke: 1}}}

        """

    /// At the cut-off it is the stock that the run counts there, whoever works, is young or shares; in every replication.
    @Test(arguments: ["2019-01", "2022-07", "2023-01", "2023-02", "2024-01"], [sharing, sharing + Fixture.werk])
    func isTheCountedStock(start: String, changes: String) throws {
        let vrijlating = changes == Self.sharing ? "" : "\n  vrijlating: 0.25\n  vrijlating_maanden: 6\n"
        let scenario = try Fixture.scenario("start: \(start)\n\(changes)\(vrijlating)")
        let result = try simulate(scenario, replications: 2)
        for replication in 0..<2 {
            let counted = result.path(replication: replication).scenario[0]
            #expect(result.beginstand.stand(in: scenario.cutOff) == counted)
            #expect(changes == Self.sharing || counted.verdiensten > 0)
        }
    }

    /// From 2023 on it is that of a run whose housemates under 27 never counted.
    @Test func underTheRulesOf2023() throws {
        let both = try simulate(Fixture.scenario(Self.sharing), replications: 1)
        let never = try simulate(
            Fixture.scenario("kostendelers: {aanname: true, aandeel: {elke: {\"0\": 8, elke: 1}}}"), replications: 1)
        let (until, from) = (Month(year: 2022, month: 12), Month(year: 2023, month: 1))
        #expect(both.beginstand.stand(in: from) == never.beginstand.stand(in: until))
        #expect(both.beginstand.stand(in: until) != both.beginstand.stand(in: from))
    }

    /// Of the households of a dossier file too.
    @Test func ofADossierFile() throws {
        let result = try simulate(
            Fixture.read("\(Fixture.root)/scenarios/dossiers-voorbeeld/dossiers-voorbeeld.yaml").with(horizon: 24),
            replications: 1)
        #expect(result.beginstand.stand(in: result.scenario.cutOff) == result.path(replication: 0).scenario[0])
    }

    /// Ranges joined into one result rest on the same stock.
    @Test func joined() throws {
        let scenario = try Fixture.scenario(Self.sharing)
        let result = try simulate(scenario, replications: 1)
        let joined = try Simulation(scenario).joined([(0..<1, result.part)], seed: 1, uncertainty: .both)
        #expect(joined.beginstand == result.beginstand)
    }
}
