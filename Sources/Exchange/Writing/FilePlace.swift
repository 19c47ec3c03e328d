internal import BijstandCaseload
internal import Foundation

/// Where a path leads, whatever way it is written.
public enum FilePlace {
    /// Without `.`, `..`, symbolic links and slashes at the end; what is not there yet keeps its name.
    public static func resolved(_ path: String) -> String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        if trimmed != path { return resolved(trimmed) }
        let (parent, name) = (FilePlace.parent(path), (path as NSString).lastPathComponent)
        if name == path || name == ".." { return URL(fileURLWithPath: path).standardizedFileURL.path }
        return (resolved(parent.isEmpty ? "." : parent) as NSString).appendingPathComponent(name)
    }

    /// The folder that a path names something in, as the path writes it: empty for a name alone.
    ///
    /// Foundation's `deletingLastPathComponent` traps on a name of one character.
    public static func parent(_ path: String) -> String {
        let slash = UInt8(ascii: "/")
        var bytes = Array(path.utf8)
        while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
        guard let last = bytes.lastIndex(of: slash) else { return "" }
        bytes.removeSubrange(last...)
        while bytes.last == slash { bytes.removeLast() }
        return bytes.isEmpty ? "/" : String(decoding: bytes, as: UTF8.self)
    }

    /// Whether two paths are of one file or folder: what is read must not be written over.
    public static func isSame(_ one: String, _ other: String) -> Bool {
        if let first = status(one), let second = status(other) {
            return first.st_dev == second.st_dev && first.st_ino == second.st_ino
        }
        return resolved(one) == resolved(other)
    }

    /// Whether `path` lies in `folder`, at any depth.
    public static func isInside(_ path: String, _ folder: String) -> Bool {
        let (inner, outer) = (resolved(path), resolved(folder))
        return inner.hasPrefix(outer == "/" ? outer : outer + "/")
    }

    /// Why a folder cannot be replaced as a whole where a file system begins.
    static let mountPoint: Message = "a volume is mounted there, which cannot be replaced: name a folder within it"

    /// Nil where there is nothing, or nothing that may be seen.
    static func status(_ path: String) -> stat? {
        var status = stat()
        return stat(path, &status) == 0 ? status : nil
    }

    static func isFolder(_ path: String) -> Bool { status(path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false }

    /// Throws where nothing can be written at `path`, as far as that shows before: long work should not end in vain.
    ///
    /// Files that are there, and whose they are, is the caller's to ask.
    public static func checkWritable(_ path: String) throws(WriteFailure) {
        func refuse(_ reason: Message) -> WriteFailure { WriteFailure(path: path, reason: reason) }
        if path.isEmpty { throw refuse("a path is missing") }
        let place = resolved(path)
        // Beside it stands, while it is written, a name that is somewhat longer.
        if (place as NSString).lastPathComponent.utf8.count > 200 { throw refuse("its name is longer than 200 bytes") }
        var (first, folder) = (place, FilePlace.parent(place))
        while status(folder) == nil && folder != "/" && !folder.isEmpty {
            (first, folder) = (folder, FilePlace.parent(folder))
        }
        if !isFolder(folder) { throw refuse("\(folder) is no folder") }
        // Only trying tells: who may write where is not for permissions alone to say. Named as a draft is, so that it is swept.
        let probe = Draft.name(first, .nieuw)
        if mkdir(probe, 0o700) != 0 && errno != EEXIST { throw refuse("\(folder): \(SystemFailure().message)") }
        rmdir(probe)
        if let there = status(place), there.st_mode & S_IFMT != S_IFREG, there.st_mode & S_IFMT != S_IFDIR {
            throw refuse("it is no ordinary file")
        }
        if let there = status(place), isFolder(place), there.st_dev != status(folder)?.st_dev {
            throw refuse(mountPoint)
        }
    }
}

/// What the system says went wrong.
struct SystemFailure: Error, CustomStringConvertible {
    let code: Int32

    init(_ code: Int32 = errno) { self.code = code }

    var message: Message {
        switch code {
        case EACCES: "Permission denied"
        case ENOENT: "No such file or directory"
        case ENOSPC: "No space left on device"
        case ENOTDIR: "Not a directory"
        case EROFS: "Read-only file system"
        default: Message(verbatim: String(cString: strerror(code)))
        }
    }

    var description: String { message.english }
}
