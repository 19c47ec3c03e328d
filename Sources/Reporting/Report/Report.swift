import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// A result as one page that needs nothing else: for who has a browser, a phone or paper.
package struct Report: Spoken {
    private let source: ReportSource
    let language: Language
    private let tekst: ReportText
    private let feiten: Kernfeiten?

    /// - Parameter jaar: the year that is told first; nil for the result's own.
    package init(_ source: ReportSource, jaar: Int? = nil, _ language: Language) {
        (self.source, self.language) = (source, language)
        tekst = ReportText(cijfers: source.cijfers, language: language)
        let beleid = source.manifest.beleid
        feiten = Kernfeiten(
            source.cijfers,
            Maatregelen(
                hasNieuw: beleid.map { !$0.nieuw.isEmpty } ?? source.cijfers.has("gaps"),
                zonderBewijs: beleid?.zonderBewijs ?? []), jaar: jaar)
    }

    private var cijfers: Cijfers { source.cijfers }
    private var jaren: [Int] { cijfers.jaren }
    private var hasMoney: Bool { cijfers.has("buig") }
    private var titel: String { source.scenario.titel }

    package var html: String {
        let css = "\(ReportStyle.css)"
        let policy =
            "default-src 'none'; style-src 'sha256-\(SHA256Digest.base64(of: Array(css.utf8)))'; base-uri 'none'; form-action 'none'"
        let sections = self.sections
        let links = sections.map { HTML.tag(.li, [:], [.tag(.a, [.href: "#\($0.id)"], $0.titel)]) }
        return HTML.page(
            language == .nl ? "nl" : "en",
            head: [
                .tag(.meta, [.charset: "utf-8"]),
                .tag(.meta, [.httpEquiv: "Content-Security-Policy", .content: policy]),
                .tag(.meta, [.name: "viewport", .content: "width=device-width, initial-scale=1"]),
                .tag(.meta, [.name: "referrer", .content: "no-referrer"]),
                .tag(.title, [:], titel), .style(ReportStyle.css),
            ],
            body: [
                .tag(.a, [.kind: "sla-over", .href: "#inhoud"], say(nl: "Naar de inhoud", en: "To the content")),
                .tag(.header, [:], [.tag(.h1, [:], [tekst.fromFile(titel)]), .tag(.p, [.kind: "soort"], [kennis])]),
                .tag(.nav, [.label: say(nl: "Op deze pagina", en: "On this page")], [.tag(.ul, [:], links)]),
                .tag(.main, [.id: "inhoud"], sections.map(\.html)),
                .tag(.footer, [:], [.tag(.p, [:], [made])]),
            ])
    }

    private var sections: [ReportSection] {
        [kern, lijnen, stand, stromen, buig, naarWerk, beleid, begroting, aannamen, herkomst].compactMap(\.self)
    }

    private var kennis: HTML {
        let line = language == .nl ? source.manifest.kennisNl : source.manifest.kennis
        return tekst.fromFile(line.isEmpty ? source.manifest.kennis : line)
    }

    // MARK: The answer

    private var kern: ReportSection? {
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

    // MARK: Caseload

    private var lijnen: ReportSection? {
        let figures = ReportFigures(tekst: tekst, jaar: feiten?.jaar ?? jaren.first ?? 0)
        if let lijnen = figures.lijnen {
            return ReportSection(
                id: "lijnen", titel: say(nl: "Vier lijnen, twee gaps", en: "Four lines, two gaps"),
                inhoud: [
                    lijnen,
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
        return figures.stand.map {
            ReportSection(id: "lijnen", titel: say(nl: "De stand", en: "The caseload"), inhoud: [$0])
        }
    }

    private var stand: ReportSection? {
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

    private var stromen: ReportSection? {
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
            inhoud: [
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

    // MARK: Money

    private var buig: ReportSection? {
        guard hasMoney else { return nil }
        func post(_ naam: String, _ post: String) -> ReportText.Kolom { .init(naam: naam) { tekst.buig(post, $0) } }
        return ReportSection(
            id: "buig", titel: say(nl: "Het bijstandsbudget (BUIG)", en: "The budget for social assistance (BUIG)"),
            inhoud: [ReportFigures(tekst: tekst, jaar: 0).resultaat].compactMap(\.self) + [
                tekst.perJaar(
                    say(
                        nl: "In miljoenen euro; tussen haken waar negen van de tien replicaties liggen",
                        en: "In millions of euros; in brackets where nine in ten replications lie"), jaren,
                    [
                        .init(naam: say(nl: "kans op tekort", en: "chance of a deficit")) {
                            tekst.kerncijfer("kans_tekort", $0, .kans)
                        },
                        post(say(nl: "budget", en: "budget"), "budget_definitief"),
                        post(say(nl: "lasten", en: "spending"), "lasten"),
                        post(say(nl: "resultaat", en: "result"), "resultaat"),
                        post("vangnet", "vangnet"),
                        post(say(nl: "netto", en: "net"), "netto"),
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

    private var naarWerk: ReportSection? {
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
                            "Volledig telt wie de bijstand uit gaat naar werk; gedeeltelijk ook wie naast de uitkering gaat werken, ieder een keer per jaar; duurzaam wie daarna niet terugkomt.",
                        en:
                            "Volledig counts who leaves for work; gedeeltelijk also who begins to work beside the benefit, each once a year; duurzaam who does not come back after."
                    )),
            ])
    }

    private var beleid: ReportSection? {
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

    private var begroting: ReportSection? {
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

    // MARK: What it rests on

    private var aannamen: ReportSection? {
        let all = source.scenario.getallen
        func count(_ number: UInt32, _ key: String) -> HTML { NumberHTML.of("\(number)", bron: "manifest:\(key)") }
        let intro = source.manifest.getallen.map { getallen in
            HTML.tag(
                .p, [:],
                [
                    count(getallen.aannamen, "aannamen"), .text(say(nl: " van de ", en: " of the ")),
                    count(getallen.alle, "getallen"),
                    .text(
                        say(
                            nl: " getallen van dit scenario zijn aannamen.",
                            en: " numbers of this scenario are assumptions.")),
                ])
        }
        let rows = all.map { getal -> [HTML] in
            let from = getal.isAanname ? say(nl: "aanname", en: "assumption") : getal.bron ?? NumberText.none
            return [
                .tag(.th, [.scope: "row"], [.tag(.code, [:], getal.pad)]),
                .tag(.td, [:], [.tag(.data, [.value: getal.waarde, .source: "scenario:\(getal.pad)"], getal.waarde)]),
                .tag(.td, [.kind: "tekst"], [tekst.fromFile(from)]),
                .tag(.td, [.kind: "tekst"], [tekst.fromFile(getal.toelichting ?? "")]),
            ]
        }
        return ReportSection(
            id: "aannamen", titel: say(nl: "Waar het op rust", en: "What it rests on"),
            inhoud: [intro].compactMap(\.self) + [
                .tag(
                    .details, [:],
                    [
                        .tag(.summary, [:], say(nl: "Alle getallen met hun bron", en: "All numbers with their source")),
                        tekst.table(
                            say(nl: "Getallen van het scenario", en: "Numbers of the scenario"),
                            [
                                say(nl: "getal", en: "number"), say(nl: "waarde", en: "value"),
                                say(nl: "bron", en: "source"), say(nl: "toelichting", en: "explanation"),
                            ], rows),
                    ])
            ])
    }

    private var herkomst: ReportSection? {
        let manifest = source.manifest
        func row(_ name: String, _ value: String, _ key: String) -> [HTML] {
            [.tag(.dt, [:], name), .tag(.dd, [:], [.tag(.data, [.value: value, .source: "manifest:\(key)"], value)])]
        }
        let request = manifest.request
        return ReportSection(
            id: "herkomst", titel: say(nl: "Hoe dit is gemaakt", en: "How this was made"),
            inhoud: [
                .tag(
                    .dl, [:],
                    [
                        row(say(nl: "replicaties", en: "replications"), "\(request.range.count)", "replications"),
                        row("seed", "\(request.seed)", "seed"),
                        row(say(nl: "wat varieert", en: "what varies"), request.uncertainty, "uncertainty"),
                        row(say(nl: "versie", en: "version"), manifest.version, "version"),
                        row(
                            say(nl: "digest van het scenario", en: "digest of the scenario"),
                            SHA256Digest.hex(of: Array(manifest.scenario.utf8)), "scenarioDigest"),
                    ].joined().map(\.self)),
                .tag(
                    .p, [:],
                    [
                        .text(say(nl: "Opnieuw maken en vergelijken: ", en: "Make again and compare: ")),
                        .tag(.code, [:], [tekst.fromFile("bijstand verify \(source.folder)")]),
                    ]),
            ])
    }

    private var made: HTML {
        .text(
            say(
                nl:
                    "Een raming is geen belofte: van tien replicaties liggen er negen in de banden hierboven, als het model klopt.",
                en: "A forecast is no promise: of ten replications nine lie in the bands above, if the model is right.")
        )
    }
}
