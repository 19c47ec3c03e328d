import Analysis
import ArgumentParser
import Caseload
import Exchange

struct Targets: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Simulate a scenario and print its figures beside its targets (doelen), as a Markdown table.")

    @Argument(help: "Scenario file (YAML).")
    var scenario: String

    @OptionGroup var options: RunOptions

    @Option(help: "Put the table into this file, between <!-- targets NAME --> and <!-- end NAME -->.")
    var into: String?

    func run() throws {
        try reporting {
            Interruption.watch()
            let file = try ScenarioFile(path: scenario)
            if !options.quiet { warn(file.warnings) }
            let table = Self.table(try Engine.forecast(file, options))
            guard let into else { return print(table.markdown) }
            try PlaceInFile(path: into, kind: "targets", name: file.scenario.naam).put(table)
        }
    }

    private static func table(_ forecast: Forecast) -> TextTable {
        let figures = forecast.figures.byKerncijfer
        let rows = forecast.scenario.doelen.compactMap { doel -> [String]? in
            guard let summary = figures[doel.kerncijfer], let mean = summary.mean.number else { return nil }
            func show(_ value: Double) -> String { RunSummary.decimal(value, summary.unit == .huishoudens ? 0 : 3) }
            let spread = summary.spread(", ", show).map { " [\($0)]" } ?? ""
            let source =
                switch doel.provenance {
                case .bron(let text): text
                case .aanname: "aanname"
                case .neutral: ""
                }
            return [
                doel.kerncijfer.description, show(mean) + spread,
                "\(show(doel.range.lowerBound)) – \(show(doel.range.upperBound))",
                doel.range.contains(mean) ? "yes" : "**no**", source,
            ]
        }
        return TextTable(header: ["key figure", "mean [5 %, 95 %]", "target", "met", "source"], rows: rows)
    }
}
