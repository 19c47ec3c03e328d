import ArgumentParser
import Bijstand
import BijstandCaseload
import BijstandExchange
import BijstandReporting
import Foundation

struct Update: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a forecast anew with what came since, and say what changed and why.",
        discussion:
            "Filters new stocks and flows into the state of the municipality, takes what the country published meanwhile, and writes a scenario that derives from the earlier one, which stays. A diary beside it keeps what every forecast said."
    )

    // Without layers: the new file derives from this one, and a layer would be lost.
    @Argument(help: "Scenario file (YAML) of the earlier forecast.")
    var scenario: String

    @Option(
        help:
            "CSV file of observed figures: a stock of after the start, and flows of years, halves, quarters or months.")
    var observed: String

    @Option(
        help:
            "A budget or price that became known, as 'budget_definitief(2019)=29700000' or 'prijs(2019)=14400'. May be given more than once."
    )
    var cijfer: [String] = []

    @Option(help: "Month up to which everything is known; that of the last figure.")
    var peildatum: String?

    @Option(help: "The new file; beside the scenario, by its name and the month.")
    var output: String?

    @Option(help: "CSV file that keeps what every forecast said; dagboek.csv beside the new file.")
    var dagboek: String?

    @Option(help: "Month in which the file is written, which it says; this month.")
    var opgesteld: String?

    @OptionGroup var replace: OverwriteOption

    @OptionGroup var options: RunOptions

    @OptionGroup var speech: LanguageOption

    private static func month(_ text: String?, _ option: String) throws -> Month? {
        try MonthOption.read(text, option, example: "2019-10")
    }

    func validate() throws {
        _ = try (Self.month(peildatum, "--peildatum"), Self.month(opgesteld, "--opgesteld"))
    }

    func run() throws {
        try reporting(speech.language) {
            Interruption.watch()
            let file = try ScenarioFile(path: scenario)
            let folder = URL(fileURLWithPath: file.name).deletingLastPathComponent().relativePath
            let own = try GemeenteBestand.read(texts: cijfer)
            try GemeenteSamenhang.check(own, in: "--cijfer")
            let known = try Self.month(peildatum, "--peildatum")
            let latest = try ObservedFile(path: observed, asOf: known).bekend
            let stamp = (known ?? latest).map { "-\($0)" } ?? ""
            let place = output ?? "\(folder)/\(file.scenario.naam)\(stamp).yaml"
            try replace.checkNew(place)
            try spare(file.paths + [observed], from: place, "--output")
            let diary = dagboek ?? URL(fileURLWithPath: place).deletingLastPathComponent().relativePath + "/dagboek.csv"
            try spare(file.paths + [observed, place], from: diary, "--dagboek")
            var book = try Dagboek(path: diary, causes: Bijstelling.Oorzaak.allCases.map(\.rawValue))
            let made = try Bijstelling(
                file,
                BijstellingVraag(
                    observed: observed, cijfers: own, peildatum: known, output: place,
                    opgesteld: try Self.month(opgesteld, "--opgesteld") ?? CurrentMonth.now),
                options.wholeRun, threads: options.threads
            ) { file, request in try file.simulate(request, threads: options.threads, isQuiet: options.quiet) }
            book.add(made.rows(before: file))
            try WholeFile.write([(Data(made.text.utf8), place), (book.data, diary)])
            warn(made.file.warnings, speech.language)
            if options.quiet { return }
            print(BijstellingVerslag(made, was: file.scenario.naam, speech.language).text)
            print("\n" + ResultText(speech.language).written(to: place))
        }
    }
}
