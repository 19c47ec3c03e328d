import Bijstand
import BijstandReporting
import ArgumentParser
import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandReporting
import Foundation

struct Dossiers: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read a municipality's dossier file: what is in it, every row it cannot use, and exit hazards.",
        discussion: "No dossier or client number is in any result.")

    @Argument(help: "Dossier file (CSV).")
    var file: String?

    @Option(help: "Month of the opening stock, as 2018-12. Default: the month of the latest start.")
    var cutOff: Month?

    @Option(help: "First month in which exits were recorded. Default: the month of the first exit.")
    var from: Month?

    @Option(help: "Mapping of columns, codes and reasons (YAML).")
    var mapping: String?

    @Flag(help: "Also print hazards by cause, leefvorm, age and herkomst, survival and terugval.")
    var hazards = false

    @Flag(help: "Print the estimates as scenario YAML, for a file with a basis.")
    var yaml = false

    @OptionGroup var above: HeadingOptions

    @Option(help: "List every bad row in this CSV file; stderr still tells of each kind of them.")
    var badRows: String?

    @Option(help: ArgumentHelp("Print a made-up file of so many households instead.", valueName: "households"))
    var example: Int?

    @Option(help: "Seed of the made-up file.")
    var seed: UInt32 = 1

    @OptionGroup var speech: LanguageOption

    func validate() throws {
        if (file == nil) == (example == nil) { throw ValidationError("name a dossier file, or use --example") }
        if above.isGiven && !yaml { throw ValidationError("--naam, --basis and --pad go with --yaml") }
        if let example, !(1...99_999).contains(example) { throw ValidationError("--example must be 1 to 99999") }
    }

    func run() throws {
        try reporting(speech.language) {
            if let example {
                let csv = ExampleFile(households: example, seed: seed).csv
                return StandardOutput.write(csv)
            }
            let format = try mapping.map(DossierFileFormat.init(path:)) ?? DossierFileFormat()
            let file = try DossierFile(path: self.file!, format: format)
            try reportBadRows(file)
            if let refusal = file.refusal { throw InvalidInput(diagnostics: [refusal]) }
            let estimates = try estimates(file, file.history.latestStart!)
            if yaml {
                let yaml = EstimateYAML(
                    estimates, above.heading, mapping: try mapping.map(Self.lines) ?? [], speech.language)
                print(yaml.text)
            } else {
                print(DossierSummary(estimates, speech.language).text(isLong: hazards))
            }
        }
    }

    private func estimates(_ file: DossierFile, _ latest: Month) throws -> DossierEstimates {
        let through = cutOff ?? latest
        let first = from ?? min(file.history.firstExit ?? through, through)
        guard let window = ObservationWindow(from: first, through: through) else {
            throw ValidationError("--from \(first) lies after the cut-off \(through)")
        }
        return DossierEstimates(file: file, window: window)
    }

    private func reportBadRows(_ file: DossierFile) throws {
        let wording = Wording.of(speech.language)
        let summary = file.badRowSummary(wording)
        for line in summary.dropLast() { warn(line) }
        guard let badRows else {
            if let total = summary.last { warn(total + wording("; --bad-rows FILE lists them all")) }
            return
        }
        try spare([file.name] + [mapping].compactMap(\.self), from: badRows, "--bad-rows")
        try BadRowFile(path: badRows).write(file.badRows, wording)
        warn((summary.last ?? wording("\(file.name): no bad rows")) + wording("; listed in \(badRows)"))
    }

    /// The lines of the mapping, to stand in a scenario.
    private static func lines(_ path: String) throws -> [String] {
        guard let data = FileManager.default.contents(atPath: path) else { throw MissingInput(path: path) }
        return String(decoding: data, as: UTF8.self).replacing("\u{FEFF}", with: "").split(whereSeparator: \.isNewline)
            .map(String.init).filter { !$0.hasPrefix("---") }
    }

}

extension Month: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
