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

    @Option(help: "CSV dialect: rfc4180 or excel-nl.")
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
            let carriedOut = try policy.map { try ForecastFolder.read($0) }
            if let carriedOut { try check(carriedOut, against: forecast) }
            let figures = try ObservedFile(path: observed)
            let score = ForecastScore(
                forecast, policy: carriedOut, observed: Waarnemingen(figures.waarnemingen),
                national: Waarnemingen(try national.map { try ObservedFile(path: $0).waarnemingen } ?? []))
            warn(figures.warnings(scored: score.figures.map(\.figure), cutOff: forecast.paths.cutOff), speech.language)
            let tables = score.tables
            let caveat = UncertaintyMeaning.caveat(forecast.uncertainty)
            if let output {
                try TableFolder.write(
                    tables, name: "score-\(forecast.naam)", dialect: csv, description: caveat, to: output,
                    overwrites: overwriting.overwrite)
            }
            if json {
                let description: [(String, JSONText)] = caveat.map { [("description", .string($0))] } ?? []
                print(JSONText.object(description + tables.map { ($0.name, JSONText($0)) }).text())
            } else {
                print(ScoreSummary(score, observed: observed).text)
                if let output { print("Written to \(output)") }
            }
        }
    }

    /// A run with other policy differs in nothing else.
    private func check(_ other: StoredForecast, against forecast: StoredForecast) throws {
        var diagnostics: [Diagnostic] = []
        func hold(_ what: String, _ found: some CustomStringConvertible, _ expected: some CustomStringConvertible) {
            guard "\(found)" != "\(expected)" else { return }
            diagnostics.append(
                Diagnostic(
                    file: policy ?? "", line: 0, key: what, found: Message(verbatim: "\(found)"),
                    expected: "\("\(expected)" as String), as in \(folder)")
            )
        }
        hold("start", other.start, forecast.start)
        hold("end", other.paths.end, forecast.paths.end)
        hold("seed", other.seed, forecast.seed)
        hold("replications", other.paths.replications, forecast.paths.replications)
        hold("uncertainty", other.uncertainty, forecast.uncertainty)
        hold("opening stock", other.paths.openingStock, forecast.paths.openingStock)
        hold("version", other.version, forecast.version)
        if other.setting != forecast.setting {
            diagnostics.append(
                Diagnostic(
                    file: policy ?? "", line: 0, key: "scenario", found: "other omgeving or other numbers",
                    expected: "what \(folder) has, but for interventies with soort: beleid"))
        }
        if !diagnostics.isEmpty { throw InvalidInput(diagnostics: diagnostics) }
    }
}
