internal import BijstandCaseload

/// Whether two scenarios seem to be of different municipalities: by numbers that are a municipality's own, of the same years.
///
/// What a municipality asks of itself changes one kind of them: its budget, its price or its instroom. Who differs in two, money
/// among them, is somebody else. Instroom beside another stock is not enough: both may be asked of one municipality.
struct MunicipalityDifference {
    /// Keys that give something else.
    let keys: [String]
    let isLikely: Bool

    /// Amounts that a municipality was given, what it ended with, and what a dossier costs and brings in.
    private static let money: [[Parameter]] = [
        BudgetStage.allCases.map(\.own),
        [.eerdereResultaten, .eerdereBudgetten, .gerealiseerdeLasten, .gerealiseerdeBaten], [.prijs, .baten],
    ]
    /// Of the start year up to the start: another amount when the start is.
    private static let untilStart: [Parameter] = [.gerealiseerdeLasten, .gerealiseerdeBaten]

    init(_ base: Scenario, _ scenario: Scenario) {
        let isSameMoment = base.cutOff == scenario.cutOff
        let paths = (base.layout.paths(), scenario.layout.paths())
        /// Whether both give a number by the same path, and not the same one.
        func differ(_ parameter: Parameter) -> Bool {
            if !isSameMoment && Self.untilStart.contains(parameter) { return false }
            let theirs = Self.given(scenario, parameter, paths.1)
            return Self.given(base, parameter, paths.0).contains { path, value in
                theirs[path].map { $0 != value } ?? false
            }
        }
        let money = Self.money.map { $0.filter(differ) }.filter { !$0.isEmpty }
        let (share, instroom) = (differ(.macroAandeel), differ(.instroom))
        var others = money.flatMap(\.self)
        if share { others.append(.macroAandeel) }
        if instroom { others.append(.instroom) }
        keys = others.map(\.rawValue)
        let isOtherStock = isSameMoment && base.centers.scalar(.stock) != scenario.centers.scalar(.stock)
        isLikely = money.count > 1 || !money.isEmpty && (instroom || isOtherStock) || share && isOtherStock
    }

    /// Numbers by path.
    private static func given(_ scenario: Scenario, _ parameter: Parameter, _ paths: [String]) -> [String: Double] {
        Dictionary(
            uniqueKeysWithValues: scenario.layout.range(parameter).compactMap { position in
                scenario.quantities[position].map { (paths[position], $0.center) }
            })
    }
}
