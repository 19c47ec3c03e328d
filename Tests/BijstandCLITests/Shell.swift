import Foundation
import TestSupport

/// What a line of bash gives, in which `$B` is the program, asked for English.
func shell(_ line: String, in folder: String? = nil) throws -> (status: Int32, err: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "english() { \"$PROGRAM\" \"$1\" --language en \"${@:2}\"; }; " + line]
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.environment = ProcessInfo.processInfo.environment.merging([
        "B": "english", "PROGRAM": program.path,
    ]) { $1 }
    let err = Pipe()
    process.standardError = err
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: err.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, said)
}
