import Bijstand
import BijstandReporting
import BijstandAnalysis
import ArgumentParser
import BijstandCaseload
import BijstandExchange
import BijstandFigures
import Foundation

struct Score: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Hold an old forecast against what happened since: coverage, PIT, CRPS, bias, skill, split of the miss.",
        discussion: "Reads the result folder alone and runs nothing again, so an older version's result can be scored.")

    @Argument(help: "Result folder, of 0.4.0 or later.")
    var folder: String

    @Option(
        help:
            "CSV file of observed figures, as calibrate takes; lasten, prijs and budget_definitief of a year may be in it too."
    )
    var observed: String

    @Option(help: "The same of the country: stand, at the cut-off and at the months of the figures.")
    var national: String?

    @Option(help: "Result folder of the same run with policy as it was carried out: splits off what policy explains.")
    var policy: String?

    @Option(help: "Folder of its own for score.csv, score_totals.csv and score_split.csv. Default: none, print only.")
    var output: String?

    @OptionGroup var overwriting: OverwriteOption

    @Option(help: "CSV dialect.")
    var csv: CSVDialect = .rfc4180

    @Flag(help: "Print the tables as JSON instead of a summary.")
    var json = false

    @OptionGroup var speech: LanguageOption

    func run() throws {
        try reporting(speech.language) {
            if let output {
                try spare([folder, observed] + [policy, national].compactMap(\.self), from: output, "--output")
                try FilePlace.checkWritable(output)
            }
            let forecast = try ForecastFolder.read(folder)
            if !forecast.watAls.isEmpty {
                let names = forecast.watAls.joined(separator: ", ")
                throw InvalidInput(diagnostics: [
                    Diagnostic(
                        file: folder, line: 0, key: "wat_als", found: "a result that stipulates \(names)",
                        expected: "a forecast: what was assumed cannot be held against what came")
                ])
            }
            let carriedOut = try policy.map { try ForecastFolder.read($0) }
            if let carriedOut { try PolicyPair.check(carriedOut, policy!, against: forecast, folder) }
            let figures = try ObservedFile(path: observed)
            let score = ForecastScore(
                forecast, policy: carriedOut, observed: Waarnemingen(figures.waarnemingen),
                national: Waarnemingen(try national.map { try ObservedFile(path: $0).waarnemingen } ?? []))
            warn(figures.warnings(scored: score.figures.map(\.figure), cutOff: forecast.paths.cutOff), speech.language)
            let tables = score.tables
            let caveat = UncertaintyMeaning.caveat(forecast.uncertainty, .en)
            if let output {
                try TableFolder.write(
                    tables, name: "score-\(forecast.naam)", dialect: csv, description: caveat, to: output,
                    overwrites: overwriting.overwrite)
            }
            if json {
                let description: [(String, JSONText)] = caveat.map { [("description", .string($0))] } ?? []
                print(JSONText.object(description + tables.map { ($0.name, JSONText($0)) }).text())
            } else {
                print(ScoreSummary(score, observed: observed, speech.language).text)
                if let output { print(ResultText(speech.language).written(to: output)) }
            }
        }
    }
}
