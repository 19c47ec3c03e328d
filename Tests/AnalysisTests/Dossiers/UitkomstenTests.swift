import BijstandCaseload
import BijstandMicrosimulation
import TestSupport
import Testing

@testable import BijstandAnalysis

/// What came after a cut-off, counted by hand, and the columns of a forecast that it is held against.
@Suite struct UitkomstenTests {
    private static func spell(
        _ dossier: String, _ start: String, _ exit: String? = nil, _ reason: DossierExit.Reason = .uitstroom(.werk),
        _ leefvorm: Leefvorm = .alleenstaande
    ) -> DossierSpell {
        DossierSpell(
            dossier: dossier, start: Month(start)!, exit: exit.map { DossierExit(month: Month($0)!, reason: reason) },
            birthYear: 1985, leefvorm: leefvorm, herkomst: .scheiding, persons: 1)
    }

    private static let history = DossierHistory(spells: [
        spell("a", "2015-03", "2017-02"), spell("a", "2017-05"), spell("b", "2016-01", nil, .uitstroom(.werk), .paar),
        spell("c", "2017-04", "2018-02", .uitstroom(.studie)), spell("d", "2014-01", "2017-03", .einde(.overlijden)),
        spell("e", "2018-03"), spell("f", "2017-08", "2017-08"),
    ])

    private static func all(hasReasons: Bool = true) -> [Uitkomst] {
        Uitkomsten(history, hasReasons: hasReasons, after: Month("2016-12")!, through: Month("2018-04")!).alle
    }

    private static func count(
        _ grootheid: Uitkomst.Grootheid, _ wanneer: String, _ categorie: String = "totaal"
    ) -> Int? {
        all().first { $0.grootheid == grootheid && $0.wanneer == wanneer && $0.categorie == categorie }?.waargenomen
    }

    /// A whole year and four months: the stock of a, b and c, then of a, b and e; who comes and goes within a month is nowhere.
    @Test func byHand() {
        #expect(Self.count(.stand, "2017-12") == 3 && Self.count(.stand, "2018-04") == 3)
        #expect(Self.count(.stand, "2017-12", "paar") == 1 && Self.count(.stand, "2017-12", "6-12") == 2)
        #expect(Self.count(.stand, "2018-04", "0-3") == 1 && Self.count(.stand, "2018-04", "24-36") == 1)
        #expect(Self.count(.binnengekomen, "2017") == 2 && Self.count(.terugval, "2017") == 1)
        #expect(Self.count(.instroom, "2017", "scheiding") == 1 && Self.count(.instroom, "2017", "ww") == 0)
        #expect(Self.count(.uitstroom, "2017") == 1 && Self.count(.uitstroom, "2017", "werk") == 1)
        #expect(Self.count(.uitstroom, "2018-01/2018-04", "studie") == 1)
        #expect(Self.count(.overlijden, "2017") == 1 && Self.count(.aow, "2017") == 0)
        let silent = Self.all(hasReasons: false)
        #expect(!silent.contains { $0.dimensie == .oorzaak || $0.grootheid == .overlijden })
    }

    /// In every replication the groups of a figure add up to it, and stock and flows of a year agree.
    @Test func columns() throws {
        let scenario = try Fixture.scenario("start: 2017-01\nhorizon: 24")
        let run = try Simulation(scenario).run(seed: 2, replications: 0..<3, threads: 1)
        let all = Self.all()
        func values(_ grootheid: Uitkomst.Grootheid, _ wanneer: String, _ dimensie: Uitkomst.Dimensie) -> [Double] {
            all.filter { $0.grootheid == grootheid && $0.wanneer == wanneer && $0.dimensie == dimensie }
                .map { $0.values(run) }.reduce([0, 0, 0]) { sum, one in zip(sum, one).map { $0 + $1 } }
        }
        for wanneer in ["2017-12", "2018-04"] {
            let total = values(.stand, wanneer, .totaal)
            #expect(total.allSatisfy { $0 > 0 })
            for dimensie in [Uitkomst.Dimensie.leefvorm, .leeftijd, .duur] {
                #expect(values(.stand, wanneer, dimensie) == total, "\(dimensie)")
            }
        }
        for wanneer in ["2017", "2018-01/2018-04"] {
            #expect(values(.instroom, wanneer, .herkomst) == values(.instroom, wanneer, .totaal))
            #expect(values(.uitstroom, wanneer, .oorzaak) == values(.uitstroom, wanneer, .totaal))
            let inflow = zip(values(.instroom, wanneer, .totaal), values(.terugval, wanneer, .totaal)).map { $0 + $1 }
            #expect(values(.binnengekomen, wanneer, .totaal) == inflow && inflow.allSatisfy { $0 > 0 })
        }
        // Without reasons who died is among who left, in forecasts too.
        let silent = Self.all(hasReasons: false).first { $0.grootheid == .uitstroom && $0.wanneer == "2017" }!
        let apart = [Uitkomst.Grootheid.uitstroom, .overlijden].map { values($0, "2017", .totaal) }
        #expect(silent.values(run) == zip(apart[0], apart[1]).map { $0 + $1 } && apart[1].contains { $0 > 0 })
        let (from, through) = (values(.stand, "2017-12", .totaal), values(.stand, "2018-04", .totaal))
        let period = "2018-01/2018-04"
        let flows = [Uitkomst.Grootheid.uitstroom, .aow, .overlijden].map { values($0, period, .totaal) }
        for index in 0..<3 {
            let inflow = values(.binnengekomen, period, .totaal)[index]
            #expect(through[index] == from[index] + inflow - flows.reduce(0) { $0 + $1[index] })
        }
    }

    /// A part that is small is not told, nor the next smallest, by which the total would give it away.
    @Test func small() throws {
        let run = try Simulation(Fixture.scenario("start: 2017-01\nhorizon: 24"))
            .run(seed: 2, replications: 0..<3, threads: 1)
        let all = Uitkomsten(Self.history, hasReasons: true, after: Month("2016-12")!, through: Month("2018-04")!)
        let told = all.geraamd(run, Afscherming(grens: 2))
        #expect(told.count == Self.all().count)
        func kwam(_ categorie: String, _ wanneer: String) -> Int?? {
            told.first { $0.uitkomst.categorie == categorie && $0.uitkomst.wanneer == wanneer }?.kwam
        }
        // One new and one back: neither, nor both together; one death, and so no exits.
        for grootheid in [Uitkomst.Grootheid.instroom, .terugval, .binnengekomen, .uitstroom, .overlijden, .aow] {
            let one = told.first { $0.uitkomst.grootheid == grootheid && $0.uitkomst.wanneer == "2017" }
            #expect(one?.kwam == nil, "\(grootheid)")
        }
        #expect(all.geraamd(run, Afscherming(grens: 2), only: [.stand]).map(\.uitkomst.dimensie) == [.totaal, .totaal])
        // One couple of three households: the two others would tell of it.
        #expect(kwam("paar", "2017-12") == .some(nil) && kwam("alleenstaande", "2017-12") == .some(nil))
        #expect(kwam("alleenstaandeOuder", "2017-12") == 0)
    }
}
