import Foundation
import Testing
import TestSupport

@testable import BijstandExchange

/// What a run could not draw is refused when the file is read, at its line.
@Suite struct UndrawableTests {
    @Test(arguments: [
        "beta, gemiddelde: 1e-8, sd: 1e-160", "gamma, gemiddelde: 0.5, sd: 1e-160",
        "lognormal, gemiddelde: 0.5, sd: 1e160",
    ])
    func atItsLine(distribution: String) throws {
        let found = try Fixture.diagnostics(
            "loonkostensubsidie: {aanname: true, aandeel: {verdeling: \(distribution)}}")
        #expect(found.map(\.found) == ["a distribution that cannot be drawn"])
        #expect(found.map(\.line) == [3])
    }

    @Test func aNegativeSeed() throws {
        try Fixture.inFolder { folder in
            try #"{"seed": -1}"#.write(toFile: "\(folder)/manifest.json", atomically: true, encoding: .utf8)
            let reader = try ManifestReader(folder: folder)
            let found = try Fixture.diagnostics { try reader.number("seed") }
            #expect(found.map(\.expected) == ["a whole number, 0 to 4294967295"])
        }
    }
}
