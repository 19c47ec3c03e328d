internal import BijstandCaseload
internal import BijstandStochastics

/// The hazards of one lijn in one replication, as the transition reads them.
///
/// A dossier's hazard in a lane is a calendar part times ratios that stand still between bands. The calendar part is kept
/// as prefix sums over months, so the accumulated hazard of any stretch is one subtraction.
final class HazardTables {
    /// Prefix sums Σ_{1…t} by (class, status, month, lane); lanes of `Status.out` are the causes of the exit.
    let cumulative: UnsafeMutablePointer<Double>
    /// Ratio by (afstand, age band, kenmerken, lane).
    let person: UnsafeMutablePointer<Double>
    /// Ratio by (profile, lane), and by (duration band, lane).
    let profile: UnsafeMutablePointer<Double>
    let duur: UnsafeMutablePointer<Double>
    /// Terugval by (cause, duration band of the spell, band since exit).
    let terugval: UnsafeMutablePointer<Double>
    /// Death by age band.
    let overlijden: UnsafeMutablePointer<Double>
    /// With caseload feedback, `cumulative` holds what has become of the months up to `known`, and beyond it sums that no
    /// factor to come exceeds. Those go on from a higher sum than has come about at `known`; by so much, by (class, status, lane).
    let lead: UnsafeMutablePointer<Double>
    let known: UnsafeMutablePointer<Int32>
    /// The lanes, as bits, that feedback moves; and the factors that there is room for.
    private(set) var moving: UInt32 = 0
    private var room: [Double] = []
    let months: Int
    private let rows: Int

    init(_ plan: Plan) {
        months = plan.timeline.last + 1
        rows = plan.classes.members.count * Status.rows
        func buffer(_ count: Int) -> UnsafeMutablePointer<Double> {
            let pointer = UnsafeMutablePointer<Double>.allocate(capacity: count)
            pointer.initialize(repeating: 0, count: count)
            return pointer
        }
        cumulative = buffer(rows * months * Lane.stride)
        person = buffer(Afstand.count * Leeftijd.count * Profile.kenmerken * Lane.stride)
        profile = buffer(Profile.count * Lane.stride)
        duur = buffer(Duur.count * Lane.stride)
        terugval = buffer(Oorzaak.count * Duur.count * SindsUitstroom.count)
        overlijden = buffer(Leeftijd.count)
        lead = buffer(rows * Lane.stride)
        known = .allocate(capacity: 1)
        known.initialize(to: Dossier.never)
    }

    deinit {
        for buffer in [cumulative, person, profile, duur, terugval, overlijden, lead] { buffer.deallocate() }
        known.deallocate()
    }

    func fill(_ plan: Plan, _ vector: ParameterVector, x: [Double], lijn: Lijn) {
        known.pointee = Dossier.never
        fillRatios(vector)
        fillCalendar(plan, vector, x)
        multiplyEffects(plan, vector, lijn)
        accumulate()
    }

    private func fillRatios(_ vector: ParameterVector) {
        let duurRatio = vector.rows(.uitstroomDuur)
        let leeftijdRatio = vector.rows(.uitstroomLeeftijd)
        let leefvormRatio = vector.rows(.uitstroomLeefvorm)
        let herkomstRatio = vector.rows(.uitstroomHerkomst)
        let kenmerkRatio = vector.rows(.uitstroomKenmerk)
        let stepLeeftijd = vector.rows(.doorstroomLeeftijd)
        let stepKenmerk = vector.rows(.doorstroomKenmerk)

        for p in 0..<Profile.count {
            let row = profile + p * Lane.stride
            for lane in 0..<Lane.causes {
                row[lane] = leefvormRatio[lane][Profile.leefvorm(p)] * herkomstRatio[lane][Profile.herkomst(p)]
            }
            row[Lane.away] = 1
            row[Lane.towards] = 1
        }
        for d in 0..<Duur.count {
            let row = duur + d * Lane.stride
            for lane in 0..<Lane.causes { row[lane] = duurRatio[lane][d] }
            row[Lane.away] = 1
            row[Lane.towards] = 1
        }
        for afstand in Afstand.allCases {
            let away = Doorstroom.away(from: afstand)?.index
            let towards = Doorstroom.towards(from: afstand)?.index
            for age in 0..<Leeftijd.count {
                for kenmerken in 0..<Profile.kenmerken {
                    let row =
                        person + ((afstand.index * Leeftijd.count + age) * Profile.kenmerken + kenmerken) * Lane.stride
                    func having(_ ratios: [Double]) -> Double {
                        ratios.indices.reduce(1) { kenmerken >> $1 & 1 == 1 ? $0 * ratios[$1] : $0 }
                    }
                    for lane in 0..<Lane.causes { row[lane] = leeftijdRatio[lane][age] * having(kenmerkRatio[lane]) }
                    row[Lane.away] = away.map { stepLeeftijd[$0][age] * having(stepKenmerk[$0]) } ?? 0
                    row[Lane.towards] = towards.map { stepLeeftijd[$0][age] * having(stepKenmerk[$0]) } ?? 0
                }
            }
        }
        let sinds = Array(vector[.terugval])
        let byCause = Array(vector[.terugvalOorzaak])
        let byDuur = Array(vector[.terugvalDuur])
        for cause in 0..<Oorzaak.count {
            for d in 0..<Duur.count {
                for band in 0..<SindsUitstroom.count {
                    terugval[(cause * Duur.count + d) * SindsUitstroom.count + band] =
                        sinds[band] * byCause[cause] * byDuur[d]
                }
            }
        }
        for (age, hazard) in vector[.overlijden].enumerated() { overlijden[age] = hazard }
    }

    /// Base × season × exp(β·x), the same for every class; terugval rows hold the calendar factor alone.
    private func fillCalendar(_ plan: Plan, _ vector: ParameterVector, _ x: [Double]) {
        let base = vector.rows(.uitstroom)
        let step = Array(vector[.doorstroom])
        let season = vector.rows(.uitstroomSeizoen)
        let beta = Array(vector[.uitstroomConjunctuur])
        let stepBeta = Array(vector[.doorstroomConjunctuur])
        let backBeta = vector.scalar(.terugvalConjunctuur)
        func cycle(_ beta: Double, _ t: Int) -> Double { beta * x[t] == 0 ? 1 : Elementary.exp(beta * x[t]) }

        var hazards = [Double](repeating: 0, count: Status.rows * Lane.stride)
        let size = months * Lane.stride
        for t in 1..<months {
            let month = plan.timeline.month(t).monthOfYear - 1
            for lane in 0..<Lane.causes {
                let factor = season[lane][month] * cycle(beta[lane], t)
                for status in 0..<Afstand.count { hazards[status * Lane.stride + lane] = base[lane][status] * factor }
            }
            for afstand in Afstand.allCases {
                for (lane, move) in [
                    (Lane.away, Doorstroom.away(from: afstand)), (Lane.towards, Doorstroom.towards(from: afstand)),
                ] {
                    hazards[afstand.index * Lane.stride + lane] =
                        move.map { step[$0.index] * cycle(stepBeta[$0.index], t) } ?? 0
                }
            }
            let back = cycle(backBeta, t)
            for cause in 0..<Lane.causes { hazards[Int(Status.out) * Lane.stride + cause] = back }
            for row in 0..<rows {
                let target = cumulative + row * size + t * Lane.stride
                let source = row % Status.rows * Lane.stride
                for lane in 0..<Lane.count { target[lane] = hazards[source + lane] }
            }
        }
    }

    private func multiplyEffects(_ plan: Plan, _ vector: ParameterVector, _ lijn: Lijn) {
        for (index, members) in plan.classes.members.enumerated() {
            for position in members where plan.classes.effects[position].applies(in: lijn) {
                let planned = plan.classes.effects[position]
                let ratio = vector.values[planned.quantity]
                for status in 0..<Status.rows {
                    let lanes = planned.lanes(status: status)
                    if lanes.isEmpty { continue }
                    let block = cumulative + (index * Status.rows + status) * months * Lane.stride
                    for t in planned.months {
                        for lane in lanes { block[t * Lane.stride + lane] *= ratio }
                    }
                }
            }
        }
    }

    private func accumulate() {
        for row in 0..<rows {
            var previous = cumulative + row * months * Lane.stride
            for _ in 1..<months {
                let next = previous + Lane.stride
                for lane in 0..<Lane.stride { next[lane] += previous[lane] }
                previous = next
            }
        }
    }

    // MARK: Caseload feedback

    /// Begins a run in which factors on these lanes become known month by month.
    func beginFeedback(lanes: [Int], room: [Double]) {
        known.pointee = 0
        moving = lanes.reduce(0) { $0 | 1 << UInt32($1) }
        self.room = room
        lead.update(repeating: 0, count: rows * Lane.stride)
        forEachMoving { ahead, _, lane in
            for t in 1..<months { ahead[t * Lane.stride] *= room[lane] }
        }
    }

    /// The factors of the month after `known`.
    ///
    /// - Returns: whether they exceed the room, which has then been widened: who waits is to be looked at again.
    func addMonth(_ factors: [Double], room wider: [Double]) -> Bool {
        let exceeds = zip(factors, room).contains { $0 > $1 }
        if exceeds { widen(to: wider) }
        let next = Int(known.pointee) + 1
        forEachMoving { sums, lead, lane in
            let (before, after) = (sums + (next - 1) * Lane.stride, sums + next * Lane.stride)
            let (highest, reached) = (after.pointee, before.pointee + lead.pointee)
            after.pointee = before.pointee + (highest - reached) * (factors[lane] / room[lane])
            lead.pointee = highest - after.pointee
        }
        known.pointee += 1
        return exceeds
    }

    private func widen(to wider: [Double]) {
        let from = Int(known.pointee)
        forEachMoving { sums, lead, lane in
            let base = sums[from * Lane.stride] + lead.pointee
            let ratio = wider[lane] / room[lane]
            for t in stride(from: from + 1, to: months, by: 1) {
                sums[t * Lane.stride] = base + (sums[t * Lane.stride] - base) * ratio
            }
        }
        room = wider
    }

    /// The columns of prefix sums that feedback moves, with their lead; terugval is not among them.
    private func forEachMoving(
        _ body: (_ sums: UnsafeMutablePointer<Double>, _ lead: UnsafeMutablePointer<Double>, _ lane: Int) -> Void
    ) {
        for row in 0..<rows where row % Status.rows != Int(Status.out) {
            var lanes = moving
            while lanes != 0 {
                let lane = lanes.trailingZeroBitCount
                lanes &= lanes - 1
                body(cumulative + row * months * Lane.stride + lane, lead + row * Lane.stride + lane, lane)
            }
        }
    }
}
