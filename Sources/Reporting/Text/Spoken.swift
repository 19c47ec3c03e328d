import BijstandCaseload

extension Language {
    func say(nl: String, en: String) -> String { Phrase(nl: nl, en: en)[self] }
}

/// A text that is read in one language.
protocol Spoken {
    var language: Language { get }
}

extension Spoken {
    var numbers: NumberText { NumberText(language) }
    func say(nl: String, en: String) -> String { language.say(nl: nl, en: en) }
}
