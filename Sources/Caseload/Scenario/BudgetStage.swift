/// A stage of a year's budget: the municipality's amount, the national one, and how it follows from the stage before.
package enum BudgetStage: CaseIterable {
    case voorlopig, naderVoorlopig, definitief

    /// What the municipality gets.
    package var own: Parameter {
        switch self {
        case .voorlopig: .voorlopig
        case .naderVoorlopig: .naderVoorlopig
        case .definitief: .definitief
        }
    }

    /// What the country gets.
    package var macro: Parameter {
        switch self {
        case .voorlopig: .macroVoorlopig
        case .naderVoorlopig: .macroNaderVoorlopig
        case .definitief: .macroDefinitief
        }
    }

    /// Against the stage before; the first has none.
    package var adjustment: Parameter? {
        switch self {
        case .voorlopig: nil
        case .naderVoorlopig: .naderBijstelling
        case .definitief: .definitieveBijstelling
        }
    }
}
