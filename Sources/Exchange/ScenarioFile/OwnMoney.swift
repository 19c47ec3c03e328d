internal import BijstandCaseload

/// Whether a scenario has money of its own: a price, a budget, a share of the national one, other posts.
///
/// National budgets and how they move are of the country: a scenario that has only these, as the country's own file, runs without
/// money. So no municipality gets the euros of another.
enum OwnMoney {
    private static let country: [Parameter] = [
        .macroVoorlopig, .macroNaderVoorlopig, .macroDefinitief, .macroVolume, .macroConjunctuur,
        .macroConjunctuurVertraagd, .aandeelVerandering, .naderBijstelling, .definitieveBijstelling,
    ]

    /// Keys of the section that are a municipality's.
    static let keys = TableDecoder.keys(of: LeftOut.money).filter { !countryKeys.contains($0) }

    private static let countryKeys = Set(country.map { String($0.rawValue.dropFirst(LeftOut.money.count + 1)) })

    /// What is no key of the section counts too: it is told then.
    static func isGiven(_ root: Node) -> Bool {
        guard let section = root[LeftOut.money] else { return false }
        guard let entries = section.entries else { return true }
        return entries.contains { !countryKeys.contains($0.key) && !TableDecoder.meta.contains($0.key) }
    }
}
