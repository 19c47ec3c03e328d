internal import Foundation

/// A YAML file as a ``Node``, with everything that is wrong with its form.
enum YAMLFile {
    /// - Returns: nil when the file has no usable content; why stands in the log.
    static func read(_ path: String, _ log: DiagnosticLog) throws(MissingInput) -> Node? {
        guard let data = FileManager.default.contents(atPath: path) else { throw MissingInput(path: path) }
        return parse(data, file: path, log)
    }

    static func parse(_ data: Data, file: String, _ log: DiagnosticLog) -> Node? {
        guard let text = YAMLText(data, file, log) else { return nil }
        return YAMLComposer(text, file, log).compose()
    }
}
