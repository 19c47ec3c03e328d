import Analysis
import Budget
import Exchange
import Microsimulation
import Stochastics

/// What is wrong with a scenario's numbers and shows only in simulation, with the file they stand in.
struct ScenarioFailure: Error, CustomStringConvertible {
    let file: String
    let error: any Error

    var description: String { "\(file): \(error)" }
}

extension ScenarioFile {
    /// Does work with the scenario, of which failures name the file.
    func naming<Value>(_ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch {
            switch error {
            case is UnboundedBudget, is InvalidDistribution, is EmptyFrame, is KeyOverflow, is NoLikelihood:
                throw ScenarioFailure(file: name, error: error)
            default: throw error
            }
        }
    }
}
