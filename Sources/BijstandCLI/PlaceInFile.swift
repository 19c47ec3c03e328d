import ArgumentParser
import BijstandExchange
import Foundation

/// A place for a table in a file: between `<!-- kind NAME -->` and `<!-- end NAME -->`.
struct PlaceInFile {
    let path: String
    let kind: String
    let name: String

    /// Throws where there is no such place: simulating for it would be in vain.
    func check() throws {
        _ = try parts()
        try FilePlace.checkWritable(path)
    }

    /// Puts the table there, as Markdown, in place of what stood there.
    ///
    /// - Parameter notes: paragraphs before it.
    func put(_ table: TextTable, notes: [String] = []) throws {
        let (before, after) = try parts()
        let new = ([before] + notes + [table.markdown, after]).joined(separator: "\n\n")
        try WholeFile.write(Data(new.utf8), to: path)
    }

    /// The file up to the place, with its opening mark, and from its closing mark on.
    private func parts() throws -> (before: String, after: String) {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw MissingInput(path: path) }
        let (open, close) = ("<!-- \(kind) \(name) -->", "<!-- end \(name) -->")
        guard let start = text.range(of: open), let end = text.range(of: close), start.upperBound <= end.lowerBound
        else {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: path, line: 0, found: "no place for the table", expected: "the lines \(open) and \(close)")
            ])
        }
        return (String(text[..<start.upperBound]), String(text[end.lowerBound...]))
    }
}

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
