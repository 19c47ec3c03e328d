/// Amounts as Dutch documents print them.
extension Euro {
    /// Reads `-875.000`, `€ 5650.000`, `1.234,56` or `14.400,-`; anything else is nil.
    ///
    /// Points group digits, wherever a copy left them; a comma before three digits does so too, before one or two it is the
    /// decimal sign.
    public init?(dutch text: String) {
        var rest = text.filter { !$0.isWhitespace && $0 != "€" }[...]
        let isNegative = rest.hasPrefix("-") || rest.hasPrefix("−")
        if isNegative { rest = rest.dropFirst() }
        if rest.hasSuffix(",-") { rest = rest.dropLast(2) }
        let parts = rest.split(separator: ",", omittingEmptySubsequences: false)
        var (whole, decimals) = (rest.filter { $0 != "." && $0 != "," }, "")
        if parts.count == 2, (1...2).contains(parts[1].count) {
            (whole, decimals) = (parts[0].filter { $0 != "." }, String(parts[1]))
        } else if parts.dropFirst().contains(where: { $0.count != 3 }) {
            return nil
        }
        let digits = whole + decimals + String(repeating: "0", count: 2 - decimals.count)
        guard !whole.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }), let cents = Int64(digits) else {
            return nil
        }
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
