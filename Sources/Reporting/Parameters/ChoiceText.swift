import BijstandCaseload
import BijstandExchange

/// A choice that is no number, as `bijstand parameters` lists it.
package enum ChoiceText {
    package static func lines(_ keuze: Keuze) -> String {
        """
        \(keuze.rawValue)
            \(values(keuze)), default \(standard(keuze))
            \(keuze.meaning)
        """
    }

    private static func values(_ keuze: Keuze) -> String {
        switch keuze.form {
        case .words(let words): words.joined(separator: " | ")
        case .flag: "true | false"
        case .month: "a month such as 2019-07"
        case .whole(let range): "a whole number, \(range.lowerBound) … \(range.upperBound)"
        case .table: "a table"
        }
    }

    private static func standard(_ keuze: Keuze) -> String { keuze.standard ?? "absent" }

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
            ("default", .string(standard(keuze))), ("meaning", .string(keuze.meaning)),
            ("values", words.isEmpty ? .null : .array(words.map(JSONText.string))),
        ])
    }
}
