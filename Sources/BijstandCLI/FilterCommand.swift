import ArgumentParser
import Bijstand
import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandReporting
import Foundation

struct FilterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "filter",
        abstract: "Fit what a country's scenario does not explain of its stock, and the state in which that is.",
        discussion:
            "Reads the stock, unemployment and flows of the country as they were known in a month. Writes joint draws, which `parameters` of a scenario takes; a report beside them (.md); and the pressure of every month, which `druk` takes."
    )

    @OptionGroup var scenario: ScenarioArgument

    @Option(help: "CSV file of observed stocks by month (stand).")
    var observed: String

    @Option(help: "CSV file of the country's unemployment by month: maand, waarde, bekend.")
    var werkloosheid: String

    @Option(help: "CSV file of its flows, as shares of the stock: observed figures.")
    var stromen: String?

    @Option(help: "Month of which everything that was known counts.")
    var bekend: String

    @Option(help: "File for the draws (CSV); the report has the same name with .md.")
    var output: String

    @Option(
        help:
            "File for the pressure of the last six years: rows maand, waarde, bekend. Rows of other months of bekend stay."
    )
    var druk: String?

    @Option(help: "Seed of the sampler, 0 to 4294967295.")
    var seed: UInt32 = 1

    @OptionGroup var threading: ThreadOption

    @Flag(help: "Say nothing but errors.")
    var quiet = false

    @OptionGroup var speech: LanguageOption

    /// Years ahead that the report tells of.
    private static let ahead = 6

    private var report: String { output.dropLast(4) + ".md" }

    func validate() throws {
        if Month(bekend) == nil { throw ValidationError("--bekend must be a month such as 2018-12") }
        if !output.hasSuffix(".csv") { throw ValidationError("--output must end in .csv") }
    }

    func run() throws {
        try reporting(speech.language) {
            Interruption.watch()
            let file = try scenario.file()
            let known = Month(bekend)!
            let files = CountryFiles(stand: observed, werkloosheid: werkloosheid, stromen: stromen)
            // Draws that the scenario has are no input: a fit begins from its numbers.
            let inputs = file.paths.filter { $0.hasSuffix(".yaml") } + files.paths
            for path in [output, report] { try spare(inputs, from: path, "--output") }
            if let druk { try spare(inputs, from: druk, "--druk") }
            try spareOthers(output, report, isOwn: PosteriorText.isHeader, isReport: CountryReport.isHead)
            if let druk {
                try WholeFile.check(
                    druk, as: "earlier pressure of this command; give another --druk", isOwn: DrukText.isHeader)
            }
            let fit = try file.filtered(files, asOf: known, seed: seed, threads: threading.threads)
            let foreseen = try fit.foreseen(
                known.year...known.year + Self.ahead, naam: file.scenario.naam,
                werkloosheid: files.werkloosheid(asOf: known), seed: seed)
            let text = CountryReport(
                fit, foreseen, naam: file.scenario.naam, files: files.paths, bekend: known, speech.language
            ).markdown
            var written = [
                (Data(text.utf8), report), (Data(PosteriorText.csv(fit, bekend: known).utf8), output),
            ]
            if let druk {
                let before = FileManager.default.contents(atPath: druk).map { String(decoding: $0, as: UTF8.self) }
                written.append((Data(DrukText.csv(fit, bekend: known, beside: before).utf8), druk))
            }
            try WholeFile.write(written)
            if !quiet { print(text, terminator: "") }
        }
    }
}
