/// How systems spell that a spell runs, beside nothing and dates such as 31-12-9999.
enum OpenEnd {
    private static let words = Set(["nvt", "n.v.t.", "n.v.t", "heden", "lopend"].map { Array($0.utf8) })
    /// The days that a spreadsheet shows for 0.
    private static let zeroDays = Set(
        ["1899-12-30", "30-12-1899", "30/12/1899", "12/30/1899"].map { Array($0.utf8) })
    private static let longest = 40

    /// A word for it, a date of nothing but zeros (a time of day too), or nothing but nines: `9999`, `99-99-9999`.
    static func matches(_ field: ArraySlice<UInt8>) -> Bool {
        let field = PlainField.of(field)
        guard !field.isEmpty, field.count <= longest else { return false }
        let text = field.map(AbsentText.lower)
        if words.contains(text) { return true }
        if zeroDays.contains(Array(text.prefix(10))) {
            return text.dropFirst(10).allSatisfy { " t0:.z".utf8.contains($0) }
        }
        let digits = text.filter { (48...57).contains($0) }
        guard let first = digits.first, digits.allSatisfy({ $0 == first }),
            text.allSatisfy({ (48...57).contains($0) || "-/.: tz".utf8.contains($0) })
        else { return false }
        return first == UInt8(ascii: "0") || first == UInt8(ascii: "9") && [4, 8].contains(digits.count)
    }
}
