import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// What a person sees after a run: the answer in four sentences, in tables, and how far to trust it.
///
/// For the council and policy how many households and how many to work, for finance the BUIG account.
package struct RunSummary: Spoken {
    private let forecast: Forecast
    private let request: RunRequest
    private let kennis: KennisText
    let language: Language
    private let figures: [Kerncijfer: Summary]

    package init(_ forecast: Forecast, _ request: RunRequest, _ kennis: KennisAccount, _ language: Language) {
        (self.forecast, self.request, self.language) = (forecast, request, language)
        self.kennis = KennisText(kennis, language)
        figures = forecast.figures.byKerncijfer
    }

    private var scenario: Scenario { forecast.scenario }

    /// All tables.
    package var text: String { "\(head)\n\(tables)" }

    /// The answer in four sentences, and after them all tables, or where they are to be had. A run without such a year has its tables alone.
    ///
    /// - Parameters:
    ///   - jaar: the year that the sentences tell; nil for the run's own.
    ///   - isBold: whether numbers of the sentences are bold, as terminals show it.
    package func answer(_ jaar: Int? = nil, hasTables: Bool, isBold: Bool = false) -> String {
        let cijfers = Cijfers(forecast.tables.filter { Kernfeiten.tabellen.contains($0.name) })
        guard let feiten = Kernfeiten(cijfers, Manifest.Beleid(scenario), jaar: jaar) else { return text }
        let sentences = Kernzinnen(feiten, language).alle.map { Paragraph.lines($0.zin, isBold: isBold) }
            .joined(separator: "\n\n")
        if hasTables { return "\(head)\n\n\(sentences)\n\(tables)" }
        let rest = say(nl: "Alle tabellen: --volledig.", en: "All tables: --volledig.")
        let notes = [start.filter { !$0.isNewline }, assumed] + kennis.remarks + [rest]
        return "\(head)\n\n\(sentences)\n\n"
            + notes.filter { !$0.isEmpty }.map { Paragraph.lines($0) }.joined(separator: "\n")
    }

    private var head: String {
        [
            kennis.line, scenario.titel, UncertaintyMeaning.caveat(request.uncertainty, language), basis,
        ].compactMap(\.self).joined(separator: "\n")
    }

    private var tables: String {
        """
        \(start)
        \(households)
        \(newBeleid)\(zonderBewijs)\(scenario.hasMoney ? "\n\(money)\n\(vangnet)\n\(reserve)" : "")
        \(AmbitionSummary.text(forecast, language))\(DoelstellingSummary(forecast, language).text)\(begroting)\(assumptions)\(kennis.remarks.map { "\n\($0)" }.joined())
        """
    }

    // MARK: Tables

    private var households: String {
        let all = [
            ("stand", "stand"), ("ongewijzigd", "stand_ongewijzigd"),
            (say(nl: "naar werk", en: "to work"), "uitstroom_werk"), ("gap 1", "gap1"), ("gap 2", "gap2"),
        ]
        let columns = scenario.hasMoney ? all : [all[0], all[2]]
        let table = TextTable(
            header: [say(nl: "jaar", en: "year")] + columns.map(\.0),
            rows: rows(
                scenario.fullYears,
                columns.map { _, naam in (naam, { spread($0) { numbers.whole($0) } }) }))
        if !scenario.hasMoney {
            let heading = say(
                nl: "Huishoudens (stand aan het eind van het jaar)", en: "Households (stand at the end of the year)")
            return "\(heading)\n\(table.text)"
        }
        let heading = say(
            nl: "Huishoudens (stand aan het eind van het jaar; gap 1 en 2 gemiddeld over het jaar)",
            en: "Households (stand at the end of the year; gap 1 and 2 averaged over the year)")
        return "\(heading)\n\(table.text)"
    }

    private var money: String {
        let table = TextTable(
            header: [
                say(nl: "jaar", en: "year"), "budget definitief", "lasten", "resultaat", "vangnet", "netto",
                "P(tekort)",
            ],
            rows: rows(
                scenario.boekjaren,
                ["budget_definitief", "lasten", "resultaat", "vangnet", "netto"].map { naam in
                    (naam, { spread($0) { numbers.millions($0) } })
                } + [("kans_tekort", { numbers.chance($0.mean) })]))
        return "\(say(nl: "BUIG in miljoenen euro's", en: "BUIG in millions of euros"))\n\(table.text)"
    }

    private func rows(_ years: [Int], _ columns: [(String, (Summary) -> String)]) -> [[String]] {
        years.map { year in
            ["\(year)"]
                + columns.map { naam, format in
                    figures[Kerncijfer(Figure.named(naam).naam, year)].map(format) ?? ""
                }
        }
    }

    /// The mean with its 5 % and 95 % quantiles.
    private func spread(_ summary: Summary, _ show: (Double?) -> String) -> String {
        "\(show(summary.mean)) [\(show(summary.quantile(5))); \(show(summary.quantile(95)))]"
    }

    // MARK: Lines

    private var basis: String {
        say(
            nl: "\(request.range.count) replicaties, seed \(request.seed); gemiddelde [5 %; 95 %]",
            en: "\(request.range.count) replications, seed \(request.seed); mean [5 %; 95 %]")
    }

    /// A paragraph of its own, where there is a proposal.
    private var begroting: String {
        forecast.begroting.map { "\(BegrotingSummary($0, language).text)\n\n" } ?? ""
    }

    /// Where the forecast starts from observed figures, which; empty elsewhere.
    private var start: String {
        guard let stand = scenario.observedStart else { return "" }
        let households = numbers.whole(stand.waarde)
        return say(
            nl: "Begint bij de waargenomen stand: \(households) huishoudens eind \(scenario.cutOff) (\(stand.bron))\n",
            en:
                "Starts from the observed stand: \(households) households at the end of \(scenario.cutOff) (\(stand.bron))\n"
        )
    }

    /// What the account takes for granted of the vangnet.
    private var vangnet: String {
        let keuze = scenario.vangnet
        let variants = [
            "regulier", keuze.verruimd == nil ? nil : "verruimd", keuze.verlaagd == nil ? nil : "verlaagd",
        ].compactMap(\.self).joined(separator: ", ")
        return say(
            nl: "netto is na vangnet, dat een jaar later binnenkomt; open regels: \(variants)",
            en: "netto is after the vangnet, which comes in a year later; open rules: \(variants)")
    }

    /// Where both lines are the same, why; empty elsewhere.
    private var newBeleid: String {
        if scenario.interventions.contains(where: { $0.isNewBeleid(after: scenario.cutOff) }) { return "" }
        return say(
            nl:
                "Geen beleid begint na \(scenario.cutOff): ongewijzigd is gelijk aan de stand, en er is geen besparing.\n",
            en: "No beleid begins after \(scenario.cutOff): ongewijzigd is the same as stand, and nothing is saved.\n")
    }

    /// Which measures' effects are known from nowhere; empty without one.
    private var zonderBewijs: String {
        let names = scenario.zonderBewijs
        if names.isEmpty { return "" }
        let list = names.joined(separator: ", ")
        return say(
            nl:
                "Zonder bewijs: \(list). Geen bron geeft de grootte van het effect; van doelen en besparingen staat hier dus geen kans, en geen bedrag om te boeken.\n",
            en:
                "Without evidence: \(list). No source gives the size of the effect, so no chance is given of goals and savings, and no amount to book.\n"
        )
    }

    /// What it takes to carry the years together; empty without an account.
    private var reserve: String {
        guard let year = scenario.boekjaren.last, let summary = figures[Kerncijfer("reserve_nodig", year)] else {
            return ""
        }
        let amounts = [50, 75, 90].map { "\(numbers.millions(summary.quantile(Double($0)))) (\($0) %)" }
            .joined(separator: "; ")
        return say(
            nl: "Reserve die alle jaren samen draagt, met zoveel zekerheid: \(amounts)\n",
            en: "Reserve that carries all years together, with that much certainty: \(amounts)\n")
    }

    /// How much of the answer rests on assumptions: said with every answer.
    private var assumptions: String {
        assumed + (scenario.aannamen.map { " " + AannamenText($0, language).text } ?? "")
    }

    private var assumed: String {
        let (all, assumed) = scenario.gegeven
        return say(
            nl: "\(assumed) van de \(all) getallen van dit scenario zijn aannamen.",
            en: "\(assumed) of the \(all) numbers of this scenario are assumptions.")
    }
}
