import ArgumentParser
import BijstandReporting

/// What every command takes that can put its table into a page.
struct PlaceOptions: ParsableArguments {
    @Option(help: "Put the table into this page, in the mark of --name: one with naam=NAME, closed by <!-- einde -->.")
    var into: String?

    @Option(help: "Name of the mark in that page.")
    var name: String?

    func validate() throws {
        if (into == nil) != (name == nil) { throw ValidationError("--into and --name go together") }
    }

    /// Where a command's table goes; nil for stdout.
    func place(_ kind: Mark.Kind) -> PlaceInFile? {
        guard let into, let name else { return nil }
        return PlaceInFile(path: into, kind: kind, name: name)
    }
}
