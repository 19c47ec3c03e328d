public import BijstandCaseload

/// What is legal but deserves a look, with where it stands.
public struct Warning: Hashable, Sendable, Told {
    public let file: String
    /// 1 for the first line; 0 where the file as a whole is meant.
    public let line: Int
    /// Path of the key, empty where none applies.
    public let key: String
    public let text: Message

    public init(file: String, line: Int = 0, key: String = "", text: Message) {
        self.file = file
        self.line = line
        self.key = key
        self.text = text
    }

    /// `warning: file:line: key: …`.
    public func text(_ wording: Wording) -> String { wording("warning: ") + unmarked(wording) }

    /// The same without the first word.
    func unmarked(_ wording: Wording) -> String {
        Place(file: file, line: line).prefix(key) + VisibleText.of(wording(text))
    }
}

/// A screenful of messages: the first of them, and how many more there are.
public enum Screenful {
    public static let limit = 50

    public static func text(_ messages: [some Told], _ wording: Wording) -> String {
        let rest = messages.count - limit
        return (messages.prefix(limit).map { $0.text(wording) } + (rest > 0 ? [wording("and \(rest) more")] : []))
            .joined(separator: "\n")
    }
}
