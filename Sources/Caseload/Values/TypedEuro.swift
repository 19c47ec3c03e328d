extension Euro {
    /// An amount as typed: `28600000`, `28_600_000`, `14400.50`, `-1500000`; nil for other texts.
    package init?(typed text: some StringProtocol) {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let decimals = parts.count == 2 ? String(parts[1]) : "00"
        let whole = parts[0].filter { $0 != "_" }
        guard parts[0].first?.isNumber ?? false, (1...2).contains(decimals.count), (1...13).contains(whole.count),
            (whole + decimals).allSatisfy({ ("0"..."9").contains($0) }),
            let cents = Int64(whole + decimals + (decimals.count == 1 ? "0" : ""))
        else { return nil }
        self.init(cents: text.hasPrefix("-") ? -cents : cents)
    }
}
