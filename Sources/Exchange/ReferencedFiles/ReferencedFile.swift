public import BijstandCaseload

/// A file that a scenario refers to, as the manifest lists it.
public struct ReferencedFile: Sendable, Hashable {
    /// The scenario's key that names it, as `parameters`.
    public let key: String
    /// Where it was found, relative to the current directory.
    public let path: String
    /// SHA-256 of its content.
    public let digest: String

    public init(key: String, path: String, digest: String) {
        self.key = key
        self.path = path
        self.digest = digest
    }
}

/// Files that a result was made with and that are gone or changed.
public struct StaleReferences: Error, Sendable, Told {
    public let missing: [ReferencedFile]
    public let changed: [ReferencedFile]

    public func text(_ wording: Wording) -> String {
        let gone = missing.map {
            Place(file: $0.path, line: 0).prefix()
                + wording("no such file, or it cannot be read; the scenario refers to it (\($0.key))")
        }
        let other = changed.map {
            Place(file: $0.path, line: 0).prefix()
                + wording("is not the file that the run was made with (\($0.key), SHA-256 \($0.digest))")
        }
        return (gone + other).joined(separator: "\n")
    }
}
