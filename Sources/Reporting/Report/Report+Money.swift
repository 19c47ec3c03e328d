import BijstandCaseload
import BijstandFigures

/// What is told of money, the goal and beleid.
extension Report {
    var buig: ReportSection? {
        guard hasMoney else { return nil }
        func post(_ naam: String, _ post: String) -> ReportText.Kolom { .init(naam: naam) { tekst.buig(post, $0) } }
        return ReportSection(
            id: "buig", titel: say(nl: "Het bijstandsbudget (BUIG)", en: "The budget for social assistance (BUIG)"),
            inhoud: [beelden.resultaat].compactMap(\.self) + [
                tekst.perJaar(
                    say(
                        nl: "In miljoenen euro; tussen haken waar negen van de tien replicaties liggen",
                        en: "In millions of euros; in brackets where nine in ten replications lie"), jaren,
                    [
                        .init(naam: say(nl: "kans op tekort", en: "chance of a deficit")) {
                            tekst.kerncijfer("kans_tekort", $0, .kans)
                        },
                        post(say(nl: "resultaat", en: "result"), "resultaat"),
                        post(say(nl: "netto", en: "net"), "netto"),
                        post("vangnet", "vangnet"),
                        post(say(nl: "budget", en: "budget"), "budget_definitief"),
                        post(say(nl: "lasten", en: "spending"), "lasten"),
                    ]),
                tekst.perJaar(
                    say(
                        nl: "Het budget naar stadium, in miljoenen euro",
                        en: "The budget by stage, in millions of euros"),
                    jaren,
                    [
                        post(say(nl: "voorlopig", en: "provisional"), "budget_voorlopig"),
                        post(say(nl: "nader voorlopig", en: "adjusted"), "budget_nader_voorlopig"),
                        post(say(nl: "definitief", en: "definitive"), "budget_definitief"),
                    ]),
                tekst.paragraph(
                    zin(
                        nl:
                            "Het resultaat is budget en baten min lasten. Het vangnet vult een groot tekort een jaar later deels aan; netto is wat er dan overblijft.",
                        en:
                            "The result is budget and income less spending. The vangnet makes up for part of a large deficit a year later; net is what is left then."
                    )),
            ])
    }

    var naarWerk: ReportSection? {
        let telwijzen = Telwijze.allCases.filter { way in
            jaren.contains { cijfers("ambition", "\($0)", way.rawValue, "huishoudens", kolom: "mean") != nil }
        }
        guard !telwijzen.isEmpty else { return nil }
        let kolommen = telwijzen.map { way in
            ReportText.Kolom(naam: way.rawValue) { jaar in
                func waarde(_ kolom: String) -> Cijfer? {
                    cijfers("ambition", "\(jaar)", way.rawValue, "huishoudens", kolom: kolom)
                }
                let count = tekst.number(waarde("mean"), .aantal)
                return waarde("p_target").map { count + .text(" (") + tekst.number($0, .kans) + .text(")") } ?? count
            }
        }
        return ReportSection(
            id: "naar-werk", titel: say(nl: "Aan het werk", en: "To work"),
            inhoud: [
                tekst.perJaar(
                    say(
                        nl: "Huishoudens per jaar naar telwijze, en de kans dat het doel wordt gehaald",
                        en: "Households by year and way of counting, and the chance that the goal is reached"), jaren,
                    kolommen),
                tekst.paragraph(
                    zin(
                        nl:
                            "Volledig telt wie de bijstand uit gaat naar werk; gedeeltelijk ook wie naast de uitkering gaat werken, ieder één keer per jaar; duurzaam wie daarna niet terugkomt, in zoveel maanden als het getal erachter zegt.",
                        en:
                            "Volledig counts who leaves for work; gedeeltelijk also who begins to work beside the benefit, each once a year; duurzaam who does not come back after, in as many months as the number behind it says."
                    )),
            ])
    }

    var beleid: ReportSection? {
        guard cijfers.has("beleidsrekening"), feiten.map({ if case .nieuw = $0.beleid { true } else { false } }) == true
        else { return nil }
        func post(_ naam: String, _ post: String) -> ReportText.Kolom {
            .init(naam: naam) { jaar in
                tekst.spread({ cijfers("beleidsrekening", "\(jaar)", post, "euro", kolom: $0) }, .miljoen)
            }
        }
        var seen: Set<String> = []
        let trajecten = cijfers.sleutels("trajecten").map { $0[1] }.filter {
            $0 != "totaal" && seen.insert($0).inserted
        }
        let kolommen = trajecten.map { traject in
            ReportText.Kolom(naam: traject) { jaar in
                func waarde(_ measure: String, _ unit: String) -> Cijfer? {
                    cijfers("trajecten", "\(jaar)", traject, measure, unit, kolom: "mean")
                }
                return tekst.number(waarde("deelnemers", "huishoudens"), .aantal) + .text(" · ")
                    + tekst.number(waarde("kosten", "euro"), .miljoen)
            }
        }
        return ReportSection(
            id: "beleid", titel: say(nl: "Wat het beleid kost en brengt", en: "What policy costs and brings"),
            inhoud: [
                tekst.perJaar(
                    say(
                        nl: "Nieuw beleid, in miljoenen euro; tussen haken waar negen van de tien replicaties liggen",
                        en: "New policy, in millions of euros; in brackets where nine in ten replications lie"), jaren,
                    [
                        post(say(nl: "bespaart bruto", en: "saves"), "besparing_bruto"),
                        post(say(nl: "minder vangnet", en: "less vangnet"), "minder_vangnet"),
                        post(say(nl: "eigen kosten", en: "own costs"), "kosten_eigen"),
                        post(say(nl: "saldo gemeente", en: "municipality's balance"), "saldo_gemeente"),
                    ])
            ]
                + (trajecten.isEmpty
                    ? []
                    : [
                        tekst.perJaar(
                            say(
                                nl: "Trajecten: deelnemers gemiddeld, en kosten in miljoenen euro",
                                en: "Trajecten: participants on average, and costs in millions of euros"), jaren,
                            kolommen)
                    ]))
    }

    var begroting: ReportSection? {
        let booked = jaren.filter {
            cijfers("begroting", "\($0)", "besparing_netto", "euro", kolom: "geboekt").map { $0.waarde != 0 } ?? false
        }
        guard !booked.isEmpty else { return nil }
        func kolom(_ naam: String, _ regel: String, _ kolom: String, _ vorm: ReportText.Vorm) -> ReportText.Kolom {
            .init(naam: naam) { tekst.number(cijfers("begroting", "\($0)", regel, "euro", kolom: kolom), vorm) }
        }
        return ReportSection(
            id: "begroting", titel: say(nl: "Wat er is geboekt, en wat er komt", en: "What is booked, and what comes"),
            inhoud: [
                tekst.perJaar(
                    say(nl: "Besparing, in euro", en: "Savings, in euros"), booked,
                    [
                        kolom(say(nl: "geboekt", en: "booked"), "besparing_netto", "geboekt", .euro),
                        kolom(say(nl: "bruto", en: "gross"), "besparing_bruto", "mean", .euro),
                        kolom(say(nl: "netto", en: "net"), "besparing_netto", "mean", .euro),
                        kolom(say(nl: "kans gehaald", en: "chance reached"), "besparing_netto", "p_gehaald", .kans),
                        kolom(
                            say(nl: "te boeken, drie op de vier", en: "to book, three in four"), "te_boeken_75", "mean",
                            .euro),
                    ])
            ])
    }
}
