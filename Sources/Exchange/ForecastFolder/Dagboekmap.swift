internal import BijstandCaseload
internal import Foundation

/// A diary of forecasts: of each a folder with its manifest, its key figures and its caseload, so that it can be held against what came when
/// the rest is long gone.
public struct Dagboekmap: Sendable {
    public let path: String

    /// Files that are kept.
    private static let names = ["datapackage.json", "kerncijfers.csv", "caseload.csv", Manifest.fileName]

    public init(_ path: String) { self.path = path }

    /// Folders of forecasts in order of their names, which begin with what was known.
    public var ramingen: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.sorted().map { (path as NSString).appendingPathComponent($0) }.filter {
            FileManager.default.fileExists(atPath: ($0 as NSString).appendingPathComponent(Manifest.fileName))
        }
    }

    /// Keeps a result; one that is there already stands as it is.
    ///
    /// - Throws: ``MissingInput`` and ``InvalidInput`` where the result is not whole, ``WriteFailure``.
    public func add(_ folder: String, _ manifest: Manifest) throws {
        let target = (path as NSString).appendingPathComponent(Self.name(manifest))
        guard !FileManager.default.fileExists(atPath: target) else { return }
        let files = try Self.names.compactMap { name -> (name: String, bytes: [UInt8])? in
            if name == Manifest.fileName { return (name, Array(manifest.json.utf8)) }
            guard manifest.outputs.contains(where: { $0.name == name }) else { return nil }
            return (name, try ResultFile.bytes(name, in: folder, manifest))
        }
        try WholeFolder.write(files, to: target)
    }

    /// As `2019-05-hilversum-2019-1-0123456789ab`: the same for the same scenario, seed, replications and version.
    public static func name(_ manifest: Manifest) -> String {
        let scenario = ManifestScenario(manifest)
        let request = manifest.request
        let identity =
            "\(manifest.version) \(request.seed) \(request.range) \(request.replications) \(request.uncertainty) \(manifest.scenario)"
        let digest = SHA256Digest.hex(of: Array(identity.utf8)).prefix(12)
        let naam = String(scenario.naam.unicodeScalars.map { Self.isPlain($0) ? Character($0) : "-" })
        return "\(scenario.peildatum ?? "zonder-peildatum")-\(naam)-\(request.seed)-\(digest)"
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "-"
    }
}
