internal import Foundation

/// A YAML file as a ``Node``, with everything that is wrong with its form.
enum YAMLFile {
    /// - Returns: nil when the file has no usable content, a tree with holes where some of it has not; why stands in the log.
    static func read(_ path: String, _ log: DiagnosticLog) throws(MissingInput) -> Node? {
        guard let data = FileManager.default.contents(atPath: path) else { throw MissingInput(path: path) }
        return parse(data, file: path, log)
    }

    static func parse(_ data: Data, file: String, _ log: DiagnosticLog) -> Node? {
        guard var text = YAMLText(data, file, log) else { return nil }
        for _ in 0..<mendLimit {
            let composer = YAMLComposer(text, file, log)
            if let root = composer.compose() { return root }
            if composer.mended.isEmpty { return nil }
            text.mend(composer.mended)
        }
        return nil
    }

    /// Lines that are read as they were meant, so that what is wrong elsewhere is told too.
    private static let mendLimit = 20
}
