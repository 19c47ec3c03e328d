internal import BijstandCaseload

/// Whether a scenario has money of its own: a price, a budget or a share of the national one.
///
/// National budgets and how they move are of the country: a scenario that has only these, as the country's own file, runs without
/// money. So no municipality gets the euros of another.
enum OwnMoney {
    static let tables: [Parameter] = [.prijs, .macroAandeel, .voorlopig, .naderVoorlopig, .definitief]

    static func isGiven(_ root: Node) -> Bool {
        guard let section = root[LeftOut.money] else { return false }
        // What is no table is told where sections are read.
        guard section.entries != nil else { return true }
        return tables.contains { section[String($0.rawValue.dropFirst(LeftOut.money.count + 1))] != nil }
    }
}
