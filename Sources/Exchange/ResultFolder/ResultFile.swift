internal import BijstandCaseload
internal import Foundation

/// A file of a result folder, as its manifest describes it.
enum ResultFile {
    /// - Throws: ``MissingInput`` where it is not there, ``InvalidInput`` where it is another file than the manifest describes.
    static func bytes(_ name: String, in folder: String, _ manifest: Manifest) throws -> [UInt8] {
        let path = (folder as NSString).appendingPathComponent(name)
        guard let data = FileManager.default.contents(atPath: path) else { throw MissingInput(path: path) }
        let bytes = Array(data)
        guard let output = manifest.outputs.first(where: { $0.name == name }),
            output.digest == SHA256Digest.hex(of: bytes)
        else {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: path, line: 0, found: "another file than \(Manifest.fileName) describes",
                    expected: "the file that bijstand run wrote")
            ])
        }
        return bytes
    }

    /// A file that has its digest and yet not its form.
    static func wrong(_ path: String, _ line: Int, _ found: Message) -> InvalidInput {
        InvalidInput(diagnostics: [
            Diagnostic(file: path, line: line, found: found, expected: "a file written by bijstand run")
        ])
    }
}
