internal import BijstandCaseload

/// When people reach the AOW age, by timeline.
struct Lifetimes: Sendable {
    /// Oldest birth the table knows: 70 years before the cut-off.
    static let oldest = 70 * 12

    /// No AOW age has been below this.
    private static let youngestAOW = 60 * 12

    /// Month of reaching the AOW age, by birth month + `oldest`.
    let aowMonth: [Int32]
    /// Age in months, by simulated month, from which everybody has the AOW age already: new dossiers are younger. In
    /// months in which the age goes up this is less than the AOW age itself, because who passed it before keeps it.
    let entryAgeLimit: [Int32]

    init(_ timeline: Timeline, _ aow: AOWLeeftijd) {
        let youngest = max(0, timeline.last - Leeftijd.tot27.lower)
        let months = (-Self.oldest...youngest).map { birth in
            Int32(timeline.index(aow.month(birth: timeline.month(birth))))
        }
        aowMonth = months
        entryAgeLimit = (0...timeline.last).map { t in
            Int32((Self.youngestAOW..<Self.oldest).first { age in months[t - age + Self.oldest] <= t } ?? Self.oldest)
        }
    }
}
