internal import CBijstandExchange
internal import Foundation

/// A folder of files that appears whole or not at all: written beside its place, then changed with what was there.
enum WholeFolder {
    /// - Parameters:
    ///   - private: files that their owner alone may read.
    ///   - exchange: changes two names at once, −1 with `errno` where that cannot be.
    static func write(
        _ files: [(name: String, bytes: [UInt8])], to path: String, private: Set<String> = [],
        exchange: (String, String) -> Int32 = { exchange_names($0, $1) }
    ) throws(WriteFailure) {
        recover(path)
        var draft: Draft?
        do {
            try FilePlace.checkWritable(path)
            let target = FilePlace.resolved(path)
            try FileManager.default.createDirectory(
                atPath: FilePlace.parent(target), withIntermediateDirectories: true)
            draft = try Draft.folder(for: target)
            for file in files {
                try draft!.write(file.bytes, name: file.name, mode: `private`.contains(file.name) ? 0o600 : 0o666)
            }
            if FilePlace.status(target) == nil { return try draft!.replace() }
            if exchange(draft!.path, target) == 0 { return draft!.discard() }
            guard [EINVAL, ENOSYS, EOPNOTSUPP].contains(errno) else { throw SystemFailure() }
            try setAside(draft!)
        } catch {
            draft?.discard()
            throw WholeFile.failure(error, path)
        }
    }

    /// Where names cannot change places at once. A process killed in between leaves the old under another name;
    /// ``recover(_:)`` brings it back.
    private static func setAside(_ draft: Draft) throws(SystemFailure) {
        let old = Draft.aside(draft.target)
        if rename(draft.target, old) != 0 { throw SystemFailure() }
        do throws(SystemFailure) {
            try draft.replace()
        } catch {
            rename(old, draft.target)
            throw error
        }
        Draft.remove(old)
    }

    /// Puts back what a killed process had set aside, and sweeps what it left.
    static func recover(_ path: String) {
        let target = FilePlace.resolved(path)
        let leftovers = Draft.leftovers(of: target)
        if FilePlace.status(target) == nil, let old = leftovers.last(where: { $0.kind == .oud }) {
            rename(old.path, target)
        }
        for leftover in leftovers { Draft.remove(leftover.path) }
    }
}
