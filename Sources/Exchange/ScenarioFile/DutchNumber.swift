internal import BijstandCaseload

/// A number as Dutch people and spreadsheets write it, which a scenario file does not read: told with what to type.
///
/// Points and spaces group digits, a comma is the decimal sign; a percentage, a currency, a unit or a magnitude may stand
/// beside it.
struct DutchNumber {
    /// The number as a scenario file spells it, a percentage as it is.
    let plain: String
    private let isPercentage: Bool
    /// Whether a + or - stands before it, as before a change.
    private let isSigned: Bool
    /// Another way to read it.
    private let other: String?

    init?(_ text: String) {
        var rest = String(
            text.lowercased().compactMap { sign -> Character? in
                switch sign {
                case "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}": " "
                case "'", "’", "_", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}": nil
                case "−", "\u{2010}", "\u{2011}", "\u{2013}": "-"
                default: sign
                }
            }
        ).trimmed
        var (exponent, isPercentage) = (0, false)
        func drop(_ words: [String], _ isFound: (String) -> Void = { _ in }) {
            for word in words {
                if rest.hasSuffix(word) {
                    rest.removeLast(word.count)
                    isFound(word)
                } else if rest.hasPrefix(word) {
                    rest.removeFirst(word.count)
                    isFound(word)
                }
                rest = rest.trimmed
            }
        }
        drop([",-", ",--", ".-"])
        drop(["€", "euro", "eur", "huishoudens", "personen", "plaatsen", "maanden", "mnd", "fte", "jaar", "per maand"])
        drop(["%", "procent"]) { _ in isPercentage = true }
        drop(["miljoen", "mln", "duizend", "miljard", "mld"]) { word in
            exponent = word == "duizend" ? 3 : word.hasPrefix("mil") && word != "miljard" || word == "mln" ? 6 : 9
        }
        let isNegative = rest.hasPrefix("-")
        isSigned = isNegative || rest.hasPrefix("+")
        if isSigned { rest = String(rest.dropFirst()).trimmed }
        guard rest.contains(where: \.isNumber), rest.allSatisfy({ ("0"..."9").contains($0) || " .,".contains($0) }),
            let (whole, fraction, isAmbiguous) = Self.parts(rest)
        else { return nil }
        let sign = isNegative ? "-" : ""
        self.isPercentage = isPercentage
        plain = sign + Self.shifted(whole, fraction, by: exponent)
        other = isAmbiguous ? sign + Self.grouped(whole + fraction) : nil
        guard ScenarioNumber.parse(plain) != nil else { return nil }
    }

    /// What to type.
    ///
    /// - Parameters:
    ///   - eenheid: nil where the place of the number does not say.
    ///   - isWhole: whether only a whole number may stand there.
    func expectation(_ eenheid: Eenheid?, isWhole: Bool = false) -> Message {
        if isPercentage { return percentage(eenheid) }
        if isWhole, let eenheid, plain.contains(".") {
            return other.map { "\($0): \(Self.kind(eenheid))" } ?? Self.kind(eenheid)
        }
        if let other { return "\(plain), with a decimal point, or \(other) without a comma" }
        return plain.contains(".")
            ? "\(plain), with a decimal point" : "\(plain): digits alone, grouped in threes by _ if at all"
    }

    private func percentage(_ eenheid: Eenheid?) -> Message {
        // By digits: dividing by 100 would add some.
        let share = ScenarioNumber.parse("\(plain)e-2")!
        let spelled = ScenarioNumber.canonical(share)
        switch eenheid {
        case nil: return "\(plain) or, for a share, \(spelled)"
        case .procent?, .procentpunt?: return "\(plain): the unit is \(eenheid!.rawValue)"
        case .aandeel?, .perMaand?, .perProcentpunt?, .perJaar?, .variantie?, .logaritme?:
            return "\(spelled), a share of 1"
        case .verhouding?:
            // It multiplies: a change by some per cent is counted from 1.
            let changed = ScenarioNumber.spelled(1 + share)
            if isSigned { return share < -1 ? "a ratio of 0 or more" : "\(changed): a ratio, and 1 is no change" }
            return share >= 1 ? "\(spelled), a ratio" : "\(spelled), or \(changed) for \(plain) % more"
        case .huishoudens?, .huishoudensPerMaand?, .euro?, .maanden?, .fte?, .huishoudensPerFte?, .plaatsen?:
            return "\(Self.kind(eenheid!)), not a percentage"
        }
    }

    private static func kind(_ eenheid: Eenheid) -> Message {
        eenheid == .euro
            ? "an amount in euro" : "a \(eenheid.isWhole ? "whole " : "")number of \(eenheid.rawValue)"
    }

    /// Digits before and after the decimal sign; nil where signs stand in places that no number has.
    private static func parts(_ text: String) -> (whole: String, fraction: String, isAmbiguous: Bool)? {
        let (points, commas) = (text.count { $0 == "." }, text.count { $0 == "," })
        func group(_ text: some StringProtocol, by separators: String) -> String? {
            let groups = text.split(omittingEmptySubsequences: false) { separators.contains($0) }
            guard groups.dropFirst().allSatisfy({ $0.count == 3 }), groups[0].count <= 3 || groups.count == 1 else {
                return nil
            }
            return groups.joined()
        }
        func split(at sign: Character, by separators: String) -> (String, String)? {
            let place = text.lastIndex(of: sign)!
            let fraction = String(text[place...].dropFirst())
            guard let whole = group(text[..<place], by: separators), fraction.allSatisfy({ $0.isNumber }) else {
                return nil
            }
            return (whole.isEmpty ? "0" : whole, fraction)
        }
        switch (points, commas) {
        case (0, 0), (2..., 0): return group(text, by: " .").map { ($0, "", false) }
        case (0, 2...): return group(text, by: " ,").map { ($0, "", false) }
        case (1, 0):
            // With a currency beside it, a point before three digits groups them.
            if let whole = group(text, by: " ."), !whole.hasPrefix("0"), !text.hasPrefix(".") {
                return (whole, "", false)
            }
            return split(at: ".", by: " ").map { ($0, $1, false) }
        case (_, 1):
            let isDecimal = points == 0 || text.lastIndex(of: ".")! < text.lastIndex(of: ",")!
            guard isDecimal else { return split(at: ".", by: " ,").map { ($0, $1, false) } }
            return split(at: ",", by: " .").map {
                ($0, $1, points == 0 && $1.count == 3 && $0.count <= 3 && $0 != "0")
            }
        default: return split(at: ".", by: " ,").map { ($0, $1, false) }
        }
    }

    /// The number × 10^exponent, digit by digit.
    private static func shifted(_ whole: String, _ fraction: String, by exponent: Int) -> String {
        let padded = fraction + String(repeating: "0", count: max(0, exponent - fraction.count))
        let rest = padded.dropFirst(exponent)
        let significant = rest.allSatisfy { $0 == "0" } ? "" : String(rest)
        return grouped(whole + padded.prefix(exponent)) + (significant.isEmpty ? "" : ".\(significant)")
    }

    /// Without leading zeros; from five digits on grouped by `_`.
    private static func grouped(_ digits: String) -> String {
        var rest = digits.drop { $0 == "0" }
        if rest.isEmpty { return "0" }
        guard rest.count > 4 else { return String(rest) }
        var groups = ""
        while rest.count > 3 {
            groups = "_\(rest.suffix(3))" + groups
            rest = rest.dropLast(3)
        }
        return rest + groups
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
