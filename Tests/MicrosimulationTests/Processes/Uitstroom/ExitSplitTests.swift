import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandMicrosimulation

/// Nobody comes back, dies or grows too old, nobody was there before: who left for work stays there, and the log tells all of
/// the job.
private func lives(_ werk: String, leefvorm: String) -> String {
    """
    horizon: 60
    beginstand: {aantal: 0, oud_ontvangers: 0}
    instroom:
      per_maand: {overig: 60}
      leefvorm: {elke: \(leefvorm)}
      leeftijd: {elke: {tot27: 0.2, van27tot35: 0.3, van35tot45: 0.3, van45tot55: 0.2, vanaf55: 0}}
    overlijden: {hazard: {elke: 0}}
    terugval: {hazard: {"0-6": 0, "6-12": 0, "12-24": 0, "24-60": 0}}
    werk:
      aanname: true
    \(werk)
    """
}

/// An exit to work as the log tells it: in what month, when the job began, and when its contract ended, if it did.
private struct WorkExit {
    let month: Month
    let begun: Month
    var ended: Month?
}

/// A job of an exit begins with it, or grew to it in that month; a contract that ends thereafter is its own.
private func workExits(_ events: [LifeEvent]) -> [WorkExit] {
    var exits: [WorkExit] = []
    var at: [DossierKey: Int] = [:]
    var started: [DossierKey: Month] = [:]
    var grown: [DossierKey: Month] = [:]
    for event in events {
        switch (event.kind, event.detail) {
        case (.deeltijd, "start"): started[event.dossier] = event.month
        case (.deeltijd, "groei"): grown[event.dossier] = event.month
        case (.uitstroom, "werk"):
            at[event.dossier] = exits.count
            let begun = grown[event.dossier] == event.month ? started[event.dossier]! : event.month
            exits.append(WorkExit(month: event.month, begun: begun))
        case (.contract, _): if let index = at[event.dossier] { exits[index].ended = event.month }
        default: break
        }
    }
    return exits
}

/// Exits to work and all others, by what is counted again of them: against the lives that the log tells.
@Suite struct ExitSplitTests {
    /// Counts of a month, from a column on.
    private func counts(_ result: SimulationResult, _ month: Int, _ first: Int, _ columns: Int) -> [Int] {
        result.withCounts(replication: 0, month: month) { row in row[first..<first + columns].map { Int($0) } }
    }

    private func run(_ scenario: Scenario) throws -> (result: SimulationResult, events: [LifeEvent]) {
        let simulation = try Simulation(scenario)
        return (
            try simulation.run(seed: 11, replications: 0..<1, threads: 1),
            try simulation.events(seed: 11, replication: 0, uncertainty: .both).first { $0.lijn == .scenario }!.events
        )
    }

    /// Contracts that are never extended end just 6, 12 or 23 months after the job began, which may have been deeltijd then: so
    /// the log tells the term of every exit by when its contract ends, and a permanent one by its never ending.
    @Test func termsByWhenContractsEnd() throws {
        let werk = """
              uren: {elke: {"12": 0.3, "18": 0.2, "26": 0.2, "36": 0.3}}
              termijn: {elke: {"6": 0.3, "12": 0.2, "23": 0.2, vast: 0.3}}
              groei: {elke: 0.1}
            """
        let scenario = try Fixture.scenario(
            lives(werk, leefvorm: "{alleenstaande: 0.6, alleenstaandeOuder: 0.2, paar: 0.2}"))
        let (result, events) = try run(scenario)
        let exits = workExits(events)
        let terms: [Int?] = [6, 12, 23, nil]
        var total = [0, 0, 0, 0]
        var grown = 0
        // Contracts of later exits may end past the horizon.
        for month in 1...60 - 23 {
            let own = exits.filter { scenario.cutOff.distance(to: $0.month) == month }
            let expected = terms.map { term in
                own.count { exit in exit.ended.map { exit.begun.distance(to: $0) } == term }
            }
            #expect(counts(result, month, Metric.uitstroomTermijn, 4) == expected, "month \(month)")
            #expect(expected.reduce(0, +) == own.count)
            total = zip(total, expected).map(+)
            grown += own.count { $0.begun != $0.month }
        }
        #expect(total.allSatisfy { $0 > 50 } && grown > 50)
    }

    /// Twelve hours at 1.45 times the minimum wage are 0.69 of a single person's norm, eighteen are more than all of it: every
    /// exit is one of growth. All contracts are of six months and all are extended, so whoever grows to it within six months
    /// leaves with a contract of six, and whoever does later with a permanent one.
    @Test func anExtendedContractIsPermanent() throws {
        let werk = """
              uren: {elke: {"12": 1, "18": 0, "26": 0, "36": 0}}
              termijn: {elke: {"6": 1, "12": 0, "23": 0, vast: 0}}
              loon: 1.45
              groei: {elke: 0.1}
              verlenging: {elke: 1}
            """
        let scenario = try Fixture.scenario(
            lives(werk, leefvorm: "{alleenstaande: 1, alleenstaandeOuder: 0, paar: 0}"))
        let (result, events) = try run(scenario)
        let exits = workExits(events)
        var total = (0, 0)
        for month in 1...60 {
            let own = exits.filter { scenario.cutOff.distance(to: $0.month) == month }
            let within = own.count { $0.begun.distance(to: $0.month) < 6 }
            #expect(counts(result, month, Metric.uitstroomTermijn, 4) == [within, 0, 0, own.count - within])
            total = (total.0 + within, total.1 + own.count - within)
        }
        #expect(total.0 > 100 && total.1 > 100)
    }

    /// Kenmerken that follow from herkomst, so that the log tells them too: of those with two each counts, of those without none.
    @Test(arguments: ["", Fixture.werk]) func kenmerkAndHerkomst(werk: String) throws {
        let scenario = try Fixture.scenario(
            """
            horizon: 36
            instroom:
              per_maand: {overig: 6, statushouder: 8, jongere: 6, arbeidsbeperkt: 6}
              kenmerk:
                statushouder: {statushouder: 1}
                jongere: {statushouder: 1, startkwalificatie: 1}
                arbeidsbeperkt: {arbeidsbeperkt: 1, startkwalificatie: 1}
            \(werk)
            """)
        let having: [(kenmerk: Kenmerk, herkomsten: [Herkomst])] = [
            (.statushouder, [.statushouder, .jongere]), (.arbeidsbeperkt, [.arbeidsbeperkt]),
            (.startkwalificatie, [.jongere, .arbeidsbeperkt]),
        ]
        let (household, events) = try run(scenario)
        let byMonth = try Simulation(scenario).run(seed: 11, replications: 0..<1, threads: 1, order: .month)
        let exits = events.filter { $0.kind == .uitstroom }
        var total = [Int](repeating: 0, count: Kenmerk.count)
        for month in 1...36 {
            let own = exits.filter { scenario.cutOff.distance(to: $0.month) == month }
            let toWork = own.filter { $0.detail == "werk" }
            let others = own.filter { $0.detail != "werk" }
            let kenmerken = having.map { pair in toWork.count { pair.herkomsten.contains($0.herkomst) } }
            let herkomsten = [toWork, others].flatMap { exits in
                Herkomst.allCases.map { herkomst in exits.count { $0.herkomst == herkomst } }
            }
            for result in [household, byMonth] {
                #expect(counts(result, month, Metric.uitstroomKenmerk, 3) == kenmerken, "month \(month)")
                #expect(counts(result, month, Metric.uitstroomHerkomst, 18) == herkomsten, "month \(month)")
            }
            total = zip(total, kenmerken).map(+)
        }
        #expect(having.map(\.kenmerk) == Kenmerk.allCases && total.allSatisfy { $0 > 30 })
    }
}
