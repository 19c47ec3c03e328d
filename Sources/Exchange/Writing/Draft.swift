internal import Foundation

/// A file or folder while it is being written: beside its place, under a name of its own (`.NAME.PID.KIND`).
///
/// Its writer holds a lock on it as long as it lives. So what a dead one left behind is known, and nobody else's is touched.
final class Draft {
    /// The place it is made for.
    let target: String
    let path: String
    private let descriptor: Int32

    enum Kind: String {
        /// By itself.
        case nieuw
        /// With others that take their places together.
        case samen
        /// What was there, set aside.
        case oud
    }

    private init(_ target: String, _ path: String, _ descriptor: Int32) throws(SystemFailure) {
        (self.target, self.path, self.descriptor) = (target, path, descriptor)
        if descriptor < 0 { throw SystemFailure() }
        // Where the file system knows no locks, the number of the process must do.
        _ = flock(descriptor, LOCK_EX | LOCK_NB)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// - Parameter mode: permissions at most; those of the file that is there stay.
    static func file(for target: String, _ kind: Kind, mode: mode_t) throws(SystemFailure) -> Draft {
        let path = name(target, kind)
        let draft = try Draft(target, path, open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode))
        if let there = FilePlace.status(target) { fchmod(draft.descriptor, there.st_mode & 0o777 & mode) }
        return draft
    }

    static func folder(for target: String) throws(SystemFailure) -> Draft {
        let path = name(target, .nieuw)
        if mkdir(path, 0o777) != 0 { throw SystemFailure() }
        let draft = try Draft(target, path, open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
        if let there = FilePlace.status(target) { fchmod(draft.descriptor, there.st_mode & 0o777) }
        return draft
    }

    func write(_ bytes: [UInt8]) throws(SystemFailure) { try Self.write(bytes, to: descriptor) }

    /// A file within a folder that is a draft.
    func write(_ bytes: [UInt8], name: String, mode: mode_t) throws(SystemFailure) {
        let file = open((path as NSString).appendingPathComponent(name), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        if file < 0 { throw SystemFailure() }
        do throws(SystemFailure) {
            try Self.write(bytes, to: file)
        } catch {
            close(file)
            throw error
        }
        // Where a file lies elsewhere, that it is full shows only here.
        if close(file) != 0 { throw SystemFailure() }
    }

    private static func write(_ bytes: [UInt8], to file: Int32) throws(SystemFailure) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Foundation.write(file, $0.baseAddress! + written, bytes.count - written)
            }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { throw SystemFailure() }
            written += count
        }
    }

    /// In the place of the file that was there.
    func replace() throws(SystemFailure) { if rename(path, target) != 0 { throw SystemFailure() } }

    func discard() { Self.remove(path) }

    // MARK: What the dead left

    /// What a dead writer left for a place, whole or not.
    struct Leftover {
        let path: String
        let kind: Kind
    }

    static func aside(_ target: String) -> String { name(target, .oud) }

    static func name(_ target: String, _ kind: Kind) -> String {
        let (folder, own) = (FilePlace.parent(target), (target as NSString).lastPathComponent)
        return (folder as NSString).appendingPathComponent(".\(own).\(getpid()).\(kind.rawValue)")
    }

    /// - Parameter target: resolved.
    static func leftovers(of target: String) -> [Leftover] {
        let folder = FilePlace.parent(target)
        let start = ".\((target as NSString).lastPathComponent)."
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().compactMap { name -> Leftover? in
            guard name.hasPrefix(start) else { return nil }
            let parts = name.dropFirst(start.count).split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 2, let process = Int32(parts[0]), process > 0,
                let kind = Kind(rawValue: String(parts[1]))
            else { return nil }
            let path = (folder as NSString).appendingPathComponent(name)
            let isAlive = process != getpid() && (kill(process, 0) == 0 || errno == EPERM)
            return !isAlive && !isLocked(path) && isOurs(path) ? Leftover(path: path, kind: kind) : nil
        }
    }

    private static func isLocked(_ path: String) -> Bool {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        if file < 0 { return true }
        defer { close(file) }
        return flock(file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
    }

    /// A file, or a folder of nothing but plain files: what is swept is never more.
    private static func isOurs(_ path: String) -> Bool {
        guard FilePlace.isFolder(path) else { return true }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.allSatisfy { !FilePlace.isFolder((path as NSString).appendingPathComponent($0)) }
    }

    static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
}
