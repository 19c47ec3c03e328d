import Bijstand
import BijstandAnalysis
import ArgumentParser
import BijstandCaseload
import BijstandExchange
import BijstandReporting

struct BusinesscaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "businesscase",
        abstract:
            "Print what a dossier costs and what one exit to work saves, by indeling and duration, net of the vangnet and to whom.",
        discussion:
            "Every dossier of the opening stock is simulated twice with the same luck: as in the run, and as it leaves to work in the first month."
    )

    @OptionGroup var scenario: ScenarioArgument

    @OptionGroup var options: RunOptions

    @Option(
        help:
            "Guidance of a benefit in a year, in euros: an assumption. Default: all execution costs by Berenschot, 2018."
    )
    var begeleiding = EuroArgument(argument: "2883")!

    @Option(help: "Folder of its own for the tables as CSV. Default: none, print only.")
    var output: String?

    @OptionGroup var overwriting: OverwriteOption

    @Option(help: "CSV dialect.")
    var csv: CSVDialect = .rfc4180

    @OptionGroup var speech: LanguageOption

    func validate() throws {
        guard (Euro.zero...Euro(cents: 100_000_00)).contains(begeleiding.euro) else {
            throw ValidationError("--begeleiding is 0 to 100000 euro")
        }
    }

    func run() throws {
        try reporting(speech.language) {
            Interruption.watch()
            let file = try scenario.file()
            if let output {
                try spare(file.paths, from: output, "--output")
                try Businesscase.check(output, overwrites: overwriting.overwrite)
            }
            if !options.quiet { warn(file.warnings, speech.language) }
            let run = try file.simulate(options)
            let bar = ProgressBar(total: run.request.range.count, isQuiet: options.quiet)
            defer { bar.clear() }
            let zaak = try run.businesscase(
                begeleiding: begeleiding.euro, threads: options.threads, progress: bar.update,
                isCancelled: { Interruption.isRequested })
            bar.clear()
            if Interruption.isRequested { throw Exit.interrupted }
            try output.map { try zaak.write(to: $0, dialect: csv, overwrites: overwriting.overwrite) }
            guard !options.quiet else { return }
            print(run.text(zaak, speech.language))
            if let output { print(ResultText(speech.language).written(to: output)) }
        }
    }
}
