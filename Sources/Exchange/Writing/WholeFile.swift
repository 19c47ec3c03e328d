public import BijstandCaseload
public import Foundation

/// Files that appear whole or not at all: written beside their places, then renamed.
public enum WholeFile {
    /// - Parameter isPrivate: whether its owner alone may read it.
    public static func write(_ data: Data, to path: String, isPrivate: Bool = false) throws(WriteFailure) {
        try write([(data, path)], mode: isPrivate ? 0o600 : 0o666)
    }

    /// Files that belong together are replaced together: all are there before the first takes its place. What a killed
    /// process had only half renamed is finished by ``recover(_:)``, which the next write begins with.
    public static func write(_ files: [(data: Data, path: String)]) throws(WriteFailure) {
        try write(files, mode: 0o666)
    }

    private static func write(_ files: [(data: Data, path: String)], mode: mode_t) throws(WriteFailure) {
        recover(files.map(\.path))
        var drafts: [Draft] = []
        for (data, path) in files {
            do {
                try FilePlace.checkWritable(path)
                let target = FilePlace.resolved(path)
                try FileManager.default.createDirectory(
                    atPath: FilePlace.parent(target), withIntermediateDirectories: true)
                let draft = try Draft.file(for: target, files.count > 1 ? .samen : .nieuw, mode: mode)
                drafts.append(draft)
                try draft.write(Array(data))
            } catch {
                for draft in drafts { draft.discard() }
                throw failure(error, path)
            }
        }
        // What was there gets a second name, to go back to.
        let kept = drafts.map { drafts.count > 1 && link($0.target, Draft.aside($0.target)) == 0 }
        defer { for draft in drafts { unlink(Draft.aside(draft.target)) } }
        for (index, draft) in drafts.enumerated() {
            do throws(SystemFailure) {
                try draft.replace()
            } catch {
                for (draft, isKept) in zip(drafts, kept).prefix(index) {
                    if isKept { rename(Draft.aside(draft.target), draft.target) } else { unlink(draft.target) }
                }
                for draft in drafts { draft.discard() }
                throw failure(error, files[index].path)
            }
        }
    }

    /// Ends what a killed process left of files that are replaced together, in their order: where the first has its new
    /// content and a later one not yet, that one gets it; else the old ones stay. Whatever else it left is swept.
    public static func recover(_ paths: [String]) {
        let left = paths.map { path in (FilePlace.resolved(path), Draft.leftovers(of: FilePlace.resolved(path))) }
        let drafts = left.map { $0.1.last { $0.kind == .samen } }
        // The first is renamed only when all are whole.
        let isRenamed = paths.count > 1 && drafts[0] == nil
        for ((target, leftovers), draft) in zip(left, drafts) {
            if isRenamed, let draft { rename(draft.path, target) }
            for leftover in leftovers { Draft.remove(leftover.path) }
        }
    }

    static func failure(_ error: any Error, _ path: String) -> WriteFailure {
        switch error {
        case let failure as WriteFailure: failure
        case let failure as SystemFailure:
            WriteFailure(path: path, reason: failure.code == EBUSY ? FilePlace.mountPoint : failure.message)
        default: WriteFailure(path: path, reason: Message(verbatim: (error as NSError).localizedDescription))
        }
    }
}

/// A file or folder that cannot be written.
public struct WriteFailure: Error, Told {
    public let path: String
    public let reason: Message

    public init(path: String, reason: Message) {
        self.path = path
        self.reason = reason
    }

    /// What the system says went wrong in writing, by its `errno`.
    public static func cannotWrite(_ error: Int32) -> Message { cannotWrite(SystemFailure(error).message) }

    private static func cannotWrite(_ reason: Message) -> Message { "cannot write: \(reason)" }

    public func text(_ wording: Wording) -> String { "\(path): " + wording(Self.cannotWrite(reason)) }
}
