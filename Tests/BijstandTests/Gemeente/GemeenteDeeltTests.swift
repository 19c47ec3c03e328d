import BijstandCaseload
import BijstandExchange
import TestSupport
import Testing

@testable import Bijstand

/// Whose caseload a scenario is.
@Suite struct GemeenteDeeltTests {
    private static let own = """
        discrepantie: {aanname: true, land_phi: 0.9, land_sd: 0.1, gemeente_phi: 0.9, gemeente_sd: 0.1}

        """

    private static func stocks(_ gemeente: String, _ naam: String) throws -> [Double?] {
        let file = try Fixture.file(own + gemeente).named(naam)
        return try file.run(seed: 3, replications: 4, threads: 2).values("stand(2020)")
    }

    /// Another scenario of one municipality meets the same luck, its own pressure too: they are compared replication by replication.
    @Test(arguments: ["", "gemeente: aa"]) func isNotTheScenario(_ gemeente: String) throws {
        #expect(try Self.stocks(gemeente, "een") == Self.stocks(gemeente, "twee"))
    }

    @Test func isTheMunicipality() throws {
        #expect(try Self.stocks("gemeente: aa", "een") != Self.stocks("gemeente: bb", "een"))
        #expect(try Self.stocks("", "een") != Self.stocks("gemeente: aa", "een"))
    }
}
