public import BijstandCaseload

/// The dated table of rules.
extension VangnetRule {
    /// Rules are known from this year on.
    public static let firstYear = 2015
    /// The last year of the table; it is carried on to later ones, as an assumption.
    public static let lastYear = 2026

    /// The rules open in a budget year: the regular one first, then the variants that a scenario opens.
    public static func open(in year: Int, _ keuze: VangnetKeuze) -> [VangnetRule] {
        var rules = [regular(year, keuze)]
        if year >= 2025, let variant = keuze.verruimd { rules.append(verruimd(year, variant)) }
        if year >= 2026, let variant = keuze.verlaagd { rules.append(verlaagd(year, variant)) }
        return rules
    }

    /// Years before the full years of a run whose results the open rules look back to.
    public static func earlierYears(fullYears: [Int], _ keuze: VangnetKeuze = .regulier) -> [Int] {
        before(fullYears) { open(in: $0, keuze).reach }
    }

    /// Of those, the years whose definitive budget is asked for too.
    public static func earlierBudgetYears(fullYears: [Int], _ keuze: VangnetKeuze = .regulier) -> [Int] {
        before(fullYears) { open(in: $0, keuze).budgetReach }
    }

    private static func before(_ fullYears: [Int], reach: (Int) -> Int) -> [Int] {
        guard let first = fullYears.first else { return [] }
        return Array(min(fullYears.map { $0 - reach($0) }.min() ?? first, first)..<first)
    }

    private static func regular(_ year: Int, _ keuze: VangnetKeuze) -> VangnetRule {
        precondition(year >= firstYear)
        func rule(
            _ threshold: Int64, _ fullFrom: Int64, _ condition: VangnetCondition, _ assumed: [Part], _ source: String
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
                "Kamerstuk 30 545, nr. 151 (24 februari 2015): was 10 %, wordt aangepast; Stb 2015, 453; 5–10 % niet gelezen"
            )
        case 2016:
            rule(
                50, early, .none, [.voorwaarde],
                "Stb 2016, 355; band nagerekend op gemeentelijke cijfers; geen meerjarenvoorwaarde gevonden")
        case 2017:
            rule(
                50, 125, .together(years: 2, above: 50), [], "toetsingscommissievp.nl/vangnetuitkering/2017/voorwaarden"
            )
        case 2018:
            rule(
                50, 125, .together(years: 3, above: 50), [],
                "toetsingscommissievp.nl, vragen en antwoorden 2018 en 22 augustus 2019; Focus op werk (Hilversum 2019)"
            )
        case 2019:
            rule(
                75, 125, middle, [.voorwaarde],
                "Focus op werk (Hilversum 2019) voor drempel en band; toetsingscommissievp.nl, 22 augustus 2019, voor de drempel; meerjarenvoorwaarde niet gelezen"
            )
        case 2020:
            rule(
                75, 125, three, [.band],
                "toetsingscommissievp.nl, 3 mei 2021: tekort over 2020 en meerjarig tekort boven 7,5 %; band als 2019")
        case 2021:
            rule(
                75, 125, three, [.band],
                "toetsingscommissievp.nl, 15 november 2022: boven 7,5 %, met de twee jaren ervoor; band als 2019")
        case 2022, 2023: rule(75, 125, middle, Part.allCases, "als 2021 en 2024; niet in een bron gelezen")
        case 2024:
            rule(
                75, 125, three, [.band],
                "toetsingscommissievp.nl/vangnetuitkering-2024/voorwaarden; band als 2019")
        case 2025:
            rule(
                75, 125, three, [.band],
                "toetsingscommissievp.nl/vangnetuitkering-2025/voorwaarden-2025; band als 2019")
        default: rule(75, 125, three, Part.allCases, "regel van 2025 doorgetrokken")
        }
    }

    private static func verruimd(_ year: Int, _ keuze: VangnetKeuze.Verruimd) -> VangnetRule {
        let condition = VangnetCondition.deficitYears(count: 2, of: 3, share: 50)
        let source =
            year == 2025
            ? "toetsingscommissievp.nl/vangnetuitkering-2025/voorwaarden-2025; Stb 2025, 222; band niet gelezen"
            : "regel van 2025 doorgetrokken"
        return VangnetRule(
            year: year, variant: .verruimd, threshold: 50, fullFrom: keuze.vergoeding == .helft ? 125 : 50,
            condition: condition, assumed: year == 2025 ? [.band] : Part.allCases, source: source)
    }

    private static func verlaagd(_ year: Int, _ keuze: VangnetKeuze.Verlaagd) -> VangnetRule {
        let condition = VangnetCondition.deficitYears(count: keuze.tekortjaren == .twee ? 2 : 3, of: 3, share: 50)
        let source =
            year == 2026
            ? "voorwaarden-2025 noemt 2,5 % als nog niet van toepassing over 2025; band en voorwaarde niet gelezen"
            : "regel van 2026 doorgetrokken"
        return VangnetRule(
            year: year, variant: .verlaagd, threshold: 25, fullFrom: keuze.vergoeding == .helft ? 125 : 25,
            condition: condition, assumed: year == 2026 ? [.band, .voorwaarde] : Part.allCases, source: source)
    }
}
