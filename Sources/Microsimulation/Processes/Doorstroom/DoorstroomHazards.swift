internal import BijstandCaseload

/// Doorstroom by move: base × exp(β·x), and ratios by age and kenmerken.
struct DoorstroomHazards: LaneHazards {
    private let base: [Double]
    private let beta: [Double]
    private let leeftijd: [[Double]]
    private let kenmerk: [[Double]]

    init(_ vector: ParameterVector) {
        base = Array(vector[.doorstroom])
        beta = Array(vector[.doorstroomConjunctuur])
        leeftijd = vector.rows(.doorstroomLeeftijd)
        kenmerk = vector.rows(.doorstroomKenmerk)
    }

    /// The lanes of steps out of an afstand, and their moves; nil where there is none.
    static func moves(from afstand: Afstand) -> [(lane: Int, move: Doorstroom?)] {
        [(Lane.away, Doorstroom.away(from: afstand)), (Lane.towards, Doorstroom.towards(from: afstand))]
    }

    func writeRatios(_ tables: HazardTables) {
        for afstand in Afstand.allCases {
            for (lane, move) in Self.moves(from: afstand) {
                for kenmerken in 0..<Profile.kenmerken {
                    for age in 0..<Leeftijd.count {
                        tables.person(afstand: afstand.index, leeftijd: age, kenmerken: kenmerken)[lane] =
                            move.map { move in
                                leeftijd[move.index][age] * Profile.ratio(having: kenmerken, kenmerk[move.index])
                            } ?? 0
                    }
                }
            }
        }
    }

    func write(_ hazards: inout [Double], monthOfYear: Int, x: Double) {
        for afstand in Afstand.allCases {
            for (lane, move) in Self.moves(from: afstand) {
                hazards[afstand.index * Lane.stride + lane] =
                    move.map { base[$0.index] * LabourMarket.ratio(beta[$0.index], x) } ?? 0
            }
        }
    }
}
