import Bijstand
import BijstandReporting
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

    func run() throws {
        try reporting {
            Interruption.watch()
            let files = try ([base] + scenarios).map { try ScenarioFile(path: $0) }
            let measures = try Self.measures(measure, files[0].scenario)
            if !options.quiet { warn(files.flatMap(\.warnings)) }
            try place.place("compare")?.check()
            let figures = try files.map { try $0.simulate(options).figures }
            var notes = [UncertaintyMeaning.caveat(options.uncertainty.rawValue)].compactMap(\.self)
            var rows: [[String]] = []
            for (file, other) in zip(files, figures).dropFirst() {
                let (base, scenario) = (files[0].scenario, file.scenario)
                rows += PairTable.rows(scenario.naam, PairedDifference.all(figures[0], other), measures)
                guard let opening = OpeningDifference(base, scenario) else { continue }
                notes.append(OpeningText(difference: opening, names: (base.naam, scenario.naam)).english)
                guard opening.isOtherOpening else { continue }
                let own = try file.simulate(options, from: files[0]).figures
                rows += PairTable.rows(OpeningText.row(scenario.naam), PairedDifference.all(own, other), measures)
            }
            let table = PairTable.table(rows)
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
}
