import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandExchange

@Suite struct GeldTests {
    private func errors(_ changes: String) throws -> [String] {
        try Fixture.diagnostics(changes).map { "\($0.key): \($0.found)" }
    }

    @Test func choicesAreRead() throws {
        let scenario = try Fixture.scenario(
            """
            kosten: {normen_tot: 2019-07}
            gewenst: {manier: lineair, maand: 2020-06, aantal: 350, aanname: true}
            """)
        #expect(scenario.geld.normenTot == Month(year: 2019, month: 7))
        #expect(scenario.geld.gewenst.manier == .lineair && scenario.geld.gewenst.maand == Month(year: 2020, month: 6))
        #expect(scenario.centers.scalar(.gewenstAantal) == 350)
        #expect(try Fixture.scenario().geld == Geldkeuzes())
    }

    @Test func wrongChoicesAreAllNamed() throws {
        let found = try errors(
            """
            gewenst: {manier: recht, maand: 2031-01, jaren: 0, met_baten: misschien}
            kosten: {normen_tot: straks}
            """)
        #expect(
            found.map { String($0.prefix { $0 != ":" }) }.sorted() == [
                "gewenst.jaren", "gewenst.maand", "gewenst.manier", "gewenst.met_baten",
                "kosten.normen_tot",
            ], "\(found)")
    }

    /// What the chosen line does not read is an error.
    @Test func unreadKeys() throws {
        #expect(
            try errors("gewenst: {manier: budget, aantal: 300, aanname: true}").map { $0.prefix(15) } == [
                "gewenst.aantal:"
            ]
        )
    }

    @Test func realisedFiguresBelongTogether() throws {
        let found = try errors("start: 2019-07\ngerealiseerd: {aanname: true, lasten: 1_000, stand: {\"8\": 400}}")
        #expect(
            found == ["gerealiseerd.baten: nothing, beside lasten", "gerealiseerd.stand.8: a month that is simulated"])
        #expect(
            try errors("gerealiseerd: {aanname: true, lasten: 1_000, baten: 2}") == [
                "gerealiseerd.lasten: realised figures, beside a start in January"
            ])
    }

    @Test func pricesAndBudgetsOfTheFirstYear() throws {
        // A national budget beside the municipality's own tells the share; without one it is no budget.
        #expect(try errors("buig: {macro_voorlopig: {2020: 5_000_000_000}}").isEmpty)
        let bare = Fixture.base.replacing("  prijs: {elke: 14400}\n", with: "").replacing(
            "  voorlopig: {elke: 5_000_000}\n", with: "  macro_voorlopig: {2019: 5_000_000_000}\n")
        try Fixture.inFolder { folder in
            try bare.write(toFile: "\(folder)/kaal.yaml", atomically: true, encoding: .utf8)
            let error = #expect(throws: InvalidInput.self) { try ScenarioFile(path: "\(folder)/kaal.yaml") }
            #expect(error?.diagnostics.map(\.key) == ["buig.prijs.2019", "buig.voorlopig.2019"])
        }
        #expect(
            try errors("buig: {voorlopig: {elke: 5_000_000}, macro_voorlopig: {2020: 4_000_000}}") == [
                "buig.voorlopig.2020: 5000000"
            ])
        // An amount stands before the adjustment of a basis, but not beside one of its own file.
        #expect(
            try errors(
                "buig: {aanname: true, nader_bijstelling: {2020: 1.1}, nader_voorlopig: {2020: 5_100_000}}") == [
                    "buig.nader_bijstelling.2020: an adjustment beside the amount of buig.nader_voorlopig"
                ])
        #expect(
            try errors(
                "buig: {aanname: true, nader_bijstelling: {elke: 1.1}, nader_voorlopig: {2020: 5_100_000}}"
            ).isEmpty)
    }

    @Test func normsAndObservations() throws {
        #expect(
            try errors("kosten: {normen_tot: 2015-01}") == ["kosten.normen_tot: '2015-01'"])
        #expect(
            try errors("start: 2019-07\ngerealiseerd: {aanname: true, stand: {\"6\": 5}}") == [
                "gerealiseerd.stand.6: 5"
            ])
        let warnings = try Fixture.file("kosten: {normen_tot: 2019-07}").warnings
        #expect(
            warnings.count == 1
                && warnings[0].key == "kosten.normen_tot" && warnings[0].line == 3
                && warnings[0].text.hasPrefix("norms follow kosten.indexatie from 2019-07"))
    }

    /// What is read once for all replications may not be drawn.
    @Test func noDistributionsOfGoalsAndReserve() throws {
        let drawn = "{verdeling: uniform, min: 1, max: 2}"
        #expect(
            try errors(
                "reserve: {aanname: true, stand: \(drawn)}\nambitie: {aanname: true, doel: {volledig: \(drawn)}}"
            )
            .sorted() == [
                "ambitie.doel.volledig: a distribution", "reserve.stand: a distribution",
            ])
    }

    /// A goal counted another way than the reference is legal and said.
    @Test func seriesBreak() throws {
        let file = try Fixture.file(
            "ambitie: {aanname: true, referentie: {volledig: 80}, doel: {gedeeltelijk: 90, fte: 90}}")
        #expect(
            file.warnings.map(\.text) == [
                "the goal is counted as gedeeltelijk, fte, the reference only as volledig: they are not the same series"
            ])
        #expect(
            try Fixture.file("ambitie: {aanname: true, referentie: {volledig: 80}, doel: {volledig: 90}}").warnings
                == [])
    }
}
