internal import BijstandCaseload
internal import BijstandStochastics

/// What the processes of one lijn read that is no lane: filled for every replication, read by the transition.
struct ProcessTables {
    let terugval: TerugvalTables
    let indeling: IndelingTables
    private(set) var werk: WerkTables
    let traject: TrajectTables

    init(_ plan: Plan, _ lijn: Lijn, in slab: Slab) {
        terugval = TerugvalTables(in: slab)
        indeling = IndelingTables(plan, in: slab)
        werk = WerkTables(plan, in: slab)
        traject = TrajectTables(plan, lijn, in: slab)
    }

    mutating func fill(_ plan: Plan, _ vector: ParameterVector, _ lijn: Lijn) throws(InvalidDistribution) {
        terugval.fill(vector)
        indeling.fill(plan, vector, lijn)
        try werk.fill(plan, vector, lijn)
        traject.fill(plan, vector)
    }
}
