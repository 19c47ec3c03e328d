import BijstandExchange
import Foundation

/// A place for a table in a file: between `<!-- kind NAME -->` and `<!-- end NAME -->`.
package struct PlaceInFile {
    package let path: String
    package let kind: String
    package let name: String

    package init(path: String, kind: String, name: String) {
        (self.path, self.kind, self.name) = (path, kind, name)
    }

    /// Throws where there is no such place: simulating for it would be in vain.
    package func check() throws {
        _ = try parts()
        try FilePlace.checkWritable(path)
    }

    /// Puts the table there, as Markdown, in place of what stood there.
    ///
    /// - Parameter notes: paragraphs before it.
    package func put(_ table: TextTable, notes: [String] = []) throws {
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
