/// Texts of a dossier file as messages may show them: without digits that tell who somebody is.
enum Masked {
    /// All digits of numbers of dossiers and clients, all but the year of a birth, and anywhere eight digits or more with no more
    /// than one sign between two of them, which may be a burgerservicenummer or a birth; in dates, nine.
    static func text(_ text: String, _ column: DossierColumn?) -> String {
        let scalars = Array(text.unicodeScalars)
        guard scalars.contains(where: isDigit) else { return text }
        if column?.isIdentifying ?? false { return stars(scalars, isGrouped: false) { _ in true } }
        if column == .geboortejaar {
            let isAlone = scalars.count(where: isDigit) <= 2
            return isAlone ? text : stars(scalars, isGrouped: false) { !isYear($0) }
        }
        let longest = column == .start || column == .einde ? 8 : 7
        return stars(scalars, isGrouped: true) { $0.count > longest }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

    /// Four digits that are a year, not a day and a month.
    private static func isYear(_ digits: [Unicode.Scalar]) -> Bool {
        digits.count == 4 && (1850...2100).contains(digits.reduce(0) { $0 * 10 + Int($1.value) - 48 })
    }

    /// Stars for the digits of runs that are to be hidden.
    ///
    /// - Parameter isGrouped: a sign between two digits does not end a run.
    private static func stars(
        _ scalars: [Unicode.Scalar], isGrouped: Bool, _ hides: ([Unicode.Scalar]) -> Bool
    ) -> String {
        var result = scalars
        var start = 0
        while start < scalars.count {
            guard isDigit(scalars[start]) else {
                start += 1
                continue
            }
            var end = start + 1
            while end < scalars.count, isDigit(scalars[end]) || isGrouped && isBetween(scalars, end) { end += 1 }
            let digits = scalars[start..<end].filter(isDigit)
            if hides(digits) {
                for index in start..<end where isDigit(scalars[index]) { result[index] = "*" }
            }
            start = end
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: result)
        return String(text)
    }

    /// A sign with a digit before and behind it; not a space before a time of day, as `2018-01-05 12:30`.
    private static func isBetween(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        guard isSign(scalars[index]), isDigit(scalars[index - 1]), index + 1 < scalars.count,
            isDigit(scalars[index + 1])
        else { return false }
        let hours = scalars[(index + 1)...].prefix(while: isDigit)
        return scalars[index] != " " || hours.count > 2 || hours.endIndex == scalars.count
            || scalars[hours.endIndex] != ":"
    }

    /// What stands between groups of digits: points, hyphens, dashes, slashes, underscores and spaces.
    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x2D, 0x2E, 0x2F, 0x5F, 0xA0, 0x2007...0x2014, 0x202F, 0x2212: true
        default: false
        }
    }
}
