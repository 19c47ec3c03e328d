import ArgumentParser
import BijstandCaseload

/// An amount as typed: `28600000`, `28_600_000`, `14400.50`, `-1500000`.
struct EuroArgument: ExpressibleByArgument {
    let euro: Euro
    var defaultValueDescription: String { euro.description }

    init?(argument: String) {
        let digits = argument.hasPrefix("-") ? argument.dropFirst() : argument[...]
        let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let decimals = parts.count == 2 ? String(parts[1]) : "00"
        let whole = parts[0].filter { $0 != "_" }
        guard parts[0].first?.isNumber ?? false, (1...2).contains(decimals.count), (1...13).contains(whole.count),
            (whole + decimals).allSatisfy({ ("0"..."9").contains($0) }),
            let cents = Int64(whole + decimals + (decimals.count == 1 ? "0" : ""))
        else { return nil }
        euro = Euro(cents: argument.hasPrefix("-") ? -cents : cents)
    }
}

/// Amounts with commas between, oldest year first.
struct EuroList: ExpressibleByArgument {
    let euros: [Euro]

    init?(argument: String) {
        let amounts = argument.split(separator: ",", omittingEmptySubsequences: false).map {
            EuroArgument(argument: String($0))
        }
        guard amounts.allSatisfy({ $0 != nil }) else { return nil }
        euros = amounts.compactMap { $0?.euro }
    }
}
