/// A field without what a spreadsheet puts around it so that it stays text: `="0012"`, `'0012`.
enum PlainField {
    static func of(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        switch field.first {
        case UInt8(ascii: "'"):
            // Not `'s-Gravenhage`.
            let rest = field.dropFirst()
            return rest.first.map { (48...57).contains($0) } ?? false ? rest : field
        case UInt8(ascii: "="):
            let quote = UInt8(ascii: "\"")
            let isQuoted = field.count > 3 && field[field.startIndex + 1] == quote && field.last == quote
            return isQuoted ? field.dropFirst(2).dropLast() : field
        default: return field
        }
    }
}
