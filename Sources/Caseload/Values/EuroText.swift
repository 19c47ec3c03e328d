/// Amounts as Dutch documents print them.
extension Euro {
    /// Reads `-875.000`, `€ 5650.000`, `1.234,56` or `14.400,-`; anything else is nil.
    ///
    /// A point groups digits, so three stand behind it, however many a copy left before the first. A comma is the decimal sign,
    /// before one or two digits. No number but 0 begins with 0.
    public init?(dutch text: String) {
        var rest = text.filter { !$0.isWhitespace && $0 != "€" }[...]
        let isNegative = rest.hasPrefix("-") || rest.hasPrefix("−")
        if isNegative { rest = rest.dropFirst() }
        if rest.hasSuffix(",-") { rest = rest.dropLast(2) }
        let parts = rest.split(separator: ",", omittingEmptySubsequences: false)
        let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let decimals = parts.count == 1 ? "" : String(parts[1])
        guard parts.count == 1 || parts.count == 2 && (1...2).contains(decimals.count), !groups[0].isEmpty,
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        let whole = groups.joined()
        let digits = whole + decimals + String(repeating: "0", count: 2 - decimals.count)
        guard whole == "0" || whole.first != "0", digits.utf8.allSatisfy({ (48...57).contains($0) }),
            let cents = Int64(digits)
        else { return nil }
        self.init(cents: isNegative ? -cents : cents)
    }

    /// As `-1.234.567` or `0,50`: cents only where there are any.
    public var dutch: String {
        var digits = "\(cents.magnitude / 100)"
        var grouped = ""
        while digits.count > 3 {
            grouped = ".\(digits.suffix(3))" + grouped
            digits.removeLast(3)
        }
        let rest = cents.magnitude % 100
        return "\(cents < 0 ? "-" : "")\(digits)\(grouped)" + (rest == 0 ? "" : ",\(rest < 10 ? "0" : "")\(rest)")
    }
}
