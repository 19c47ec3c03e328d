import ArgumentParser
import BijstandCaseload

/// In what language people are spoken to.
struct LanguageOption: ParsableArguments {
    @Option(name: .customLong("language"), help: "Language of what is printed for people: nl or en.")
    var language: Language = .nl
}

extension Language: ExpressibleByArgument {}
