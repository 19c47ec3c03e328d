internal import BijstandCaseload

/// Texts as a Dutch spreadsheet keeps them when a file is opened by a double click, and back.
///
/// A code gets its word. Any other text that a spreadsheet would run or read as a number, date, time, amount or truth value gets
/// an apostrophe in front, which it shows as it stands; so does a text that begins with one, or that is a word itself.
/// Numbers, years and months are left alone: a month may become the first of that month, in the whole column.
struct SpreadsheetText {
    static let mark: Character = "'"

    private let columns: [Table.Column]

    init(_ columns: [Table.Column]) { self.columns = columns }

    func row(_ row: [Table.Cell]) -> [Table.Cell] {
        zip(columns, row).map { column, cell in
            guard column.kind == .text, case .text(let text) = cell else { return cell }
            let codes = codes(column, row)
            return .text(codes?.word(of: text) ?? Self.guarded(text, codes))
        }
    }

    /// The word of every code in a column, in order of appearance.
    func words(_ column: Int, _ rows: [[Table.Cell]]) -> [(word: String, code: String)] {
        guard columns[column].coding != .plain else { return [] }
        var seen: Set<String> = []
        return rows.compactMap { row in
            guard case .text(let text) = row[column],
                let word = codes(columns[column], row)?.word(of: text),
                seen.insert(word).inserted
            else { return nil }
            return (word, text)
        }
    }

    private func codes(_ column: Table.Column, _ row: [Table.Cell]) -> Codes? {
        switch column.coding {
        case .plain: nil
        case .codes(let codes): codes
        case .named(let other):
            if let place = columns.firstIndex(where: { $0.name == other }), case .text(let name) = row[place] {
                Codes(rawValue: name)
            } else {
                nil
            }
        }
    }

    /// A text that is no code.
    static func guarded(_ text: String, _ codes: Codes? = nil) -> String {
        isPlain(text) && codes?.code(of: text) == nil ? text : "\(mark)\(text)"
    }

    /// The text that was written.
    static func read(_ field: String, _ codes: Codes? = nil) -> String {
        if field.first == mark { return String(field.dropFirst()) }
        return codes?.code(of: field) ?? field
    }

    /// Whether every spreadsheet takes it for text: it begins with a letter, and is neither a truth value nor a date in words.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return true }
        guard first.properties.isAlphabetic else { return false }
        let word = text.prefix { $0.isLetter }.lowercased()
        let rest = text.dropFirst(word.count)
        if truths.contains(word) && rest.allSatisfy(\.isWhitespace) { return false }
        return !(calendar.contains(word) && rest.contains(where: \.isNumber)) && !currencies.contains(word)
    }

    private static let truths: Set = ["waar", "onwaar", "true", "false"]
    private static let currencies: Set = ["eur", "usd", "gbp", "nlg"]
    /// Days and months, in Dutch and in English, long and short.
    private static let calendar: Set = [
        "jan", "januari", "january", "feb", "februari", "february", "mrt", "maart", "mar", "march", "apr", "april",
        "mei",
        "may", "jun", "juni", "june", "jul", "juli", "july", "aug", "augustus", "august", "sep", "sept", "september",
        "okt", "oktober", "oct", "october", "nov", "november", "dec", "december", "ma", "maandag", "di", "dinsdag",
        "wo",
        "woensdag", "do", "donderdag", "vr", "vrijdag", "za", "zaterdag", "zo", "zondag", "mo", "mon", "monday", "tu",
        "tue", "tuesday", "we", "wed", "wednesday", "th", "thu", "thursday", "fr", "fri", "friday", "sa", "sat",
        "saturday", "su", "sun", "sunday",
    ]
}
