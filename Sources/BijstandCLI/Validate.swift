import ArgumentParser
import Exchange

struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Check scenario files; all errors at once.")

    @Argument(help: "Scenario files (YAML).")
    var scenarios: [String]

    func run() throws {
        var failures: [ExitCode] = []
        for path in scenarios {
            do {
                try reporting {
                    let file = try ScenarioFile(path: path)
                    let simulation = try Engine.simulation(file)
                    try file.naming { try simulation.resolve() }
                    warn(file.warnings + file.warnings(simulation))
                    print("\(VisibleText.of(path)): ok, \(file.digest)")
                }
            } catch let code as ExitCode {
                failures.append(code)
            }
        }
        // A file that is not there outweighs one that is wrong.
        if let worst = failures.map(\.rawValue).max() { throw ExitCode(worst) }
    }
}
