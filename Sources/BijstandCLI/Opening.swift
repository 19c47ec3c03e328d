import Bijstand
import ArgumentParser
import BijstandExchange
import BijstandMicrosimulation

struct Opening: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the opening state as CSV: the dossiers and former recipients every replication starts from.")

    @OptionGroup var scenario: ScenarioArgument

    @OptionGroup var households: HouseholdConsent

    @OptionGroup var speech: LanguageOption

    func run() throws {
        try reporting(speech.language) {
            let file = try scenario.file()
            try households.ask(file, "opening", speech.language)
            let table = try file.simulation().openingTable
            if file.scenario.dossiers != nil { StandardOutput.makePrivate() }
            StandardOutput.write(CSVFile.bytes(table, .rfc4180))
        }
    }
}
