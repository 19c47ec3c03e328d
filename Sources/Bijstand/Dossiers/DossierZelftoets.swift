internal import BijstandAnalysis
internal import BijstandCaseload
internal import BijstandExchange
internal import BijstandMicrosimulation
internal import Foundation

extension DossierScenario {
    /// Years that are held out, and that a cut-off needs before it.
    private static let (held, before) = (3, 3)

    /// Forecasts one, two and three years before the cut-off, with what file and country knew then, and holds them against the file.
    ///
    /// - Parameters:
    ///   - vraag: of the scenario itself.
    ///   - run: simulates one.
    func zelftoets(
        _ vraag: DossierVraag, _ afscherming: Afscherming, threads: Int,
        run: (ScenarioFile) throws -> SimulationResult
    ) throws -> Zelftoets {
        var (points, skipped): ([Geraamd], [Zelftoets.Over]) = ([], [])
        for back in 1...Self.held {
            let cut = vraag.eind.advanced(by: -12 * back)
            guard vraag.vanaf.advanced(by: 12 * Self.before) <= cut else {
                skipped.append(Zelftoets.Over(eind: cut, isShort: true))
                continue
            }
            guard cut >= NieuwLand.eerste else {
                skipped.append(Zelftoets.Over(eind: cut, isShort: false))
                continue
            }
            var earlier = vraag
            (earlier.eind, earlier.gemeente.horizon) = (cut, max(Scenario.horizonRange.lowerBound, 12 * back))
            let made = try DossierScenario(earlier, afscherming, threads: threads)
            let came = Uitkomsten(
                schatting.history, hasReasons: schatting.hasReasons, after: cut, through: vraag.eind)
            points += came.geraamd(try run(made.file), afscherming, only: Zelftoets.grootheden)
        }
        return Zelftoets(points, over: skipped)
    }

    /// The forecast against a later file of the same municipality.
    func vergelijking(
        _ daarna: DossierFile, _ afscherming: Afscherming, _ run: SimulationResult
    ) throws -> Vergelijking {
        let cut = schatting.window.through
        let horizon = cut.advanced(by: file.scenario.horizon)
        guard let latest = daarna.history.latestStart, latest > cut else {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: daarna.name, line: 0,
                    found: "a later file whose latest start is in \(daarna.history.latestStart ?? cut)",
                    expected: "a start after \(cut), the cut-off of the first")
            ])
        }
        let through = min(latest, horizon)
        let known = daarna.history.known(at: through)
        let history = daarna.hasReasons ? known : known.assumingAOW
        let came = Uitkomsten(history, hasReasons: daarna.hasReasons, after: cut, through: through)
        return Vergelijking(
            bestand: URL(fileURLWithPath: daarna.name).lastPathComponent, came.geraamd(run, afscherming),
            stand: (schatting.history.stock(at: cut).count, history.stock(at: cut).count))
    }
}
