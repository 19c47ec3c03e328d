internal import BijstandCaseload
internal import BijstandStochastics

/// One thread's room: tables, buffers and rows, allocated once and used for one replication after another.
final class Worker {
    let plan: Plan
    let opening: OpeningState
    /// By lijn.
    let hazards: [HazardTables]
    private let work: [WorkTables]
    let trajecten: [TrajectTables]
    let instroom: InstroomTables
    private var vector: ParameterVector
    private var x: [Double]
    private let centers: ParameterVector
    /// Two rows with their clocks: one for each lijn.
    let rows: Row
    let clocks: UnsafeMutablePointer<Double>
    private let scratch: UnsafeMutablePointer<Double>
    private let classes: UnsafeMutablePointer<UInt16>
    private let bytes: UnsafeMutablePointer<UInt8>
    private let words: UnsafeMutablePointer<Int32>
    private(set) var key = StreamKey(seed: 0, replication: 0)
    private var highestDeath = 0.0

    init(_ plan: Plan, _ opening: OpeningState) {
        self.plan = plan
        self.opening = opening
        centers = plan.scenario.centers
        vector = centers
        hazards = Lijn.allCases.map { _ in HazardTables(plan) }
        work = Lijn.allCases.map { _ in WorkTables(plan) }
        trajecten = Lijn.allCases.map { TrajectTables(plan, $0) }
        instroom = InstroomTables(plan)
        x = [Double](repeating: 0, count: plan.timeline.last + 1)
        rows = .allocate(capacity: Lijn.allCases.count)
        clocks = .allocate(capacity: Lijn.allCases.count * Lane.stride)
        clocks.initialize(repeating: 0, count: Lijn.allCases.count * Lane.stride)
        scratch = .allocate(capacity: 2 * Lane.stride)
        scratch.initialize(repeating: 0, count: 2 * Lane.stride)
        classes = Self.copy(plan.classes.lookup)
        bytes = Self.copy(plan.bands.leeftijd + plan.bands.duur)
        words = Self.copy(
            plan.bands.leeftijdEnd + plan.bands.duurEnd + Duur.allCases.map { Int32($0.lower) }
                + Leeftijd.allCases.map { Int32($0.lower) } + plan.lifetimes.entryAgeLimit + plan.lifetimes.aowMonth)
    }

    deinit {
        rows.deallocate()
        clocks.deallocate()
        scratch.deallocate()
        classes.deallocate()
        bytes.deallocate()
        words.deallocate()
    }

    private static func copy<Element>(_ values: [Element]) -> UnsafeMutablePointer<Element> {
        let pointer = UnsafeMutablePointer<Element>.allocate(capacity: values.count)
        pointer.initialize(from: values, count: values.count)
        return pointer
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
        key = keys.chance
        vector = centers
        try ParameterDraw.draw(plan, into: &vector, parameterKey: keys.parameters, chanceKey: keys.chance)
        for (position, value) in zip(positions, values) { vector.values[position] = value }
        if steadyState { vector.holdStill() }
        try plan.labourMarket.write(&x, vector, key: keys.chance)
        try instroom.fill(plan, vector, x: x, key: keys.chance, factor: factor)
        for lijn in Lijn.allCases where lijn == .scenario || plan.firstDifference <= plan.timeline.last {
            hazards[lijn.index].fill(plan, vector, x: x, lijn: lijn)
            try work[lijn.index].fill(plan, vector, lijn: lijn)
            trajecten[lijn.index].fill(vector)
        }
        highestDeath = vector[.overlijden].max() ?? 0
        return vector
    }

    /// The labour market of the replication that was prepared.
    func conjunctuur(_ vector: ParameterVector) -> Conjunctuur {
        plan.labourMarket.conjunctuur(x, vector, plan.timeline)
    }

    /// - Parameter startsThemselves: see ``TransitionTables/startsThemselves``; false in month order with limited places.
    func tables(_ lijn: Lijn, lastOnBenefit: Int, startsThemselves: Bool = true) -> TransitionTables {
        let source = hazards[lijn.index]
        let work = work[lijn.index]
        let trajecten = trajecten[lijn.index]
        let indelingen = plan.classes.indelingen
        return TransitionTables(
            cumulative: source.cumulative, lead: source.lead, known: source.known, moving: source.moving,
            person: source.person, profile: source.profile, duur: source.duur,
            terugval: source.terugval, classes: classes, indelingMask: indelingen - 1,
            indelingShift: indelingen.trailingZeroBitCount, leeftijdBand: bytes,
            duurBand: bytes + plan.bands.leeftijd.count, leeftijdEnd: words, duurEnd: words + Leeftijd.count,
            screening: work.screening, growth: work.growth, loss: work.loss, verwarring: work.verwarring,
            uren: work.uren, termijn: work.termijn, werkfase: work.werkfase, week: work.week,
            norm: work.norm, jobs: work.jobs ?? self.work[0].jobs!,
            hasIndeling: plan.hasIndeling, isScreened: plan.isScreened, stages: trajecten.ratios,
            rules: trajecten.rules,
            trajecten: plan.trajecten.count, doelgroepen: trajecten.doelgroepen,
            trajectOfStage: trajecten.trajectOfStage, isLockin: trajecten.isLockin,
            startsThemselves: startsThemselves && !plan.trajecten.isEmpty,
            hasPlaces: !startsThemselves && !plan.trajecten.isEmpty, ratio: scratch, from: scratch + Lane.stride,
            months: source.months,
            lastOnBenefit: Int32(lastOnBenefit), last: Int32(plan.timeline.last), key: key.words)
    }

    var mortality: MortalityTables {
        MortalityTables(
            aowMonth: entryAgeLimit + plan.lifetimes.entryAgeLimit.count, leeftijdBand: bytes,
            hazard: hazards[0].overlijden,
            highest: highestDeath, last: Int32(plan.timeline.last))
    }

    /// Lower bounds of the age bands in months, and by simulated month the age from which nobody enters.
    var bandLower: UnsafePointer<Int32> { UnsafePointer(words + Leeftijd.count + 2 * Duur.count) }
    var entryAgeLimit: UnsafePointer<Int32> { UnsafePointer(words + 2 * (Leeftijd.count + Duur.count)) }

    func recorder(
        _ counts: UnsafeMutablePointer<Int32>, exits: UnsafeMutablePointer<WorkExits>? = nil
    ) -> Recorder {
        Recorder(
            counts: counts, width: plan.width, horizon: Int32(plan.timeline.horizon),
            duur: words + Leeftijd.count + Duur.count, leeftijd: bandLower,
            trajectOfStage: trajecten[0].trajectOfStage,
            reform: Int32(plan.timeline.index(Kostenklasse.reform)), calendar: Int32(plan.timeline.month(0).index),
            exits: exits)
    }
}

/// The random keys of one replication.
struct ReplicationKeys {
    let chance: StreamKey
    /// Nil leaves parameters at their value or mean.
    let parameters: StreamKey?
}

extension ParameterVector {
    /// Instroom and hazards as they are at the start, for ever: no season, trend, labour market or overdispersion.
    mutating func holdStill() {
        func set(_ parameter: Parameter, _ value: Double) {
            for position in layout.range(parameter) { values[position] = value }
        }
        set(.instroomSeizoen, 1)
        set(.uitstroomSeizoen, 1)
        set(.instroomTrend, 0)
        set(.instroomOverdispersie, 0)
        set(.arbeidsmarktSd, 0)
        set(.pad, scalar(.referentie))
    }
}
