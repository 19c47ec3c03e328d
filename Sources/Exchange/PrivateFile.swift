public import Foundation

/// A file about people, for its owner's eyes: readable by nobody else from its first byte on, and whole or not at all.
public enum PrivateFile {
    private static let mode: mode_t = 0o600

    /// - Parameter name: of the file in messages, where it is not the path.
    public static func write(_ data: Data, to path: String, as name: String? = nil) throws(WriteFailure) {
        let fresh = "\(path).\(getpid()).nieuw"
        do {
            try create(fresh)
            try data.write(to: URL(fileURLWithPath: fresh))
            if rename(fresh, path) != 0 { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        } catch {
            unlink(fresh)
            throw WriteFailure(path: name ?? path, reason: (error as NSError).localizedDescription)
        }
    }

    /// Makes an empty file that keeps its mode when it is written to. One that is there already is an error.
    static func create(_ path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL, mode)
        if file < 0 { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        // Whatever the mask.
        fchmod(file, mode)
        close(file)
    }

    /// Closes a file that standard output goes to for others; does nothing where it goes elsewhere.
    public static func closeStandardOutput() {
        var status = stat()
        if fstat(STDOUT_FILENO, &status) == 0, status.st_mode & S_IFMT == S_IFREG { fchmod(STDOUT_FILENO, mode) }
    }
}
