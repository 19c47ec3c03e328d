package import BijstandCaseload
internal import Foundation

/// What a result was made with, enough to make it again.
public struct Manifest: Sendable, Equatable {
    public let version: String
    public let platform: String
    public let gsl: String
    public let request: RunRequest
    /// Whether it is a raming or a terugblik, and until when it knows; empty in results of before 0.6.0.
    public let kennis: String
    /// The same in Dutch; empty likewise.
    public let kennisNl: String
    /// What reports must know of its beleid; nil likewise.
    public let beleid: Beleid?
    /// Numbers that the scenario gives, and those of them that are assumptions; nil likewise.
    public let getallen: Getallen?
    /// Why assumed numbers stand still, by their path; none likewise, and where the scenario gives assumptions no spread.
    public let vast: [String: String]
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

    /// How many numbers a scenario gives.
    public struct Getallen: Sendable, Equatable {
        public let alle: UInt32
        public let aannamen: UInt32

        public init(alle: UInt32, aannamen: UInt32) { (self.alle, self.aannamen) = (alle, aannamen) }

        package init(_ scenario: Scenario) {
            let gegeven = scenario.gegeven
            self.init(alle: UInt32(gegeven.alle), aannamen: UInt32(gegeven.aannamen))
        }
    }

    /// Why a number of the scenario stands still, or one of the series that it stands for; nil where none does.
    public func stilstand(_ pad: String) -> String? {
        vast[pad] ?? vast.filter { $0.key.hasPrefix("\(pad).") }.min { $0.key < $1.key }?.value
    }

    /// Assumed numbers of a scenario that stand still, and why.
    package static func vast(_ scenario: Scenario) -> [String: String] {
        guard let aannamen = scenario.aannamen else { return [:] }
        let paths = scenario.layout.paths()
        return Dictionary(
            aannamen.vast.flatMap { reason, places in places.map { (paths[$0], reason.rawValue) } }
        ) { first, _ in first }
    }

    /// Measures by name.
    public struct Beleid: Sendable, Equatable {
        /// That begin after the cut-off, and that ongewijzigd is without.
        public let nieuw: [String]
        /// Whose effect no source gives.
        public let zonderBewijs: [String]

        public init(nieuw: [String], zonderBewijs: [String]) { (self.nieuw, self.zonderBewijs) = (nieuw, zonderBewijs) }

        package init(_ scenario: Scenario) {
            self.init(
                nieuw: scenario.interventions.filter { $0.isNewBeleid(after: scenario.cutOff) }.map { $0.naam },
                zonderBewijs: scenario.zonderBewijs)
        }
    }

    public init(
        version: String, platform: String, gsl: String, request: RunRequest, kennis: String, kennisNl: String = "",
        beleid: Beleid? = nil, getallen: Getallen? = nil, vast: [String: String] = [:], scenario: String,
        files: [ReferencedFile] = [],
        outputs: [Output]
    ) {
        self.version = version
        self.platform = platform
        self.gsl = gsl
        self.request = request
        self.kennis = kennis
        self.kennisNl = kennisNl
        self.beleid = beleid
        self.getallen = getallen
        self.vast = vast
        self.scenario = scenario
        self.files = files
        self.outputs = outputs
    }

    public static let fileName = "manifest.json"

    var json: String {
        JSONText.object(
            [("version", .string(version)), ("platform", .string(platform)), ("gsl", .string(gsl))] + request.json
                + (kennis.isEmpty ? [] : [("kennis", .string(kennis))])
                + (kennisNl.isEmpty ? [] : [("kennis_nl", .string(kennisNl))])
                + (beleid.map {
                    [
                        ("nieuw_beleid", .array($0.nieuw.map { .string($0) })),
                        ("zonder_bewijs", .array($0.zonderBewijs.map { .string($0) })),
                    ]
                } ?? [])
                + (getallen.map {
                    [("getallen", .number("\($0.alle)")), ("aannamen", .number("\($0.aannamen)"))]
                } ?? [])
                + (vast.isEmpty
                    ? []
                    : [("vast", .object(vast.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))]) + [
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
        kennisNl = reader.optionalField("kennis_nl") ?? ""
        beleid = reader.texts("nieuw_beleid").flatMap { nieuw in
            reader.texts("zonder_bewijs").map { Beleid(nieuw: nieuw, zonderBewijs: $0) }
        }
        getallen = reader.optionalField("getallen").flatMap { UInt32($0) }.flatMap { alle in
            reader.optionalField("aannamen").flatMap { UInt32($0) }.map { Getallen(alle: alle, aannamen: $0) }
        }
        vast = reader.vast
        scenario = try reader.scenario()
        files = try reader.files()
        outputs = try reader.outputs()
    }
}
