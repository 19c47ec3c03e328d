internal import BijstandCaseload
internal import BijstandStochastics

/// Dossiers as the scenario's hazards would make them if they had always been in force: the frame from which the opening
/// state is taken.
///
/// The engine itself runs for forty years at the values of the start, from nothing; where the country's pressure before the start is
/// known (`druk`), the last five of them with that and with the labour market that there was. So spell lengths, ages, earlier spells
/// and former recipients agree with every hazard of the model, returns included.
struct SteadyState {
    /// On benefit at the end.
    private(set) var stock: [Dossier] = []
    /// Left in the last 60 months and not back.
    private(set) var former: [Dossier] = []
    /// Instroom of the frame against that of the scenario.
    let factor: Double

    static let months = 480
    /// Dossiers aimed at in the frame: as many as the stock, within these bounds.
    private static let size = 12_000.0...60_000.0

    /// Dossiers simulated at most.
    private static let lives = 2_000_000.0

    init(_ scenario: Scenario) throws(SimulationFailure) {
        let plan = Plan(scenario.movedBack(months: Self.months), runOn: 0)
        let worker = Worker(plan, .empty)
        // The frame belongs to the scenario, not to a seed: this key is no replication's.
        let keys = ReplicationKeys(chance: StreamKey(seed: 0, replication: .max), parameters: nil)
        let vector = scenario.centers
        let total = max(1, vector.scalar(.stock), vector.scalar(.formerRecipients))
        let expected = max(1e-9, vector[.instroom].reduce(0, +) * Double(Self.months))
        // A tiny stock beside a large instroom would make a frame of many millions: bound the lives as well.
        factor = min(min(max(total, Self.size.lowerBound), Self.size.upperBound) / total, Self.lives / expected)
        let factor = factor
        try SimulationFailure.naming({ .distribution($0) }) { () throws(InvalidDistribution) in
            _ = try worker.prepare(keys, factor: factor, steadyState: true)
        }
        let tables = worker.tables(.scenario, lastOnBenefit: Self.months)
        let mortality = worker.mortality
        let last = Int32(Self.months)
        let entrants = Entrants(worker)
        do throws(KeyOverflow) {
            for t in 1...Self.months {
                try entrants.visit(month: t) { _ in
                    Transition.begin(worker.rows, worker.clocks, tables, mortality)
                    _ = Transition.advance(worker.rows, worker.clocks, tables, Unrecorded(), until: last)
                    let row = worker.rows.pointee
                    if row.status < Status.out { stock.append(row.atCutOff(last)) }
                    if row.status == Status.out && last - row.since < SindsUitstroom.window {
                        former.append(row.atCutOff(last))
                    }
                }
            }
        } catch {
            throw .keyOverflow(error)
        }
    }
}

extension Dossier {
    /// The same dossier on a timeline whose month 0 is month `last` of this one.
    fileprivate func atCutOff(_ last: Int32) -> Dossier {
        var row = self
        row.birth -= last
        row.since -= last
        row.afstandSince -= last
        row.indelingSince -= last
        row.workSince -= last
        row.subsidieSince -= last
        if row.vrijTot != Dossier.never && row.vrijTot != Dossier.unset { row.vrijTot -= last }
        if row.workEnd != Dossier.never { row.workEnd -= last }
        row.now = 0
        // Luck begins anew, by the row's own identity.
        row.spell = 0
        row.job = 0
        row.stapJaar = 0
        row.screenings = 0
        (row.screening, row.growth, row.appointment) = (Dossier.never, Dossier.never, Dossier.never)
        return row
    }
}

extension Scenario {
    /// The same numbers without interventions, so many months earlier: the past of its opening state.
    fileprivate func movedBack(months: Int) -> Scenario {
        Scenario(
            naam: naam, titel: titel, gemeente: gemeente, start: start.advanced(by: -months), horizon: months,
            layout: layout,
            quantities: quantities, dirichlet: dirichlet, points: points, interventions: [], druk: druk,
            vangnet: vangnet,
            peildatum: cutOff)
    }
}
