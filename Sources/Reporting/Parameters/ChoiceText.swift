import BijstandCaseload
import BijstandExchange

/// A choice that is no number, as `bijstand parameters` lists it.
package enum ChoiceText {
    package static func lines(_ keuze: Keuze, _ language: Language) -> String {
        let wording = Wording.of(language)
        return """
            \(keuze.rawValue)
                \(wording(values(keuze))), \(wording("default \(standard(keuze))"))
                \(keuze.meaning[language])
            """
    }

    private static func values(_ keuze: Keuze) -> Message {
        switch keuze.form {
        case .words(let words): "\(words.joined(separator: " | "))"
        case .flag: "true | false"
        case .month: "a month such as 2019-07"
        case .whole(let range): "a whole number, \(range.lowerBound) … \(range.upperBound)"
        case .table: "a table"
        }
    }

    private static func standard(_ keuze: Keuze) -> Message {
        keuze.standard.map { Message(verbatim: $0) } ?? "absent"
    }

    /// The keys of a parameter, with bounds where it is a whole number, and beside them its `values`; null where it is no word.
    package static func object(_ keuze: Keuze) -> JSONText {
        let (range, words): (ClosedRange<Int>?, [String]) =
            switch keuze.form {
            case .words(let words): (nil, words)
            case .flag: (nil, ["true", "false"])
            case .whole(let range): (range, [])
            case .month, .table: (nil, [])
            }
        return .object([
            ("name", .string(keuze.rawValue)), ("axes", .array([])), ("eenheid", .string("keuze")),
            ("minimum", range.map { .number("\($0.lowerBound)") } ?? .null),
            ("maximum", range.map { .number("\($0.upperBound)") } ?? .null),
            ("default", .string(standard(keuze).english)), ("meaning", .string(keuze.meaning.en)),
            ("betekenis", .string(keuze.meaning.nl)),
            ("values", words.isEmpty ? .null : .array(words.map(JSONText.string))),
        ])
    }
}
