internal import BijstandCaseload

/// The months of a run as small integers: 0 is the cut-off, 1 the first simulated month.
struct Timeline: Sendable {
    let start: Month
    /// Last reported month.
    let horizon: Int
    /// Last simulated month.
    let last: Int

    init(start: Month, horizon: Int, runOn: Int) {
        self.start = start
        self.horizon = horizon
        last = horizon + runOn
    }

    func month(_ t: Int) -> Month { start.advanced(by: t - 1) }
    func index(_ month: Month) -> Int { start.distance(to: month) + 1 }
}
