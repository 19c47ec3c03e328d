internal import BijstandCaseload

/// A stage of a year's budget: the municipality's amount, the national one, and how it follows from the stage before.
enum BudgetStage: Int, CaseIterable {
    case voorlopig, naderVoorlopig, definitief

    var own: Parameter {
        switch self {
        case .voorlopig: .voorlopig
        case .naderVoorlopig: .naderVoorlopig
        case .definitief: .definitief
        }
    }

    var macro: Parameter {
        switch self {
        case .voorlopig: .macroVoorlopig
        case .naderVoorlopig: .macroNaderVoorlopig
        case .definitief: .macroDefinitief
        }
    }
}
