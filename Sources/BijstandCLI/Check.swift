import ArgumentParser
import BijstandExchange
import BijstandReporting

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Hold the key figures of a result against bounds; exit 0 when all hold, 1 when one does not.")

    @Argument(help: "Result folder.")
    var folder: String

    @Option(
        name: .customLong("expect"),
        help:
            "A bound: kans_tekort(2021)<0.5, or p90(lasten(2021))<34e6 for another statistic than the mean. Comparisons are <, <=, >, >= and ==. May be given more than once."
    )
    var expectations: [String] = []

    @Flag(help: "Say nothing but errors.")
    var quiet = false

    @OptionGroup var speech: LanguageOption

    func validate() throws {
        if expectations.isEmpty { throw ValidationError("give at least one --expect 'kans_tekort(2021)<0.5'") }
    }

    func run() throws {
        try reporting(speech.language) {
            let file = try KeyFigureFile(folder: folder)
            let results = try file.check(expectations)
            if !quiet {
                if let caveat = UncertaintyMeaning.caveat(file.uncertainty, speech.language) { print(caveat) }
                for result in results { print(ResultText(speech.language).checked(result)) }
            }
            if !results.allSatisfy(\.holds) { throw Exit.differs }
        }
    }
}
