internal import BijstandAnalysis
internal import BijstandCaseload
internal import BijstandExchange
internal import BijstandMicrosimulation
internal import Foundation

extension DossierScenario {
    /// Years that are held out, and that a cut-off needs before it.
    private static let (held, before) = (3, 3)

    /// What is asked one, two and three years before the cut-off, with what file and country knew then; and which of them cannot be.
    static func eerder(_ vraag: DossierVraag) -> (vragen: [DossierVraag], over: [Zelftoets.Over]) {
        var (vragen, over): ([DossierVraag], [Zelftoets.Over]) = ([], [])
        for back in 1...Self.held {
            let cut = vraag.eind.advanced(by: -12 * back)
            let isShort = vraag.vanaf.advanced(by: 12 * Self.before) > cut
            if isShort || cut < NieuwLand.eerste {
                over.append(Zelftoets.Over(eind: cut, isShort: isShort))
                continue
            }
            var earlier = vraag
            (earlier.eind, earlier.gemeente.horizon) = (cut, max(Scenario.horizonRange.lowerBound, 12 * back))
            vragen.append(earlier)
        }
        return (vragen, over)
    }

    /// Forecasts from earlier cut-offs against what this one's file says came.
    ///
    /// - Parameter runs: by cut-off.
    func zelftoets(
        _ runs: [(eind: Month, result: SimulationResult)], over: [Zelftoets.Over], _ afscherming: Afscherming
    ) -> Zelftoets {
        let points = runs.flatMap { run in
            Uitkomsten(
                schatting.history, hasReasons: schatting.hasReasons, after: run.eind,
                through: schatting.window.through
            ).geraamd(run.result, afscherming, only: Zelftoets.grootheden)
        }
        return Zelftoets(points, over: over)
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
