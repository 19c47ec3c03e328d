internal import BijstandAnalysis
package import BijstandExchange
internal import BijstandFigures
internal import BijstandReporting
internal import Foundation

/// Forecasts of the scenarios that pages ask for. Key figures are kept of all, the replications of the last one alone: they are
/// large, and what a page asks of one scenario stands together.
package struct PageForecasts {
    /// Simulates what is asked of a scenario, from the opening state of another where one is given.
    package typealias Simulate = (ScenarioFile, RunRequest, _ opening: ScenarioFile?) throws -> ScenarioRun

    let request: RunRequest
    private let simulate: Simulate
    /// Whether figures are held against what stands there, not written.
    let check: Bool
    private var known: [Key: SimulatedScenario] = [:]
    private var last: (key: Key, run: ScenarioRun)?

    private struct Key: Hashable {
        let path: String
        let replications: UInt32
    }

    /// - Parameter request: of marks that do not say how many replications they want.
    package init(_ request: RunRequest, check: Bool, simulate: @escaping Simulate) {
        (self.request, self.check, self.simulate) = (request, check, simulate)
    }

    /// What a mark asks: as all do, but for the replications that it asks for itself.
    func request(_ mark: Mark) -> RunRequest {
        var request = request
        request.replications = mark.replications ?? request.replications
        request.range = 0..<request.replications
        return request
    }

    mutating func figures(_ path: String, _ mark: Mark) throws -> SimulatedScenario {
        if let found = known[key(path, mark)] { return found }
        _ = try forecast(path, mark)
        return known[key(path, mark)]!
    }

    mutating func forecast(_ path: String, _ mark: Mark) throws -> Forecast { try run(path, mark).forecast }

    mutating func run(_ path: String, _ mark: Mark) throws -> ScenarioRun {
        let run = try simulated(path, mark)
        known[key(path, mark)] = SimulatedScenario(
            file: run.file, figures: run.figures, replications: run.request.replications,
            uncertainty: run.request.uncertainty)
        return run
    }

    /// A scenario from the opening state of another, where the two do not start alike.
    func opening(
        _ scenario: SimulatedScenario, _ base: SimulatedScenario, _ mark: Mark
    ) throws -> PairTable.Opening? {
        guard let difference = OpeningDifference(base.file.scenario, scenario.file.scenario) else { return nil }
        return PairTable.Opening(
            difference: difference,
            figures: difference.isOtherOpening
                ? try simulate(scenario.file, request(mark), base.file).figures : nil)
    }

    /// A run of a scenario that no file holds.
    func run(_ file: ScenarioFile, _ request: RunRequest) throws -> ScenarioRun { try simulate(file, request, nil) }

    /// Key figures of a scenario that no file holds.
    func figures(of file: ScenarioFile, _ mark: Mark) throws -> YearFigures {
        try simulate(file, request(mark), nil).figures
    }

    mutating func backcast(_ path: String, _ observed: String, _ mark: Mark) throws -> Backcast {
        let run = try simulated(path, mark)
        return Backcast(run.result, try ObservedFile(path: observed, of: run.file.scenario).waarnemingen)
    }

    /// What a scenario knows.
    mutating func kennis(_ path: String, _ mark: Mark) throws -> KennisAccount {
        try simulated(path, mark).file.kennis
    }

    private mutating func simulated(_ path: String, _ mark: Mark) throws -> ScenarioRun {
        let key = key(path, mark)
        if let last, last.key == key { return last.run }
        last = nil
        let run = try simulate(LaidScenario(path).file(), request(mark), nil)
        last = (key, run)
        return run
    }

    private func key(_ path: String, _ mark: Mark) -> Key {
        Key(path: LaidScenario(path).identity, replications: request(mark).replications)
    }

    /// Throws where a figure cannot stand, or something else stands there.
    func checkPlace(of path: String) throws {
        if check { return }
        try WholeFile.check(path, as: "figure of an earlier page") { $0 == BandFigure.head }
    }

    /// Writes a figure; or says whether it stands there already.
    func put(_ svg: String, in path: String) throws -> Bool {
        if check { return (try? String(contentsOfFile: path, encoding: .utf8)) == svg }
        try WholeFile.write(Data(svg.utf8), to: path)
        return true
    }
}
