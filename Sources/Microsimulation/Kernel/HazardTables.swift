internal import BijstandCaseload

/// The hazards of one lijn in one replication, as the transition reads them: rows of lanes.
///
/// A dossier's hazard in a lane is a calendar part times ratios that stand still between bands. The calendar part is kept
/// as prefix sums over months, so the accumulated hazard of any stretch is one subtraction. Every process fills its own lanes.
final class HazardTables {
    private let slab = Slab()
    /// Prefix sums Σ_{1…t} by (class, status, month, lane); lanes of `Status.out` are the causes of the exit.
    let cumulative: UnsafeMutablePointer<Double>
    /// Ratio by (afstand, age band, kenmerken, lane).
    let person: UnsafeMutablePointer<Double>
    /// Ratio by (profile, lane), and by (duration band, lane).
    let profile: UnsafeMutablePointer<Double>
    let duur: UnsafeMutablePointer<Double>
    /// With caseload feedback, `cumulative` holds what has become of the months up to `known`, and beyond it sums that no
    /// factor to come exceeds. Those go on from a higher sum than has come about at `known`; by so much, by (class, status, lane).
    let lead: UnsafeMutablePointer<Double>
    let known: UnsafeMutablePointer<Int32>
    /// The lanes, as bits, that feedback moves; and the factors that there is room for.
    var moving: UInt32 = 0
    var room: [Double] = []
    let months: Int
    let rows: Int

    init(_ plan: Plan) {
        months = plan.timeline.last + 1
        rows = plan.classes.members.count * Status.rows
        cumulative = slab.zeros(rows * months * Lane.stride)
        person = slab.values(Afstand.count * Leeftijd.count * Profile.kenmerken * Lane.stride, 1)
        profile = slab.values(Profile.count * Lane.stride, 1)
        duur = slab.values(Duur.count * Lane.stride, 1)
        lead = slab.zeros(rows * Lane.stride)
        known = slab.values(1, Dossier.never)
    }

    /// Row of ``person``.
    func person(afstand: Int, leeftijd: Int, kenmerken: Int) -> UnsafeMutablePointer<Double> {
        person + ((afstand * Leeftijd.count + leeftijd) * Profile.kenmerken + kenmerken) * Lane.stride
    }

    /// Sums hazards by month into ``cumulative``.
    func accumulate() {
        for row in 0..<rows {
            var previous = cumulative + row * months * Lane.stride
            for _ in 1..<months {
                let next = previous + Lane.stride
                for lane in 0..<Lane.stride { next[lane] += previous[lane] }
                previous = next
            }
        }
    }
}
