import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// A result as sheets: for who has a spreadsheet.
package struct Werkboekbladen: Spoken {
    let source: ReportSource
    let language: Language
    let feiten: Kernfeiten?
    let bouw: Bladbouw

    package init(_ source: ReportSource, jaar: Int? = nil, _ language: Language) {
        (self.source, self.language) = (source, language)
        feiten = Kernfeiten(source.cijfers, source.manifest.beleid, jaar: jaar)
        bouw = Bladbouw(cijfers: source.cijfers, language: language)
    }

    var cijfers: Cijfers { source.cijfers }
    private var jaren: [[String]] { cijfers.jaren.map { ["\($0)"] } }

    package var inhoud: Werkboekinhoud {
        let inhoud = [kern, buig, kerncijfers, lijnen ?? stand, naarWerk, begroting, trajecten, aannamen].compactMap(
            \.self)
        let bladen = inhoud + [begrippen(inhoud), herkomst]
        let months = Month(source.scenario.peildatum ?? "") ?? feiten?.begin.maand ?? Month(year: 2000, month: 1)
        return Werkboekinhoud(
            titel: source.scenario.titel, maand: months, bladen: bladen, grafieken: grafieken(bladen),
            language: language)
    }

    // MARK: Columns

    var jaarkop: Bladbouw.Kop {
        .init(naam: say(nl: "jaar", en: "year"), vorm: .jaar, betekenis: say(nl: "Kalenderjaar.", en: "Calendar year."))
    }

    /// A yearly key figure, named by itself.
    func kerncijfer(_ figuur: String, _ naam: String, _ wanted: [String]) -> [Blad.Kolom] {
        let figure = Figure.named(figuur)
        return bouw.kolommen(
            naam, vorm(figure.eenheid), figure.betekenis[language],
            "kerncijfers/{1}/\(figuur)/\(figure.eenheid.rawValue)", wanted)
    }

    private func post(_ post: String, _ wanted: [String]) -> [Blad.Kolom] {
        let figure = Figure.named(post)
        return bouw.kolommen(
            woord(post), vorm(figure.eenheid), figure.betekenis[language],
            "buig/{1}/\(post)/\(figure.eenheid.rawValue)", wanted)
    }

    /// A code as words.
    private func woord(_ code: String) -> String { code.replacing("_", with: " ") }

    private func vorm(_ eenheid: BijstandFigures.Unit) -> Blad.Vorm {
        switch eenheid {
        case .euro: .euro
        case .kans, .aandeel: .kans
        case .huishoudens: .aantal
        default: .getal
        }
    }

    private static let waaier = ["mean", "p05", "p25", "p50", "p75", "p95"]

    // MARK: Sheets

    private var kerncijfers: Blad? {
        bouw.blad(
            say(nl: "Kerncijfers", en: "Key figures"), say(nl: "Kerncijfers per jaar", en: "Key figures by year"),
            bereik: say(nl: "Kerncijfers", en: "Key_figures"), koppen: [jaarkop], sleutels: jaren,
            kolommen: kerncijfer("stand", say(nl: "stand", en: "caseload"), ["mean", "p05", "p50", "p95"])
                + kerncijfer("stand_ongewijzigd", say(nl: "stand ongewijzigd", en: "caseload unchanged"), ["mean"])
                + kerncijfer("instroom", say(nl: "nieuw", en: "new"), ["mean", "p05", "p95"])
                + kerncijfer("terugval", say(nl: "terug", en: "back"), ["mean", "p05", "p95"])
                + kerncijfer("uitstroom", say(nl: "uit", en: "out"), ["mean", "p05", "p95"])
                + kerncijfer("uitstroom_werk", say(nl: "uit naar werk", en: "out to work"), ["mean", "p05", "p95"])
                + kerncijfer("kans_tekort", say(nl: "kans op tekort", en: "chance of a deficit"), ["mean"])
                + kerncijfer("resultaat", say(nl: "resultaat", en: "result"), ["mean", "p05", "p50", "p95"])
                + kerncijfer("netto", say(nl: "netto", en: "net"), ["mean", "p05", "p50", "p95"]))
    }

    private var buig: Blad? {
        bouw.blad(
            "BUIG",
            say(nl: "Het bijstandsbudget (BUIG) per jaar", en: "The budget for social assistance (BUIG) by year"),
            bereik: "BUIG",
            toelichting: [
                say(
                    nl:
                        "Resultaat is budget en baten min lasten. Het vangnet vult een groot tekort een jaar later deels aan; netto is wat er dan overblijft.",
                    en:
                        "The result is budget and income less spending. The vangnet makes up for part of a large deficit a year later; net is what is left then."
                )
            ], koppen: [jaarkop], sleutels: cijfers.perioden("buig").map { [$0] },
            kolommen: post("kans_tekort", ["mean"]) + post("budget_voorlopig", ["mean"])
                + post("budget_nader_voorlopig", ["mean"]) + post("budget_definitief", ["mean"])
                + post("lasten", ["mean", "p05", "p95"]) + post("baten", ["mean"]) + post("resultaat", Self.waaier)
                + post("kans_vangnet", ["mean"]) + post("vangnet", ["mean", "p05", "p95"])
                + post("netto", ["mean", "p05", "p50", "p95"]) + post("cumulatief", ["mean", "p05", "p95"]))
    }

    private var lijnen: Blad? {
        let months = cijfers.perioden("gaps").map { [$0] }
        func lijn(_ code: String, _ naam: String, _ wanted: [String]) -> [Blad.Kolom] {
            bouw.kolommen(
                naam, .aantal, ChartLine.named(code).betekenis[language], "gaps/{1}/\(code)/huishoudens", wanted)
        }
        return bouw.blad(
            "Gaps", say(nl: "Vier lijnen en twee gaps per maand", en: "Four lines and two gaps by month"),
            bereik: "Gaps",
            toelichting: [
                say(
                    nl:
                        "In huishoudens, aan het eind van de maand. Gap 1 is stand min gewenst, gap 2 ongewijzigd min gewenst.",
                    en:
                        "In households, at the end of the month. Gap 1 is caseload less desired, gap 2 unchanged less desired."
                )
            ],
            koppen: [maandkop], sleutels: months,
            kolommen: lijn("actual", say(nl: "stand", en: "caseload"), Self.waaier)
                + lijn("budget", say(nl: "wat het budget betaalt", en: "what the budget pays for"), ["mean"])
                + lijn("unchanged", say(nl: "ongewijzigd beleid", en: "unchanged policy"), ["mean"])
                + lijn("desired", say(nl: "gewenst", en: "desired"), ["mean"])
                + lijn("gap1", "gap 1", ["mean", "p05", "p95"]) + lijn("gap2", "gap 2", ["mean", "p05", "p95"]))
    }

    /// The caseload alone, of a run without money.
    private var stand: Blad? {
        bouw.blad(
            say(nl: "Stand", en: "Caseload"), say(nl: "De stand per maand", en: "The caseload by month"),
            bereik: "Stand", koppen: [maandkop], sleutels: cijfers.perioden("caseload").map { [$0] },
            kolommen: bouw.kolommen(
                say(nl: "stand", en: "caseload"), .aantal, Figure.named("stand").betekenis[language],
                "caseload/{1}/totaal/totaal/huishoudens", Self.waaier))
    }

    private var maandkop: Bladbouw.Kop {
        .init(
            naam: say(nl: "maand", en: "month"), vorm: .maand,
            betekenis: say(nl: "Het eind van de maand.", en: "The end of the month."))
    }

    private var naarWerk: Blad? {
        let ways = Telwijze.allCases.map(\.rawValue)
        let keys = cijfers.sleutels("ambition").filter { ways.contains($0[1]) }
        func kolom(_ naam: String, _ vorm: Blad.Vorm, _ betekenis: String, _ kolom: String) -> Blad.Kolom {
            Blad.Kolom(naam, vorm, betekenis, bron: "ambition/{1}/{2}/{3}/\(kolom)")
        }
        return bouw.blad(
            say(nl: "Aan het werk", en: "To work"),
            say(nl: "Wie er aan het werk gaat, en het doel", en: "Who goes to work, and the goal"),
            bereik: say(nl: "Naar_werk", en: "To_work"),
            koppen: [
                jaarkop,
                .init(
                    naam: "telwijze", vorm: .tekst,
                    betekenis: ways.map { "\($0): \(Figure.naarWerk(Telwijze(rawValue: $0)!).betekenis[language])" }
                        .joined(separator: " ")),
                .init(
                    naam: say(nl: "eenheid", en: "unit"), vorm: .tekst,
                    betekenis: say(nl: "Eenheid van de rij.", en: "Unit of the row.")),
            ], sleutels: keys,
            kolommen: bouw.statistieken(["mean", "p05", "p50", "p95"]).map {
                kolom($1, .aantal, say(nl: "Over de replicaties.", en: "Over replications."), $0)
            } + [
                kolom(
                    say(nl: "doel", en: "goal"), .aantal,
                    say(nl: "Wat er volgens het plan nodig is.", en: "What the plan asks for."), "target"),
                kolom(
                    say(nl: "kans op het doel", en: "chance of the goal"), .kans,
                    say(
                        nl: "Het deel van de replicaties dat het doel haalt.",
                        en: "Share of replications that reach the goal."),
                    "p_target"),
            ])
    }

    private var begroting: Blad? {
        func kolom(_ naam: String, _ vorm: Blad.Vorm, _ betekenis: String, _ kolom: String) -> Blad.Kolom {
            Blad.Kolom(naam, vorm, betekenis, bron: "begroting/{1}/{2}/euro/\(kolom)")
        }
        return bouw.blad(
            say(nl: "Begroting", en: "Budget proposal"),
            say(nl: "Wat er is geboekt, en wat er komt", en: "What is booked, and what comes"),
            bereik: say(nl: "Begroting", en: "Proposal"),
            koppen: [
                jaarkop,
                .init(
                    naam: say(nl: "regel", en: "line"), vorm: .tekst,
                    betekenis: say(
                        nl:
                            "Een regel van het voorstel, of wat er van een besparing komt; te_boeken_75 is het bedrag dat met 75 % zekerheid wordt gehaald.",
                        en:
                            "A line of the proposal, or what comes of a saving; te_boeken_75 is the amount that is made with 75 % certainty."
                    )),
            ], sleutels: cijfers.sleutels("begroting").map { Array($0.prefix(2)) },
            kolommen: [
                kolom(
                    say(nl: "geboekt", en: "booked"), .euro,
                    say(nl: "Wat het voorstel boekt.", en: "What the proposal books."), "geboekt")
            ]
                + bouw.statistieken(["mean", "p05", "p50", "p95"]).map {
                    kolom($1, .euro, say(nl: "Over de replicaties.", en: "Over replications."), $0)
                } + [
                    kolom(
                        say(nl: "kans gehaald", en: "chance reached"), .kans,
                        say(
                            nl: "Het deel van de replicaties waarin het geboekte bedrag wordt gehaald.",
                            en: "Share of replications in which the booked amount is made."), "p_gehaald")
                ])
    }

    private var trajecten: Blad? {
        func kolom(_ naam: String, _ vorm: Blad.Vorm, _ betekenis: String, _ plek: String) -> Blad.Kolom {
            Blad.Kolom(naam, vorm, betekenis, bron: "trajecten/{1}/{2}/\(plek)/mean")
        }
        var seen: Set<[String]> = []
        return bouw.blad(
            "Trajecten", say(nl: "Trajecten: deelnemers en kosten", en: "Trajecten: participants and costs"),
            bereik: "Trajecten",
            koppen: [
                jaarkop,
                .init(
                    naam: "traject", vorm: .tekst,
                    betekenis: say(
                        nl: "Naam van het traject; totaal voor alle.", en: "Name of the traject; totaal for all.")),
            ], sleutels: cijfers.sleutels("trajecten").map { Array($0.prefix(2)) }.filter { seen.insert($0).inserted },
            kolommen: [
                kolom(
                    say(nl: "deelnemers", en: "participants"), .aantal,
                    say(nl: "Gemiddeld aantal huishoudens op het traject.", en: "Mean number of households on it."),
                    "deelnemers/huishoudens"),
                kolom(
                    say(nl: "kosten", en: "costs"), .euro,
                    say(nl: "Gemiddelde kosten van het jaar.", en: "Mean costs of the year."), "kosten/euro"),
            ])
    }
}
