internal import BijstandCaseload
internal import BijstandStochastics

/// The places of all trajecten in one lijn: who waits, who starts, and that never more are taken than there are.
///
/// In month t those start who could at the end of t − 1 and still can at the end of t, by the traject's order and one
/// priority draw per dossier and traject. A place freed in t is free from t + 1 on. A start needs a place in every month
/// it will take, at the levels then in force, so a planned reduction turns nobody out.
final class Places {
    private let plan: Plan
    private let slab = Slab()
    /// Places by (traject, month), taken at the end of a month, by those who are in it now.
    private let capacity: UnsafeMutablePointer<Int>
    /// Of those, the places on which somebody can start in the month: fewer while some are closed.
    private let open: UnsafeMutablePointer<Int>
    private let taken: UnsafeMutablePointer<Int>
    /// Places that the money of a year still pays, by (traject, year of the layout).
    private let affordable: UnsafeMutablePointer<Int>
    private let years: Int
    private let months: Int
    /// By traject: who waits, and its name's identity.
    private let queues: UnsafeMutablePointer<PriorityQueue>
    private let identities: UnsafeMutablePointer<UInt32>
    /// Who waits.
    let waiting: UnsafeMutablePointer<Waiting>
    private var latest: UInt32 = 0
    /// Free places of each traject, from the state at the end of the month before.
    private let free: UnsafeMutablePointer<Int>
    private let count: Int

    init(_ plan: Plan) {
        self.plan = plan
        count = plan.trajecten.count
        months = plan.timeline.horizon + 1
        years = plan.scenario.layout.years.count
        capacity = slab.values(count * months, 0)
        open = slab.values(count * months, 0)
        taken = slab.values(count * months, 0)
        affordable = slab.values(count * years, 0)
        free = slab.values(count, 0)
        queues = slab.room(count)
        identities = slab.copy(plan.trajecten.map { $0.identity })
        for index in 0..<count { (queues + index).initialize(to: PriorityQueue(in: slab)) }
        waiting = slab.values(1, Waiting(plan, in: slab))
    }

    /// Empties all places and reads a replication's numbers.
    func reset(_ vector: ParameterVector) {
        for (index, traject) in plan.trajecten.enumerated() {
            for t in 1...plan.timeline.horizon {
                let month = plan.timeline.month(t)
                let level = traject.traject.plaatsen.last { $0.from <= month }
                let places = level.map { vector.values[$0.quantity].rounded(.down) } ?? 0
                let hasLimit = !traject.traject.plaatsen.isEmpty
                capacity[index * months + t] = hasLimit ? Int(places) : .max / 2
                // Omgeving alone closes places: the same in both lines.
                let ratio = plan.calendar.ratio(on: .plaatsen, t, .scenario, vector) { _ in true }
                open[index * months + t] = hasLimit ? Int(places * ratio) : .max / 2
                taken[index * months + t] = 0
            }
            for year in 0..<years {
                affordable[index * years + year] =
                    TrajectKosten(vector, traject: index, year: year).affordable ?? .max / 2
            }
            queues[index].clear()
        }
        waiting.pointee.clear()
        latest = 0
    }

    /// Takes over which places are taken and what money is left; who waits is to be told anew.
    func takeOver(_ other: Places) {
        taken.update(from: other.taken, count: count * months)
        affordable.update(from: other.affordable, count: count * years)
    }

    /// What was found out up to the end of the month before counts now.
    func beginMonth(_ t: Int, _ state: (Int) -> Row, _ tables: TransitionTables) {
        for index in 0..<waiting.pointee.noticed.count {
            let (row, traject) = waiting.pointee.noticed[index]
            enqueue(row, traject: Int(traject), state(Int(row)), tables)
        }
        waiting.pointee.clearNoticed()
        let year = plan.timeline.month(t).year - plan.scenario.layout.years[0]
        for index in 0..<count {
            let rule = tables.processes.traject.rules + index
            // A place that is given back in this very month was taken at the end of the one before.
            let now = index * months + t
            // Closing was not planned: it stops who would start now, and nobody before.
            var least = min(affordable[index * years + year], open[now] - taken[now - 1])
            for cell in now..<index * months + min(t + Int(rule.pointee.lockin), months) {
                least = min(least, capacity[cell] - taken[cell])
            }
            let isOpen = t >= Int(rule.pointee.from) && t <= Int(rule.pointee.to)
            free[index] = isOpen ? max(0, least) : 0
        }
    }

    /// Somebody left a place in month `t` that was theirs up to `end`.
    func release(traject: Int, from t: Int, to end: Int) {
        for month in t..<max(t, min(end, months)) { taken[traject &* months &+ month] -= 1 }
    }

    /// Everybody who starts in month `t`, first come by priority.
    func start(_ t: Int, _ tables: TransitionTables, _ begin: (_ row: Int32, _ traject: Int) -> Void) {
        let year = plan.timeline.month(t).year - plan.scenario.layout.years[0]
        for index in 0..<count {
            let end = min(t + Int(tables.processes.traject.rules[index].lockin), months)
            while free[index] > 0, let entry = queues[index].pop() {
                // Not waiting any more, or by another priority.
                if waiting.pointee[Int(entry.row), index].version != entry.version { continue }
                waiting.pointee[Int(entry.row), index].version = 0
                free[index] -= 1
                affordable[index * years + year] -= 1
                for month in t..<end { taken[index * months + month] += 1 }
                begin(entry.row, index)
            }
        }
    }

    private func enqueue(_ row: Int32, traject: Int, _ state: Row, _ tables: TransitionTables) {
        guard state.pointee.status < Status.out, Transition.open(state, tables) &>> UInt16(traject) & 1 == 1 else {
            return
        }
        let rank = waiting.pointee.rank(state, traject: traject)
        let entry = waiting.pointee[Int(row), traject]
        if entry.version != 0 && entry.rank == rank { return }
        latest += 1
        waiting.pointee[Int(row), traject] = (latest, rank)
        // The traject's order in the high half, the lot in the low one.
        let address = StreamAddress(
            subject: state.pointee.key, process: .loting, spell: identities[traject])
        let lot = Philox4x32.block(counter: address.counter(draw: 0), key: tables.key)[0]
        queues[traject].push(
            PriorityQueue.Entry(
                priority: UInt64(UInt32(rank)) << 32 | UInt64(lot), dossier: state.pointee.key, row: row,
                version: latest))
    }
}
