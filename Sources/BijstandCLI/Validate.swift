import Bijstand
import ArgumentParser
import BijstandExchange
import BijstandReporting

struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Check scenario files; all errors at once.")

    @Argument(help: "Scenario files (YAML).")
    var scenarios: [String]

    @OptionGroup var layers: LayerOptions

    @OptionGroup var speech: LanguageOption

    func run() throws {
        var failures: [ExitCode] = []
        for path in scenarios {
            do {
                try reporting(speech.language) {
                    let file = try layers.file(path)
                    let simulation = try file.simulation()
                    // One replication at the centers of the parameters: what every run would refuse shows in it.
                    _ = try file.run(
                        RunRequest(seed: 1, replications: 1, uncertainty: .chance), simulation, threads: 1)
                    warn(file.warnings + file.warnings(simulation), speech.language)
                    print(ResultText(speech.language).valid(VisibleText.of(path), digest: file.digest))
                }
            } catch let code as ExitCode {
                failures.append(code)
            }
        }
        // A file that is not there outweighs one that is wrong.
        if let worst = failures.map(\.rawValue).max() { throw ExitCode(worst) }
    }
}
