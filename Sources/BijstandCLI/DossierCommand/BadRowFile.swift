import Exchange
import Foundation

/// The list of bad rows that `--bad-rows` asks for: for its owner's eyes, and in the place of an earlier list alone.
struct BadRowFile {
    let path: String

    func write(_ rows: [BadRow]) throws(WriteFailure) {
        let bytes = CSVFile.bytes(BadRow.table(rows), .rfc4180)
        let target = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
        let header = bytes.prefix { $0 != UInt8(ascii: "\n") }
        if FileManager.default.fileExists(atPath: target) {
            guard let old = FileManager.default.contents(atPath: target), old.starts(with: header) else {
                throw WriteFailure(path: path, reason: "it is no list of bad rows; name another file")
            }
        }
        try PrivateFile.write(Data(bytes), to: target, as: path)
    }
}
