/// Puts messages in words of one language.
public struct Wording: Sendable {
    public let language: Language
    /// The words of a key, with places of arguments as `%1`; nil where the key's own words are used.
    private let form: @Sendable (String) -> String?

    public init(_ language: Language, form: @escaping @Sendable (String) -> String?) {
        (self.language, self.form) = (language, form)
    }

    /// The words of the keys themselves.
    public static let english = Wording(.en) { _ in nil }

    public func callAsFunction(_ message: Message) -> String {
        let words = form(message.key) ?? message.key
        if message.arguments.isEmpty { return words }
        var result = ""
        var rest = words[...]
        while let place = rest.firstIndex(of: "%") {
            result += rest[..<place]
            rest = rest[place...].dropFirst()
            if let number = rest.first?.wholeNumberValue, message.arguments.indices.contains(number - 1) {
                switch message.arguments[number - 1] {
                case .verbatim(let text): result += text
                case .message(let inner): result += self(inner)
                case .phrase(let phrase): result += phrase[language]
                }
                rest = rest.dropFirst()
            } else {
                result += "%"
            }
        }
        return result + rest
    }
}

/// What people are told: in English where a program prints it, in any language by a ``Wording``.
public protocol Told: CustomStringConvertible {
    func text(_ wording: Wording) -> String
}

extension Told {
    public var description: String { text(.english) }
}
