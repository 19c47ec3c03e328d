internal import BijstandCaseload

/// A traject as the engine needs it: plain bits, months as timeline indices.
struct PlannedTraject: Sendable {
    let traject: Traject
    let doelgroep: FilterMask
    /// Months in which dossiers start, `from` possibly before the run.
    let from: Int
    let to: Int
    let lockin: Int
    /// Months on benefit after it that effects last; to the end of the spell when `Int32.max`. Of an exit within them, terugval
    /// keeps the ratio as it was at exit.
    let nawerking: Int
    let maximaal: Int
    let isNewBeleid: Bool
    /// Places or money run out.
    let isLimited: Bool
    /// Its name's identity, for priority draws.
    let identity: UInt32

    init(_ intervention: Intervention, _ scenario: Scenario, _ timeline: Timeline) {
        let traject = intervention.traject!
        self.traject = traject
        doelgroep = FilterMask(traject.doelgroep)
        from = timeline.index(traject.from)
        to = min(timeline.horizon, traject.to.map(timeline.index) ?? timeline.horizon)
        lockin = traject.lockin.months!
        nawerking = traject.nawerking.effects.isEmpty ? 0 : traject.nawerking.months ?? Int(Int32.max)
        maximaal = traject.maximaal
        isNewBeleid = intervention.isNewBeleid(after: scenario.cutOff)
        let years = scenario.layout.years.count
        let budget = scenario.layout.range(.trajectBudget).lowerBound + traject.index * years
        isLimited = !traject.plaatsen.isEmpty || (budget..<budget + years).contains { scenario.quantities[$0] != nil }
        identity = UInt32(truncatingIfNeeded: ParameterDraw.identity(intervention.naam))
    }

    func applies(in lijn: Lijn) -> Bool { lijn == .scenario || !isNewBeleid }
}

extension [PlannedTraject] {
    /// Which of them, as bits, touch a combination of profile, kenmerken, age band, months on benefit and indeling.
    var doelgroepen: [UInt16] {
        if isEmpty { return [] }
        return (0..<Profile.count).flatMap { profile -> [UInt16] in
            (0..<Profile.kenmerken).flatMap { kenmerken -> [UInt16] in
                (0..<Metric.leeftijden).flatMap { leeftijd -> [UInt16] in
                    let persons = map {
                        $0.doelgroep.admits(
                            leefvorm: Profile.leefvorm(profile), herkomst: Profile.herkomst(profile),
                            kenmerken: kenmerken, leeftijd: leeftijd)
                    }
                    return (0..<Metric.duren).flatMap { duur -> [UInt16] in
                        (0..<Metric.afstanden).map { indeling -> UInt16 in
                            indices.reduce(0 as UInt16) { bits, index in
                                let mask = self[index].doelgroep
                                let isIn = persons[index] && mask.admits(duur: duur) && mask.admits(indeling: indeling)
                                return isIn ? bits | 1 << UInt16(index) : bits
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The stages dossiers can be in, numbered: 0 for none, then by traject, time and stage.
struct Stages: Sendable {
    struct Stage: Sendable {
        let traject: Int
        /// 0 for the first time.
        let time: Int
        let isLockin: Bool
    }

    /// By number; the one at 0 is never read.
    let all: [Stage]
    /// First number of each traject.
    let first: [Int]

    init(_ trajecten: [PlannedTraject]) {
        var all = [Stage(traject: 0, time: 0, isLockin: false)]
        var first: [Int] = []
        for (index, traject) in trajecten.enumerated() {
            first.append(all.count)
            for time in 0..<traject.maximaal {
                all.append(Stage(traject: index, time: time, isLockin: true))
                all.append(Stage(traject: index, time: time, isLockin: false))
            }
        }
        self.all = all
        self.first = first
    }

    /// Lock-in stages have odd distance 0 to their traject's first, the stage after it follows.
    static func lockin(_ first: Int, time: Int) -> Int { first + 2 * time }
}
