import Bijstand
import Foundation
import TestSupport
import Testing

/// What the product is used for, as somebody else's program does it: through `import Bijstand` alone.
@Suite struct ExampleTests {
    private static let start = Month("2020-01")!

    private static func basis() throws -> ScenarioFile {
        try ScenarioFile(path: "\(Fixture.root)/scenarios/hilversum-terugblik.yaml")
    }

    /// Ten per cent less instroom for seven years: fewer dossiers, and the pairing tells it with a small error.
    @Test func fewerComeIn() throws {
        let minder = NewIntervention(
            naam: "minder instroom", soort: .omgeving, effecten: [.ratio(0.9, of: .instroom, van: Self.start)])
        let basis = try Self.basis()
        let scenario = try basis.named("minder-instroom").adding(minder)
        let (zonder, met) = (try basis.run(replications: 20), try scenario.run(replications: 20))
        let stand = try met.compared(with: zonder).difference("stand(2026)")
        #expect(stand.difference.mean! < 0 && -stand.difference.mean! > 5 * stand.difference.se!)
        #expect(stand.difference.se! < stand.base.se!)
        // Before it begins nothing differs: the same luck.
        #expect(try met.compared(with: zonder).difference("stand(2019)").difference.mean == 0)
    }

    /// A number is read, set by its path, and is what the run uses; all that is said of it stands in the canonical form.
    @Test func setsANumber() throws {
        let basis = try Self.basis()
        let path = "instroom.per_maand.ww"
        let before = try #require(basis[path]?.center)
        let changed = try basis.setting(path, to: before / 2, bron: "a wish")
        #expect(changed[path]?.center == before / 2 && changed[path]?.provenance == .bron("a wish"))
        let again = try ScenarioFile(canonical: changed.canonical, name: "again", files: changed.files)
        #expect(again.canonical == changed.canonical && again[path]?.center == before / 2)
        #expect(changed.digest != basis.digest)
    }
}
