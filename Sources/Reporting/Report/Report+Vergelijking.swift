import BijstandCaseload
import BijstandFigures

/// Other results beside the first.
extension Report {
    var vergelijking: ReportSection? {
        guard !source.naast.isEmpty else { return nil }
        let namen = [source.scenario.titel] + source.naast.map(\.scenario.titel)
        return ReportSection(
            id: "vergelijking", titel: say(nl: "Naast elkaar", en: "Side by side"),
            inhoud: [beelden.standNaast(namen)].compactMap(\.self)
                + source.naast.enumerated().map { verschillen($0 + 1, $1) }
                + [
                    tekst.paragraph(
                        zin(
                            nl:
                                "Plus is meer dan in het eerste resultaat. Tussen haken staat waar het verschil van negen van de tien replicaties ligt; achter ± de standaardfout van het gemiddelde verschil.",
                            en:
                                "Plus is more than in the first result. In brackets is where the difference of nine in ten replications lies; behind ± the standard error of the mean difference."
                        ))
                ])
    }

    /// What another result has more, by year.
    private func verschillen(_ place: Int, _ other: ReportSource.Naast) -> HTML {
        let tabel = "\(place):verschil"
        var seen: Set<String> = []
        let years = cijfers.sleutels(tabel).compactMap(\.first).filter { seen.insert($0).inserted }.compactMap {
            Int($0)
        }
        func verschil(_ naam: String, _ figuur: String, _ vorm: ReportText.Vorm) -> ReportText.Kolom? {
            let eenheid = Figure.named(figuur).eenheid.rawValue
            guard cijfers.sleutels(tabel).contains(where: { $0[1] == figuur }) else { return nil }
            return ReportText.Kolom(naam: naam) { jaar in
                tekst.change({ cijfers(tabel, "\(jaar)", figuur, eenheid, kolom: $0) }, vorm)
            }
        }
        let kans = ReportText.Kolom(naam: say(nl: "kans op tekort", en: "chance of a deficit")) { jaar in
            tekst.number(cijfers("\(place):kerncijfers", "\(jaar)", "kans_tekort", "kans", kolom: "mean"), .kans)
        }
        let kolommen = [
            verschil(say(nl: "stand", en: "caseload"), "stand", .aantal),
            verschil(say(nl: "nieuw", en: "new"), "instroom", .aantal),
            verschil(say(nl: "uit", en: "out"), "uitstroom", .aantal),
            verschil(say(nl: "naar werk", en: "to work"), "uitstroom_werk", .aantal),
            verschil(say(nl: "resultaat, miljoen euro", en: "result, millions of euros"), "resultaat", .miljoen),
            verschil(say(nl: "netto, miljoen euro", en: "net, millions of euros"), "netto", .miljoen),
            cijfers.has("\(place):buig") ? kans : nil,
        ].compactMap(\.self)
        let luck =
            other.isGepaard
            ? say(
                nl: "verschil met het eerste resultaat, op hetzelfde toeval",
                en: "difference from the first result, on the same luck")
            : say(
                nl: "verschil met het eerste resultaat, elk met eigen toeval of een ander aantal replicaties",
                en: "difference from the first result, each with luck of its own or another number of replications")
        return tekst.perJaar(luck, bestand: other.scenario.titel, years, kolommen)
    }
}
