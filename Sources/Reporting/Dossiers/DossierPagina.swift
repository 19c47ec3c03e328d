import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandMicrosimulation
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
    private let raming: [Geraamd]
    private let figuren: DossierFiguren
    /// Names of the files beside it.
    private let scenario: String
    private let hasMoney: Bool
    let language: Language

    package init(
        _ file: DossierFile, naam: String, _ schatting: DossierSchatting, _ tabellen: DossierTabellen,
        _ afscherming: Afscherming, _ zelftoets: Zelftoets, _ vergelijking: Vergelijking?, _ vooruit: SimulationResult,
        scenario: String,
        hasMoney: Bool, _ language: Language
    ) {
        (self.file, self.naam, self.schatting, self.tabellen) = (file, naam, schatting, tabellen)
        (self.afscherming, self.zelftoets, self.scenario) = (afscherming, zelftoets, scenario)
        self.vergelijking = vergelijking
        (self.hasMoney, self.language) = (hasMoney, language)
        raming = Geraamd.vooruit(vooruit)
        figuren = DossierFiguren(schatting, tabellen, naam: naam, afscherming, vooruit, language)
    }

    /// Pictures that stand beside the page, and their names.
    package static let pictureNames = DossierFiguren.Soort.allCases.map { "\($0.rawValue).svg" }

    package var pictures: [(name: String, svg: String)] { figuren.all }

    package var markdown: String {
        let parts = [
            title, vooruit, gekomen, zelf, gelezen, duur, overleving, jaren, indeling, kostendelers, werkNaast, vorm,
            herkomst,
            onbekend, verder,
        ]
        return parts.compactMap(\.self).joined(separator: "\n\n") + "\n"
    }

    private var title: String {
        say(
            nl: """
                # \(naam): raming uit het dossierbestand

                Geschat uit het dossierbestand, van \(schatting.window.from) tot en met \(schatting.window.through), tegenover het land in dezelfde maanden. Aantallen onder de \(afscherming.grens) staan er niet.
                """,
            en: """
                # \(naam): forecast from the dossier file

                Estimated from the dossier file, from \(schatting.window.from) to \(schatting.window.through), against the country in the same months. Counts below \(afscherming.grens) are not told.
                """)
    }

    private func table(_ header: [String], _ rows: [[String]], text: Set<Int> = [0]) -> String {
        TextTable(header: header, rows: rows, textColumns: text).markdown
    }

    // MARK: The forecast

    private var vooruit: String {
        let years = stride(from: 0, to: raming.count, by: Zelftoets.grootheden.count).map {
            raming[$0..<$0 + Zelftoets.grootheden.count]
        }
        func told(_ one: Geraamd) -> String {
            "\(numbers.whole(one.mean)) [\(numbers.whole(one.p05)); \(numbers.whole(one.p95))]"
        }
        let rows = years.map { year in ["\(year.last!.uitkomst.wanneer)"] + year.map(told) }
        return [
            say(nl: "## De raming", en: "## The forecast"),
            table(
                [
                    say(nl: "jaar", en: "year"), say(nl: "stand eind", en: "stock at the end"),
                    say(nl: "nieuw of terug", en: "new or back"), say(nl: "uitstroom", en: "exits"),
                ], rows),
            figuren.picture(.raming),
            say(
                nl:
                    "Huishoudens, gemiddeld en met 90 % ertussen: wat er komt als er niets anders gebeurt dan het bestand en het land laten verwachten. Zonder AOW en overlijden, die daar nog van afgaan.",
                en:
                    "Households, the mean and with 90 % between: what comes if nothing happens but what file and country let expect. Without AOW and deaths, which go off it too."
            ),
        ].compactMap(\.self).joined(separator: "\n\n")
    }

    // MARK: What was read

    private var gelezen: String {
        let kinds = file.badByKind.map { [Wording.of(language)($0.kind.message), "\($0.rows.count)"] }
        let rows =
            [
                [say(nl: "rijen", en: "rows"), "\(file.rows)"],
                [say(nl: "van een andere regeling of groep", en: "of another regeling or groep"), told(file.filtered)],
                [say(nl: "onbruikbaar", en: "bad"), "\(file.bad)"],
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
        let unmapped = file.unmapped.filter { [.herkomst, .oorzaak].contains($0.column) }.reduce(0) { $0 + $1.rows }
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
        let told = tabellen.duren
        let rows = schatting.fit.hazards.map { one in
            [
                one.duur.rawValue, told[one.duur].map { "\($0)" } ?? NumberText.none,
                numbers.whole(one.rate.months), told[one.duur] == nil ? NumberText.none : hazard(one.rate),
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
                    "In hele maanden, zoals het scenario telt: wie aan het eind van de maand ervoor in de bijstand zat; wie binnen één maand kwam en ging telt niet mee, en maanden na de AOW-leeftijd evenmin. 'Het scenario in dezelfde maanden' is wat de raming van deze dossiers verwacht had, 'het land op dit niveau' wat zij verwacht had als alleen het niveau verschilde. De afstand tot werk staat niet in het bestand; hoe die verloopt is van het land, en wat dan nog scheelt is een verhouding per klasse.",
                en:
                    "In whole months, as the scenario counts: of who was on benefit at the end of the month before; who came and went within one month does not count, nor do months after the AOW age. 'The scenario in the same months' is what the forecast would have expected of these dossiers, 'the country at this level' what it would if only the level differed. The file does not know afstand; how it moves is the country's, and what then still differs is a ratio for each band."
            ),
        ].compactMap(\.self).joined(separator: "\n\n")
    }

    private func hazard(_ rate: ExitRate) -> String {
        guard let limits = rate.limits(level: 0.9) else { return NumberText.none }
        return
            "\(numbers.percent(rate.hazard, 2)) [\(numbers.percent(limits.lowerBound, 2)); \(numbers.percent(limits.upperBound, 2))]"
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
            let stroom = Jaarstroom(counts, year, hasReasons: schatting.hasReasons, afscherming)
            return ["\(year)", counts.stand(Month(year: year, month: 12)).map(told) ?? NumberText.none]
                + [stroom.nieuw, stroom.terug, stroom.uitstroom, stroom.werk].map {
                    $0.map { "\($0)" } ?? NumberText.none
                }
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

    private func isHeld(_ punt: Geraamd) -> String {
        punt.kwam == nil ? NumberText.none : punt.houdt90 ? say(nl: "ja", en: "yes") : say(nl: "nee", en: "no")
    }

    // MARK: The forecast of itself

    private var zelf: String {
        let head = say(nl: "## Zoals het zichzelf had geraamd", en: "## As it would have forecast itself")
        func names(_ isShort: Bool) -> String {
            zelftoets.over.filter { $0.isShort == isShort }.map(\.eind.description).joined(separator: ", ")
        }
        let reasons = [
            names(true).isEmpty
                ? nil
                : say(
                    nl: "Niet geraamd vanaf \(names(true)): het bestand loopt dan nog geen drie jaar.",
                    en: "Not forecast from \(names(true)): the file has not three years then."),
            names(false).isEmpty
                ? nil
                : say(
                    nl: "Niet geraamd vanaf \(names(false)): voor december 2014 weet het land nog niets.",
                    en: "Not forecast from \(names(false)): before December 2014 the country knows nothing."),
        ].compactMap(\.self)
        let left = reasons.isEmpty ? nil : reasons.joined(separator: " ")
        guard !zelftoets.punten.isEmpty else { return [head, left].compactMap(\.self).joined(separator: "\n\n") }
        let rows = zelftoets.punten.map { punt in
            [
                "\(punt.eind)", "\(punt.uitkomst.grootheid.rawValue)(\(punt.uitkomst.wanneer))",
                punt.kwam.map { "\($0)" } ?? NumberText.none,
                numbers.whole(punt.mean),
                "[\(numbers.whole(punt.p05)); \(numbers.whole(punt.p95))]", isHeld(punt),
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
        let rows = vergelijking.punten.map { punt in
            let uitkomst = punt.uitkomst
            return [
                "\(uitkomst.grootheid.rawValue)(\(uitkomst.wanneer))",
                uitkomst.dimensie == .totaal ? "" : "\(uitkomst.dimensie.rawValue) \(uitkomst.categorie)",
                punt.kwam.map { "\($0)" } ?? NumberText.none, numbers.whole(punt.mean),
                "[\(numbers.whole(punt.p05)); \(numbers.whole(punt.p95))]", isHeld(punt),
            ]
        }
        let told = vergelijking.punten.filter { $0.kwam != nil }
        let totals = told.filter { $0.uitkomst.dimensie == .totaal }
        let (held, all) = (told.count(where: \.houdt90), totals.count(where: \.houdt90))
        let (then, now) = vergelijking.stand
        let revised =
            then == now
            ? say(
                nl: "Beide bestanden tellen op het eind van \(schatting.window.through) \(then) huishoudens.",
                en: "Both files count \(then) households at the end of \(schatting.window.through).")
            : say(
                nl:
                    "Op het eind van \(schatting.window.through) telt dit bestand \(then) huishoudens en het latere \(now): wat scheelt is later geboekt.",
                en:
                    "At the end of \(schatting.window.through) this file counts \(then) households and the later one \(now): what differs was booked later."
            )
        return [
            say(nl: "## Wat er kwam", en: "## What came"),
            say(
                nl:
                    "De raming uit dit bestand tegenover wat '\(vergelijking.bestand)' daarna telt: \(held) van \(told.count) cijfers in de band van 90 %, van de totalen \(all) van \(totals.count). \(revised)\(schatting.hasReasons ? "" : " Zonder redenen telt wie overleed mee in de uitstroom.")",
                en:
                    "The forecast from this file against what '\(vergelijking.bestand)' counts after it: \(held) of \(told.count) figures in the band of 90 %, of totals \(all) of \(totals.count). \(revised)\(schatting.hasReasons ? "" : " Without reasons, deaths count among exits.")"
            ),
            vergelijking.isVreemd
                ? say(
                    nl:
                        "**Let op**: zo veel verschil past niet bij één gemeente en een hele export. Is het latere bestand van dezelfde gemeente, en met dezelfde filters?",
                    en:
                        "**Note**: so much is not of one municipality and a whole export. Is the later file of the same, with the same filters?"
                )
                : nil,
            table(
                [
                    say(nl: "cijfer", en: "figure"), say(nl: "van", en: "of"), say(nl: "kwam", en: "came"),
                    say(nl: "geraamd", en: "forecast"), "[90 %]", say(nl: "in de band", en: "in the band"),
                ], rows, text: [0, 1]),
        ].compactMap(\.self).joined(separator: "\n\n")
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
        case .terugvalOorzaak:
            return say(nl: "terugval naar oorzaak van de uitstroom", en: "terugval by cause of the exit")
        case .herkomst: return say(nl: "instroom naar herkomst", en: "instroom by herkomst")
        case .inLeefvorm: return say(nl: "instroom naar leefvorm", en: "instroom by leefvorm")
        case .inLeeftijd: return say(nl: "instroom naar leeftijd", en: "instroom by age")
        case .medebewoners: return say(nl: "stand naar medebewoners", en: "stock by housemates")
        case .oorzaak: return say(nl: "andere uitstroom, naar oorzaak", en: "other exits, by cause")
        case .indeling: return say(nl: "uitstroom naar indeling", en: "exits by indeling")
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
            ratios(
                tabellen.regels.filter {
                    !$0.soort.isInstroom && ![.medebewoners, .indeling, .volging].contains($0.soort)
                }),
            meegaan,
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
            ratios(tabellen.regels.filter { $0.soort.isInstroom }),
            say(
                nl:
                    "Leefvorm en leeftijd zijn van wie er in de laatste vijf jaar nieuw binnenkwam, tegenover wie het land van dezelfde herkomsten verwacht; zo komen zij in de raming ook binnen.",
                en:
                    "Leefvorm and age are of who came in new in the last five years, against whom the country expects of the same herkomsten; so they come in in the forecast."
            ),
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
            let (observed, expected) = (
                level.observed + level.toegewezen.observed, level.expected + level.toegewezen.expected
            )
            let isTold = !afscherming.isKlein(Int(observed)) && expected > 0
            return [
                "\(months.lowerBound) – \(months.upperBound)", told(Int(observed)), numbers.whole(expected),
                isTold ? numbers.decimal(observed / expected, 2) : NumberText.none,
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
                nl:
                    "Wat het land verwacht is zoals op de peildatum bekend: met een andere peilmaand ligt het iets anders.",
                en: "What the country expects is as known at the cut-off: with another it differs somewhat.")
    }

    private var seizoen: String {
        let ratios = schatting.inflow.seizoen.enumerated().map { "\($0 + 1): \(numbers.decimal($1, 2))" }
        return say(nl: "Seizoen, naar kalendermaand: ", en: "Season, by calendar month: ")
            + ratios.joined(separator: " · ") + "."
    }

    // MARK: What it cannot say

    /// The stock by indeling as the file has it, and how it left, beside the afstand that the forecast goes by; nil where the file has none.
    private var indeling: String? {
        let all = schatting.indelingen
        if all.isEmpty { return nil }
        let stands = afscherming.parts(all.map(\.stand))
        let rows = zip(zip(all, tabellen.indelingen), zip(stands, schatting.fit.afstand)).map { one, stand in
            [
                one.0.indeling.rawValue, stand.0.map { "\($0)" } ?? NumberText.none, numbers.percent(stand.1, 0),
                one.1.geteld.map { "\($0)" } ?? NumberText.none,
                one.1.geteld == nil ? NumberText.none : hazard(one.0.rate),
            ]
        }
        return [
            say(nl: "## Indeling", en: "## Indeling"),
            table(
                [
                    "", say(nl: "stand volgens het bestand", en: "stock by the file"),
                    say(nl: "afstand waar de raming van uitgaat", en: "afstand that the forecast goes by"),
                    say(
                        nl: "uitstroom in de laatste \(DossierSchatting.recent) jaar",
                        en: "exits in the last \(DossierSchatting.recent) years"),
                    say(nl: "per maand [90 %]", en: "a month [90 %]"),
                ], rows),
            say(
                nl:
                    "Het bestand kent de laatste indeling, en niet hoe zij was: wie voor de uitstroom dichter bij werk is ingedeeld telt daar voor zijn hele periode. De raming gaat daarom uit van de afstand die bij ieders verloop past, waarop ook haar uitstroomkansen zijn gepast; de indeling zit in geen getal.",
                en:
                    "The file knows the last indeling, and not what it was: who was moved nearer to work before leaving counts there for all of the spell. So the forecast goes by the afstand that fits everybody's course, to which its hazards are fitted too; indeling is in no number."
            ),
        ].joined(separator: "\n\n")
    }

    /// With how many others the households of the stock share their home; nil where the file does not tell it.
    private var kostendelers: String? {
        let lines = tabellen.regels.filter { $0.soort == .medebewoners }
        if lines.isEmpty { return nil }
        return [
            say(nl: "## Wie de woning deelt", en: "## Who shares a home"), ratios(lines),
            say(
                nl:
                    "Medebewoners die de kosten delen verlagen de norm. Wie er nu loopt houdt wat het bestand van hem zegt; wie binnenkomt is verdeeld als de stand.",
                en:
                    "Housemates who share the cost lower the norm. Who is on benefit now keeps what the file says; who comes in is spread as the stock is."
            ),
        ].joined(separator: "\n\n")
    }

    /// Who of the stock works beside the benefit; nil where the file does not tell it.
    private var werkNaast: String? {
        guard let werk = schatting.werkNaast else { return nil }
        let count = afscherming.part(werk.werkt, of: werk.bekend)
        let hours = count == nil || werk.werkt == 0 ? NumberText.none : numbers.decimal(werk.uren, 1)
        return [
            say(nl: "## Werk naast de uitkering", en: "## Work beside the benefit"),
            say(
                nl:
                    "Van \(told(werk.bekend)) huishoudens in de stand kent het bestand de uren: er werken er \(count.map { "\($0)" } ?? NumberText.none), gemiddeld \(hours) uur per week. Het land simuleert geen werk naast de uitkering; deze uren zitten in geen getal.",
                en:
                    "Of \(told(werk.bekend)) households of the stock the file tells hours: \(count.map { "\($0)" } ?? NumberText.none) work, \(hours) hours a week on average. The country simulates no work beside the benefit; these hours are in no number."
            ),
        ].joined(separator: "\n\n")
    }

    private var onbekend: String {
        let lines = [
            say(
                nl:
                    "afstand tot werk: hoe wie binnenkomt verdeeld is en verschuift is van het land, en die van de stand volgt daaruit",
                en:
                    "afstand to work: how who comes in is spread and moves is the country's, and that of the stock follows from it"
            ),
            say(nl: "trajecten en beleid: er is geen maatregel", en: "trajecten and beleid: there is no measure"),
            say(
                nl:
                    "werk naast de uitkering en uren: worden niet gesimuleerd; wat zij van een uitkering afhalen zit in de prijs van een dossier",
                en:
                    "work beside the benefit and hours: not simulated; what they take off a benefit is in the price of a dossier"
            ),
            schatting.samenstelling.medebewoners != nil
                ? nil
                : say(
                    nl: "medebewoners die de kosten delen: die van het land",
                    en: "housemates who share the cost: the country's"),
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
