public import BijstandAnalysis
public import BijstandCaseload
public import BijstandExchange
internal import BijstandMicrosimulation
internal import Foundation

/// A forecast with what came since filtered in, and what that changed.
///
/// The earlier forecast stands still; the new one derives from it. It begins after the last stock that was counted, with the state of
/// the municipality's own pressure filtered from what came against what was forecast; what the country published meanwhile it takes by
/// its peildatum. Steps in between tell what each did to the figures: the country, the budget, the price, stock and flows.
public struct Bijstelling: Sendable {
    /// Why a forecast changed, in the order in which it is found.
    public enum Oorzaak: String, CaseIterable, Sendable {
        /// What the country published: unemployment, budgets, norms, its own pressure.
        case land
        case budget, prijs
        /// What was counted: stock and flows.
        case stand
    }

    /// A figure of a year before and after.
    public struct Verandering: Sendable {
        public let jaar: Int
        public let cijfer: String
        public let was: Spreiding
        public let wordt: Spreiding
        /// What each cause did to the mean, in the order of causes; they add up to the difference.
        public let delen: [Double]
    }

    /// Mean and 90 % band.
    public struct Spreiding: Sendable, Equatable {
        public let mean: Double
        public let p05: Double
        public let p50: Double
        public let p95: Double

        init(_ values: [Double]) {
            let ensemble = Ensemble(values)
            mean = ensemble.mean
            (p05, p50, p95) = (ensemble.quantile(5), ensemble.quantile(50), ensemble.quantile(95))
        }
    }

    /// A figure that came, against what was forecast of it.
    public struct Uitkomst: Sendable {
        public let cijfer: Waarneming
        public let geraamd: Spreiding
    }

    /// The new scenario file.
    public let text: String
    public let file: ScenarioFile
    public let peildatum: Month
    /// What came, in the order of the file.
    public let uitkomsten: [Uitkomst]
    /// The pressure of its own at the peildatum, and what levels moved by, as logarithms.
    public let toestand: (mean: Double, sd: Double)
    public let niveau: [MunicipalFilter.Flow: Double]
    public let veranderingen: [Verandering]

    /// Figures that are told of every year that both forecasts have whole.
    public static let cijfers = ["stand", "lasten", "budget_definitief", "resultaat"]

    /// - Parameters:
    ///   - scenario: the earlier forecast.
    ///   - run: simulates a scenario, for who wants to watch.
    /// - Throws: ``InvalidInput`` where nothing came, or the scenario is no forecast.
    public init(
        _ scenario: ScenarioFile, _ vraag: BijstellingVraag, _ request: RunRequest, threads: Int? = nil,
        run: (ScenarioFile, RunRequest) throws -> ScenarioRun = { try $0.run($1) }
    ) throws {
        try scenario.checkForecast()
        let all = try ObservedFile(path: vraag.observed, asOf: vraag.peildatum).waarnemingen
        let nieuws = try BijstellingNieuws(scenario, all, vraag)
        peildatum = nieuws.peildatum
        // The country first: what came is held against a forecast that knows what it did.
        let land = try scenario.changed(by: "peildatum: \(nieuws.known)\n")
        let filter = try BijstellingFilter(land, nieuws, request, threads: threads)
        uitkomsten = filter.uitkomsten
        (toestand, niveau) = (filter.toestand, filter.niveau)
        let tekst = BijstellingTekst(scenario, nieuws, filter, vraag)
        text = tekst.text
        let new = try ScenarioFile(text: text, name: vraag.output)
        file = new
        let budget = tekst.budget.isEmpty ? land : try land.changed(by: tekst.budget)
        let prijs = tekst.prijs.isEmpty ? budget : try land.changed(by: tekst.budget + tekst.prijs)
        let steps = [scenario, land, budget, prijs, new]
        let runs = try steps.map { try run($0, request) }
        let years = Set(scenario.scenario.fullYears).intersection(new.scenario.boekjaren).sorted()
        let names = scenario.scenario.hasMoney ? Self.cijfers : ["stand"]
        veranderingen = years.flatMap { year in
            names.compactMap { name in
                let values = runs.map { (try? $0.values("\(name)(\(year))"))?.compactMap(\.self) ?? [] }
                guard values.allSatisfy({ !$0.isEmpty }) else { return nil }
                let means = values.map { $0.reduce(0, +) / Double($0.count) }
                return Verandering(
                    jaar: year, cijfer: name, was: Spreiding(values[0]), wordt: Spreiding(values[4]),
                    delen: (1..<means.count).map { means[$0] - means[$0 - 1] })
            }
        }
    }
}
