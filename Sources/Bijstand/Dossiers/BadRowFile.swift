package import BijstandCaseload
package import BijstandExchange
internal import Foundation

/// The list of bad rows that `--bad-rows` asks for: for its owner's eyes, and in the place of an earlier list alone.
package struct BadRowFile {
    package let path: String

    package init(path: String) { self.path = path }

    package func write(_ rows: [BadRow], _ wording: Wording) throws(WriteFailure) {
        let bytes = CSVFile.bytes(BadRow.table(rows, wording), .rfc4180)
        let header = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        try WholeFile.check(path, as: "list of bad rows") { $0 == header }
        try WholeFile.write(Data(bytes), to: path, isPrivate: true)
    }
}
