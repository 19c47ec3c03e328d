internal import BijstandAnalysis
internal import BijstandCaseload
internal import BijstandExchange
internal import Foundation

extension DossierScenario {
    /// Years that are held out, and that a cut-off needs before it.
    private static let (held, before) = (3, 3)

    /// Forecasts one, two and three years before the cut-off, with what file and country knew then, and holds them against the file.
    ///
    /// - Parameter vraag: of the scenario itself.
    func zelftoets(
        _ vraag: DossierVraag, _ afscherming: Afscherming, replications: UInt32, threads: Int,
        isCancelled: @escaping @Sendable () -> Bool
    ) throws -> Zelftoets {
        var (points, skipped): ([Getoetst], [Month]) = ([], [])
        for back in 1...Self.held {
            let cut = vraag.eind.advanced(by: -12 * back)
            guard cut >= NieuwLand.eerste, vraag.vanaf.advanced(by: 12 * Self.before) <= cut else {
                skipped.append(cut)
                continue
            }
            var earlier = vraag
            (earlier.eind, earlier.gemeente.horizon) = (cut, max(Scenario.horizonRange.lowerBound, 12 * back))
            let made = try DossierScenario(earlier, afscherming, threads: threads)
            let came = Uitkomsten(
                schatting.history, hasReasons: schatting.hasReasons, after: cut, through: vraag.eind)
            points += try made.getoetst(
                came.alle.filter { $0.dimensie == .totaal && Zelftoets.grootheden.contains($0.grootheid) },
                replications: replications, threads: threads, isCancelled: isCancelled)
        }
        return Zelftoets(points, over: skipped)
    }

    /// The forecast against a later file of the same municipality.
    func vergelijking(
        _ daarna: DossierFile, _ afscherming: Afscherming, replications: UInt32, threads: Int,
        isCancelled: @escaping @Sendable () -> Bool
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
        let hasReasons = schatting.hasReasons && daarna.hasReasons
        let known = daarna.history.known(at: through)
        let history = daarna.hasReasons ? known : known.assumingAOW
        let points = try getoetst(
            Uitkomsten(history, hasReasons: hasReasons, after: cut, through: through).alle,
            replications: replications, threads: threads, isCancelled: isCancelled)
        return Vergelijking(
            bestand: URL(fileURLWithPath: daarna.name).lastPathComponent, points,
            stand: (schatting.history.stock(at: cut).count, history.stock(at: cut).count), afscherming)
    }

    private func getoetst(
        _ came: [Uitkomst], replications: UInt32, threads: Int, isCancelled: @escaping @Sendable () -> Bool
    ) throws -> [Getoetst] {
        let run = try file.run(seed: 1, replications: replications, threads: threads, isCancelled: isCancelled)
        return came.map { Getoetst(schatting.window.through, $0, run.result) }
    }
}
