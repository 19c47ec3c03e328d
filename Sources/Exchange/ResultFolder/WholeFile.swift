public import Foundation

/// A file that appears whole or not at all: written beside its place, then renamed.
public enum WholeFile {
    public static func write(_ data: Data, to path: String) throws(ResultFolder.WriteFailure) {
        do {
            let url = URL(fileURLWithPath: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: url, options: .atomic)
        } catch {
            throw ResultFolder.WriteFailure(path: path, reason: (error as NSError).localizedDescription)
        }
    }
}
