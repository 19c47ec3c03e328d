internal import BijstandCaseload
internal import BijstandStochastics

/// z(t) of one replication: the pressure on the caseload that neither hazards nor season nor labour market explain.
///
/// z(t) = niveau + seizoen + s_land(t) + f_land(t) + s_gemeente(t); s(t+1) = φ s(t) + σ √v ε(t+1), f white. A shock is drawn by calendar
/// month, the country's without any municipality's name: so municipalities share the country's path, replication by replication,
/// and another start has the same shocks.
struct Discrepancy: Sendable {
    /// Timeline month of the country's state: up to it it holds, from it on it decays and is shocked. Below 0 where the cut-off is later.
    let known: Int
    /// The same of the municipality's own: the peildatum, as its own figures are known by then.
    private let ownKnown: Int
    private let timeline: Timeline
    private let name: UInt64

    /// By timeline month up to the peildatum: z as it was filtered, without season; NaN where nothing is known.
    private let past: [Double]

    /// - Parameter druk: the country's pressure of months that are known: its state is of the last of them. Without, it is of the
    ///   peildatum.
    init(_ naam: String, peildatum: Month, _ timeline: Timeline, druk: [Month: Double] = [:]) {
        self.timeline = timeline
        ownKnown = max(0, timeline.index(peildatum))
        known = druk.keys.max().map(timeline.index) ?? ownKnown
        // Twenty bits beside the month's: two municipalities that share them share their own shocks too.
        name = ParameterDraw.identity(naam) >> 36
        past = druk.isEmpty ? [] : (0...max(0, known)).map { druk[timeline.month($0)] ?? .nan }
    }

    /// Whether any number of it is not neutral.
    private func isOn(_ numbers: ParameterVector) -> Bool {
        !past.isEmpty
            || [Parameter.discrepantieNiveau, .landToestand, .landSd, .landSnel, .gemeenteToestand, .gemeenteSd]
                .contains { numbers.scalar($0) != 0 }
            || numbers[.discrepantieSeizoen].contains { $0 != 0 }
    }

    /// Writes z(0) … z(last), and of it the country's s + f.
    func write(
        _ z: inout [Double], land: inout [Double], _ numbers: ParameterVector, key: StreamKey
    ) throws(InvalidDistribution) {
        let isOn = isOn(numbers)
        for t in z.indices { (z[t], land[t]) = (0, 0) }
        guard isOn else { return }
        let slow = (
            land: try shocks(.discrepantieLand, numbers, key),
            gemeente: try shocks(.discrepantieGemeente, numbers, key)
        )
        var (country, own) = (numbers.scalar(.landToestand), numbers.scalar(.gemeenteToestand))
        let (phi, ownPhi) = (numbers.scalar(.landPhi), numbers.scalar(.gemeentePhi))
        let season = Array(numbers[.discrepantieSeizoen])
        let level = numbers.scalar(.discrepantieNiveau)
        let follow = Volgen(numbers)
        for t in min(0, known)..<z.count {
            var fast = 0.0
            if t > known {
                let month = timeline.month(t)
                let (shock, white) = slow.land.draw(month, subject: 0)
                country = phi * country + shock
                fast = white
            }
            if t > ownKnown { own = ownPhi * own + slow.gemeente.draw(timeline.month(t), subject: name).shock }
            if t < 0 { continue }
            land[t] = country + fast
            // What a known month asked for is level, state and fast part in one.
            if t < past.count, !past[t].isNaN { land[t] = past[t] - level }
            let reaching = t > ownKnown ? follow(land[t], since: land[ownKnown]) : land[t]
            z[t] = level + season[timeline.month(t).monthOfYear - 1] + reaching + own
        }
    }

    private func shocks(
        _ process: DrawProcess, _ numbers: ParameterVector, _ key: StreamKey
    ) throws(InvalidDistribution) -> Shocks {
        let isLand = process == .discrepantieLand
        let inverse = numbers.scalar(.discrepantieStaart)
        var root = 1.0
        if inverse > 0 {
            // χ² with ν degrees of freedom has a mean of ν and a variance of 2ν; so scaled, (ν − 2) ÷ χ² has a mean of 1.
            let nu = 1 / inverse
            var stream = RandomStream(
                key: key, address: StreamAddress(subject: isLand ? 0 : name << 16 | 1, process: .discrepantieStaart))
            root = ((nu - 2) / (try Gamma(mean: nu, sd: (2 * nu).squareRoot()).sample(&stream))).squareRoot()
        }
        return Shocks(
            process: process, key: key,
            slow: try Normal(mean: 0, sd: root * numbers.scalar(isLand ? .landSd : .gemeenteSd)),
            fast: try Normal(mean: 0, sd: isLand ? numbers.scalar(.landSnel) : 0))
    }

    /// The shocks of one state.
    private struct Shocks {
        let process: DrawProcess
        let key: StreamKey
        let slow: Normal
        let fast: Normal

        /// - Parameter subject: who is shocked, below 2²⁰.
        func draw(_ month: Month, subject: UInt64) -> (shock: Double, white: Double) {
            if slow.sd == 0 && fast.sd == 0 { return (0, 0) }
            var stream = RandomStream(
                key: key, address: StreamAddress(subject: subject << 20 | UInt64(month.index), process: process))
            // Both are drawn whatever their sd, so that neither moves the other.
            let shock = slow.sample(&stream)
            return (shock, fast.sample(&stream))
        }
    }
}
