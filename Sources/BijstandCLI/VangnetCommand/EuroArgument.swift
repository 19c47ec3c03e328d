import ArgumentParser
import BijstandCaseload

/// An amount as typed: `28600000`, `28_600_000`, `14400.50`, `-1500000`.
struct EuroArgument: ExpressibleByArgument {
    let euro: Euro
    var defaultValueDescription: String { euro.description }

    init?(argument: String) {
        guard let euro = Euro(typed: argument) else { return nil }
        self.euro = euro
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
