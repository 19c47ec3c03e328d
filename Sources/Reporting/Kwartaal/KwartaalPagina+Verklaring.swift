import BijstandAnalysis
import BijstandCaseload
import BijstandFigures

/// The course of the caseload, why it differs, and what stands beside it.
extension KwartaalPagina {
    /// The band of the caseload by month with what was observed.
    var beloop: ReportSection? {
        let months = bron.cijfers.perioden("caseload").compactMap { Month($0) }
        guard months.count > 1 else { return nil }
        func value(_ month: Month, _ kolom: String) -> Double? {
            bron.cijfers("caseload", "\(month)", "totaal", "totaal", "huishoudens", kolom: kolom)?.waarde
        }
        let shown = months.filter { $0 <= kwartaal.last.advanced(by: 24) }
        let figure = MonthFigure(
            id: "beloop-beeld", title: say(nl: "De stand per maand", en: "The caseload by month"),
            description: say(
                nl:
                    "De mediaan van de raming met de banden waarin vijf en negen van de tien replicaties liggen, en de waargenomen standen als punten.",
                en:
                    "The median of the forecast with the bands in which five and nine in ten replications lie, and observed caseloads as dots."
            ),
            first: shown[0],
            bands: [("p05", "p95"), ("p25", "p75")].map { low, high in
                shown.map { (low: value($0, low) ?? 0, high: value($0, high) ?? 0) }
            },
            lines: [
                .init(
                    kind: "stand", name: .text(say(nl: "raming, mediaan", en: "forecast, median")),
                    points: shown.map { value($0, "p50") })
            ],
            dots: beeld.standen.compactMap { one in
                shown.firstIndex(of: one.periode.upperBound).map { ($0, one.waarde) }
            }, dotName: .text(say(nl: "waargenomen", en: "observed")), value: { tekst.numbers.whole($0) })
        return ReportSection(
            id: "beloop", titel: say(nl: "Het verloop", en: "The course"), inhoud: [figure.figure])
    }

    /// The aim of the year by way of counting.
    var doel: ReportSection? {
        let ways = Telwijze.allCases.filter {
            bron.cijfers("ambition", "\(kwartaal.jaar)", $0.rawValue, "huishoudens", kolom: "target") != nil
        }
        guard !ways.isEmpty else { return nil }
        let rows = ways.map { way -> [HTML] in
            func cijfer(_ kolom: String) -> Cijfer? {
                bron.cijfers("ambition", "\(kwartaal.jaar)", way.rawValue, "huishoudens", kolom: kolom)
            }
            return [
                .tag(.th, [.scope: "row"], way.rawValue), .tag(.td, [:], [tekst.number(cijfer("target"), .aantal)]),
                .tag(.td, [:], [tekst.spread(cijfer, .aantal)]),
                .tag(.td, [:], [tekst.number(cijfer("p_target"), .kans)]),
            ]
        }
        return ReportSection(
            id: "doel", titel: say(nl: "Het doel van het jaar", en: "The aim of the year"),
            inhoud: [
                tekst.table(
                    say(
                        nl: "Aan het werk in het hele jaar naar telwijze, zoals geraamd",
                        en: "To work in the whole year by way of counting, as forecast"),
                    [
                        "telwijze", say(nl: "doel", en: "aim"), say(nl: "raming", en: "forecast"),
                        say(nl: "kans op het doel", en: "chance of the aim"),
                    ], rows),
                .tag(
                    .p, [:],
                    say(
                        nl: "Deze kansen zijn van de raming zelf: wat er dit jaar al kwam zit er niet in.",
                        en: "These chances are of the forecast itself: what came this year so far is not in them.")),
            ])
    }

    /// What the stock was off by, by cause.
    var afwijking: ReportSection {
        let titel = say(nl: "Waar het verschil vandaan komt", en: "Where the difference comes from")
        guard let misser = beeld.misser else {
            return ReportSection(
                id: "afwijking", titel: titel,
                inhoud: [
                    .tag(
                        .p, [:],
                        say(
                            nl:
                                "Dat is niet te zeggen: daarvoor moeten in- en uitstroom vanaf het begin van de raming zonder gat in het bestand met waarnemingen staan.",
                            en:
                                "That cannot be told: for it, inflow and exits since the start of the forecast must be in the file of observed figures without a gap."
                        ))
                ])
        }
        let rows = misser.parts.map { part -> [HTML] in
            [
                .tag(.th, [.scope: "row"], MissText.meaning(part.cause, misser)[language]),
                .tag(.td, [:], [NumberHTML.of(signed(part.value), bron: "misser:\(part.cause.name)")]),
            ]
        }
        return ReportSection(
            id: "afwijking", titel: titel,
            inhoud: [
                tekst.table(
                    say(
                        nl:
                            "Huishoudens meer of minder dan gemiddeld geraamd (hierboven staat het midden); samen het hele verschil",
                        en:
                            "Households more or fewer than forecast on average (above stands the middle); together the whole difference"
                    ),
                    [say(nl: "oorzaak", en: "cause"), say(nl: "huishoudens", en: "households")],
                    rows + [
                        [
                            .tag(.th, [.scope: "row"], say(nl: "samen", en: "together")),
                            .tag(.td, [:], [NumberHTML.of(signed(misser.total), bron: "misser:totaal")]),
                        ]
                    ])
            ])
    }

    private func signed(_ value: Double) -> String { (value.rounded() > 0 ? "+" : "") + numbers.whole(value) }

    /// The municipality among others, in persons and apart from households.
    var vergelijking: ReportSection? {
        guard let (gemeente, cijfers) = bron.vergelijking else { return nil }
        func cell(_ value: Double) -> HTML {
            .tag(.td, [:], [NumberHTML.of(numbers.decimal(value, 1), bron: "gemeenten:\(cijfers.jaar)")])
        }
        let rows = cijfers.regels.map { regel -> [HTML] in
            let maat =
                switch regel.maat {
                case .stand:
                    say(
                        nl: "personen in de bijstand per duizend inwoners",
                        en: "persons on benefit for every thousand inhabitants")
                case .instroom:
                    say(
                        nl: "nieuw in het jaar, per honderd personen in de bijstand",
                        en: "new in the year, for every hundred persons on benefit")
                case .uitstroom:
                    say(
                        nl: "eruit in het jaar, per honderd personen in de bijstand",
                        en: "out in the year, for every hundred persons on benefit")
                case .naarWerk:
                    say(
                        nl: "naar werk in het jaar, per honderd personen in de bijstand",
                        en: "to work in the year, for every hundred persons on benefit")
                }
            return [
                .tag(.th, [.scope: "row"], maat), cell(regel.eigen), cell(regel.p10), cell(regel.p50), cell(regel.p90),
            ]
        }
        return ReportSection(
            id: "vergelijking", titel: say(nl: "Naast andere gemeenten", en: "Beside other municipalities"),
            inhoud: [
                tekst.table(
                    say(
                        nl:
                            "in personen en niet in huishoudens, tot de AOW-leeftijd (CBS); één op de tien gemeenten ligt onder laag, één op de tien boven hoog",
                        en:
                            "in persons and not in households, to AOW age (CBS); one in ten municipalities lies below low, one in ten above high"
                    ),
                    bestand: "\(cijfers.jaar)",
                    [
                        say(nl: "maat", en: "measure"), gemeente, say(nl: "laag", en: "low"),
                        say(nl: "midden", en: "middle"),
                        say(nl: "hoog", en: "high"),
                    ], rows),
                .tag(
                    .p, [:],
                    [
                        .text(say(nl: "De vergelijking gaat over ", en: "The comparison is of ")),
                        NumberHTML.of("\(cijfers.aantal)", bron: "gemeenten:\(cijfers.jaar)"),
                        .text(say(nl: " gemeenten en over ", en: " municipalities and of ")),
                        .tag(.time, [:], "\(cijfers.jaar)"),
                        .text(
                            say(
                                nl: ", het laatste jaar waarvan de cijfers aan het eind van het kwartaal bekend waren.",
                                en: ", the last year of which figures were known at the end of the quarter.")),
                    ]),
            ])
    }

    /// Every forecast that was kept, and how it did up to the quarter.
    var dagboek: ReportSection? {
        guard !bron.ramingen.isEmpty else { return nil }
        let rows = bron.ramingen.map { raming -> [HTML] in
            func cijfer(_ month: Month, _ kolom: String) -> Cijfer? {
                bron.cijfers("\(raming.tabel):caseload", "\(month)", "totaal", "totaal", "huishoudens", kolom: kolom)
            }
            let held =
                raming.isWatAls
                ? []
                : beeld.standen.compactMap { one -> Bool? in
                    let month = one.periode.upperBound
                    guard let low = cijfer(month, "p05")?.waarde, let high = cijfer(month, "p95")?.waarde, low < high
                    else {
                        return nil
                    }
                    return (low...high).contains(one.waarde)
                }
            let here = tekst.spread({ cijfer(kwartaal.last, $0 == "mean" ? "p50" : $0) }, .aantal)
            let score =
                held.isEmpty
                ? HTML.text(NumberText.none)
                : NumberHTML.of("\(held.count(where: \.self))", bron: "dagboek:\(raming.tabel)")
                    + .text(say(nl: " van ", en: " of "))
                    + NumberHTML.of("\(held.count)", bron: "dagboek:\(raming.tabel)")
            return [
                .tag(.th, [.scope: "row", .kind: "tekst"], [tekst.fromFile(raming.titel)]),
                .tag(.td, [.kind: "tekst"], [tekst.fromFile(raming.kennis)]),
                .tag(.td, [:], [here]), .tag(.td, [:], [score]),
            ]
        }
        return ReportSection(
            id: "dagboek", titel: say(nl: "Alle ramingen tot nu toe", en: "All forecasts so far"),
            inhoud: [
                tekst.table(
                    say(
                        nl:
                            "De stand van dit kwartaal volgens elke raming, en hoeveel waargenomen standen in haar band vielen",
                        en:
                            "The caseload of this quarter by every forecast, and how many observed caseloads lay in its band"
                    ),
                    [
                        say(nl: "raming", en: "forecast"), say(nl: "kennis", en: "knowledge"),
                        say(nl: "stand", en: "caseload"), say(nl: "in de band", en: "in the band"),
                    ], rows)
            ])
    }
}
