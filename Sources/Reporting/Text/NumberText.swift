import BijstandCaseload

/// Numbers as people read them: in Dutch with a comma before the decimals and points between thousands, in English the other way
/// round. Never by a locale.
///
/// Thousands of euros are set apart; dossiers, of which there are few thousands, are not.
package struct NumberText: Sendable {
    private let point: String
    private let thousand: String

    package init(_ language: Language) {
        (point, thousand) = (Phrase(nl: ",", en: ".")[language], Phrase(nl: ".", en: ",")[language])
    }

    /// What stands where there is no number.
    package static let none = "–"

    /// With so many decimals; one beyond all counting by its power of ten, and `–` for none.
    package func decimal(_ value: Double?, _ decimals: Int) -> String {
        guard let value, value.isFinite else { return Self.none }
        let power = (0..<decimals).reduce(1) { value, _ in value * 10 }
        guard let scaled = Int(rounding: value * Double(power), in: Int.min...Int.max) else {
            return spelled("\(value)")
        }
        let rest = "\(scaled.magnitude % UInt(power))"
        return "\(scaled < 0 ? "-" : "")\(scaled.magnitude / UInt(power))"
            + (decimals > 0 ? point + String(repeating: "0", count: decimals - rest.count) + rest : "")
    }

    /// A whole number, as of dossiers.
    package func whole(_ value: Double?) -> String { decimal(value, 0) }

    /// A number that is spelled out already, as files spell it.
    package func spelled(_ number: String) -> String { number.replacing(".", with: point) }

    /// With a plus before what is more than nothing as it is printed.
    package func signed(_ value: Double?, _ decimals: Int) -> String { Self.signed(value, decimal(value, decimals)) }

    /// The same of a number that is text already.
    package static func signed(_ value: Double?, _ text: String) -> String {
        ((value ?? 0) > 0 && text.contains { ("1"..."9").contains($0) } ? "+" : "") + text
    }

    /// About four digits, whatever the size.
    package func digits(_ value: Double) -> String {
        switch abs(value) {
        case 1000...: decimal(value, 0)
        case 100..<1000: decimal(value, 1)
        case 10..<100: decimal(value, 2)
        case 1..<10: decimal(value, 3)
        case 0.01..<1: decimal(value, 4)
        default: decimal(value, 6)
        }
    }
}

// MARK: Euros

extension NumberText {
    /// `1.234.567,50`: cents only where there are any.
    package func euros(_ amount: Euro) -> String {
        var digits = "\(amount.cents.magnitude / 100)"
        var grouped = ""
        while digits.count > 3 {
            grouped = "\(thousand)\(digits.suffix(3))" + grouped
            digits.removeLast(3)
        }
        let rest = amount.cents.magnitude % 100
        return "\(amount.cents < 0 ? "-" : "")\(digits)\(grouped)"
            + (rest == 0 ? "" : "\(point)\(rest < 10 ? "0" : "")\(rest)")
    }

    /// Whole euros; half a euro away from zero.
    package func wholeEuros(_ amount: Euro) -> String {
        euros(Euro(cents: Int64(Int128(amount.cents).multiplied(by: 1, dividedBy: 100)) * 100))
    }

    /// Whole euros with their sign, as `€ 28.600.000`.
    package func euro(_ amount: Euro) -> String { "€ " + wholeEuros(amount) }

    /// An amount in whole thousands of euros.
    package func thousands(_ euros: Double?) -> String {
        guard let euros, euros.isFinite else { return Self.none }
        return self.euros(Euro(cents: Int64((euros / 1000).rounded()) * 100))
    }

    /// An amount in millions of euros, to the hundredth.
    package func millions(_ euros: Double?) -> String { decimal(euros.map { $0 / 1e6 }, 2) }
}

// MARK: Shares

extension NumberText {
    /// A share as a percentage with so many decimals.
    package func percent(_ share: Double?, _ decimals: Int = 0) -> String {
        decimal(share.map { $0 * 100 }, decimals) + " %"
    }

    /// Ten-thousandths as a percentage, as `8,75 %`: no more decimals than it needs.
    package func percent(tenThousandths: Int64) -> String {
        let rest = Int(tenThousandths.magnitude % 100)
        let decimals =
            rest == 0 ? "" : rest.isMultiple(of: 10) ? "\(point)\(rest / 10)" : "\(point)\(rest < 10 ? "0" : "")\(rest)"
        return (tenThousandths < 0 ? "-" : "") + "\(tenThousandths.magnitude / 100)\(decimals) %"
    }

    /// A chance in whole percents; never certain where it is not.
    package func chance(_ share: Double?) -> String {
        guard let share, share.isFinite else { return Self.none }
        let whole = Int((share * 100).rounded())
        if whole == 100 && share < 1 { return "> 99 %" }
        return whole == 0 && share > 0 ? "< 1 %" : "\(whole) %"
    }
}
