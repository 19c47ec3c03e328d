internal import BijstandBudget
internal import BijstandCaseload

/// `buig.csv`: the BUIG account by year.
struct BuigTable {
    private let geld: Geld

    init(_ geld: Geld) { self.geld = geld }

    private typealias Post = (String, (Geldpad, Int) -> Euro)

    private static var budget: [Post] {
        [
            ("budget_voorlopig", { $0.actual[$1].money.voorlopig }),
            ("budget_nader_voorlopig", { $0.actual[$1].money.naderVoorlopig }),
            ("budget_definitief", { $0.actual[$1].money.definitief }),
        ]
    }
    private static var account: [Post] {
        [
            ("lasten_bijstand", { $0.actual[$1].lasten.bijstand }),
            ("loonkostensubsidie", { $0.actual[$1].lasten.loonkostensubsidie }),
            ("overige_lasten", { $0.actual[$1].lasten.overige }),
            ("gerealiseerde_lasten", { $0.actual[$1].lasten.gerealiseerd }),
            ("lasten", { $0.actual[$1].lasten.totaal }), ("baten", { $0.actual[$1].baten }),
            ("resultaat", { $0.actual[$1].resultaat }),
        ]
    }
    private static var after: [Post] {
        [
            ("vangnet", { $0.actual[$1].vangnet }), ("netto", { $0.actual[$1].netto }),
            ("cumulatief", { $0.actual[$1].cumulatief }),
            ("vangnet_ontvangen", { $0.actual[$1].vangnetOntvangen }), ("kas", { $0.actual[$1].kas }),
            ("opgave", { $0.meerjaren[$1].opgave }), ("reserve_nodig", { $0.meerjaren[$1].reserveNodig }),
        ]
    }

    func table() -> Table {
        let reserve = geld.scenario.quantities[geld.scenario.layout.range(.reserve).lowerBound] != nil
        var rows: [[Table.Cell]] = []
        for (index, year) in geld.years.enumerated() {
            let name = Table.Cell.text("\(year)")
            func row(_ post: String, _ summary: Summary) { rows.append([name, .text(post)] + summary.cells) }
            func euros(_ posts: [Post]) {
                for (post, amount) in posts {
                    row(post, Summary(geld.paden.map { amount($0, index).cents }, unit: .euro, scale: 100))
                }
            }
            func chance(_ post: String, _ holds: (Geldpad) -> Bool) {
                row(post, Summary(geld.indicator(holds), unit: .kans))
            }
            euros(Self.budget)
            if geld.paden.allSatisfy({ $0.actual[index].money.macrobudget != nil }) {
                euros([("macrobudget", { $0.actual[$1].money.macrobudget! })])
            }
            euros(Self.account)
            row("resultaat_aandeel", Summary(share(index), unit: .aandeel, scale: Aandeel.scale))
            euros(Self.after)
            chance("kans_tekort") { $0.actual[index].resultaat < .zero }
            chance("kans_vangnet") { $0.actual[index].vangnet > .zero }
            if reserve {
                chance("kans_reserve_tekort") { pad in
                    pad.meerjaren[index].reserveNodig > Euro(rounding: geld.scenario.centers.scalar(.reserve))
                }
            }
            // What does not vary (a known budget, one replication) has no correlation, and no row.
            let correlation = Summary(
                correlation: geld.series(index, \.money.definitief), geld.series(index, \.lasten.totaal))
            if correlation.mean != .empty { row("correlatie_budget_lasten", correlation) }
        }
        let columns: [Table.Column] = [
            .init("year", .year, "Calendar year with an account.", isKey: true),
            .init("post", .text, Self.meaning, isKey: true),
        ]
        return Table(
            name: "buig", title: "The BUIG account by year", columns: columns + Summary.columns(of: .everyCount),
            rows: rows)
    }

    private static let meaning =
        "Post of the BUIG account. lasten = lasten_bijstand + loonkostensubsidie + overige_lasten + gerealiseerde_lasten (of the months before the start); resultaat = budget_definitief + baten − lasten; netto = resultaat + vangnet, accrued in its own year; vangnet_ontvangen is that over the year before, kas = resultaat + vangnet_ontvangen; cumulatief sums netto from the first year; opgave is what must be saved on lasten to end on budget without vangnet and earn back; reserve_nodig the deepest cumulative tekort so far; resultaat_aandeel is of the definitive budget; macrobudget the national budget; correlatie_budget_lasten the correlation over replications, without a row where one of them does not vary."

    private func share(_ year: Int) -> [Int64?] {
        geld.paden.map { Aandeel.of($0.actual[year].resultaat.cents, in: $0.actual[year].money.definitief.cents) }
    }
}
