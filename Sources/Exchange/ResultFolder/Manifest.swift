internal import Foundation

/// What a result was made with, enough to make it again.
public struct Manifest: Sendable, Equatable {
    public let version: String
    public let platform: String
    public let gsl: String
    public let request: RunRequest
    /// Whether it is a raming or a terugblik, and until when it knows; empty in results of before 0.6.0.
    public let kennis: String
    /// The resolved scenario in canonical form.
    public let scenario: String
    /// Files that the scenario refers to.
    public let files: [ReferencedFile]
    /// File name and SHA-256 of every output.
    public let outputs: [Output]

    public struct Output: Sendable, Equatable {
        public let name: String
        public let digest: String
    }

    public init(
        version: String, platform: String, gsl: String, request: RunRequest, kennis: String,
        scenario: String, files: [ReferencedFile] = [], outputs: [Output]
    ) {
        self.version = version
        self.platform = platform
        self.gsl = gsl
        self.request = request
        self.kennis = kennis
        self.scenario = scenario
        self.files = files
        self.outputs = outputs
    }

    public static let fileName = "manifest.json"

    var json: String {
        JSONText.object(
            [("version", .string(version)), ("platform", .string(platform)), ("gsl", .string(gsl))] + request.json
                + (kennis.isEmpty ? [] : [("kennis", .string(kennis))]) + [
                    ("scenarioDigest", .string(SHA256Digest.hex(of: Array(scenario.utf8)))),
                    ("scenario", .raw(scenario)),
                    (
                        "files",
                        .array(
                            files.map {
                                .object([
                                    ("key", .string($0.key)), ("path", .string($0.path)),
                                    ("digest", .string($0.digest)),
                                ])
                            })
                    ),
                    ("outputs", .object(outputs.map { ($0.name, .string($0.digest)) })),
                ]
        ).text() + "\n"
    }

    /// Whether the manifest in a folder is, byte for byte, the one that says this.
    public func isWritten(in folder: String) -> Bool {
        let path = (folder as NSString).appendingPathComponent(Self.fileName)
        return FileManager.default.contents(atPath: path) == Data(json.utf8)
    }

    /// Reads `manifest.json` of a result folder.
    public init(folder: String) throws {
        let reader = try ManifestReader(folder: folder)
        version = try reader.field("version")
        platform = try reader.field("platform")
        gsl = try reader.field("gsl")
        request = try reader.request()
        kennis = reader.optionalField("kennis") ?? ""
        scenario = try reader.scenario()
        files = try reader.files()
        outputs = try reader.outputs()
    }
}
