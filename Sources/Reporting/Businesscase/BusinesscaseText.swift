import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// The business case as a person reads it: a month and the months saved, what one exit brings to whom, what a measure may cost,
/// and when trajecten pay back.
package struct BusinesscaseText: Spoken {
    private let zaak: Businesscase
    private let request: RunRequest
    private let kennis: KennisText
    let language: Language

    package init(_ zaak: Businesscase, _ request: RunRequest, _ kennis: KennisAccount, _ language: Language) {
        (self.zaak, self.request, self.language) = (zaak, request, language)
        self.kennis = KennisText(kennis, language)
    }

    package var text: String {
        ([heading, months] + (zaak.scenario.hasMoney ? [gains, limits] : []) + [trajecten, remarks])
            .filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private var heading: String {
        let cutOff = zaak.scenario.cutOff
        let kind = zaak.isIndeling ? "indeling" : "afstand"
        return """
            \(kennis.line)
            \(zaak.scenario.titel)
            \(UncertaintyMeaning.caveat(request.uncertainty, language).map { "\($0)\n" } ?? "")\(say(
                nl: "Businesscase per dossier van de stand van \(cutOff), naar \(kind) en maanden in de bijstand; \(request.replications) replicaties, seed \(request.seed)",
                en: "Business case per dossier of the stock of \(cutOff), by \(kind) and months on benefit; \(request.replications) replications, seed \(request.seed)"
            ))
            """
    }

    // MARK: Cells

    private struct Cell {
        let groep: Afstand?
        let duur: Duur?
        var groepen: [Afstand]? { groep.map { [$0] } }
    }

    /// Each groep with its bands, then all; but for those of which nothing is told.
    private var cells: [Cell] {
        let each = Afstand.allCases.flatMap { groep in (Duur.allCases + [nil]).map { Cell(groep: groep, duur: $0) } }
        return (each + [Cell(groep: nil, duur: nil)]).filter { summary(.dossiers, $0) != nil }
    }

    private var all: String { say(nl: "alle", en: "all") }

    private func name(_ cell: Cell) -> [String] { [cell.groep?.rawValue ?? all, cell.duur?.rawValue ?? all] }

    private func summary(_ post: Businesscase.Post, _ cell: Cell, _ venster: Int? = nil) -> Summary? {
        zaak.summary(post, groepen: cell.groepen, duur: cell.duur, venster: venster)
    }

    private func euros(_ value: Double?) -> String {
        value.map { numbers.wholeEuros(Euro(rounding: $0)) } ?? NumberText.none
    }

    /// A mean with its standard error behind it.
    private func withError(_ mean: Double?, _ se: Double?, _ show: (Double?) -> String) -> String {
        mean.map { show($0) + (se.map { " (\(show($0)))" } ?? "") } ?? NumberText.none
    }

    private func withError(_ summary: Summary?, _ show: (Double?) -> String) -> String {
        withError(summary?.mean, summary?.se, show)
    }

    private func years(_ venster: Int) -> String {
        let years = venster / 12
        return say(nl: "\(years) jaar", en: years == 1 ? "1 year" : "\(years) years")
    }

    private let keys = ["groep", "duur"]

    // MARK: Tables

    private var months: String {
        let table = TextTable(
            header: keys + ["dossiers", say(nl: "uitkering", en: "benefit")]
                + Businesscase.vensters.flatMap {
                    [
                        say(nl: "\(years($0)): blijft", en: "\(years($0)): stays"),
                        say(nl: "vertrekt", en: "leaves"), say(nl: "bespaard", en: "saved"),
                    ]
                },
            rows: cells.map { cell in
                name(cell)
                    + [
                        numbers.whole(summary(.dossiers, cell)?.mean),
                        euros(summary(.uitkeringPerMaand, cell, Businesscase.vensters[0])?.mean),
                    ]
                    + Businesscase.vensters.flatMap { venster in
                        [
                            numbers.decimal(summary(.maandenBlijft, cell, venster)?.mean, 1),
                            numbers.decimal(summary(.maandenVertrekt, cell, venster)?.mean, 1),
                            withError(summary(.maandenBespaard, cell, venster)) { numbers.decimal($0, 2) },
                        ]
                    }
            }, textColumns: [0, 1])
        let heading = say(
            nl:
                "Uitkering per maand in euro's, en maanden in de bijstand van wie nu blijft en van dezelfde die nu naar werk vertrekt (standaardfout)",
            en:
                "Benefit a month in euros, and months on benefit of one that stays now and of the same one that leaves to work now (standard error)"
        )
        return "\(heading)\n\(table.text)"
    }

    private var gains: String {
        let posts: [(Businesscase.Post, String)] = [
            (.bijstandBespaard, "bijstand"),
            (.loonkostensubsidie, say(nl: "loonkostensubsidie erbij", en: "loonkostensubsidie added")),
            (.bruto, say(nl: "bruto BUIG", en: "gross BUIG")),
            (.minderVangnet, say(nl: "minder vangnet", en: "less vangnet")), (.netto, "netto"),
            (.begeleidingBespaard, say(nl: "begeleiding", en: "guidance")),
            (.gemeente, say(nl: "gemeente", en: "municipality")), (.rijk, say(nl: "Rijk", en: "state")),
            (.samen, say(nl: "samen", en: "together")),
        ]
        let rows = cells.filter { $0.duur == nil }.flatMap { cell in
            Businesscase.vensters.map { venster in
                [name(cell)[0], years(venster)]
                    + posts.map { post, _ in
                        post == .gemeente || post == .samen
                            ? withError(summary(post, cell, venster), euros) : euros(summary(post, cell, venster)?.mean)
                    }
            }
        }
        let heading = say(
            nl: "Wat één uitstroom naar werk nu oplevert, in euro's, en aan wie (standaardfout)",
            en: "What one exit to work now brings, in euros, and to whom (standard error)")
        let table = TextTable(
            header: [keys[0], say(nl: "binnen", en: "within")] + posts.map(\.1), rows: rows, textColumns: [0, 1])
        let vangnet = zaak.vangnet.map { year, marge in "\(year) \(numbers.percent(marge.mean))" }
        let line = say(
            nl: "Van een euro minder lasten gaat naar het Rijk, via het vangnet: \(vangnet.joined(separator: ", "))",
            en: "Of a euro less lasten goes to the state, by the vangnet: \(vangnet.joined(separator: ", "))")
        return "\(heading)\n\(table.text)\n\(line)"
    }

    private var limits: String {
        let wanted: [(Businesscase.Post, String)] = [
            (.gemeente, say(nl: "gemeente", en: "municipality")), (.samen, say(nl: "samen", en: "together")),
        ]
        let table = TextTable(
            header: keys
                + wanted.flatMap { _, who in Businesscase.vensters.map { "\(who), \(years($0))" } },
            rows: cells.map { cell in
                name(cell)
                    + wanted.flatMap { post, _ in
                        Businesscase.vensters.map { euros(summary(post, cell, $0)?.mean) }
                    }
            }, textColumns: [0, 1])
        let heading = say(
            nl: "Break-even: wat een maatregel per extra uitstroom naar werk ten hoogste mag kosten, in euro's",
            en: "Break-even: what a measure may cost at most for each extra exit to work, in euros")
        return "\(heading)\n\(table.text)"
    }

    private var trajecten: String {
        guard !zaak.trajecten.isEmpty, let venster = zaak.vensters.last else { return "" }
        let rows = zaak.trajecten.map { traject in
            func show(_ value: Trajectrekening.Verhouding?) -> String {
                withError(value?.mean, value?.se) { numbers.decimal($0, 1) }
            }
            return [
                traject.naam, traject.groepen.map(\.rawValue).joined(separator: ", "),
                euros(traject.prijs?.eigen), euros(traject.prijs?.extern),
                traject.lockin.map(String.init) ?? NumberText.none,
            ]
                + Trajectrekening.Voor.allCases.map { show(traject.maanden($0, venster: venster)) }
                + Trajectrekening.Voor.allCases.map { show(traject.uitstroom($0, venster: venster)) }
        }
        let table = TextTable(
            header: [
                "traject", keys[0], say(nl: "eigen geld", en: "own money"), "extern", "lock-in",
                say(nl: "maanden: gemeente", en: "months: municipality"), say(nl: "samen", en: "together"),
                say(nl: "uitstroom per 100: gemeente", en: "exits per 100: municipality"),
                say(nl: "samen", en: "together"),
            ], rows: rows, textColumns: [0, 1])
        let heading = say(
            nl:
                "Trajecten: euro's per plaats (participatiebudget en extern), maanden lock-in, en wat een plaats extra moet geven om binnen \(years(venster)) terug te zijn: maanden uit de bijstand, of uitstroom naar werk per 100 plaatsen (standaardfout)",
            en:
                "Trajecten: euros a place (participatiebudget and extern), months of lock-in, and what a place must add to be paid back within \(years(venster)): months off benefit, or exits to work per 100 places (standard error)"
        )
        return "\(heading)\n\(table.text)"
    }

    // MARK: Remarks

    private var remarks: String {
        let scenario = zaak.scenario
        let year = numbers.euro(zaak.begeleiding)
        let month = numbers.euro(zaak.begeleiding.scaled(by: 1, over: 12))
        var lines: [String] = []
        lines.append(
            zaak.begeleiding == Businesscase.begeleidingAanname
                ? say(
                    nl:
                        "Aanname: begeleiding kost \(month) per maand. Berenschot (2018) telt \(year) uitvoeringskosten per uitkering per jaar; dat is alle uitvoering, dus een bovengrens (--begeleiding).",
                    en:
                        "Assumption: guidance costs \(month) a month. Berenschot (2018) counts \(year) of execution costs a benefit a year; that is all execution, so an upper bound (--begeleiding)."
                )
                : say(
                    nl: "Aanname: begeleiding kost \(month) per maand, \(year) per jaar (--begeleiding).",
                    en: "Assumption: guidance costs \(month) a month, \(year) a year (--begeleiding)."))
        lines.append(
            say(
                nl:
                    "Wie vertrekt is dezelfde, met hetzelfde toeval, die in \(scenario.start) een baan vindt die de uitkering beëindigt; terugval telt mee. Wat de vrijgekomen plaats of tijd anderen brengt niet.",
                en:
                    "Who leaves is the same one, with the same luck, which in \(scenario.start) finds a job that ends the benefit; terugval counts. What the place or time set free brings to others does not."
            ))
        if !scenario.hasMoney {
            lines.append(
                say(
                    nl: "Het scenario heeft geen prijzen en budgetten: alleen maanden.",
                    en: "The scenario has no prices and budgets: months alone."))
        }
        let missing = Businesscase.vensters.filter { !zaak.vensters.contains($0) }
        if let first = missing.first {
            lines.append(
                say(
                    nl:
                        "Leeg vanaf \(years(first)): de simulatie eindigt in \(scenario.end), na \(scenario.horizon) maanden.",
                    en:
                        "Empty from \(years(first)) on: the run ends in \(scenario.end), after \(scenario.horizon) months."
                ))
        }
        let closed = zaak.vensters.filter { !zaak.hasAccounts($0) }
        if scenario.hasMoney, !closed.isEmpty {
            let which = closed.map(years).joined(separator: ", ")
            lines.append(
                say(
                    nl: "Zonder vangnet en gemeente (\(which)): niet elk jaar daarvan heeft een hele BUIG-rekening.",
                    en: "Without vangnet and municipality (\(which)): not every year of it has a whole BUIG account."))
        }
        lines.append(
            say(
                nl: "Weggelaten: wat minder dan \(Businesscase.minimum) dossiers heeft.",
                en: "Left out: what has fewer than \(Businesscase.minimum) dossiers."))
        return lines.joined(separator: "\n")
    }
}
