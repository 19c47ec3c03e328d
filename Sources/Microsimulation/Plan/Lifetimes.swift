internal import Caseload

/// When people reach the AOW age, by timeline.
struct Lifetimes: Sendable {
    /// Oldest birth the table knows: 70 years before the cut-off.
    static let oldest = 70 * 12

    /// Month of reaching the AOW age, by birth month + `oldest`.
    let aowMonth: [Int32]
    /// AOW age in months, by simulated month.
    let aowAge: [Int32]

    init(_ timeline: Timeline) {
        let youngest = max(0, timeline.last - Leeftijd.tot27.lower)
        aowMonth = (-Self.oldest...youngest).map { birth in
            Int32(timeline.index(AOWLeeftijd.month(birth: timeline.month(birth))))
        }
        aowAge = (0...timeline.last).map { Int32(AOWLeeftijd.months(in: timeline.month($0).year)) }
    }
}
