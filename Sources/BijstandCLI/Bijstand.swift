import ArgumentParser

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
}

enum Version {
    /// A change of result bytes is at least a minor version.
    static let current = "0.5.0"
}
