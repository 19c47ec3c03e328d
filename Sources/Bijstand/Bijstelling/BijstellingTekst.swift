internal import BijstandAnalysis
internal import BijstandCaseload
internal import BijstandExchange
internal import Foundation

/// The scenario file of an update: the earlier forecast, with what came since.
struct BijstellingTekst {
    private let scenario: ScenarioFile
    private let nieuws: BijstellingNieuws
    private let filter: BijstellingFilter
    private let vraag: BijstellingVraag

    /// A level that moved by less is not worth a line.
    private static let least = 0.001

    init(
        _ scenario: ScenarioFile, _ nieuws: BijstellingNieuws, _ filter: BijstellingFilter, _ vraag: BijstellingVraag
    ) {
        (self.scenario, self.nieuws, self.filter, self.vraag) = (scenario, nieuws, filter, vraag)
    }

    private var known: String { "bekend: \(nieuws.peildatum)" }

    var text: String {
        let own = scenario.scenario
        let horizon = max(nieuws.start.distance(to: own.end) + 1, Scenario.horizonRange.lowerBound)
        let lines = [
            SchemaLine.text(besides: scenario.name, from: vraag.output),
            "# \(own.titel), bijgesteld met wat er tot en met \(nieuws.peildatum) bekend werd. Gemaakt door bijstand update; de eerdere raming staat er nog.",
            "basis: \(GemeenteTekst.quoted(RelativePath.of(scenario.name, from: vraag.output)))",
            "naam: \(String(own.naam.prefix(80)))-\(nieuws.peildatum)",
            "titel: \(GemeenteTekst.quoted("\(own.titel), bijgesteld \(nieuws.peildatum)"))",
            "start: \(nieuws.start)", "horizon: \(horizon)", "peildatum: \(nieuws.peildatum)",
            "opgesteld: \(vraag.opgesteld)",
            "waarnemingen: \(GemeenteTekst.quoted(RelativePath.of(vraag.observed, from: vraag.output)))", "",
            "beginstand:", "  aantal: waargenomen           # \(nieuws.stand.naam)", "", "discrepantie:",
            "  gemeente_toestand: {verdeling: normal, gemiddelde: \(GemeenteTekst.rounded(filter.toestand.mean)), sd: \(GemeenteTekst.rounded(max(filter.toestand.sd, 1e-6))), aanname: true, \(known), toelichting: \"gefilterd uit wat er kwam tegenover wat was geraamd\"}",
        ]
        return (lines + niveaus).joined(separator: "\n") + "\n" + money + realised
    }

    /// What levels moved by, as an intervention beside those of the earlier forecast.
    private var niveaus: [String] {
        let parts: [(MunicipalFilter.Flow, String)] = [
            (.instroom, "instroom"), (.werk, "uitstroom, oorzaak: werk"),
            (.overig, GemeenteTekst.anders),
        ]
        let moved = parts.compactMap { flow, process -> String? in
            guard let level = filter.niveau[flow], abs(level) >= Self.least else { return nil }
            return "      - {proces: \(process), van: start, ratio: \(GemeenteTekst.rounded(exp(level)))}"
        }
        guard !moved.isEmpty else { return [] }
        return [
            "", "interventies:", "  - naam: bijgesteld-\(nieuws.peildatum)", "    soort: omgeving",
            "    aanname: true", "    \(known)",
            "    toelichting: \"wat de stromen sinds de vorige raming van haar verschillen, zover het toeval dat toelaat\"",
            "    effecten:",
        ] + moved
    }

    /// Budgets and prices that became known; in the new file together.
    private var money: String {
        guard scenario.scenario.hasMoney else { return "" }
        let parts = [budgetLines, prijsLines].filter { !$0.isEmpty }
        return parts.isEmpty ? "" : "\nbuig:\n" + parts.joined()
    }

    var budget: String { budgetLines.isEmpty ? "" : "buig:\n" + budgetLines }
    /// After ``budget``, in one text.
    var prijs: String { prijsLines.isEmpty ? "" : (budgetLines.isEmpty ? "buig:\n" : "") + prijsLines }

    private var budgetLines: String {
        let keys: [(GemeenteGrootheid, String)] = [
            (.voorlopig, "voorlopig"), (.naderVoorlopig, "nader_voorlopig"), (.definitief, "definitief"),
        ]
        return keys.map { lines($0, $1) }.joined()
    }

    private var prijsLines: String { lines(.prijs, "prijs") }

    private func lines(_ grootheid: GemeenteGrootheid, _ key: String) -> String {
        let figures = vraag.cijfers.filter { $0.grootheid == grootheid && $0.bekend <= nieuws.peildatum }
        guard !figures.isEmpty else { return "" }
        return "  \(key):\n"
            + figures.map {
                "    \($0.jaar): {waarde: \(GemeenteTekst.number($0.waarde)), bron: \(GemeenteTekst.quoted($0.bron)), bekend: \($0.bekend)}\n"
            }.joined()
    }

    /// What was paid in the first year before the start: what the earlier forecast had of it, and since its start the stock that was counted,
    /// or forecast between counts.
    private var realised: String {
        let own = scenario.scenario
        guard own.hasMoney else { return "" }
        let year = nieuws.start.year
        let january = Month(year: year, month: 1)
        // What an earlier year had is not of this one.
        guard nieuws.start > january else { return own.isGiven(.gerealiseerdeLasten) ? "\ngerealiseerd: geen\n" : "" }
        let from = max(january, own.start)
        let months = (0..<from.distance(to: nieuws.start)).map { from.advanced(by: $0) }
        let counted = Dictionary(
            nieuws.figures.filter { $0.grootheid == .stand }.map { ($0.periode.upperBound, $0.waarde) },
            uniquingKeysWith: { $1 })
        let stocks = months.map { counted[$0] ?? filter.geraamd[$0] ?? nieuws.stand.waarde }
        let price =
            vraag.cijfers.last { $0.grootheid == .prijs && $0.jaar == year && $0.bekend <= nieuws.peildatum }?.waarde
            ?? center(.prijs, year)
        let before = own.start > january
        func earlier(_ parameter: Parameter) -> Double { before ? own.centers.scalar(parameter) : 0 }
        let lasten = earlier(.gerealiseerdeLasten) + stocks.reduce(0, +) * price / 12
        let baten = earlier(.gerealiseerdeBaten) + center(.baten, year) * Double(months.count) / 12
        return """

            # Wat er voor \(nieuws.start) dit jaar al is uitgegeven.
            gerealiseerd:
              aanname: true
              \(known)
              toelichting: "\(months.count) maanden bij de prijs van \(year): de stand zoals geteld, en zoals geraamd tussen tellingen\(before ? "; de maanden ervoor zoals de vorige raming ze had" : "")"
              lasten: \(GemeenteTekst.number(lasten.rounded()))
              baten: \(GemeenteTekst.number(baten.rounded()))

            """
    }

    private func center(_ parameter: Parameter, _ year: Int) -> Double {
        let own = scenario.scenario
        let place = own.layout.range(parameter).lowerBound + (own.layout.years.firstIndex(of: year) ?? 0)
        return own.quantities[place]?.center ?? 0
    }
}
