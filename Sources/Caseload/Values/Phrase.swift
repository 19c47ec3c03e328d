/// A language that people are spoken to in: Dutch unless they ask for English.
public enum Language: String, CaseIterable, Sendable {
    case nl, en
}

/// A text in both languages.
public struct Phrase: Hashable, Sendable {
    public let nl: String
    public let en: String

    public init(nl: String, en: String) {
        self.nl = nl
        self.en = en
    }

    /// A name or a source that is spelled alike in both.
    public init(_ name: String) { self.init(nl: name, en: name) }

    public subscript(_ language: Language) -> String {
        switch language {
        case .nl: nl
        case .en: en
        }
    }
}
