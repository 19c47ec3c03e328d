public import Caseload
internal import Foundation

/// The files of a result, in memory until they are all there.
public struct ResultFolder: Sendable {
    public let files: [(name: String, bytes: [UInt8])]

    /// - Parameters:
    ///   - description: what the numbers are.
    ///   - part: replications to be merged with others.
    ///   - manifest: made from the outputs' digests.
    public init(
        tables: [Table], name: String, dialect: CSVDialect, description: String? = nil, part: [UInt8]? = nil,
        manifest: ([Manifest.Output]) -> Manifest
    ) {
        var files = tables.map { ("\($0.name).csv", CSVFile.bytes($0, dialect)) }
        files.append(
            (
                "datapackage.json",
                Array(DataPackage.json(tables, name: name, dialect: dialect, description: description).utf8)
            ))
        if let part { files.append((RunRequest.partName, part)) }
        let outputs = files.map { Manifest.Output(name: $0.0, digest: SHA256Digest.hex(of: $0.1)) }
        files.append((Manifest.fileName, Array(manifest(outputs).json.utf8)))
        self.files = files.map { (name: $0.0, bytes: $0.1) }
    }

    /// Writes all files, or none: into a folder beside `path`, which then takes its place.
    ///
    /// An earlier result there is replaced; a folder that holds anything else is left alone.
    public func write(to path: String) throws(WriteFailure) {
        let manager = FileManager.default
        try Self.check(path)
        let target = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
        let parent = target.deletingLastPathComponent()
        let fresh = parent.appendingPathComponent(".\(target.lastPathComponent).\(getpid()).nieuw")
        let old = parent.appendingPathComponent(".\(target.lastPathComponent).\(getpid()).oud")
        do {
            let exists = manager.fileExists(atPath: target.path)
            try manager.createDirectory(at: fresh, withIntermediateDirectories: true)
            for file in files { try Data(file.bytes).write(to: fresh.appendingPathComponent(file.name)) }
            if exists { try manager.moveItem(at: target, to: old) }
            do {
                try manager.moveItem(at: fresh, to: target)
            } catch {
                if exists { try? manager.moveItem(at: old, to: target) }
                throw error
            }
            if exists { try? manager.removeItem(at: old) }
        } catch let failure as WriteFailure {
            throw failure
        } catch {
            try? manager.removeItem(at: fresh)
            throw WriteFailure(path: path, reason: (error as NSError).localizedDescription)
        }
    }

    /// Throws when `path` holds anything that is no earlier result: nothing of a user's is ever replaced.
    public static func check(_ path: String) throws(WriteFailure) {
        let target = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: target.path, isDirectory: &isFolder) else { return }
        let names = try? FileManager.default.contentsOfDirectory(atPath: target.path)
        let known = (try? Manifest(folder: target.path)).map { $0.outputs.map(\.name) + [Manifest.fileName] } ?? []
        guard isFolder.boolValue, let names, Set(names).isSubset(of: known) else {
            throw WriteFailure(path: path, reason: "it holds files that are no result of bijstand")
        }
    }
}
