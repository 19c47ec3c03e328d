public import BijstandCaseload
public import BijstandMicrosimulation

/// All that a dossier file tells of a municipality, against its country, as known at the end of a month.
public struct DossierSchatting: Sendable {
    public let window: ObservationWindow
    /// As it was known then; where no exit has a reason, who left about the AOW age has it.
    public let history: DossierHistory
    public let counts: DossierCounts
    public let fit: DossierFit
    public let inflow: InflowFit
    public let relapse: RelapseFit
    public let inflowLevel: InflowLevel
    /// Whether the file says why a spell ended.
    public let hasReasons: Bool

    /// Years that tell what levels are today: an assumption.
    public static let recent = 5

    /// - Parameters:
    ///   - window: from the first month in which exits were recorded to the cut-off; what came after it is not looked at.
    ///   - land: a scenario of the country that knows what was known then.
    ///   - landStand: its stock at the end of a month; nil where it is not known.
    public init(
        _ history: DossierHistory, _ window: ObservationWindow, hasReasons: Bool, land: Scenario,
        landStand: (Month) -> Double?, threads: Int
    ) throws {
        let known = history.known(at: window.through)
        let history = hasReasons ? known : known.assumingAOW
        let numbers = land.centers
        let past = try PastMonths(land, numbers, window.from...window.through)
        counts = DossierCounts(history, window)
        fit = try DossierFit(history, window, numbers, past, hasReasons: hasReasons, threads: threads)
        inflow = InflowFit(counts, window, numbers, past, landStand: landStand)
        relapse = RelapseFit(history, window, numbers, past, hasReasons: hasReasons)
        inflowLevel = InflowLevel(inflow.levels, relapse, recent: Self.recent)
        (self.window, self.history, self.hasReasons) = (window, history, hasReasons)
    }
}
