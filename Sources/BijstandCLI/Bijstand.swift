import ArgumentParser
import Foundation

@main
struct Bijstand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bijstand",
        abstract: "Forecasts the caseload of Dutch social assistance and its BUIG budget.",
        version: Version.current,
        subcommands: [
            Run.self, Compare.self, Validate.self, Parameters.self, Schema.self, Targets.self, Verify.self, Check.self,
            Merge.self, Replay.self, Export.self, Calibrate.self, Ranks.self, Score.self, Dossiers.self, Opening.self,
            Vangnet.self,
            Normen.self, Page.self,
        ])

    static func main() {
        StandardOutput.prepare()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            let text = fullMessage(for: error)
            if !text.isEmpty {
                // Help, the version and completions are answers; the rest are errors.
                if exitCode(for: error).isSuccess { print(text) } else { warn(text) }
            }
            Foundation.exit(exitCode(for: error).rawValue)
        }
    }
}

enum Version {
    /// A change of result bytes is at least a minor version.
    static let current = "0.5.0"
}
