internal import BijstandCaseload
internal import BijstandStochastics

/// One thread's room: tables, buffers and rows, taken once and used for one replication after another.
final class Worker {
    let plan: Plan
    let opening: OpeningState
    private let slab = Slab()
    /// By lijn.
    let hazards: [HazardTables]
    private(set) var processes: [ProcessTables]
    let instroom: InstroomTables
    let composition: Composition
    private(set) var mortality: MortalityTables
    let bands: BandTables
    private let classes: UnsafePointer<UInt16>
    private var vector: ParameterVector
    private var x: [Double]
    /// x as it reaches flows, z, of it the country's, and what z does, by month.
    private var lagged: [Double]
    private var z: [Double]
    private var land: [Double]
    private var druk: [Druk]
    private let centers: ParameterVector
    /// Two rows with their clocks: one for each lijn.
    let rows: Row
    let clocks: UnsafeMutablePointer<Double>
    private let scratch: UnsafeMutablePointer<Double>
    private(set) var key = StreamKey(seed: 0, replication: 0)

    init(_ plan: Plan, _ opening: OpeningState) {
        self.plan = plan
        self.opening = opening
        let slab = slab
        centers = plan.scenario.centers
        vector = centers
        hazards = Lijn.allCases.map { _ in HazardTables(plan) }
        processes = Lijn.allCases.map { ProcessTables(plan, $0, in: slab) }
        instroom = InstroomTables(plan)
        bands = BandTables(plan.bands, in: slab)
        composition = Composition(bands, in: slab)
        mortality = MortalityTables(plan, bands, in: slab)
        classes = UnsafePointer(slab.copy(plan.classes.lookup))
        x = [Double](repeating: 0, count: plan.timeline.last + 1)
        (lagged, z, land) = (x, x, x)
        druk = x.map { _ in .none }
        rows = slab.room(Lijn.allCases.count)
        clocks = slab.zeros(Lijn.allCases.count * Lane.stride)
        scratch = slab.zeros(2 * Lane.stride)
    }

    /// Draws the replication's numbers and builds its tables.
    ///
    /// - Parameters:
    ///   - factor: see ``InstroomTables/fill(_:_:x:key:factor:)``.
    ///   - positions: places of numbers that are given, in place of what is drawn.
    ///   - values: one for each.
    func prepare(
        _ keys: ReplicationKeys, factor: Double = 1, steadyState: Bool = false, given values: [Double] = [],
        at positions: [Int] = []
    ) throws(InvalidDistribution) -> ParameterVector {
        // What befalls dossiers is the municipality's own; the rest of chance it shares.
        key = StreamKey(
            seed: keys.chance.seed ^ UInt32(truncatingIfNeeded: plan.gemeente), replication: keys.chance.replication)
        vector = centers
        try ParameterDraw.draw(plan, into: &vector, parameterKey: keys.parameters, chanceKey: keys.chance)
        for (position, value) in zip(positions, values) { vector.values[position] = value }
        let moving = vector
        if steadyState { vector.holdStill() }
        try plan.labourMarket.write(&x, lagged: &lagged, vector, key: keys.chance)
        try plan.discrepancy.write(&z, land: &land, vector, key: keys.chance)
        for t in z.indices { druk[t] = Druk(z[t], vector) }
        if steadyState && !plan.scenario.druk.isEmpty { try pass(moving, keys.chance) }
        try instroom.fill(plan, vector, x: lagged, druk: druk, key: key, factor: factor)
        composition.fill(vector)
        for lijn in Lijn.allCases where lijn == .scenario || plan.firstDifference <= plan.timeline.last {
            hazards[lijn.index].fill(plan, vector, x: lagged, druk: druk, lijn: lijn)
            try processes[lijn.index].fill(plan, vector, lijn)
        }
        mortality.fill(vector)
        return vector
    }

    /// Of the last years of a steady state's past the labour market and the pressure are those that there were.
    private func pass(_ moving: ParameterVector, _ key: StreamKey) throws(InvalidDistribution) {
        var (there, reached, pressure, country) = (x, lagged, z, land)
        try plan.labourMarket.write(&there, lagged: &reached, moving, key: key)
        try plan.discrepancy.write(&pressure, land: &country, moving, key: key)
        for t in max(1, plan.timeline.last - SindsUitstroom.window + 1)...plan.timeline.last {
            lagged[t] = reached[t]
            druk[t] = Druk(pressure[t], moving)
        }
    }

    /// The labour market of the replication that was prepared.
    func conjunctuur(_ vector: ParameterVector) -> Conjunctuur {
        plan.labourMarket.conjunctuur(x, vector, plan.timeline, plan.volume.volume(land, vector))
    }

    /// - Parameter startsThemselves: see ``TransitionTables/startsThemselves``; false in month order with limited places.
    func tables(_ lijn: Lijn, lastOnBenefit: Int, startsThemselves: Bool = true) -> TransitionTables {
        let hazards = hazards[lijn.index]
        let indelingen = plan.classes.indelingen
        return TransitionTables(
            cumulative: hazards.cumulative, lead: hazards.lead, known: hazards.known, moving: hazards.moving,
            person: hazards.person, profile: hazards.profile, duur: hazards.duur, classes: classes,
            indelingMask: indelingen - 1, indelingShift: indelingen.trailingZeroBitCount, bands: bands,
            processes: processes[lijn.index],
            startsThemselves: startsThemselves && !plan.trajecten.isEmpty,
            hasPlaces: !startsThemselves && !plan.trajecten.isEmpty, ratio: scratch, from: scratch + Lane.stride,
            months: hazards.months, lastOnBenefit: Int32(lastOnBenefit), last: Int32(plan.timeline.last),
            key: key.words)
    }

    func recorder(
        _ counts: UnsafeMutablePointer<Int32>, exits: UnsafeMutablePointer<WorkExits>? = nil
    ) -> Recorder {
        Recorder(
            counts: counts, width: plan.width, horizon: Int32(plan.timeline.horizon), duur: bands.duurLower,
            leeftijd: bands.leeftijdLower, trajectOfStage: processes[0].traject.ofStage,
            reform: Int32(plan.timeline.index(Kostenklasse.reform)), calendar: Int32(plan.timeline.month(0).index),
            exits: exits)
    }
}
