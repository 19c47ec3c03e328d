import ArgumentParser
import BijstandReporting

/// What every command takes that can put its table into a file.
struct PlaceOptions: ParsableArguments {
    @Option(
        help: "Put the table into this file, between <!-- COMMAND NAME --> and <!-- end NAME -->; NAME is --name.")
    var into: String?

    @Option(help: "Name of the place in that file.")
    var name: String?

    func validate() throws {
        if (into == nil) != (name == nil) { throw ValidationError("--into and --name go together") }
    }

    /// Where a command's table goes; nil for stdout.
    func place(_ command: String) -> PlaceInFile? {
        guard let into, let name else { return nil }
        return PlaceInFile(path: into, kind: command, name: name)
    }
}
