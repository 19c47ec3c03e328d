import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandMicrosimulation

@Suite struct PlacesTests {
    /// Never more follow a traject than it has places, however many leave it early for jobs that end.
    @Test func placesAreNeverExceeded() throws {
        let scenario = try Fixture.scenario(
            """
            uitstroom: {hazard: {werk: {"1": 0.05, "2": 0.05, "3A": 0.05, "3B": 0.05}}}
            werk:
              aanname: true
              termijn: {"36": {"6": 1, "12": 0, "23": 0, vast: 0}}
              zoektijd: 3
            interventies:
              - naam: cursus
                soort: beleid
                aanname: true
                traject: {van: 2018-12, plaatsen: 12, prijs: 0, lockin: {maanden: 8}, herhaling: {maximaal: 9}}
            """)
        let result = try Simulation(scenario).run(seed: 3, replications: 0..<20, threads: 1)
        var most = 0
        for replication in 0..<20 {
            for month in 1...scenario.horizon {
                let taken = result.withCounts(replication: replication, month: month) {
                    Int($0[TrajectMetric.deelnemers.column(0)])
                }
                most = max(most, taken)
            }
        }
        #expect(most == 12)
    }
}
