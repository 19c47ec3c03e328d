public import BijstandCaseload
internal import Foundation

/// The files of a result, in memory until they are all there.
public struct ResultFolder: Sendable {
    public let files: [(name: String, bytes: [UInt8])]
    /// Files about people that nobody but the owner may read.
    private let ownerOnly: Set<String>
    /// Of the program that makes it.
    private let version: String

    /// - Parameters:
    ///   - description: what the numbers are.
    ///   - charts: specifications of pictures, by the table that each reads.
    ///   - part: replications to be merged with others.
    ///   - ownerOnly: tables about people that nobody but the owner may read.
    ///   - manifest: made from the outputs' digests.
    public init(
        tables: [Table], name: String, dialect: CSVDialect, description: String? = nil,
        charts: [(name: String, spec: JSONText)] = [], part: [UInt8]? = nil,
        ownerOnly: Set<String> = [], manifest: ([Manifest.Output]) -> Manifest
    ) {
        var files = tables.map { ("\($0.name).csv", CSVFile.bytes($0, dialect)) }
        files.append(
            (
                "datapackage.json",
                Array(DataPackage.json(tables, name: name, dialect: dialect, description: description).utf8)
            ))
        files += charts.map { ("\($0.name).vl.json", Array("\($0.spec.text())\n".utf8)) }
        if let part { files.append((RunRequest.partName, part)) }
        let outputs = files.map { Manifest.Output(name: $0.0, digest: SHA256Digest.hex(of: $0.1)) }
        let manifest = manifest(outputs)
        version = manifest.version
        files.append((Manifest.fileName, Array(manifest.json.utf8)))
        self.files = files.map { (name: $0.0, bytes: $0.1) }
        self.ownerOnly = Set(ownerOnly.map { "\($0).csv" })
    }

    /// Writes all files, or none: into a folder beside `path`, which then takes its place.
    ///
    /// An earlier result there is replaced; a folder that holds anything else is left alone.
    ///
    /// - Parameter overwrites: also where somebody has changed the earlier result or added to it.
    public func write(to path: String, overwrites: Bool = false) throws(WriteFailure) {
        try Self.check(path, version: version, overwrites: overwrites)
        try WholeFolder.write(files, to: path, private: ownerOnly)
    }

    /// Throws when a result cannot be written at `path`, or when `path` holds anything that is no earlier result, as it was
    /// written: nothing of a user's is ever replaced. What a killed process left there is put right first.
    ///
    /// - Parameter version: of this program.
    public static func check(_ path: String, version: String, overwrites: Bool = false) throws(WriteFailure) {
        try FilePlace.checkWritable(path)
        WholeFolder.recover(path)
        guard FilePlace.status(path) != nil else { return }
        func refuse(_ reason: Message) -> WriteFailure { WriteFailure(path: path, reason: reason) }
        let place = FilePlace.resolved(path)
        let before = FilePlace.status(place)?.st_ino
        guard FilePlace.isFolder(place), let names = try? FileManager.default.contentsOfDirectory(atPath: place) else {
            throw refuse("it is no folder")
        }
        if names.isEmpty { return }
        guard let manifest = try? Manifest(folder: place) else {
            if FilePlace.status(place)?.st_ino != before {
                return try check(path, version: version, overwrites: overwrites)
            }
            throw refuse("it holds files that are no result of bijstand")
        }
        if overwrites { return }
        if let other = manifest.firstOther(in: place, names.sorted(), version) {
            // Another process may have put its result there in between.
            if FilePlace.status(place)?.st_ino != before { return try check(path, version: version) }
            throw refuse("\(other) is not as bijstand wrote it; --overwrite replaces the folder all the same")
        }
    }
}

extension Manifest {
    /// The first file of a folder that this manifest does not describe as it is.
    fileprivate func firstOther(in folder: String, _ names: [String], _ current: String) -> String? {
        names.first { name in
            // The spelling of another version's manifest is not known here.
            if name == Self.fileName { return version == current && !isWritten(in: folder) }
            guard let digest = outputs.first(where: { $0.name == name })?.digest,
                let data = FileManager.default.contents(atPath: (folder as NSString).appendingPathComponent(name))
            else { return true }
            return SHA256Digest.hex(of: Array(data)) != digest
        }
    }
}
