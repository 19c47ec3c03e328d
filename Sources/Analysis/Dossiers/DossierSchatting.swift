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
    public let samenstelling: Samenstelling
    /// Deaths against those that the country's hazards make of the same dossiers; nil where the file does not tell them.
    public let overlijden: CountRatio?
    /// How far its flows go along with the country's, and their levels now: against what the country expects.
    public let volging: Volging
    public let niveaus: (instroom: LevelPath?, uitstroom: [HazardShape.Groep: LevelPath])
    /// Whether the file says why a spell ended.
    public let hasReasons: Bool

    /// None where the file tells no indeling.
    public let indelingen: [IndelingRate]
    /// Nil where the file tells no hours.
    public let werkNaast: WerkNaast?

    /// Spread of deaths among municipalities: an assumption.
    private static let death = 0.2
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
        let fit = try DossierFit(history, window, numbers, past, hasReasons: hasReasons, threads: threads)
        let inflow = InflowFit(counts, window, numbers, past, landStand: landStand)
        let relapse = RelapseFit(history, window, numbers, past, hasReasons: hasReasons)
        let inflowLevel = InflowLevel(inflow.levels, relapse, recent: Self.recent)
        (self.window, self.history, self.hasReasons, self.fit) = (window, history, hasReasons, fit)
        (self.inflow, self.relapse, self.inflowLevel) = (inflow, relapse, inflowLevel)
        let opening = DossierOpening(history, cutOff: window.through)
        indelingen = IndelingRate.all(history, window)
        werkNaast = WerkNaast(history, at: window.through)
        samenstelling = Samenstelling(counts, opening, numbers)
        overlijden =
            hasReasons
            ? CountRatio(
                observed: counts.counts.reduce(0) { $0 + Double($1.overlijden) },
                expected: fit.deaths(Array(numbers[.overlijden])), spread: Self.death)
            : nil
        let new = inflow.levels.reduce(0) { $0 + $1.expected + $1.toegewezen.expected }
        let back = relapse.years.values.reduce(0) { $0 + $1.expected }
        let verloop = LandVerloop(numbers, past, back: new > 0 ? back / new : 0, hasReasons: hasReasons)
        let years = verloop.byYear(verloop.instroom, window)
        let instroom = Volging.Stroom(
            jaren: inflowLevel.years.map { ($0.mean, $0.sd, years[$0.jaar] ?? 0) })
        let uitstroom = fit.groepen.map { groep in
            let years = verloop.byYear(verloop.uitstroom[groep] ?? [], window)
            return Volging.Stroom(
                jaren: fit.levels.filter { $0.groep == groep && $0.observed > 0 }.map {
                    ($0.mean, $0.sd, years[$0.jaar] ?? 0)
                })
        }
        let volging = Volging([instroom] + uitstroom)
        var levels: [HazardShape.Groep: LevelPath] = [:]
        for (groep, stroom) in zip(fit.groepen, uitstroom) { levels[groep] = volging.level(stroom) }
        (self.volging, niveaus) = (volging, (volging.level(instroom), levels))
    }
}
