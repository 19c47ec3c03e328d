import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// The answer, and what is told of the caseload.
extension Report {
    var kern: ReportSection? {
        guard let feiten else { return nil }
        let zinnen = Kernzinnen(feiten, language).alle.map {
            HTML.tag(.li, [.id: "zin-\($0.onderwerp.rawValue)"], [NumberHTML.of($0.zin)])
        }
        let caveat = UncertaintyMeaning.caveat(source.manifest.request.uncertainty, language).map {
            HTML.tag(.p, [.kind: "let-op"], $0)
        }
        return ReportSection(
            id: "kern", titel: say(nl: "Kort", en: "In short"),
            inhoud: [caveat].compactMap(\.self) + [.tag(.ul, [.kind: "kern"], zinnen)])
    }

    var lijnen: ReportSection? {
        if let lijnen = beelden.lijnen {
            return ReportSection(
                id: "lijnen", titel: say(nl: "Vier lijnen, twee gaps", en: "Four lines, two gaps"),
                inhoud: [
                    lijnen,
                    gewenstIsBudget
                        ? .tag(
                            .p, [:],
                            say(
                                nl:
                                    "In dit scenario is de gewenste stand gelijk aan wat het budget betaalt: die twee lijnen vallen samen.",
                                en:
                                    "In this scenario the desired caseload is what the budget pays for: those two lines are one."
                            ))
                        : .none,
                    tekst.paragraph(
                        zin(
                            nl:
                                "Gap een is hoeveel de stand boven de gewenste stand ligt; gap twee hoeveel dat bij ongewijzigd beleid zou zijn.",
                            en:
                                "Gap one is how far the caseload lies above the desired one; gap two how far it would with unchanged policy."
                        )),
                    tekst.perJaar(
                        say(
                            nl:
                                "Gemiddeld over het jaar, in huishoudens; tussen haken waar negen van de tien replicaties liggen",
                            en: "Mean of the year, in households; in brackets where nine in ten replications lie"),
                        jaren,
                        [
                            .init(naam: "gap 1") { tekst.kerncijfer("gap1", $0, .aantal) },
                            .init(naam: "gap 2") { tekst.kerncijfer("gap2", $0, .aantal) },
                        ]),
                ])
        }
        return beelden.stand.map {
            ReportSection(id: "lijnen", titel: say(nl: "De stand", en: "The caseload"), inhoud: [$0])
        }
    }

    private var gewenstIsBudget: Bool {
        cijfers.perioden("gaps").allSatisfy { month in
            func value(_ lijn: String) -> Double? {
                cijfers("gaps", month, lijn, "huishoudens", kolom: "mean")?.waarde
            }
            return value("desired") == value("budget")
        }
    }

    var stand: ReportSection? {
        let groepen = Afstand.allCases.map { groep in
            ReportText.Kolom(naam: say(nl: "groep \(groep.rawValue)", en: "group \(groep.rawValue)")) { jaar in
                tekst.number(
                    cijfers("caseload", "\(jaar)-12", "indeling", groep.rawValue, "huishoudens", kolom: "mean"), .aantal
                )
            }
        }
        let ongewijzigd =
            hasMoney
            ? [
                ReportText.Kolom(naam: say(nl: "ongewijzigd", en: "unchanged")) {
                    tekst.kerncijfer("stand_ongewijzigd", $0, .aantal)
                }
            ] : []
        return ReportSection(
            id: "stand", titel: say(nl: "Huishoudens in de bijstand", en: "Households on social assistance"),
            inhoud: [
                tekst.perJaar(
                    say(
                        nl: "Aan het eind van het jaar: de stand met zijn band, en naar groep van indeling",
                        en: "At the end of the year: the caseload with its band, and by group of indeling"), jaren,
                    [.init(naam: say(nl: "stand", en: "caseload")) { tekst.kerncijfer("stand", $0, .aantal) }]
                        + ongewijzigd + groepen)
            ])
    }

    var stromen: ReportSection? {
        let oorzaken = Oorzaak.allCases.map { oorzaak in
            ReportText.Kolom(naam: oorzaak.rawValue) { jaar in
                tekst.number(cijfers.kerncijfer("uitstroom_\(oorzaak.rawValue)", jaar, "mean"), .aantal)
            }
        }
        func kolom(_ naam: String, _ figuur: String) -> ReportText.Kolom {
            .init(naam: naam) { tekst.kerncijfer(figuur, $0, .aantal) }
        }
        return ReportSection(
            id: "stromen", titel: say(nl: "In, uit en terug", en: "In, out and back"),
            inhoud: [beelden.stromen].compactMap(\.self) + [
                tekst.perJaar(
                    say(nl: "Huishoudens per jaar", en: "Households by year"), jaren,
                    [
                        kolom(say(nl: "nieuw", en: "new"), "instroom"),
                        kolom(say(nl: "terug", en: "back"), "terugval"),
                        kolom(say(nl: "uit", en: "out"), "uitstroom"),
                        kolom("AOW", "aow"), kolom(say(nl: "overleden", en: "died"), "overlijden"),
                    ]),
                tekst.perJaar(
                    say(nl: "Uitstroom naar oorzaak, gemiddeld", en: "Exits by cause, mean"), jaren, oorzaken),
            ])
    }
}
