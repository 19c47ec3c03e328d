import BijstandExchange

/// The same small scenarios as ramingen: nothing known after January 2019 may be in them.
public enum Raming {
    /// Changes of the base, as a raming where they do not say that they look back.
    private static func of(_ changes: String) -> String {
        changes.contains("terugblik:") ? changes : "\(changes)\nterugblik: false"
    }

    public static func file(_ changes: String = "", files: [String: String] = [:]) throws -> ScenarioFile {
        try Fixture.file(of(changes), files: files)
    }

    public static func write(_ changes: String, to folder: String) throws -> String {
        try Fixture.write(of(changes), to: folder)
    }

    public static func diagnostics(_ changes: String) throws -> [Diagnostic] { try Fixture.diagnostics(of(changes)) }
}
