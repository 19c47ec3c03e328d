internal import BijstandCaseload
internal import Foundation

/// Numbers as scenario files spell them.
///
/// Decimal only: an optional minus, digits without leading zeros (underscores may group them by three), an optional fraction
/// and exponent. What YAML 1.1 would also take (`010`, `0x1F`, `1:30`, `.inf`, `.5`, `1.`, `+1`) is refused.
enum ScenarioNumber {
    static let expectation: Message = "a decimal number such as 12, 0.25, 28_600_000 or 1.5e6"

    static func parse(_ text: String) -> Double? {
        guard matches(Array(text.utf8)) else { return nil }
        let value = strtod(text.filter { $0 != "_" }, nil)
        return value.isFinite ? value : nil
    }

    /// `2200` for `2.200`: a number whose point, before three digits, looks like the Dutch sign that groups thousands.
    static func withoutThousandsPoint(_ text: String) -> String? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 3, (1...3).contains(parts[0].drop { $0 == "-" }.utf8.count),
            parts[0].first != "0", !parts[0].hasPrefix("-0"), parse(text) != nil, Int(parts[1]) != nil
        else { return nil }
        return "\(parts[0])\(parts[1])"
    }

    /// The one spelling of a value, for digests.
    static func canonical(_ value: Double) -> String {
        if let whole = Int(whole: value, in: -999_999_999_999_999...999_999_999_999_999) { return "\(whole)" }
        return "\(value)"
    }

    /// A value as messages spell it: what calculation adds behind the twelfth digit is left off.
    static func spelled(_ value: Double) -> String { canonical(strtod(String(format: "%.12g", value), nil)) }

    /// Whether underscores, where there are any, stand between groups of three digits.
    private static func isGrouped(_ digits: ArraySlice<UInt8>) -> Bool {
        let groups = digits.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
        return groups.count == 1 || groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
    }

    private static func matches(_ bytes: [UInt8]) -> Bool {
        var position = 0
        func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }
        func isDigit(_ byte: UInt8?) -> Bool { byte.map { (48...57).contains($0) } ?? false }
        func digits(grouped: Bool) -> Bool {
            guard isDigit(peek()) else { return false }
            while isDigit(peek()) || (grouped && peek() == 95 && isDigit(bytes.dropFirst(position + 1).first)) {
                position += 1
            }
            return true
        }
        if peek() == 45 { position += 1 }
        let start = position
        guard digits(grouped: true), isGrouped(bytes[start..<position]) else { return false }
        if bytes[start] == 48 && position - start > 1 { return false }
        if peek() == 46 {
            position += 1
            guard digits(grouped: false) else { return false }
        }
        if peek() == 101 || peek() == 69 {
            position += 1
            if peek() == 43 || peek() == 45 { position += 1 }
            guard digits(grouped: false) else { return false }
        }
        return position == bytes.count
    }
}

/// Numbers as results and messages spell them.
public enum ScenarioText {
    /// The shortest spelling that reads back as the same number.
    public static func number(_ value: Double) -> String { ScenarioNumber.canonical(value) }
}
