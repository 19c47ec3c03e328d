internal import BijstandAnalysis
internal import BijstandCaseload
internal import BijstandExchange

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
        let counts = schatting.counts
        var (points, skipped): ([Zelftoets.Punt], [Month]) = ([], [])
        for back in 1...Self.held {
            let cut = vraag.eind.advanced(by: -12 * back)
            guard cut >= NieuwLand.eerste, vraag.vanaf.advanced(by: 12 * Self.before) <= cut else {
                skipped.append(cut)
                continue
            }
            var earlier = vraag
            (earlier.eind, earlier.gemeente.horizon) = (cut, max(Scenario.horizonRange.lowerBound, 12 * back))
            let made = try DossierScenario(earlier, afscherming, threads: threads)
            let run = try made.file.run(
                seed: 1, replications: replications, threads: threads, isCancelled: isCancelled)
            func add(_ grootheid: Zelftoets.Grootheid, _ periode: String, _ came: Int, _ values: [Double]) {
                points.append(Zelftoets.Punt(cut, grootheid, periode, waargenomen: Double(came), values: values))
            }
            let paths = (0..<run.result.replications).map { run.result.path(replication: $0).scenario }
            for year in 1...back {
                let month = cut.advanced(by: 12 * year)
                if let came = counts.stand(month) {
                    add(.stand, "\(month)", came, paths.map { Double($0[12 * year].stock) })
                }
            }
            func sum(_ year: Int, _ names: [String]) throws -> [Double] {
                let parts = try names.map { try run.values("\($0)(\(year))") }
                return parts[0].indices.map { index in parts.reduce(0) { $0 + ($1[index] ?? 0) } }
            }
            for year in made.file.scenario.fullYears where Month(year: year, month: 12) <= vraag.eind {
                let inflow = counts.sum(year) { $0.instroom + $0.terugval }
                add(.instroom, "\(year)", inflow, try sum(year, ["instroom", "terugval"]))
                add(.uitstroom, "\(year)", counts.sum(year, \.uitstroom), try sum(year, ["uitstroom"]))
            }
        }
        return Zelftoets(points, over: skipped)
    }
}
