import BijstandExchange
import Foundation

/// A mark of a page that a command fills by its name.
package struct PlaceInFile {
    private let path: String
    private let kind: Mark.Kind
    private let name: String

    package init(path: String, kind: Mark.Kind, name: String) {
        (self.path, self.kind, self.name) = (path, kind, name)
    }

    /// Throws where there is no such place: simulating for it would be in vain.
    package func check() throws {
        _ = try page()
        try FilePlace.checkWritable(path)
    }

    /// Puts Markdown there, in place of what stood there.
    package func put(_ markdown: String) throws {
        let new = try page().filled { isHere($0) ? markdown : nil }
        try WholeFile.write(Data(new.utf8), to: path)
    }

    private func isHere(_ mark: Mark) -> Bool { mark.kind == kind && mark.name == name }

    private func page() throws -> MarkedPage {
        let page = try MarkedPage(path: path)
        guard page.marks.contains(where: isHere) else {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: path, line: 0, found: "no place for the table",
                    expected: "<!-- \(kind.rawValue) naam=\(name) --> and \(Mark.closing)")
            ])
        }
        return page
    }
}
