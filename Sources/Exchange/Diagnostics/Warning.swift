/// What is legal but deserves a look, with where it stands.
public struct Warning: Hashable, Sendable, CustomStringConvertible {
    public let file: String
    /// 1 for the first line; 0 where the file as a whole is meant.
    public let line: Int
    /// Path of the key, empty where none applies.
    public let key: String
    public let text: String

    public init(file: String, line: Int = 0, key: String = "", text: String) {
        self.file = file
        self.line = line
        self.key = key
        self.text = text
    }

    static let mark = "warning: "

    /// `warning: file:line: key: …`.
    public var description: String {
        "\(Self.mark)\(VisibleText.of(file))\(line > 0 ? ":\(line)" : ""): "
            + (key.isEmpty ? "" : "\(VisibleText.short(key)): ") + VisibleText.of(text)
    }
}

/// A screenful of messages: the first of them, and how many more there are.
public enum Messages {
    public static let limit = 50

    public static func text(_ messages: [some CustomStringConvertible]) -> String {
        let rest = messages.count - limit
        return (messages.prefix(limit).map(\.description) + (rest > 0 ? ["and \(rest) more"] : [])).joined(
            separator: "\n")
    }
}
