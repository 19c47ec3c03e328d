import BijstandCaseload
import BijstandExchange
import Testing
import TestSupport

@testable import Bijstand

/// A posterior of a scenario that inherits joint draws.
@Suite struct PosteriorRowsTests {
    /// Columns of the file below stay beside what is fitted, each row as it stands there and by its weight; what is fitted has one.
    @Test func inherited() throws {
        let draws = "gewicht,uitstroom.hazard.werk.1,uitstroom.hazard.werk.2\n3,0.10,0.020\n1,0.14,0.010\n0,0.5,0.5\n"
        let scenario = try Fixture.scenario(
            """
            parameters: land.csv
            interventies: [{naam: niveau, soort: omgeving, aanname: true, effecten: [{proces: uitstroom, oorzaak: werk, van: 2019-01, ratio: {verdeling: lognormal, gemiddelde: 1, sd: 0.2}}]}]
            calibratie: [{naam: werk, parameter: interventies.effecten.ratio.niveau.1}]
            """, files: ["land.csv": draws])
        let posterior = PosteriorRows((0..<40).map { [1 + Double($0) / 100] }, scenario)
        let paths = scenario.layout.paths()
        #expect(
            posterior.positions.map { paths[$0] } == [
                "interventies.effecten.ratio.niveau.1", "uitstroom.hazard.werk.1", "uitstroom.hazard.werk.2",
            ])
        #expect(posterior.rows.map { $0[0] } == (0..<40).map { 1 + Double($0) / 100 })
        let pairs = posterior.rows.map { [$0[1], $0[2]] }
        #expect(pairs.allSatisfy { $0 == [0.10, 0.020] || $0 == [0.14, 0.010] })
        // Three quarters of 40, give or take one.
        #expect((29...31).contains(pairs.count { $0[0] == 0.10 }))
    }

    /// Without such a file there are the fitted numbers alone.
    @Test func alone() throws {
        let scenario = try Fixture.scenario(
            "calibratie: [{naam: werk, schaal: uitstroom.hazard.werk, verdeling: lognormal, gemiddelde: 1, sd: 0.2, aanname: true}]"
        )
        let posterior = PosteriorRows([[2]], scenario)
        #expect(posterior.positions == scenario.calibratie.positions)
        #expect(posterior.rows == [scenario.calibratie.numbers([2])])
    }
}
