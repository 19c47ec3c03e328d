internal import Foundation

/// The first line of a scenario that is written: where editors find the JSON Schema.
enum SchemaLine {
    private static let file = "scenario.schema.json"
    /// Folders above a scenario that are looked in.
    private static let reach = 3

    /// - Parameters:
    ///   - basis: a scenario of a library that holds the schema, in its folder or above.
    ///   - output: the new scenario.
    static func text(besides basis: String, from output: String) -> String {
        var folder = URL(fileURLWithPath: basis).deletingLastPathComponent()
        var found: String?
        for _ in 0...reach where found == nil {
            let path = folder.appendingPathComponent(file).path
            if FileManager.default.fileExists(atPath: path) { found = path }
            folder = folder.deletingLastPathComponent()
        }
        return "# yaml-language-server: $schema=\(found.map { RelativePath.of($0, from: output) } ?? file)"
    }
}
