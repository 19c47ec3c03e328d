/// What a message says, in any language: its English words with a place for each argument, and the arguments.
///
/// A literal is one: `"at least \(n)"` has the key `at least %1` and one argument. An argument is a text of a file, a name or a
/// number, which stands as it is in every language, or another message. ``Wording`` puts it in words.
public struct Message: Hashable, Sendable {
    /// What stands in a place of the key.
    public enum Argument: Hashable, Sendable {
        case verbatim(String)
        case message(Message)
        case phrase(Phrase)
    }

    /// The English words; `%1` to `%9` are places of arguments.
    public let key: String
    public let arguments: [Argument]

    init(key: String, arguments: [Argument]) {
        (self.key, self.arguments) = (key, arguments)
    }

    /// A text that is the same in every language.
    public init(verbatim text: some StringProtocol) {
        self.init(key: "%1", arguments: [.verbatim(String(text))])
    }

    /// A text that stands in both languages by itself.
    public init(_ phrase: Phrase) { self.init(key: "%1", arguments: [.phrase(phrase)]) }

    /// Messages that say the same in English are the same.
    public static func == (left: Message, right: Message) -> Bool { left.english == right.english }

    public func hash(into hasher: inout Hasher) { hasher.combine(english) }

    /// In English.
    public var english: String { Wording.english(self) }

    public var isEmpty: Bool { english.isEmpty }

    /// The same with every text that is not translated changed.
    public func mapVerbatim(_ change: (String) -> String) -> Message {
        let arguments = arguments.map { argument -> Argument in
            switch argument {
            case .verbatim(let text): .verbatim(change(text))
            case .message(let inner): .message(inner.mapVerbatim(change))
            case .phrase: argument
            }
        }
        return Message(key: key, arguments: arguments)
    }

    public static func + (left: Message, right: Message) -> Message {
        if left.key.isEmpty { return right }
        return right.key.isEmpty
            ? left : Message(key: "%1%2", arguments: [.message(left), .message(right)])
    }
}

extension Message: ExpressibleByStringInterpolation {
    public init(stringLiteral key: String) { self.init(key: key, arguments: []) }

    public init(stringInterpolation: StringInterpolation) {
        self.init(key: stringInterpolation.key, arguments: stringInterpolation.arguments)
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var key = ""
        fileprivate var arguments: [Argument] = []

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: String) { key += literal }

        private mutating func append(_ argument: Argument) {
            arguments.append(argument)
            precondition(arguments.count < 10, "a message with more than nine arguments")
            key += "%\(arguments.count)"
        }

        public mutating func appendInterpolation(_ message: Message) { append(.message(message)) }

        public mutating func appendInterpolation(_ phrase: Phrase) { append(.phrase(phrase)) }

        /// Literals within an interpolation are messages, not texts: they are translated too.
        @_disfavoredOverload
        public mutating func appendInterpolation(_ text: some StringProtocol) { append(.verbatim(String(text))) }

        public mutating func appendInterpolation(_ number: some BinaryInteger) { append(.verbatim("\(number)")) }

        public mutating func appendInterpolation(_ number: Double) { append(.verbatim("\(number)")) }

        @_disfavoredOverload
        public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            append(.verbatim(value.description))
        }
    }
}

extension Message: CustomStringConvertible {
    public var description: String { english }
}

extension Sequence<Message> {
    public func joined(by separator: Message) -> Message {
        var sum: Message?
        for message in self { sum = sum.map { $0 + separator + message } ?? message }
        return sum ?? ""
    }
}
