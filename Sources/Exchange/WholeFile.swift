public import Foundation

/// A file that appears whole or not at all: written beside its place, then renamed.
public enum WholeFile {
    public static func write(_ data: Data, to path: String) throws(WriteFailure) {
        do {
            let url = URL(fileURLWithPath: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: url, options: .atomic)
        } catch {
            throw WriteFailure(path: path, reason: (error as NSError).localizedDescription)
        }
    }
}

/// A file or folder that cannot be written.
public struct WriteFailure: Error, CustomStringConvertible {
    public let path: String
    public let reason: String

    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    public var description: String { "\(path): cannot write: \(reason)" }
}
