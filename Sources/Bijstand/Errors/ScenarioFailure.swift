internal import BijstandAnalysis
internal import BijstandBudget
internal import BijstandCaseload
package import BijstandExchange
package import BijstandMicrosimulation
internal import BijstandStochastics

extension ScenarioFile {
    /// Does work with the scenario, of which failures name the file, the line and the key.
    package func naming<Value>(_ work: () throws -> Value) throws -> Value {
        do {
            return try unwrapping(work)
        } catch let error as UnboundedBudget {
            // A stage that is not given grows from one that is.
            let table = error.stage.rawValue
            throw failure(
                error.path, at: [error.path, table, "buig.aandeel", "buig.voorlopig"], found: error.found,
                expected: error.expected)
        } catch let error as InvalidDistribution {
            throw failure(error.path ?? "", found: error.found, expected: error.expected)
        } catch let error as EmptyFrame {
            throw failure(error.path, found: error.found, expected: error.expected)
        } catch is KeyOverflow {
            throw failure(
                "instroom.per_maand", found: "more dossiers, or later months, than can be told apart",
                expected: "at most 4 billion in a month, before the year 5461")
        } catch let error as NoLikelihood {
            throw failure("calibratie", found: error.found, expected: error.expected)
        }
    }

    /// - Parameter candidates: paths of which the first that is given tells the line; the path itself when nil.
    private func failure(
        _ path: String, at candidates: [String]? = nil, found: Message, expected: Message
    ) -> InvalidInput {
        let places = (candidates ?? [path]).map(place(of:))
        let (file, line, _) = places.first { $0.line > 0 } ?? places[0]
        return InvalidInput(diagnostics: [
            Diagnostic(file: file, line: line, key: place(of: path).key, found: found, expected: expected)
        ])
    }

    /// What deserves a look in the opening state of the scenario's simulation.
    package func warnings(_ simulation: Simulation) -> [Warning] {
        simulation.remarks.map { remark in
            let (file, line, key) = place(of: remark.path)
            return Warning(file: file, line: line, key: key, text: remark.text)
        }
    }
}
