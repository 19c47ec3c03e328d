public import BijstandCaseload
internal import Foundation

extension WholeFile {
    /// Throws where nothing can be written at `path`, or where something is there that a command did not write: it is told by
    /// its first line. What a killed process left there is put right first.
    ///
    /// - Parameters:
    ///   - what: what may be there, for the message.
    ///   - isOwn: whether this is the first line of such a file.
    public static func check(_ path: String, as what: Message, isOwn: (String) -> Bool) throws(WriteFailure) {
        try FilePlace.checkWritable(path)
        recover([path])
        guard FilePlace.status(path) != nil else { return }
        func refuse(_ reason: Message) -> WriteFailure { WriteFailure(path: path, reason: reason) }
        if FilePlace.isFolder(path) { throw refuse("it is a folder") }
        guard let file = FileHandle(forReadingAtPath: path) else { throw refuse("what is there cannot be read") }
        defer { try? file.close() }
        let start = (try? file.read(upToCount: 1 << 20)) ?? Data()
        // An empty file is nobody's loss.
        if start.isEmpty { return }
        let line = String(decoding: start.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        if !isOwn(line) { throw refuse("what is there is no \(what)") }
    }
}
