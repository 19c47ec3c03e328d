import ArgumentParser
import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandFigures

struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Simulate scenarios beside a base with the same luck and print the paired differences.")

    @Argument(help: "Scenario file that the others are held against.")
    var base: String

    @Argument(help: "Scenario files.")
    var scenarios: [String]

    @OptionGroup var options: RunOptions

    @Option(
        help: "A key figure such as stand(2021); may be given more than once. Default: the main ones of the last year.")
    var measure: [String] = []

    @OptionGroup var place: PlaceOptions

    @OptionGroup var speech: LanguageOption

    func run() throws {
        try reporting(speech.language) {
            Interruption.watch()
            let files = try ([base] + scenarios).map { try ScenarioFile(path: $0) }
            let measures = try Self.measures(measure, files[0].scenario)
            if !options.quiet { warn(files.flatMap(\.warnings), speech.language) }
            try place.place("compare")?.check()
            let figures = try files.map { try Engine.forecast($0, options).figures }
            var notes = [UncertaintyMeaning.caveat(options.uncertainty.rawValue)].compactMap(\.self)
            var rows: [[String]] = []
            for (file, other) in zip(files, figures).dropFirst() {
                let (base, scenario) = (files[0].scenario, file.scenario)
                rows += Self.rows(scenario.naam, PairedDifference.all(figures[0], other), measures)
                guard let opening = OpeningDifference(base, scenario) else { continue }
                notes.append(OpeningText(difference: opening, names: (base.naam, scenario.naam)).english)
                guard opening.isOtherOpening else { continue }
                let own = try Engine.forecast(file, options, from: base).figures
                rows += Self.rows(OpeningText.row(scenario.naam), PairedDifference.all(own, other), measures)
            }
            let table = TextTable(
                header: [
                    "scenario", "key figure", "base", "scenario", "difference [95 % of its mean]", "5 % – 95 %",
                    "variance ÷",
                ], rows: rows)
            if let place = place.place("compare") {
                try place.put(table, notes: notes)
            } else {
                print((notes + [table.text]).joined(separator: "\n\n"))
            }
        }
    }

    private static func measures(_ texts: [String], _ scenario: Scenario) throws -> [Kerncijfer] {
        guard let last = scenario.fullYears.last else { return [] }
        if texts.isEmpty {
            return ["stand", "uitstroom_werk", "terugval", "lasten", "netto"].map { Kerncijfer($0, last) }
        }
        var diagnostics: [Diagnostic] = []
        let measures = texts.compactMap { text -> Kerncijfer? in
            guard let figure = Kerncijfer(parsing: text), Kerncijfer.names.contains(figure.naam),
                scenario.fullYears.contains(figure.year)
            else {
                diagnostics.append(
                    Diagnostic(
                        file: "--measure", line: 0, key: text, found: "no key figure of this run",
                        expected: "one such as stand(\(last))"))
                return nil
            }
            return figure
        }
        if !diagnostics.isEmpty { throw InvalidInput(diagnostics: diagnostics) }
        return measures
    }

    private static func rows(
        _ naam: String, _ differences: [PairedDifference], _ measures: [Kerncijfer]
    ) -> [[String]] {
        measures.compactMap { measure in
            differences.first { $0.kerncijfer == measure }.map { row(naam, $0) }
        }
    }

    private static func row(_ naam: String, _ pair: PairedDifference) -> [String] {
        let unit = pair.difference.unit
        let (scale, decimals) =
            switch unit {
            case .euro: (1000.0, 0)
            case .huishoudens, .fte: (1.0, 1)
            case .kans, .aandeel, .correlatie: (1.0, 4)
            }
        func show(_ value: Double?) -> String { RunSummary.decimal((value ?? .nan) / scale, decimals) }
        let label = "\(pair.kerncijfer)\(unit == .euro ? ", × € 1.000" : "")"
        return [
            naam, label + pair.difference.share(of: pair.replications, "of"), show(pair.base.mean),
            show(pair.scenario.mean), pair.difference.meanText(", ", show) ?? "–",
            pair.difference.spread(" – ", show) ?? "", pair.varianceReduction.map { RunSummary.decimal($0, 1) } ?? "–",
        ]
    }
}
