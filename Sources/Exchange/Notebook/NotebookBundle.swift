internal import BijstandCaseload
internal import Foundation

/// A result and notebooks that read it, in a folder of their own that works anywhere: the result's files, byte for byte, and
/// those of `notebooks-export`.
public struct NotebookBundle: Sendable {
    public let files: [(name: String, bytes: [UInt8])]
    /// Files that only their owner may read in the result, so here too.
    private let `private`: Set<String>

    /// - Throws: ``MissingInput`` where there is no result or a file of it is gone, ``InvalidInput`` with every file that is not
    ///   the one its manifest describes.
    public init(result folder: String) throws {
        let manifest = try Manifest(folder: folder)
        let log = DiagnosticLog()
        func report(_ name: String, _ found: Message, _ expected: Message) {
            log.add(Diagnostic(file: Self.path(folder, name), line: 0, found: found, expected: expected))
        }
        if manifest.request.isPart {
            let range = manifest.request.range
            report(
                Manifest.fileName,
                "replications \(range.lowerBound) to \(range.upperBound - 1) of \(manifest.request.replications)",
                "a whole run: bijstand merge joins its ranges")
        }
        if !manifest.outputs.contains(where: { $0.name == Self.description }) {
            report(Manifest.fileName, "no \(Self.description)", "a result of bijstand run")
        }
        var files: [(name: String, bytes: [UInt8])] = []
        var missing: MissingInput?
        for name in manifest.outputs.map(\.name) {
            guard !name.contains("/"), !name.hasPrefix("."), !NotebookFile.all.contains(where: { $0.name == name })
            else {
                report(Manifest.fileName, "'\(name)' under outputs", "names of files of bijstand run")
                continue
            }
            do {
                files.append((name, try ResultFile.bytes(name, in: folder, manifest)))
            } catch let error as MissingInput {
                missing = missing ?? error
            } catch let error as InvalidInput {
                for diagnostic in error.diagnostics { log.add(diagnostic) }
            }
        }
        try log.throwIfAny()
        if let missing { throw missing }
        guard let own = FileManager.default.contents(atPath: Self.path(folder, Manifest.fileName)) else {
            throw MissingInput(path: Self.path(folder, Manifest.fileName))
        }
        files.append((Manifest.fileName, Array(own)))
        `private` = Set(files.map(\.name).filter { Self.isPrivate(Self.path(folder, $0)) })
        self.files = files + NotebookFile.all.map { ($0.name, $0.bytes) }
    }

    private static let description = "datapackage.json"

    private static func path(_ folder: String, _ name: String) -> String {
        (folder as NSString).appendingPathComponent(name)
    }

    private static func isPrivate(_ path: String) -> Bool {
        let mode = (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
        return mode.map { $0 & 0o077 == 0 } ?? false
    }

    // MARK: Writing

    /// Writes all files, or none. An earlier bundle takes their place only while every file in it is as it was written.
    public func write(to path: String) throws(WriteFailure) {
        try Self.check(path)
        try WholeFolder.write(files, to: path, private: `private`)
    }

    /// Throws when `path` holds anything but a bundle as it was written: nobody's notebook is lost.
    public static func check(_ path: String) throws(WriteFailure) {
        try FilePlace.checkWritable(path)
        WholeFolder.recover(path)
        guard FilePlace.status(path) != nil else { return }
        let place = FilePlace.resolved(path)
        guard FilePlace.isFolder(place), let names = try? FileManager.default.contentsOfDirectory(atPath: place) else {
            throw WriteFailure(path: path, reason: "it is no folder that can be read")
        }
        if names.isEmpty { return }
        guard let bundle = try? NotebookBundle(result: place), Set(names).isSuperset(of: NotebookFile.all.map(\.name))
        else {
            throw WriteFailure(path: path, reason: "it holds something else than a bundle of bijstand export")
        }
        let other = names.sorted().first { name in
            let bytes = bundle.files.first { $0.name == name }?.bytes
            return bytes == nil
                || FileManager.default.contents(atPath: Self.path(place, name)) != bytes.map { Data($0) }
        }
        if let other {
            throw WriteFailure(
                path: path, reason: "\(other) is not as bijstand export wrote it; give another folder, or move it away")
        }
    }
}
