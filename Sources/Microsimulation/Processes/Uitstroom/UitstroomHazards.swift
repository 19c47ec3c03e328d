internal import BijstandCaseload

/// Uitstroom by cause: base by afstand × season × exp(β·x), and ratios by all else.
struct UitstroomHazards: LaneHazards {
    private let base: [[Double]]
    private let season: [[Double]]
    private let beta: [Double]
    private let duur: [[Double]]
    private let leeftijd: [[Double]]
    private let leefvorm: [[Double]]
    private let herkomst: [[Double]]
    private let kenmerk: [[Double]]

    init(_ vector: ParameterVector) {
        base = vector.rows(.uitstroom)
        season = vector.rows(.uitstroomSeizoen)
        beta = Array(vector[.uitstroomConjunctuur])
        duur = vector.rows(.uitstroomDuur)
        leeftijd = vector.rows(.uitstroomLeeftijd)
        leefvorm = vector.rows(.uitstroomLeefvorm)
        herkomst = vector.rows(.uitstroomHerkomst)
        kenmerk = vector.rows(.uitstroomKenmerk)
    }

    func writeRatios(_ tables: HazardTables) {
        for cause in 0..<Lane.causes {
            for profile in 0..<Profile.count {
                tables.profile[profile * Lane.stride + cause] =
                    leefvorm[cause][Profile.leefvorm(profile)] * herkomst[cause][Profile.herkomst(profile)]
            }
            for band in 0..<Duur.count { tables.duur[band * Lane.stride + cause] = duur[cause][band] }
            for kenmerken in 0..<Profile.kenmerken {
                let having = Profile.ratio(having: kenmerken, kenmerk[cause])
                for age in 0..<Leeftijd.count {
                    for afstand in 0..<Afstand.count {
                        tables.person(afstand: afstand, leeftijd: age, kenmerken: kenmerken)[cause] =
                            leeftijd[cause][age] * having
                    }
                }
            }
        }
    }

    func write(_ hazards: inout [Double], monthOfYear: Int, x: Double) {
        for cause in 0..<Lane.causes {
            let factor = season[cause][monthOfYear] * LabourMarket.ratio(beta[cause], x)
            for afstand in 0..<Afstand.count { hazards[afstand * Lane.stride + cause] = base[cause][afstand] * factor }
        }
    }
}
