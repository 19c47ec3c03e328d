import BijstandCaseload
import BijstandExchange
import Foundation
import Testing
import TestSupport

@testable import BijstandAnalysis

/// Which scenarios seem to be of different municipalities.
@Suite struct MunicipalityTests {
    private static let later = "start: 2020-01\narbeidsmarkt: {pad: {2020-01: 4}}"
    private static let instroom = "instroom: {per_maand: {overig: 9}}"
    private static let stock = "beginstand: {aantal: 500}"
    private static let budget = "buig: {voorlopig: {elke: 6_000_000}}"
    private static let baten = "buig: {baten: {elke: 90_000}}"
    private static let prijs = "buig: {prijs: {elke: 15_000}}"
    private static let results = "buig: {eerdere_resultaten: {elke: 0}}"
    private static let several = "buig: {voorlopig: {elke: 6_000_000}, eerdere_resultaten: {elke: 0}}"

    /// What is changed, and whether that makes another municipality; nil where nothing is said at all.
    private static let cases: [([String], Bool?)] = [
        ([budget], nil), (["buig: {prijs: {elke: 15_000}, baten: {elke: 90_000}}"], nil), ([instroom], nil),
        ([stock], false), ([stock, instroom], false), ([later], false), ([later, stock, prijs], false),
        ([several], true), ([budget, instroom], true), ([baten, instroom], true), ([results, instroom], true),
        ([stock, prijs], true), ([later, instroom, baten], true),
    ]

    /// One kind of number may be asked of one municipality; money and another kind, or two kinds of money, are somebody else's.
    @Test(arguments: cases) func kinds(_ changes: [String], _ expected: Bool?) throws {
        let changed = try Fixture.scenario(changes.joined(separator: "\n"))
        let found = OpeningDifference(try Fixture.scenario(), changed)
        #expect(found?.isOtherMunicipality == expected, "\(changes): \(found?.accounts ?? [])")
    }

    /// Of the repository's scenarios those of another municipality are none of Hilversum's; what varies Hilversum is. The country
    /// has no money to tell it by.
    @Test func ownScenarios() throws {
        let root = "\(Fixture.root)/scenarios"
        let hilversum = try Fixture.read("\(root)/hilversum-2019.yaml")
        let others = try Fixture.scenarios.filter { path in
            try OpeningDifference(hilversum, Fixture.read(path))?.isOtherMunicipality ?? false
        }.map { String($0.dropFirst(root.count + 1)) }
        #expect(
            others.sorted() == [
                "benchmark-feedback.yaml", "benchmark-kernel.yaml", "benchmark-places.yaml",
                "sjabloon/gemeente.yaml",
            ])
        // Another share of the budget, and instroom before and after it is fitted.
        let share = try ScenarioFile(
            path: "\(root)/hilversum-2019.yaml", met: ["\(root)/bibliotheek/lagere-buig.yaml"]
        ).scenario
        let fitted = try Fixture.read("\(root)/terugblik/calibratie.yaml")
        #expect(OpeningDifference(share, fitted)?.isOtherMunicipality == false)
    }
}
