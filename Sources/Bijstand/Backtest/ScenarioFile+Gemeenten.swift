public import BijstandAnalysis
public import BijstandCaseload
public import BijstandExchange
internal import Foundation

extension ScenarioFile {
    /// Forecasts of every municipality of which public figures are there, from the end of a year, against the year after.
    ///
    /// Each is the scenario that ``NieuweGemeente`` makes of this one, with counts up to that year as known in January: a municipality
    /// has its own sooner than CBS publishes them.
    ///
    /// - Parameters:
    ///   - folder: of public figures (`scenarios/data/gemeenten`).
    ///   - year: at whose end forecasts begin.
    ///   - threads: nil for one on each core.
    ///   - progress: told of municipalities that are done, and of all.
    /// - Throws: ``InvalidInput`` where nothing can be judged.
    public func backtest(
        gemeenten folder: String, year: Int, _ request: RunRequest, threads: Int? = nil,
        isCancelled: @escaping @Sendable () -> Bool = { false }, progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> MunicipalBacktest {
        try checkForecast()
        let tables = OpenbareTabellen(in: folder)
        let all = tables.gemeenten.compactMap { Beoordeelbaar($0, OpenbareCijfers($0.code, tables), year) }
        guard !all.isEmpty else {
            throw refusal(
                "gemeenten", "no municipality with a figure at the end of \(year) and one of the year after",
                "years of public figures in \(folder), as 2016-12")
        }
        var figures: [MunicipalBacktest.Figure] = []
        for (index, one) in all.enumerated() {
            figures += try backtest(one, year, request, threads, isCancelled)
            progress(index + 1, all.count)
        }
        return MunicipalBacktest(figures, land: try land(year, request, threads, isCancelled))
    }

    /// Replications in which the country is forecast beside its municipalities: it shares what moves them, so few tell.
    private static let landReplications: UInt32 = 64

    /// The stock of this scenario itself as known in the same month: at the end of the year after, for each at the cut-off.
    ///
    /// It begins in the month after the last that was published then.
    private func land(
        _ year: Int, _ request: RunRequest, _ threads: Int?, _ isCancelled: @escaping @Sendable () -> Bool
    ) throws -> [Double] {
        let peildatum = Month(year: year + 1, month: 1)
        func known(_ start: Month, _ more: String = "") throws -> ScenarioFile {
            try changed(
                by: "start: \(start)\nhorizon: \(Scenario.horizonRange.lowerBound)\npeildatum: \(peildatum)\n\(more)")
        }
        let any = "beginstand: {aantal: {waarde: 1000, aanname: true, bekend: \(peildatum)}}"
        guard let last = try known(peildatum, any).scenario.waarnemingen.standen(before: peildatum).last?.month else {
            return []
        }
        let wait = last.distance(to: peildatum.advanced(by: -1))
        var request = request
        request.replications = min(request.replications, Self.landReplications)
        request.range = 0..<request.replications
        let ran = try known(last.advanced(by: 1)).run(request, threads: threads, isCancelled: isCancelled)
        return (0..<ran.result.replications).map { replication in
            let path = ran.result.path(replication: replication).scenario
            return Double(path[wait + 12].stock) / Double(max(1, path[wait].stock))
        }
    }

    private func backtest(
        _ gemeente: Beoordeelbaar, _ year: Int, _ request: RunRequest, _ threads: Int?,
        _ isCancelled: @escaping @Sendable () -> Bool
    ) throws -> [MunicipalBacktest.Figure] {
        typealias Figure = MunicipalBacktest.Figure
        let next = year + 1
        let start = Month(year: next, month: 1)
        let persons = gemeente.personen
        var vraag = GemeenteVraag(
            naam: gemeente.naam, start: start, peildatum: start, opgesteld: start,
            horizon: Scenario.horizonRange.lowerBound, basis: name, output: "\(name).\(gemeente.code)",
            cijfers: [], openbaar: gemeente.openbaar.counted(through: year))
        vraag.houdtBudget = true
        let made = try NieuweGemeente(vraag, isCancelled: isCancelled)
        let ran = try made.file.run(request, threads: threads, isCancelled: isCancelled)
        func sum(_ names: [String]) throws -> [Double] {
            let parts = try names.map { try ran.values("\($0)(\(next))") }
            return parts[0].indices.map { index in parts.reduce(0) { $0 + ($1[index] ?? 0) } }
        }
        let counting = PersonCount(seed: request.seed, gemeente: gemeente.code)
        // Persons for each dossier, as the opening has it.
        let perDossier = persons / Double(max(1, ran.result.path(replication: 0).scenario[0].stock))
        var figures = try gemeente.known.map { grootheid, names, before, came in
            Figure(
                gemeente: gemeente.naam, grootheid: grootheid, vorig: before, personen: persons,
                paths: counting.counted(
                    try sum(names), perDossier, isStock: grootheid == .stand, kind: grootheid.rawValue
                ).map { $0 / before }, waarde: came)
        }
        if let (before, came) = gemeente.grants, made.file.scenario.hasMoney {
            figures.append(
                Figure(
                    gemeente: gemeente.naam, grootheid: .budget, vorig: before, personen: persons,
                    paths: try sum(["budget_definitief"]).map { $0 / before }, waarde: came,
                    begroting: gemeente.begroting.map { $0 / before }))
        }
        return figures
    }
}
