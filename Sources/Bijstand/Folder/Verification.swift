public import BijstandCaseload
internal import BijstandExchange
internal import BijstandStochastics
internal import Foundation

/// A result made again, beside what stands in its folder.
public struct Verification: Sendable {
    /// What is not as it should be of a file.
    public struct Difference: Sendable, Equatable {
        public enum Kind: Sendable, Equatable {
            /// On disk it is not what its manifest describes.
            case changed
            case missing
            /// It comes out with other bytes now.
            case differs
            /// The manifest does not name it.
            case unlisted
            /// The manifest itself is not as it was written.
            case manifest
        }

        public let path: String
        public let kind: Kind

        public var message: Message {
            switch kind {
            case .changed: "\(path): is not the file its manifest describes"
            case .missing: "\(path): is missing"
            case .differs: "\(path): comes out differently now"
            case .unlisted: "\(path): is not in the manifest"
            case .manifest: "\(path): is not as it was written"
            }
        }
    }

    public let differences: [Difference]
    /// Files that were compared.
    public let files: Int
    public var isSame: Bool { differences.isEmpty }
}

extension StoredRun {
    /// In what the program that made it differs from this one: with it, bytes may differ.
    public var mismatches: [(name: Message, then: String, now: String)] {
        [
            ("version", manifest.version, BijstandVersion.current), ("platform", manifest.platform, Platform.current),
            ("GSL", manifest.gsl, gslVersion()),
        ].filter { $0.1 != $0.2 }
    }

    /// Makes the result again and compares every file: as it is on disk, as its manifest says, and as it is made now.
    ///
    /// - Throws: as ``again(threads:progress:isCancelled:)``.
    public func verify(
        threads: Int? = nil, progress: @Sendable (Int) -> Void = { _ in }, isCancelled: @Sendable () -> Bool = { false }
    ) throws -> Verification {
        let again = try again(threads: threads, progress: progress, isCancelled: isCancelled).folder()
        var differences: [Verification.Difference] = []
        func tell(_ name: String, _ kind: Verification.Difference.Kind) {
            differences.append(Verification.Difference(path: "\(folder)/\(name)", kind: kind))
        }
        let fresh = Dictionary(uniqueKeysWithValues: again.files.map { ($0.name, SHA256Digest.hex(of: $0.bytes)) })
        for output in manifest.outputs {
            if let bytes = FileManager.default.contents(atPath: "\(folder)/\(output.name)") {
                if SHA256Digest.hex(of: Array(bytes)) != output.digest { tell(output.name, .changed) }
            } else {
                tell(output.name, .missing)
            }
            if fresh[output.name] != output.digest { tell(output.name, .differs) }
        }
        for file in again.files where file.name != Manifest.fileName {
            if !manifest.outputs.contains(where: { $0.name == file.name }) { tell(file.name, .unlisted) }
        }
        if !manifest.isWritten(in: folder) { tell(Manifest.fileName, .manifest) }
        return Verification(differences: differences, files: manifest.outputs.count)
    }
}
