internal import BijstandCaseload

/// `participatiebudget.csv` and `beleidsrekening.csv`: what trajecten and measures cost, and what policy costs and saves.
enum ParticipatieTables {
    /// Posts by their names in the table.
    private static let budget: [(post: String, figure: Figure)] = [
        ("budget", .named("participatie_budget")), ("trajecten", .named("participatie_trajecten")),
        ("maatregelen", .named("participatie_maatregelen")), ("overige_uitgaven", .named("participatie_overig")),
        ("uitgaven", .named("participatie_uitgaven")), ("extern", .named("participatie_extern")),
        ("onderbesteding", .named("onderbesteding")), ("kans_overbesteding", .named("kans_overbesteding")),
    ]
    private static let rekening: [(post: String, figure: Figure)] = [
        "kosten_eigen", "kosten_extern", "besparing_bruto", "minder_vangnet", "besparing_netto", "saldo_gemeente",
        "saldo_totaal",
    ].map { ($0, .named($0)) }

    static func participatiebudget(_ years: [FigureYear]) -> Table {
        table(
            "participatiebudget", "The participatiebudget by year",
            "Post of the participatiebudget.",
            budget, years)
    }

    static func beleidsrekening(_ years: [FigureYear]) -> Table {
        table(
            "beleidsrekening", "What policy costs and saves, and for whom",
            "What beleid that ongewijzigd lacks costs and saves.",
            rekening, years)
    }

    /// - Parameter years: full ones.
    private static func table(
        _ name: String, _ title: String, _ meaning: String, _ posts: [(post: String, figure: Figure)],
        _ years: [FigureYear]
    ) -> Table {
        Table(
            name: name, title: title,
            columns: [
                .fullYear, .names("post", meaning, posts.map { Table.Named($0.post, $0.figure.betekenis.en) }),
            ] + Summary.columns,
            rows: years.flatMap { year in
                posts.compactMap { post, figure in
                    year.summary(figure).map { [.text("\(year.year)"), .text(post)] + $0.cells }
                }
            })
    }
}
