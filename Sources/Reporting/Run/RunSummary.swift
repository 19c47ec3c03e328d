import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// What a person sees after a run: the answer in three small tables, and how far to trust it.
///
/// For the council and policy how many households and how many to work, for finance the BUIG account; in Dutch, because
/// those who read it are.
package enum RunSummary {
    package static func text(_ forecast: Forecast, _ request: RunRequest) -> String {
        let figures = forecast.figures.byKerncijfer
        func rows(_ years: [Int], _ columns: [(String, (Summary) -> String)]) -> [[String]] {
            years.map { year in
                ["\(year)"] + columns.map { naam, format in figures[Kerncijfer(naam, year)].map(format) ?? "" }
            }
        }
        let years = forecast.scenario.fullYears
        let households = TextTable(
            header: ["jaar", "stand", "ongewijzigd", "naar werk", "gap 1", "gap 2"],
            rows: rows(
                years, ["stand", "stand_ongewijzigd", "uitstroom_werk", "gap1", "gap2"].map { ($0, whole) }))
        let money = TextTable(
            header: ["jaar", "budget definitief", "lasten", "resultaat", "vangnet", "netto", "P(tekort)"],
            rows: rows(
                forecast.scenario.boekjaren,
                ["budget_definitief", "lasten", "resultaat", "vangnet", "netto"].map { ($0, millions) }
                    + [("kans_tekort", { percent($0.mean) })]))
        return """
            \(forecast.scenario.titel)
            \(UncertaintyMeaning.voorbehoud(request.uncertainty).map { "\($0)\n" } ?? "")\(request.range.count) replicaties, seed \(request.seed); gemiddelde [5 %; 95 %]
            \(start(forecast.scenario))
            Huishoudens (stand aan het eind van het jaar; gap 1 en 2 gemiddeld over het jaar)
            \(households.text)
            \(newBeleid(forecast.scenario))
            BUIG in miljoenen euro's
            \(money.text)
            \(vangnet(forecast.scenario.vangnet))
            \(reserve(forecast.scenario.boekjaren.last.flatMap { figures[Kerncijfer("reserve_nodig", $0)] }))
            \(AmbitionSummary.text(forecast))\(begroting(forecast))\(assumptions(forecast.scenario))
            """
    }

    /// A paragraph of its own, where there is a proposal.
    private static func begroting(_ forecast: Forecast) -> String {
        forecast.begroting.map { "\(BegrotingSummary.text($0))\n\n" } ?? ""
    }

    /// Where the forecast starts from observed figures, which; empty elsewhere.
    private static func start(_ scenario: Scenario) -> String {
        guard let stand = scenario.observedStart else { return "" }
        return
            "Begint bij de waargenomen stand: \(Int(stand.waarde.rounded())) huishoudens eind \(scenario.cutOff) (\(stand.bron))\n"
    }

    /// What the account takes for granted of the vangnet.
    private static func vangnet(_ keuze: VangnetKeuze) -> String {
        let variants = [
            "regulier", keuze.verruimd == nil ? nil : "verruimd", keuze.verlaagd == nil ? nil : "verlaagd",
        ]
        return
            "netto is na vangnet, dat een jaar later binnenkomt; open regels: \(variants.compactMap(\.self).joined(separator: ", "))"
    }

    /// Where both lines are the same, why; empty elsewhere.
    private static func newBeleid(_ scenario: Scenario) -> String {
        scenario.interventions.contains { $0.isNewBeleid(after: scenario.cutOff) }
            ? ""
            : "Geen beleid begint na \(scenario.cutOff): ongewijzigd is gelijk aan de stand, en er is geen besparing.\n"
    }

    /// What it takes to carry the years together; empty without an account.
    private static func reserve(_ summary: Summary?) -> String {
        guard let summary else { return "" }
        let amounts = [50, 75, 90].map { "\(millions(summary.quantile(Double($0)))) (\($0) %)" }
        return "Reserve die alle jaren samen draagt, met zoveel zekerheid: \(amounts.joined(separator: "; "))\n"
    }

    /// How much of the answer rests on assumptions: said with every answer.
    private static func assumptions(_ scenario: Scenario) -> String {
        let given = scenario.quantities.compactMap { $0?.provenance }.filter { $0 != .neutral }
        let assumed = given.count { $0 == .aanname }
        return "\(assumed) van de \(given.count) getallen van dit scenario zijn aannamen."
    }

    package static func whole(_ summary: Summary) -> String {
        let numbers = [summary.mean, summary.quantile(5), summary.quantile(95)].map { decimal($0 ?? .nan, 0) }
        return "\(numbers[0]) [\(numbers[1]); \(numbers[2])]"
    }

    private static func millions(_ summary: Summary) -> String {
        let numbers = [summary.mean, summary.quantile(5), summary.quantile(95)].map(millions)
        return "\(numbers[0]) [\(numbers[1]); \(numbers[2])]"
    }

    private static func millions(_ amount: Double?) -> String { komma(decimal((amount ?? .nan) / 1e6, 2)) }

    /// A chance; never certain where it is not.
    package static func percent(_ share: Double?) -> String {
        guard let share, share.isFinite else { return "–" }
        let whole = Int((share * 100).rounded())
        if whole == 100 && share < 1 { return "> 99 %" }
        return whole == 0 && share > 0 ? "< 1 %" : "\(whole) %"
    }

    /// With the comma of Dutch text.
    private static func komma(_ number: String) -> String { number.replacing(".", with: ",") }

    /// A number with so many decimals, whatever the locale; one beyond all counting by its power of ten, and `–` for none.
    package static func decimal(_ value: Double, _ decimals: Int) -> String {
        let power = (0..<decimals).reduce(1) { value, _ in value * 10 }
        guard let scaled = Int(rounding: value * Double(power), in: Int.min...Int.max) else {
            return value.isFinite ? "\(value)" : "–"
        }
        let rest = "\(scaled.magnitude % UInt(power))"
        return "\(scaled < 0 ? "-" : "")\(scaled.magnitude / UInt(power))"
            + (decimals > 0 ? "." + String(repeating: "0", count: decimals - rest.count) + rest : "")
    }
}
