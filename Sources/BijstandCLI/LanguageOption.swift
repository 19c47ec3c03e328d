import ArgumentParser
import BijstandCaseload
import BijstandReporting

/// In which language a command speaks to people.
struct LanguageOption: ParsableArguments {
    @Option(help: "Language of what people read: nl or en.")
    var language: Language = .nl
}

extension Language: ExpressibleByArgument {
    /// What is asked for where no command is at hand: before the arguments are read, and where stdout fails.
    static var asked: Language {
        let arguments = CommandLine.arguments
        let isEnglish =
            arguments.contains("--language=en")
            || zip(arguments, arguments.dropFirst()).contains { $0 == ("--language", "en") }
        return isEnglish ? .en : .nl
    }
}
