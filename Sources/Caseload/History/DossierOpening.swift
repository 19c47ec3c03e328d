/// The opening state as a dossier file tells it: who is on bijstand at the cut-off, and who left and may come back.
public struct DossierOpening: Sendable, Equatable {
    public let cutOff: Month
    /// In the end stock of the cut-off, in the order of the history: an opening row's identity is its place here.
    public let stock: [DossierSpell]
    /// Of each of the stock, the month of birth that is assumed: see ``BirthMonths``.
    public let births: [Month]
    /// As ``DossierHistory/formerRecipients(at:)``.
    public let formerRecipients: [DossierSpell]
    /// Spells of the stock that are left out: they have the AOW age by the end of the cut-off.
    public let aged: Int

    public init(_ history: DossierHistory, cutOff: Month) {
        self.cutOff = cutOff
        let running = history.stock(at: cutOff)
        stock = running.filter { !$0.isBeyondAOWAge(at: cutOff) }
        births = BirthMonths.spread(stock, at: cutOff)
        aged = running.count - stock.count
        formerRecipients = history.formerRecipients(at: cutOff)
    }

    /// The numbers of a parameter that the file gives, in households; nil for parameters it does not give.
    public func households(_ parameter: Parameter) -> [Int]? {
        switch parameter.dossierMargin {
        case .aantal: [stock.count]
        case .leefvorm: counts { $0.leefvorm }
        case .leeftijd: counts { $0.leeftijd(at: cutOff) }
        case .herkomst: counts { $0.herkomst }
        case .duur: counts { $0.duur(at: cutOff) }
        case .oudOntvangers: [formerRecipients.count]
        case nil: nil
        }
    }

    private func counts<Value: Category>(_ category: (DossierSpell) -> Value) -> [Int] {
        stock.reduce(into: [Int](repeating: 0, count: Value.count)) { $0[category($1).index] += 1 }
    }
}
