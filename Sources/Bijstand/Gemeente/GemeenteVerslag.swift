internal import BijstandReporting
public import BijstandCaseload
internal import BijstandExchange

/// Name of a municipality's file.
public enum GemeenteNaam {
    /// Small letters and digits, with `-` between words.
    public static func file(_ naam: String) -> String { GemeenteTekst.slug(naam) }
}

/// What `bijstand new` tells of the file that it wrote.
public struct GemeenteVerslag: Sendable {
    public let text: String

    /// That it is without money, and why: a public budget that was left out, or none given.
    static func geld(_ file: ScenarioFile, budgetPerPrijs: Double?, _ language: Language) -> [String] {
        if file.scenario.hasMoney { return [] }
        guard let ratio = budgetPerPrijs else {
            return [
                Phrase(nl: "Zonder geld: er is geen budget gegeven.", en: "Without money: no budget is given.")[
                    language]
            ]
        }
        let percent = Int((abs(ratio - 1) * 100).rounded())
        return [
            Phrase(
                nl:
                    "Zonder geld: het openbare budget is \(percent) % \(ratio > 1 ? "meer" : "minder") dan haar dossiers kosten. Zij tellen niet hetzelfde, of haar prijs is anders: geef budget_voorlopig, stand en prijs zelf.",
                en:
                    "Without money: the public budget is \(percent) % \(ratio > 1 ? "more" : "less") than its dossiers cost. They do not count the same, or its price is another: give budget_voorlopig, stand and prijs."
            )[language]
        ]
    }

    public init(_ made: NieuweGemeente, file: String, _ language: Language) {
        func say(nl: String, en: String) -> String { Phrase(nl: nl, en: en)[language] }
        let own = made.cijfers.filter { !$0.isOpenbaar }.count
        let open = made.cijfers.count - own
        var lines = [
            say(
                nl: "\(file): \(own) eigen en \(open) openbare cijfers, de rest van het land.",
                en: "\(file): \(own) figures of its own and \(open) public ones, the rest of the country.")
        ]
        lines += Self.geld(made.file, budgetPerPrijs: made.budgetPerPrijs, language)
        if made.onbekend.isSo {
            let near = made.onbekend.bedoeld
            lines.append(
                say(
                    nl:
                        "Let op: niets openbaars van die naam gevonden; ongeveer de helft van de gemeenten staat erin\(near.map { " (bedoelt u '\($0)'?)" } ?? "").",
                    en:
                        "Note: nothing public found of that name; about half of the municipalities are there\(near.map { " (did you mean '\($0)'?)" } ?? "")."
                )
            )
        }
        for one in made.gemist {
            let (asked, comes) = (Int(one.gevraagd.rounded()), Int(one.komtUitOp.rounded()))
            lines.append(
                say(
                    nl:
                        "Let op: \(one.grootheid) komt in het eerste hele jaar uit op \(comes), niet op \(asked): zo passen de cijfers niet bij elkaar.",
                    en:
                        "Note: \(one.grootheid) comes to \(comes) in the first whole year, not \(asked): so the figures do not fit each other."
                ))
        }
        if !made.later.isEmpty {
            let names = made.later.map(\.naam).joined(separator: ", ")
            lines.append(
                say(
                    nl: "Na de peildatum bekend geworden, telt niet mee: \(names).",
                    en: "Became known after the peildatum, left out: \(names)."))
        }
        if !made.ongebruikt.isEmpty {
            let names = made.ongebruikt.map(\.naam).joined(separator: ", ")
            lines.append(
                say(
                    nl: "Niet gebruikt, want van eerder, dubbel of zonder wat erbij hoort: \(names).",
                    en: "Not used, as of an earlier time, given twice or without what goes with it: \(names)."))
        }
        if !made.ontbreekt.isEmpty {
            let names = made.ontbreekt.joined(separator: ", ")
            lines.append(
                say(
                    nl: "Wat haar beter maakt, met --cijfer of in een bestand met --from: \(names).",
                    en: "What makes it better, by --cijfer or in a file for --from: \(names)."))
        }
        lines.append(say(nl: "Nu: bijstand run \(file)", en: "Now: bijstand run \(file)"))
        text = lines.joined(separator: "\n")
    }
}
