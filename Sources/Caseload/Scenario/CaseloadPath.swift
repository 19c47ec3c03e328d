/// The caseload of one replication at the end of each month, from the cut-off on: in the scenario and ongewijzigd.
public struct CaseloadPath: Sendable, Equatable {
    /// Month of the first element: the cut-off.
    public let cutOff: Month
    /// Under the scenario.
    public let scenario: [Kostenstand]
    /// Without the `beleid` that starts after the cut-off.
    public let ongewijzigd: [Kostenstand]
    /// Without the measures of budget programmes alone, by ``Scenario/programmalijnen``.
    package let programmalijnen: [[Kostenstand]]

    public init(cutOff: Month, scenario: [Kostenstand], ongewijzigd: [Kostenstand]) {
        self.init(cutOff: cutOff, scenario: scenario, ongewijzigd: ongewijzigd, programmalijnen: [])
    }

    package init(
        cutOff: Month, scenario: [Kostenstand], ongewijzigd: [Kostenstand], programmalijnen: [[Kostenstand]]
    ) {
        precondition(([ongewijzigd] + programmalijnen).allSatisfy { $0.count == scenario.count })
        self.cutOff = cutOff
        self.scenario = scenario
        self.ongewijzigd = ongewijzigd
        self.programmalijnen = programmalijnen
    }

    public subscript(_ lijn: Lijn) -> [Kostenstand] {
        switch lijn {
        case .scenario: scenario
        case .ongewijzigd: ongewijzigd
        }
    }

    /// The simulated months of a calendar year, of one line.
    public func months(
        of year: Int, _ lijn: Lijn
    ) -> [(month: Month, stand: Kostenstand)] { months(of: year, self[lijn]) }

    /// The same of one of this path's lines.
    package func months(of year: Int, _ line: [Kostenstand]) -> [(month: Month, stand: Kostenstand)] {
        (1...12).compactMap { month in
            let month = Month(year: year, month: month)
            let index = cutOff.distance(to: month)
            return (1..<line.count).contains(index) ? (month, line[index]) : nil
        }
    }
}

/// The caseload at the end of a month as it costs money.
public struct Kostenstand: Sendable, Equatable {
    /// Parts of a dossier in which earnings and costs are counted.
    public static let part = 1000

    /// Dossiers on benefit.
    public let stock: Int
    /// Those dossiers less what their earnings save, in thousandths, by ``Kostenklasse``.
    public let betaald: [Int]
    /// Jobs with loonkostensubsidie after bijstand, in thousandths of a full working week.
    public let gesubsidieerd: Int

    public init(stock: Int, betaald: [Int], gesubsidieerd: Int = 0) {
        precondition(betaald.count == Kostenklasse.count)
        self.stock = stock
        self.betaald = betaald
        self.gesubsidieerd = gesubsidieerd
    }

    /// What deeltijd earnings save, in thousandths of a dossier.
    public var verdiensten: Int { stock * Self.part - betaald.reduce(0, +) }
}
