import ArgumentParser
import BijstandCaseload
import BijstandExchange
import BijstandFigures

struct Targets: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Simulate a scenario and print its figures beside its targets (doelen), as a Markdown table.")

    @Argument(help: "Scenario file (YAML).")
    var scenario: String

    @OptionGroup var options: RunOptions

    @Option(help: "Put the table into this file, between <!-- targets NAME --> and <!-- end NAME -->.")
    var into: String?

    @OptionGroup var speech: LanguageOption

    func run() throws {
        try reporting(speech.language) {
            Interruption.watch()
            let file = try ScenarioFile(path: scenario)
            if !options.quiet { warn(file.warnings, speech.language) }
            let place = into.map { PlaceInFile(path: $0, kind: "targets", name: file.scenario.naam) }
            try place?.check()
            let table = Self.table(try Engine.forecast(file, options))
            let notes = [UncertaintyMeaning.caveat(options.uncertainty.rawValue)].compactMap(\.self)
            guard let place else { return print((notes + [table.markdown]).joined(separator: "\n\n")) }
            try place.put(table, notes: notes)
        }
    }

    private static func table(_ forecast: Forecast) -> TextTable {
        let figures = forecast.figures.byKerncijfer
        let rows = forecast.scenario.doelen.compactMap { doel -> [String]? in
            guard let summary = figures[doel.kerncijfer] else { return nil }
            let (mean, count) = (summary.mean, summary.share(of: forecast.replications, "of"))
            func show(_ value: Double) -> String { RunSummary.decimal(value, summary.unit == .huishoudens ? 0 : 3) }
            let spread = summary.spread(", ", show).map { " [\($0)]" } ?? ""
            let source =
                switch doel.provenance {
                case .bron(let text): text
                case .aanname: "aanname"
                case .neutral: ""
                }
            return [
                doel.kerncijfer.description + count, show(mean ?? .nan) + spread,
                "\(show(doel.range.lowerBound)) – \(show(doel.range.upperBound))",
                mean.map { doel.range.contains($0) ? "yes" : "**no**" } ?? "–", source,
            ]
        }
        return TextTable(header: ["key figure", "mean [5 %, 95 %]", "target", "met", "source"], rows: rows)
    }
}
