internal import BijstandCaseload

/// Where a dossier's hazards step: the bands of age and of months on benefit that matter in this scenario.
struct Bands: Sendable {
    static let never: Int32 = 1 << 28
    /// Ages and spells, in months, that the tables cover.
    static let longest = 120 * 12

    /// Band by months of age, and by completed months on benefit.
    let leeftijd: [UInt8]
    let duur: [UInt8]
    /// Months from birth or start of the spell after which the band's hazards end; `never` where bands do not matter.
    let leeftijdEnd: [Int32]
    let duurEnd: [Int32]

    init(_ scenario: Scenario, _ classes: EffectClasses, _ trajecten: [PlannedTraject]) {
        leeftijd = (0..<Self.longest).map { UInt8(Leeftijd.containing($0).index) }
        duur = (0..<Self.longest).map { UInt8(Duur.containing($0).index) }

        func moves(_ parameters: Parameter...) -> Bool {
            parameters.contains { parameter in
                scenario.quantities[scenario.layout.range(parameter)].contains { $0?.content != .value(1) }
            }
        }
        let byAge =
            moves(.uitstroomLeeftijd, .doorstroomLeeftijd)
            || classes.effects.contains { $0.mask.looksAtLeeftijd }
            || trajecten.contains { $0.doelgroep.looksAtLeeftijd }
        let byDuur =
            moves(.uitstroomDuur) || classes.effects.contains { $0.mask.looksAtDuur }
            || trajecten.contains { $0.doelgroep.looksAtDuur }
        leeftijdEnd = Leeftijd.allCases.map { byAge ? $0.upper.map(Int32.init) ?? Self.never : Self.never }
        duurEnd = Duur.allCases.map { byDuur ? $0.upper.map(Int32.init) ?? Self.never : Self.never }
    }
}
