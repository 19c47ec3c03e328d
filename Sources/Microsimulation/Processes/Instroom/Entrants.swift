internal import BijstandCaseload
internal import BijstandStochastics

/// New dossiers: candidates of a herkomst and month in a fixed order, of which a higher intensity admits more.
///
/// Candidate k lies at Γ_k, a sum of k + 1 unit exponentials, and enters when Γ_k ≤ λ. So the number that enters is
/// Poisson(λ), and whoever enters at a λ also enters at every higher one, with the same attributes and clocks. Where an
/// effect touches part of a herkomst, λ is the candidate's own: the points below it are still a Poisson process, by its
/// marking theorem (Kingman, *Poisson Processes*, 1993, §5.2).
struct Entrants {
    private let instroom: InstroomTables
    private let composition: Composition
    private let plan: InstroomPlan
    private let key: StreamKey
    /// Row the candidate is written to.
    private let row: Row
    /// By month the age from which nobody enters.
    private let entryAgeLimit: UnsafePointer<Int32>
    /// Month of timeline index 0.
    private let cutOff: Month
    /// Whether any effect touches a part, by (herkomst, month).
    private let partialMonths: [ClosedRange<Int>?]

    init(_ worker: Worker) {
        instroom = worker.instroom
        plan = worker.plan.instroom
        key = worker.key
        row = worker.rows
        composition = worker.composition
        entryAgeLimit = worker.mortality.entryAgeLimit
        cutOff = worker.plan.timeline.month(0)
        partialMonths = plan.partial.map { effects in
            guard let first = effects.map({ $0.months.lowerBound }).min(),
                let last = effects.map({ $0.months.upperBound }).max()
            else { return nil }
            return first...last
        }
    }

    /// Calls `body` for every candidate that enters in at least one lijn, with its row filled but clocks not drawn.
    @inline(__always)
    func visit(
        month t: Int, _ body: (_ enters: (scenario: Bool, ongewijzigd: Bool)) -> Void
    ) throws(KeyOverflow) {
        let month = cutOff.advanced(by: t)
        for herkomst in 0..<Metric.herkomsten {
            let bound = max(instroom.bound(0, herkomst: herkomst, t: t), instroom.bound(1, herkomst: herkomst, t: t))
            guard bound > 0 else { continue }
            let plain = (
                instroom.intensity(0, herkomst: herkomst, t: t), instroom.intensity(1, herkomst: herkomst, t: t)
            )
            let isPartial = partialMonths[herkomst]?.contains(t) ?? false
            guard let first = DossierKey(herkomst: Herkomst.allCases[herkomst], month: month, ordinal: 0) else {
                throw KeyOverflow()
            }
            var gaps = RandomStream(
                key: key, address: StreamAddress(subject: first.rawValue, process: .instroom))
            var gamma = gaps.exponential()
            var ordinal: UInt32 = 0
            while gamma <= bound {
                let leeftijd = composition.draw(
                    row, first.rawValue | UInt64(ordinal), herkomst: herkomst, month: Int32(truncatingIfNeeded: t),
                    limit: entryAgeLimit[t], key: key.words)
                var lambda = plain
                if isPartial {
                    lambda.0 *= instroom.partialRatio(
                        .scenario, plan, herkomst: herkomst, t: t, row.pointee, leeftijd: leeftijd)
                    lambda.1 *= instroom.partialRatio(
                        .ongewijzigd, plan, herkomst: herkomst, t: t, row.pointee, leeftijd: leeftijd)
                }
                let enters = (scenario: gamma <= lambda.0, ongewijzigd: gamma <= lambda.1)
                if enters.scenario || enters.ongewijzigd { body(enters) }
                gamma += gaps.exponential()
                guard ordinal < .max else { throw KeyOverflow() }
                ordinal += 1
            }
        }
    }
}
