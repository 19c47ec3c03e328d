/// Texts of a dossier file as messages may show them: without digits that tell who somebody is.
enum Masked {
    /// All digits of numbers of dossiers and clients, all but the year of a birth, and anywhere eight digits or more in a row,
    /// which may be a burgerservicenummer; in dates, nine.
    static func text(_ text: String, _ column: DossierColumn?) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(where: isDigit) else { return text }
        if column?.isIdentifying ?? false { return stars(bytes) { _ in true } }
        if column == .geboortejaar {
            // As many as a year has are no day of birth.
            return bytes.count(where: isDigit) <= 4 ? text : stars(bytes, grouped: false) { $0 != 4 }
        }
        let longest = column == .start || column == .einde ? 8 : 7
        return stars(bytes) { $0 > longest }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    /// Stars for the digits of runs whose number of digits is to be hidden. Points and spaces between groups of digits, as in
    /// 123.456.789, do not end a run.
    private static func stars(_ bytes: [UInt8], grouped: Bool = true, _ hides: (Int) -> Bool) -> String {
        var result = bytes
        var start = 0
        while start < bytes.count {
            guard isDigit(bytes[start]) else {
                start += 1
                continue
            }
            var end = start
            while end < bytes.count, isDigit(bytes[end]) || grouped && isGroup(bytes, end) { end += 1 }
            if hides(bytes[start..<end].count(where: isDigit)) {
                for index in start..<end where isDigit(bytes[index]) { result[index] = UInt8(ascii: "*") }
            }
            start = end
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A point or space with a digit before it and two or more behind.
    private static func isGroup(_ bytes: [UInt8], _ index: Int) -> Bool {
        (bytes[index] == UInt8(ascii: ".") || bytes[index] == 32) && index > 0 && isDigit(bytes[index - 1])
            && index + 2 < bytes.count && isDigit(bytes[index + 1]) && isDigit(bytes[index + 2])
    }
}
