import ArgumentParser
import Exchange
import Microsimulation

struct Opening: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the opening state as CSV: the dossiers and former recipients every replication starts from.")

    @Argument(help: "Scenario file (YAML).")
    var scenario: String

    func run() throws {
        try reporting {
            let table = try Engine.simulation(ScenarioFile(path: scenario)).openingTable
            StandardOutput.write(CSVFile.bytes(table, .rfc4180))
        }
    }
}
