import BijstandExchange
import ArgumentParser
import Foundation

@main
struct Program: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bijstand",
        abstract: "Forecasts the caseload of Dutch social assistance and its BUIG budget.",
        version: BijstandVersion.current,
        subcommands: [
            Run.self, Compare.self, Validate.self, Parameters.self, Schema.self, Targets.self, Verify.self, Check.self,
            Merge.self, Replay.self, ReportCommand.self, KwartaalCommand.self, Export.self, Calibrate.self, Ranks.self,
            Score.self,
            Dossiers.self, Opening.self,
            Vangnet.self, BusinesscaseCommand.self, BacktestCommand.self, FilterCommand.self, Update.self,
            Normen.self, Page.self, New.self,
        ])

    static func main() {
        StandardOutput.prepare()
        OpenFiles.ask()
        var asked: (any ParsableCommand.Type)?
        do {
            var command = try parseAsRoot()
            asked = type(of: command)
            try command.run()
        } catch {
            let text = message(error, of: asked)
            if !text.isEmpty {
                // Help, the version and completions are answers; the rest are errors.
                if exitCode(for: error).isSuccess { print(text) } else { warn(text) }
            }
            Foundation.exit(exitCode(for: error).rawValue)
        }
    }

    /// What is told of an error. What a command refuses while it runs is told as what the parser refuses for it: to
    /// `fullMessage` it comes without the command, and would get the usage of the whole program.
    ///
    /// - Parameter command: the one that ran; nil where none did.
    private static func message(_ error: any Error, of command: (any ParsableCommand.Type)?) -> String {
        guard let refusal = error as? ValidationError, let command else { return fullMessage(for: error) }
        return """
            Error: \(refusal.message)
            Usage: \(usageString(for: command))
              See '\(_commandName) \(command._commandName) --help' for more information.
            """
    }
}
