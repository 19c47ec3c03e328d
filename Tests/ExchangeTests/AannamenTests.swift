import BijstandCaseload
import Foundation
import Testing
import TestSupport

@testable import BijstandExchange

/// `aannamen.spreiding`: a spread for every assumed number that has none.
@Suite struct AannamenTests {
    private static let numbers = """
        uitstroom: {hazard: {werk: {"2": {waarde: 0.02, bron: geteld}}, studie: {"1": {waarde: 0.01, aanname: true}, "2": 0, "3A": 0, "3B": 0, aanname: true}}}
        terugval: {conjunctuur: {verdeling: normal, gemiddelde: 0.1, sd: 0.02, aanname: true}}
        instroom: {leefvorm: {ww: {aanname: true, alleenstaande: 0.5, alleenstaandeOuder: 0.3, paar: 0.2}}}
        buig: {prijs: {2019: {waarde: 15000, aanname: true}}}
        werk: {aanname: true, zoektijd: 5, loon: 1.2, loon_sd: 0.2}

        """

    private static func quantity(_ file: ScenarioFile, _ path: String) throws -> Quantity.Content {
        let position = try #require(file.scenario.layout.paths().firstIndex(of: path))
        return try #require(file.scenario.quantities[position]).content
    }

    /// By what a number is; a source, a spread of its own and a count stand as they are.
    @Test func byKind() throws {
        let text = "aannamen: {spreiding: {kansen: 0.2, verhoudingen: 0.1, aandelen: 0.1, bedragen: 0.05}}\n"
        let file = try Fixture.file(Self.numbers + text)
        #expect(
            try Self.quantity(file, "uitstroom.hazard.studie.1") == .distribution(.lognormal(mean: 0.01, sd: 0.002)))
        #expect(try Self.quantity(file, "uitstroom.hazard.werk.2") == .value(0.02))
        #expect(
            try Self.quantity(file, "terugval.conjunctuur") == .distribution(.normal(mean: 0.1, sd: 0.02)))
        #expect(try Self.quantity(file, "buig.prijs.2019") == .distribution(.normal(mean: 15_000, sd: 750)))
        #expect(try Self.quantity(file, "werk.loon_sd") == .distribution(.lognormal(mean: 0.2, sd: 0.1 * 0.2)))
        // A tenth of 1.2 would go below the minimum wage, and so move the mean.
        #expect(try Self.quantity(file, "werk.loon") == .value(1.2))
        #expect(try Self.quantity(file, "werk.zoektijd") == .value(5))
        // Shares of one whole: variance p (1 − p) ÷ (1 + Σα) with 1 + Σα = 1 ÷ 0.1².
        let first = try #require(file.scenario.layout.paths().firstIndex(of: "instroom.leefvorm.ww.alleenstaande"))
        let table = try #require(file.scenario.dirichlet.first { $0.range.contains(first) })
        #expect(table.shares == [0.5, 0.3, 0.2] && abs(table.concentration - 99) < 1e-9)
        let told = try #require(file.scenario.aannamen)
        #expect(told.varieert[.bedragen, default: 0] >= 1)
        let paths = file.scenario.layout.paths()
        #expect(told.vast[.telling, default: []].map { paths[$0] }.contains("werk.zoektijd"))
        #expect(told.vast[.nul, default: []].map { paths[$0] }.contains("werk.loon"))
        // Without, and where a derived file takes it out, numbers stand still.
        #expect(try Self.quantity(Fixture.file(Self.numbers), "buig.prijs.2019") == .value(15_000))
        #expect(try Fixture.file(Self.numbers + "aannamen: geen\n").scenario.aannamen == nil)
    }

    /// What is fitted stands still, and a kind without a spread.
    @Test func standsStill() throws {
        let text = """
            aannamen: {spreiding: {bedragen: 0.05}}
            calibratie: [{naam: x, schaal: uitstroom.hazard.studie, verdeling: lognormal, gemiddelde: 1, sd: 0.1, aanname: true}]
            """
        let file = try Fixture.file(Self.numbers + text)
        #expect(try Self.quantity(file, "uitstroom.hazard.studie.1") == .value(0.01))
        let told = try #require(file.scenario.aannamen)
        #expect(told.vast[.gepast, default: []].count >= 1 && told.vast[.soort, default: []].count >= 1)
        #expect(told.varieert[.kansen] == nil)
    }

    /// Mistakes are told all at once.
    @Test func mistakes() throws {
        let found = try Fixture.diagnostics {
            try Fixture.file("aannamen: {spreiding: {kansen: 0.8, kanzen: 0.1, bedragen: veel}}\n")
        }
        #expect(found.count == 3, "\(found)")
        #expect(found.contains { $0.suggestion == "kansen" })
        let none = try Fixture.diagnostics { try Fixture.file("aannamen: {}\n") }
        #expect(none.map(\.key) == ["aannamen"])
    }
}
