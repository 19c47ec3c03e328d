internal import BijstandBudget
internal import BijstandCaseload
internal import BijstandMicrosimulation

/// Key figures of what policy did and cost in a year: people to work through a traject, the participatiebudget, and the account
/// of new beleid.
enum PolicyFigures {
    static func series(_ counts: YearCounts, _ geld: Geld, _ participatie: ParticipatieTables) -> [YearFigures.Series] {
        let year = counts.year
        func figure(_ naam: String, _ unit: Unit, _ scale: Int64, _ values: [Int64?]) -> YearFigures.Series {
            YearFigures.Series(kerncijfer: Kerncijfer(naam, year), unit: unit, scale: scale, values: values)
        }
        let (treated, anyway) = Deadweight.counts(counts, geld.scenario)
        let budgets = participatie.budgets(year)
        let accounts = participatie.accounts(year)
        func euros<Source>(_ naam: String, _ source: [Source], _ amount: (Source) -> Euro) -> YearFigures.Series {
            figure(naam, .euro, 100, source.map { amount($0).cents })
        }
        return [
            figure("behandeld", .huishoudens, 1, treated), figure("deadweight", .huishoudens, 1, anyway),
            euros("participatie_trajecten", budgets, \.trajecten), euros("participatie_uitgaven", budgets, \.uitgaven),
            euros("participatie_extern", budgets, \.extern),
        ]
            + (budgets[0].budget == nil
                ? [] : [euros(Kerncijfer.onderbesteding, budgets) { $0.onderbesteding! }])
            + [
                euros("saldo_gemeente", accounts, \.saldoGemeente), euros("saldo_totaal", accounts, \.saldoTotaal),
            ]
    }
}
