package import BijstandCaseload
public import BijstandFigures
internal import Foundation

/// What a result keeps of its replications one by one, to be held against another's.
public struct ResultSample: Sendable {
    /// Counts by month; nil where the result is of before they were kept.
    public let paths: PathSample?
    /// Amounts by year, of a run with `--per-replication`; none else.
    package let amounts: [Kerncijfer: [Double]]

    /// - Parameter bedragen: names of amounts that are read where the result has every replication of them.
    /// - Throws: ``MissingInput`` where a file is gone, ``InvalidInput`` where one was changed.
    public init(_ folder: String, _ manifest: Manifest, bedragen: [String]) throws {
        func has(_ name: String) -> Bool { manifest.outputs.contains { $0.name == name } }
        func read<Value>(_ name: String, _ body: ([UInt8], String) throws -> Value) throws -> Value {
            try body(
                try ResultFile.bytes(name, in: folder, manifest), (folder as NSString).appendingPathComponent(name))
        }
        let dialect = manifest.request.dialect
        paths = has(PathFile.name) ? try read(PathFile.name) { try PathFile($0, dialect, path: $1).sample } : nil
        amounts =
            has(AmountFiles.replications)
            ? try read(AmountFiles.replications) {
                try AmountFiles.samples($0, dialect, path: $1, wanted: bedragen)
            } : [:]
    }
}
