import BijstandCaseload
import BijstandExchange
import Foundation
import TestSupport
import Testing

/// `druk`: the pressure of months before the peildatum, as it was filtered in one month and another.
@Suite struct DrukFileTests {
    private static let rows = """
        maand,waarde,bekend
        2018-11,0.1,2018-12
        2018-12,0.2,2018-12
        2018-12,0.25,2019-02
        2019-01,0.3,2019-06

        """

    private static func scenario(_ peildatum: String, _ rows: String = rows) throws -> Scenario {
        try Fixture.scenario("druk: druk.csv\npeildatum: \(peildatum)", files: ["druk.csv": rows])
    }

    /// Of each month what was known last at the peildatum; what became known later is no part of it.
    @Test func asKnown() throws {
        let (november, december, january) = (Month("2018-11")!, Month("2018-12")!, Month("2019-01")!)
        #expect(try Self.scenario("2019-01").druk == [november: 0.1, december: 0.2])
        #expect(try Self.scenario("2019-02").druk == [november: 0.1, december: 0.25])
        #expect(try Self.scenario("2019-06").druk == [november: 0.1, december: 0.25, january: 0.3])
        #expect(try Fixture.scenario("druk: geen").druk.isEmpty)
    }

    /// All that is wrong with a file at once.
    @Test func mistakes() throws {
        let found = try Fixture.diagnostics {
            try Self.scenario(
                "2019-02",
                """
                maand,waarde,bekend
                2018-13,0.1,2018-12
                2018-12,veel,2018-12
                2018-12,4,2018-12
                2018-11,0.1,
                2018-10,0.1,2018-12
                2018-10,0.2,2018-12

                """)
        }
        #expect(found.map(\.line) == [2, 3, 4, 5, 7])
        #expect(found.map(\.key) == ["maand", "waarde", "waarde", "bekend", "maand"])
    }
}
