/// JSON as it looks, in Swift's literals; a dictionary's keys keep their order.
extension JSONText: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(integerLiteral value: Int) { self = .number("\(value)") }
    public init(arrayLiteral elements: JSONText...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSONText)...) { self = .object(elements) }

    /// A list of texts.
    static func strings(_ texts: [String]) -> JSONText { .array(texts.map(JSONText.string)) }

    /// Keys and values of an object.
    var entries: [(String, JSONText)] {
        guard case .object(let entries) = self else { preconditionFailure("only objects have entries") }
        return entries
    }

    /// An object with more entries.
    func adding(_ more: [(String, JSONText)]) -> JSONText { .object(entries + more) }
}
