import ArgumentParser
import Bijstand
import BijstandCaseload
import BijstandExchange
import BijstandReporting
import Foundation

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a municipality's scenario: the country's, with about twenty numbers of its own.",
        discussion:
            "Numbers come from --from (CSV: grootheid, periode, waarde, bron, bekend) and --cijfer, and from public figures of the municipality where these were known; the file says of each which it took. A stock is enough for households; a budget makes it a forecast of money. What is missing is asked for at a terminal, and named."
    )

    @Option(help: "Name of the municipality, as CBS spells it.")
    var gemeente: String

    @Option(help: "CSV file of its figures; scenarios/sjabloon/cijfers.csv is one to fill in.")
    var from: String?

    @Option(
        help: "A figure, as 'stand(2017-12)=1700' or 'budget_voorlopig(2018)=24500000'. May be given more than once.")
    var cijfer: [String] = []

    @Option(help: "First month of the forecast; the month after the last stock that is given.")
    var start: String?

    @Option(help: "Month up to which everything is known; the start.")
    var peildatum: String?

    @Option(help: "Months reported, 24 to 312.")
    var horizon = 60

    @Option(help: "Scenario of the country.")
    var basis = "scenarios/nederland.yaml"

    @Option(help: "The new file; beside the country's, by the name of the municipality.")
    var output: String?

    @Option(help: "Month in which the file is written, which it says; this month.")
    var opgesteld: String?

    @Flag(help: "Ask nothing, at a terminal too.")
    var noQuestions = false

    @OptionGroup var replace: OverwriteOption

    @OptionGroup var speech: LanguageOption

    private static func month(_ text: String?, _ option: String) throws -> Month? {
        try MonthOption.read(text, option, example: "2026-01")
    }

    func validate() throws {
        if !Scenario.horizonRange.contains(horizon) { throw ValidationError("--horizon must be 24 to 312") }
        if gemeente.allSatisfy(\.isWhitespace) { throw ValidationError("--gemeente must be a name") }
        _ = try (
            Self.month(start, "--start"), Self.month(peildatum, "--peildatum"), Self.month(opgesteld, "--opgesteld")
        )
    }

    func run() throws {
        try reporting(speech.language) {
            Interruption.watch()
            guard FileManager.default.fileExists(atPath: basis) else { throw MissingInput(path: basis) }
            let folder = URL(fileURLWithPath: basis).deletingLastPathComponent().relativePath
            let place = output ?? "\(folder)/\(GemeenteNaam.file(gemeente)).yaml"
            try replace.checkNew(place)
            let target = URL(fileURLWithPath: place).deletingLastPathComponent().relativePath
            guard FileManager.default.fileExists(atPath: target) else {
                throw WriteFailure(path: place, reason: "there is no folder \(target)")
            }
            let name = gemeente.trimmingCharacters(in: .whitespacesAndNewlines).replacing("\n", with: " ")
            let given = try from.map(GemeenteBestand.read(path:)) ?? []
            let own = try given + GemeenteBestand.read(texts: cijfer)
            try GemeenteSamenhang.check(own, in: from ?? "--cijfer")
            let vraag = try asked(
                GemeenteVraag(
                    naam: name, start: try Self.month(start, "--start"),
                    peildatum: try Self.month(peildatum, "--peildatum"),
                    opgesteld: try Self.month(opgesteld, "--opgesteld") ?? CurrentMonth.now, horizon: horizon,
                    basis: basis, output: place, cijfers: own,
                    openbaar: OpenbareCijfers(name, besides: basis)))
            let made = try NieuweGemeente(vraag, isCancelled: { Interruption.isRequested })
            try WholeFile.write(Data(made.text.utf8), to: place)
            warn(made.file.warnings, speech.language)
            print(GemeenteVerslag(made, file: place, speech.language).text)
        }
    }

    /// With what somebody at a terminal answers; anywhere else what was asked for as it is.
    private func asked(_ vraag: GemeenteVraag) throws -> GemeenteVraag {
        guard !noQuestions, isatty(0) == 1, isatty(2) == 1 else { return vraag }
        var questions = GemeenteVragen(vraag, speech.language)
        warn("an empty answer leaves a figure unknown", speech.language)
        while let question = try questions.next() {
            StandardOutput.complain("\(question): ")
            guard let answer = readLine() else { break }
            do { try questions.answer(answer) } catch let error as InvalidInput {
                warn(error.text(.of(speech.language)))
            }
        }
        return questions.vraag
    }
}
