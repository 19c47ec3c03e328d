public import BijstandCaseload

/// The dated table of rules.
extension VangnetRule {
    /// Rules are known from this year on.
    public static let firstYear = 2015
    /// The last year of the table; it is carried on to later ones, as an assumption.
    public static let lastYear = 2026

    /// Years of which the regular rule was new, and since when it was known.
    private static let changes: [(year: Int, known: Month)] = [
        (2016, Month(year: 2016, month: 10)), (2017, Month(year: 2017, month: 10)),
        // An assumption: with the budgets of that year, as the rules of 2017 and 2025.
        (2019, Month(year: 2018, month: 10)), (2025, Month(year: 2025, month: 9)),
    ]

    /// The regular rule of a year as far as it was known: else that of the last year whose rule was, carried on.
    private static func regular(_ year: Int, _ keuze: VangnetKeuze, known: Month?) -> VangnetRule {
        guard let known, let first = changes.first(where: { $0.year <= year && $0.known > known }) else {
            return regular(year, keuze)
        }
        let rule = regular(first.year - 1, keuze)
        return VangnetRule(
            year: year, variant: rule.variant, threshold: rule.threshold, fullFrom: rule.fullFrom,
            condition: rule.condition, assumed: Part.allCases,
            source: Phrase(
                nl: "regel van \(rule.year) doorgetrokken, zoals in \(known) bekend",
                en: "rule of \(rule.year) carried on, as known in \(known)"))
    }

    /// The rules open in a budget year: the regular one first, then the variants that a scenario opens.
    ///
    /// - Parameter known: the last month of what may be known; nil for all.
    public static func open(in year: Int, _ keuze: VangnetKeuze, known: Month? = nil) -> [VangnetRule] {
        var rules = [regular(year, keuze, known: known)]
        if year >= 2025, let variant = keuze.verruimd { rules.append(verruimd(year, variant)) }
        if year >= 2026, let variant = keuze.verlaagd { rules.append(verlaagd(year, variant)) }
        return rules
    }

    /// Years before the full years of a run whose results the open rules look back to.
    public static func earlierYears(
        fullYears: [Int], _ keuze: VangnetKeuze = .regulier, known: Month? = nil
    ) -> [Int] {
        before(fullYears) { open(in: $0, keuze, known: known).reach }
    }

    /// Of those, the years whose definitive budget is asked for too.
    public static func earlierBudgetYears(
        fullYears: [Int], _ keuze: VangnetKeuze = .regulier, known: Month? = nil
    ) -> [Int] {
        before(fullYears) { open(in: $0, keuze, known: known).budgetReach }
    }

    private static func before(_ fullYears: [Int], reach: (Int) -> Int) -> [Int] {
        guard let first = fullYears.first else { return [] }
        return Array(min(fullYears.map { $0 - reach($0) }.min() ?? first, first)..<first)
    }

    private static func regular(_ year: Int, _ keuze: VangnetKeuze) -> VangnetRule {
        precondition(year >= firstYear)
        func rule(
            _ threshold: Int64, _ fullFrom: Int64, _ condition: VangnetCondition, _ assumed: [Part], _ source: Phrase
        ) -> VangnetRule {
            VangnetRule(
                year: year, variant: .regulier, threshold: threshold, fullFrom: fullFrom, condition: condition,
                assumed: assumed, source: source)
        }
        let early: Int64 = keuze.band2015 == .tot10 ? 100 : 125
        let middle = keuze.meerjarig2019 == .drieJaren ? VangnetCondition.together(years: 3, above: 75) : .none
        let three = VangnetCondition.together(years: 3, above: 75)
        return switch year {
        case 2015:
            rule(
                50, early, .none, [.drempel, .band, .voorwaarde],
                Phrase(
                    nl:
                        "Kamerstuk 30 545, nr. 151 (24 februari 2015): was 10 %, wordt aangepast; Stb 2015, 453; 5–10 % niet gelezen",
                    en:
                        "Kamerstuk 30 545, no. 151 (24 February 2015): was 10 %, is to change; Stb 2015, 453; 5–10 % not read"
                )
            )
        case 2016:
            rule(
                50, early, .none, [.voorwaarde],
                Phrase(
                    nl: "Stb 2016, 355; band nagerekend op gemeentelijke cijfers; geen meerjarenvoorwaarde gevonden",
                    en: "Stb 2016, 355; band worked out from municipal figures; no multi-year condition found"))
        case 2017:
            rule(
                50, 125, .together(years: 2, above: 50), [],
                Phrase("toetsingscommissievp.nl/vangnetuitkering/2017/voorwaarden")
            )
        case 2018:
            rule(
                50, 125, .together(years: 3, above: 50), [],
                Phrase(
                    nl:
                        "toetsingscommissievp.nl, vragen en antwoorden 2018 en 22 augustus 2019; Focus op werk (Hilversum 2019)",
                    en:
                        "toetsingscommissievp.nl, questions and answers of 2018 and 22 August 2019; Focus op werk (Hilversum 2019)"
                )
            )
        case 2019:
            rule(
                75, 125, middle, [.voorwaarde],
                Phrase(
                    nl:
                        "Focus op werk (Hilversum 2019) voor drempel en band; toetsingscommissievp.nl, 22 augustus 2019, voor de drempel; meerjarenvoorwaarde niet gelezen",
                    en:
                        "Focus op werk (Hilversum 2019) on threshold and band; toetsingscommissievp.nl, 22 August 2019, on the threshold; multi-year condition not read"
                )
            )
        case 2020:
            rule(
                75, 125, three, [.band],
                Phrase(
                    nl:
                        "toetsingscommissievp.nl, 3 mei 2021: tekort over 2020 en meerjarig tekort boven 7,5 %; band als 2019",
                    en:
                        "toetsingscommissievp.nl, 3 May 2021: tekort of 2020 and of the years together above 7.5 %; band as 2019"
                ))
        case 2021:
            rule(
                75, 125, three, [.band],
                Phrase(
                    nl:
                        "toetsingscommissievp.nl, 15 november 2022: boven 7,5 %, met de twee jaren ervoor; band als 2019",
                    en:
                        "toetsingscommissievp.nl, 15 November 2022: above 7.5 %, with the two years before; band as 2019"
                ))
        case 2022, 2023:
            rule(
                75, 125, middle, Part.allCases,
                Phrase(nl: "als 2021 en 2024; niet in een bron gelezen", en: "as 2021 and 2024; not read in a source"))
        case 2024:
            rule(
                75, 125, three, [.band],
                Phrase(
                    nl: "toetsingscommissievp.nl/vangnetuitkering-2024/voorwaarden; band als 2019",
                    en: "toetsingscommissievp.nl/vangnetuitkering-2024/voorwaarden; band as 2019"))
        case 2025:
            rule(
                75, 125, three, [.band],
                Phrase(
                    nl: "toetsingscommissievp.nl/vangnetuitkering-2025/voorwaarden-2025; band als 2019",
                    en: "toetsingscommissievp.nl/vangnetuitkering-2025/voorwaarden-2025; band as 2019"))
        default:
            rule(
                75, 125, three, Part.allCases, Phrase(nl: "regel van 2025 doorgetrokken", en: "rule of 2025 carried on")
            )
        }
    }

    private static func verruimd(_ year: Int, _ keuze: VangnetKeuze.Verruimd) -> VangnetRule {
        let condition = VangnetCondition.deficitYears(count: 2, of: 3, share: 50)
        let source: Phrase =
            year == 2025
            ? Phrase(
                nl: "toetsingscommissievp.nl/vangnetuitkering-2025/voorwaarden-2025; Stb 2025, 222; band niet gelezen",
                en: "toetsingscommissievp.nl/vangnetuitkering-2025/voorwaarden-2025; Stb 2025, 222; band not read")
            : Phrase(nl: "regel van 2025 doorgetrokken", en: "rule of 2025 carried on")
        return VangnetRule(
            year: year, variant: .verruimd, threshold: 50, fullFrom: keuze.vergoeding == .helft ? 125 : 50,
            condition: condition, assumed: year == 2025 ? [.band] : Part.allCases, source: source)
    }

    private static func verlaagd(_ year: Int, _ keuze: VangnetKeuze.Verlaagd) -> VangnetRule {
        let condition = VangnetCondition.deficitYears(count: keuze.tekortjaren == .twee ? 2 : 3, of: 3, share: 50)
        let source: Phrase =
            year == 2026
            ? Phrase(
                nl:
                    "voorwaarden-2025 noemt 2,5 % als nog niet van toepassing over 2025; band en voorwaarde niet gelezen",
                en: "voorwaarden-2025 names 2.5 % as not yet in force for 2025; band and condition not read")
            : Phrase(nl: "regel van 2026 doorgetrokken", en: "rule of 2026 carried on")
        return VangnetRule(
            year: year, variant: .verlaagd, threshold: 25, fullFrom: keuze.vergoeding == .helft ? 125 : 25,
            condition: condition, assumed: year == 2026 ? [.band, .voorwaarde] : Part.allCases, source: source)
    }
}
