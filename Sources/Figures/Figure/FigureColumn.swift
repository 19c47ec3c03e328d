internal import BijstandCaseload

extension Figure {
    /// A row of a table that is of this figure, and what it says there.
    var named: Table.Named { Table.Named(naam, betekenis.en) }
}

extension Table.Column {
    /// What a column of words holds, in a sentence: `stand, instroom or aow.`
    static func oneOf(_ words: [String]) -> String {
        "\(words.dropLast().joined(separator: ", ")) or \(words.last ?? "")."
    }

    /// The year of a row: the first column of every yearly table.
    static func year(_ meaning: String) -> Table.Column { .init("year", .year, meaning, isKey: true) }

    /// A year that lies wholly within the run.
    static let fullYear = year("Calendar year that lies wholly within the run.")

    /// A year with an account.
    static let accountYear = year("Calendar year with an account.")

    /// What a row is of, each with its meaning.
    static func names(_ column: String, _ meaning: String, _ names: [Table.Named]) -> Table.Column {
        .init(column, .text, meaning, isKey: true, meanings: names)
    }
}
