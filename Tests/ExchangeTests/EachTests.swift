import Testing
import TestSupport

@testable import BijstandExchange

/// `elke` of a derived file, where the basis names categories.
@Suite struct EachTests {
    /// Fixture.base names all four afstanden of uitstroom to work: none is left for elke.
    @Test func nothingIsLeftForIt() throws {
        let found = try Fixture.diagnostics("uitstroom: {hazard: {werk: {elke: 0.2}}}")
        #expect(found.map(\.key) == ["uitstroom.hazard.werk.elke"])
        #expect(found.map(\.expected) == ["categories by name: 1, 2, 3A, 3B"])
    }

    /// It names one herkomst of nine, and elke for the others: these follow, and the warning says which does not.
    @Test func whatTheBasisNamesStays() throws {
        let file = try Fixture.file("instroom: {per_maand: {elke: 2}}")
        let warnings = file.warnings.filter { $0.key.contains("per_maand") }
        #expect(warnings.count == 1)
        #expect(warnings[0].description.hasSuffix("instroom.per_maand.elke: not overig, which the basis names"))
        let scenario = file.scenario
        let rates = scenario.layout.range(.instroom).map { scenario.quantities[$0]!.center }
        #expect(rates.count { $0 == 2 } == rates.count - 1 && rates.contains(8))
    }

    /// A file's own names beside its own elke are no matter, nor is a basis' elke under a derived name.
    @Test func noWarningOtherwise() throws {
        let names = try Fixture.file("instroom: {per_maand: {ww: 3, overig: 4, elke: 2}}").warnings
        #expect(!names.contains { $0.key.contains("per_maand") })
        #expect(!(try Fixture.file("instroom: {per_maand: {ww: 3}}").warnings.contains { $0.key.contains("elke") }))
    }
}
