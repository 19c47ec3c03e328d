import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandStochastics

/// The page beside a scenario that comes from a dossier file: what was read, what it says, how it would have forecast itself, and what it
/// cannot say.
package struct DossierPagina: Spoken {
    private let file: DossierFile
    private let naam: String
    private let schatting: DossierSchatting
    private let tabellen: DossierTabellen
    private let afscherming: Afscherming
    private let zelftoets: Zelftoets
    private let vergelijking: Vergelijking?
    private let figuren: DossierFiguren
    /// Names of the files beside it.
    private let scenario: String
    private let hasMoney: Bool
    let language: Language

    package init(
        _ file: DossierFile, naam: String, _ schatting: DossierSchatting, _ tabellen: DossierTabellen,
        _ afscherming: Afscherming, _ zelftoets: Zelftoets, _ vergelijking: Vergelijking?, scenario: String,
        hasMoney: Bool, _ language: Language
    ) {
        (self.file, self.naam, self.schatting, self.tabellen) = (file, naam, schatting, tabellen)
        (self.afscherming, self.zelftoets, self.scenario) = (afscherming, zelftoets, scenario)
        self.vergelijking = vergelijking
        (self.hasMoney, self.language) = (hasMoney, language)
        figuren = DossierFiguren(schatting, naam: naam, afscherming, language)
    }

    /// Pictures that stand beside the page, and their names.
    package static let pictureNames = DossierFiguren.Soort.allCases.map { "\($0.rawValue).svg" }

    package var pictures: [(name: String, svg: String)] { figuren.all }

    package var markdown: String {
        let parts = [title, gelezen, duur, overleving, jaren, gekomen, zelf, vorm, herkomst, onbekend, verder]
        return parts.compactMap(\.self).joined(separator: "\n\n") + "\n"
    }

    private var title: String {
        say(
            nl: """
                # \(naam): wat het dossierbestand zegt

                Geschat uit het dossierbestand, van \(schatting.window.from) tot en met \(schatting.window.through), tegenover het land in dezelfde maanden. Aantallen onder de \(afscherming.grens) staan er niet.
                """,
            en: """
                # \(naam): what the dossier file says

                Estimated from the dossier file, from \(schatting.window.from) to \(schatting.window.through), against the country in the same months. Counts below \(afscherming.grens) are not told.
                """)
    }

    private func table(_ header: [String], _ rows: [[String]], text: Set<Int> = [0]) -> String {
        TextTable(header: header, rows: rows, textColumns: text).markdown
    }

    // MARK: What was read

    private var gelezen: String {
        let kinds = file.badByKind.map { [Wording.of(language)($0.kind.message), told($0.rows.count)] }
        let rows =
            [
                [say(nl: "rijen", en: "rows"), "\(file.rows)"],
                [say(nl: "van een andere regeling of groep", en: "of another regeling or groep"), told(file.filtered)],
                [say(nl: "onbruikbaar", en: "bad"), told(file.bad)],
            ] + kinds + [
                [
                    say(nl: "uitkeringsperioden van huishoudens", en: "spells of households"),
                    "\(file.history.spells.count)",
                ],
                [say(nl: "huishoudens", en: "households"), "\(file.history.households)"],
                [
                    say(
                        nl: "begonnen en beëindigd binnen één maand: in geen stand",
                        en: "begun and ended within one month: in no stock"),
                    told(schatting.counts.withinOneMonth),
                ],
            ]
        let unmapped = file.unmapped.reduce(0) { $0 + $1.rows }
        let names = DossierColumn.allCases.compactMap { column in
            file.usual[column].map { "'\($0)' (\(column.exportName))" }
        }
        let notes = [
            names.isEmpty
                ? nil
                : say(
                    nl: "Kolommen met een andere naam dan in de gewone export: \(names.joined(separator: ", ")).",
                    en: "Columns by another name than in the usual export: \(names.joined(separator: ", "))."),
            schatting.hasReasons
                ? nil
                : say(
                    nl:
                        "Het bestand noemt geen reden van beëindiging. Wie rond de AOW-leeftijd weg is telt als AOW, en wat er naar verwachting overleed gaat eraf; de verdeling over redenen is die van het land.",
                    en:
                        "The file has no reasons of exit. Who left about the AOW age counts as AOW, and deaths that are expected are taken off; causes divide as in the country."
                ),
            unmapped == 0
                ? nil
                : say(
                    nl:
                        "Redenen die niet zijn herkend tellen als overig: \(told(unmapped)) rijen. `bijstand dossiers` noemt ze; een mapping geeft ze een plaats.",
                    en:
                        "Reasons that were not recognised count as overig: \(told(unmapped)) rows. `bijstand dossiers` names them; a mapping gives them a place."
                ),
        ].compactMap(\.self)
        return
            ([
                say(nl: "## Wat er gelezen is", en: "## What was read"),
                table(["", say(nl: "aantal", en: "number")], rows),
            ]
            + notes).joined(separator: "\n\n")
    }

    private func told(_ count: Int) -> String {
        afscherming.isKlein(count)
            ? say(nl: "minder dan \(afscherming.grens)", en: "less than \(afscherming.grens)") : "\(count)"
    }

    // MARK: Hazards

    private var duur: String {
        let rows = schatting.fit.hazards.map { one in
            let limits = afscherming.isKlein(one.rate.exits) ? nil : one.rate.limits(level: 0.9)
            let rate = limits.map {
                "\(numbers.percent(one.rate.hazard, 2)) [\(numbers.percent($0.lowerBound, 2)); \(numbers.percent($0.upperBound, 2))]"
            }
            return [
                one.duur.rawValue, told(one.rate.exits), numbers.whole(one.rate.months), rate ?? NumberText.none,
                numbers.percent(one.scenario, 2), numbers.percent(one.land, 2),
            ]
        }
        return [
            say(nl: "## Uitstroom naar maanden in de bijstand", en: "## Exits by months on benefit"),
            table(
                [
                    say(nl: "maanden", en: "months"), say(nl: "uitstroom", en: "exits"),
                    say(nl: "dossiermaanden", en: "dossier-months"), say(nl: "per maand [90 %]", en: "a month [90 %]"),
                    say(nl: "het scenario in dezelfde maanden", en: "the scenario in the same months"),
                    say(nl: "het land op dit niveau", en: "the country at this level"),
                ], rows),
            figuren.picture(.uitstroom),
            say(
                nl:
                    "In hele maanden, zoals het scenario telt: wie aan het eind van de maand ervoor in de bijstand zat. De afstand tot werk staat niet in het bestand; hoe die verloopt is van het land, en wat dan nog scheelt is een verhouding per klasse.",
                en:
                    "In whole months, as the scenario counts: of who was on benefit at the end of the month before. The file does not know afstand; how it moves is the country's, and what then still differs is a ratio for each band."
            ),
        ].compactMap(\.self).joined(separator: "\n\n")
    }

    private var overleving: String {
        let curve = KaplanMeier(schatting.history, window: schatting.window)
        let rows = [3, 6, 12, 24, 36, 60, 120].compactMap { months -> [String]? in
            guard let point = curve.point(at: Double(months)), point.atRisk >= afscherming.grens else { return nil }
            let limits = KaplanMeier.limits(point, level: 0.9)
            return [
                "\(months)", numbers.percent(point.survival, 1),
                "[\(numbers.percent(limits.lowerBound, 1)); \(numbers.percent(limits.upperBound, 1))]",
            ]
        }
        return [
            say(nl: "## Wie er nog is", en: "## Who is still there"),
            table(
                [
                    say(nl: "na maanden", en: "after months"), say(nl: "nog in de bijstand", en: "still on benefit"),
                    "[90 %]",
                ], rows),
            figuren.picture(.overleving),
            say(
                nl: "Kaplan–Meier, per dag; AOW, overlijden en wie nog loopt tellen tot dat moment mee.",
                en: "Kaplan–Meier, by the day; AOW, death and who still runs count up to then."),
        ].compactMap(\.self).joined(separator: "\n\n")
    }

    private var jaren: String {
        let counts = schatting.counts
        let rows = counts.years.map { year in
            [
                "\(year)", counts.stand(Month(year: year, month: 12)).map(told) ?? "",
                told(counts.sum(year, \.instroom)),
                told(counts.sum(year, \.terugval)), told(counts.sum(year, \.uitstroom)),
                schatting.hasReasons
                    ? afscherming.part(counts.sum(year, \.werk), of: counts.sum(year, \.uitstroom)).map { "\($0)" }
                        ?? NumberText.none : NumberText.none,
            ]
        }
        return [
            say(nl: "## Jaren", en: "## Years"),
            table(
                [
                    say(nl: "jaar", en: "year"), say(nl: "stand eind", en: "stock at the end"),
                    say(nl: "nieuw", en: "new"),
                    say(nl: "terug binnen zestig maanden", en: "back within sixty months"),
                    say(nl: "uitstroom", en: "exits"),
                    say(nl: "naar werk", en: "to work"),
                ], rows),
        ].joined(separator: "\n\n")
    }

    // MARK: The forecast of itself

    private var zelf: String {
        let head = say(nl: "## Zoals het zichzelf had geraamd", en: "## As it would have forecast itself")
        let over = zelftoets.over.map(\.description).joined(separator: ", ")
        let left =
            zelftoets.over.isEmpty
            ? nil
            : say(
                nl:
                    "Niet geraamd vanaf \(over): het bestand loopt dan nog geen drie jaar, of het land weet nog niets (voor december 2014).",
                en:
                    "Not forecast from \(over): the file has not three years then, or the country knows nothing yet (before December 2014)."
            )
        guard !zelftoets.punten.isEmpty else { return [head, left].compactMap(\.self).joined(separator: "\n\n") }
        let rows = zelftoets.punten.map { punt in
            [
                "\(punt.eind)", "\(punt.uitkomst.grootheid.rawValue)(\(punt.uitkomst.wanneer))",
                told(punt.uitkomst.waargenomen),
                numbers.whole(punt.mean),
                "[\(numbers.whole(punt.p05)); \(numbers.whole(punt.p95))]",
                punt.houdt90 ? say(nl: "ja", en: "yes") : say(nl: "nee", en: "no"),
            ]
        }
        let held = Zelftoets.grootheden.compactMap { grootheid -> String? in
            let (n, in90, in50) = zelftoets.houdt(grootheid)
            guard n > 0 else { return nil }
            return say(
                nl: "\(grootheid.rawValue): \(in90) van \(n) in de band van 90 %, \(in50) in die van 50 %",
                en: "\(grootheid.rawValue): \(in90) of \(n) in the band of 90 %, \(in50) in that of 50 %")
        }
        return [
            head,
            say(
                nl:
                    "Hetzelfde, één, twee en drie jaar eerder: met wat bestand en land toen wisten. Binnengekomen is nieuw en terug.",
                en:
                    "The same, one, two and three years before: with what file and country knew then. Binnengekomen is new and back."
            ),
            table(
                [
                    say(nl: "vanaf", en: "from"), say(nl: "cijfer", en: "figure"), say(nl: "kwam", en: "came"),
                    say(nl: "geraamd", en: "forecast"), "[90 %]", say(nl: "in de band", en: "in the band"),
                ], rows, text: [0, 1]),
            held.joined(separator: "; ") + ".", left,
        ].compactMap(\.self).joined(separator: "\n\n")
    }

    // MARK: What came

    /// The forecast against a later file.
    private var gekomen: String? {
        guard let vergelijking else { return nil }
        let rows = vergelijking.regels.map { one in
            let (punt, uitkomst) = (one.punt, one.punt.uitkomst)
            return [
                "\(uitkomst.grootheid.rawValue)(\(uitkomst.wanneer))",
                uitkomst.dimensie == .totaal ? "" : "\(uitkomst.dimensie.rawValue) \(uitkomst.categorie)",
                one.kwam.map { "\($0)" } ?? NumberText.none, numbers.whole(punt.mean),
                "[\(numbers.whole(punt.p05)); \(numbers.whole(punt.p95))]",
                one.kwam == nil
                    ? NumberText.none : punt.houdt90 ? say(nl: "ja", en: "yes") : say(nl: "nee", en: "no"),
            ]
        }
        let told = vergelijking.regels.filter { $0.kwam != nil }
        let held = told.count { $0.punt.houdt90 }
        return [
            say(nl: "## Wat er kwam", en: "## What came"),
            say(
                nl:
                    "De raming uit dit bestand tegenover wat '\(vergelijking.bestand)' daarna telt: \(held) van \(told.count) cijfers in de band van 90 %. Op het eind van \(schatting.window.through) telt dit bestand \(vergelijking.stand.toen) huishoudens en het latere \(vergelijking.stand.nu): wat scheelt is later geboekt.",
                en:
                    "The forecast from this file against what '\(vergelijking.bestand)' counts after it: \(held) of \(told.count) figures in the band of 90 %. At the end of \(schatting.window.through) this file counts \(vergelijking.stand.toen) households and the later one \(vergelijking.stand.nu): what differs was booked later."
            ),
            table(
                [
                    say(nl: "cijfer", en: "figure"), say(nl: "van", en: "of"), say(nl: "kwam", en: "came"),
                    say(nl: "geraamd", en: "forecast"), "[90 %]", say(nl: "in de band", en: "in the band"),
                ], rows, text: [0, 1]),
        ].joined(separator: "\n\n")
    }

    // MARK: Ratios

    private func ratios(_ lines: [DossierTabellen.Regel]) -> String {
        table(
            [
                "", say(nl: "klasse", en: "class"), say(nl: "geteld", en: "counted"),
                say(nl: "verwacht", en: "expected"),
                say(nl: "verhouding [90 %]", en: "ratio [90 %]"), say(nl: "uit het bestand", en: "from the file"),
            ],
            lines.map { one in
                let band = one.ratio.flatMap { ratio in
                    one.sd.map {
                        "\(numbers.decimal(ratio, 2)) [\(numbers.decimal(ratio * Elementary.exp(-1.645 * $0 / ratio), 2)); \(numbers.decimal(ratio * Elementary.exp(1.645 * $0 / ratio), 2))]"
                    }
                }
                return [
                    soort(one), one.categorie, one.geteld.map { "\($0)" } ?? NumberText.none,
                    numbers.decimal(one.verwacht, 1),
                    band ?? NumberText.none, one.gewicht.map { numbers.percent($0, 0) } ?? NumberText.none,
                ]
            }, text: [0, 1])
    }

    private func soort(_ one: DossierTabellen.Regel) -> String {
        let dimension: String
        switch one.soort {
        case .duur: dimension = say(nl: "duur", en: "months")
        case .leeftijd: dimension = say(nl: "leeftijd", en: "age")
        case .leefvorm: dimension = "leefvorm"
        case .terugval: return say(nl: "terugval naar maanden sinds uitstroom", en: "terugval by months since exit")
        case .herkomst: return say(nl: "instroom naar herkomst", en: "instroom by herkomst")
        case .oorzaak: return say(nl: "andere uitstroom, naar oorzaak", en: "other exits, by cause")
        case .overlijden: return say(nl: "overlijden", en: "deaths")
        case .volging: return say(nl: "gaat met het land mee", en: "goes along with the country")
        }
        switch one.groep {
        case .werk: return say(nl: "uitstroom naar werk, naar \(dimension)", en: "exits to work, by \(dimension)")
        case .overig: return say(nl: "andere uitstroom, naar \(dimension)", en: "other exits, by \(dimension)")
        case nil: return say(nl: "uitstroom, naar \(dimension)", en: "exits, by \(dimension)")
        }
    }

    private var vorm: String {
        [
            say(nl: "## Waarin zij van het land verschilt", en: "## In what it differs from the country"),
            say(
                nl:
                    "Verhoudingen tot wat het land van dezelfde dossiers verwacht, op het niveau van deze gemeente; waar het bestand weinig zegt, naar het land toe (een aanname: tussen gemeenten verschilt een duurklasse 25 %, een leeftijd of leefvorm 20 %).",
                en:
                    "Ratios to what the country expects of the same dossiers, at this municipality's level; where the file says little, drawn to the country (an assumption: a band of months differs by 25 % between municipalities, an age or leefvorm by 20 %)."
            ),
            ratios(tabellen.regels.filter { ![.herkomst, .volging].contains($0.soort) }), meegaan,
        ].joined(separator: "\n\n")
    }

    private var meegaan: String {
        let volging = schatting.volging
        let (mean, low, high) = (
            numbers.percent(volging.mean, 0), numbers.percent(volging.interval.lowerBound, 0),
            numbers.percent(volging.interval.upperBound, 0)
        )
        return say(
            nl:
                "Van wat er in het land verandert, in arbeidsmarkt en druk, kwam in de jaren van het bestand \(mean) [90 %: \(low) tot \(high)] in haar in- en uitstroom aan; zoveel is ook van de jaren hierna aangenomen. Waar het bestand er weinig van zegt is het naar 100 % toe.",
            en:
                "Of what changes in the country, in labour market and pressure, \(mean) [90 %: \(low) to \(high)] arrived in its inflow and exits in the years of the file; as much is assumed of the years to come. Where the file says little of it, it is drawn to 100 %."
        )
    }

    private var herkomst: String {
        let spread = schatting.inflow.overdispersie.squareRoot()
        return [
            say(nl: "## Wie er binnenkomt", en: "## Who comes in"),
            ratios(tabellen.regels.filter { $0.soort == .herkomst }),
            verloop, figuren.picture(.instroom), seizoen,
            say(
                nl:
                    "Van maand tot maand verschilt de instroom \(numbers.percent(spread, 0)) meer dan toeval, land, seizoen en jaar verklaren.",
                en:
                    "From month to month inflow differs by \(numbers.percent(spread, 0)) more than chance, country, season and year explain."
            ),
        ].compactMap(\.self).joined(separator: "\n\n")
    }

    /// New households by year, against the country's.
    private var verloop: String? {
        let levels = schatting.inflow.levels
        guard !levels.isEmpty else { return nil }
        let rows = levels.map { level -> [String] in
            let months = schatting.window.months(ofJaar: level.jaar)
            let count = Int(level.observed)
            let isTold = !afscherming.isKlein(count) && level.expected > 0
            return [
                "\(months.lowerBound) – \(months.upperBound)", told(count), numbers.whole(level.expected),
                isTold ? numbers.decimal(level.observed / level.expected, 2) : NumberText.none,
            ]
        }
        return table(
            [
                say(nl: "twaalf maanden", en: "twelve months"), say(nl: "nieuw", en: "new"),
                say(nl: "het land, naar haar stand", en: "the country, by its stock"),
                say(nl: "verhouding", en: "ratio"),
            ], rows)
            + "\n\n"
            + say(
                nl: "Zonder statushouders en arbeidsbeperkten, die hun eigen pad hebben.",
                en: "Without statushouders and arbeidsbeperkten, who have paths of their own.")
    }

    private var seizoen: String {
        let ratios = schatting.inflow.seizoen.enumerated().map { "\($0 + 1): \(numbers.decimal($1, 2))" }
        return say(nl: "Seizoen, naar kalendermaand: ", en: "Season, by calendar month: ")
            + ratios.joined(separator: " · ") + "."
    }

    // MARK: What it cannot say

    private var onbekend: String {
        let lines = [
            say(
                nl:
                    "afstand tot werk en indeling: hoe wie binnenkomt verdeeld is en verschuift is van het land, en de indeling van de stand volgt daaruit",
                en:
                    "afstand and indeling: how who comes in is spread and moves is the country's, and the indeling of the stock follows from it"
            ),
            say(nl: "trajecten en beleid: er is geen maatregel", en: "trajecten and beleid: there is no measure"),
            say(
                nl: "werk naast de uitkering, uren, kostendelers: die van het land",
                en: "work beside the benefit, hours, cost sharers: the country's"),
            schatting.hasReasons
                ? nil
                : say(
                    nl: "redenen van beëindiging: de verdeling van het land",
                    en: "reasons of exit: the country's division"),
            say(
                nl: "wie onder een ander nummer terugkomt: die telt als nieuw",
                en: "who comes back under another number: counts as new"),
            hasMoney
                ? say(nl: "de prijs van een dossier: die van het land", en: "the price of a dossier: the country's")
                : say(
                    nl: "geld: er is geen budget, en dus geen tekort en geen kans daarop",
                    en: "money: there is no budget, so no deficit and no chance of one"),
        ].compactMap(\.self)
        return [
            say(nl: "## Wat het bestand niet weet", en: "## What the file cannot tell"),
            lines.map { "- \($0)" }.joined(separator: "\n"),
        ]
        .joined(separator: "\n\n")
    }

    private var verder: String {
        say(
            nl: """
                ## Verder

                ```
                bijstand run \(scenario)
                ```

                In `schattingen.csv` staat elke schatting met haar fout, in `waarnemingen.csv` wat er per jaar is geteld. Het scenario verwijst naar het dossierbestand en bevat er geen rij van; met een ander bestand wordt het geweigerd.
                """,
            en: """
                ## Further

                ```
                bijstand run \(scenario)
                ```

                `schattingen.csv` has every estimate with its error, `waarnemingen.csv` what was counted by year. The scenario refers to the dossier file and holds no row of it; with another file it is refused.
                """)
    }
}
