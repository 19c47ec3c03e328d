import Foundation
import TestSupport

/// What a command said and how it ended.
struct Outcome {
    let status: Int32
    let out: String
    let err: String
}

/// The built program.
var program: URL {
    let own = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(
        "bijstand")
    return FileManager.default.isExecutableFile(atPath: own.path)
        ? own : URL(fileURLWithPath: "\(Fixture.root)/.build/tests/release/bijstand")
}

/// Runs the built program, asked for a language.
///
/// - Parameters:
///   - folder: where it runs; here when nil.
///   - language: nil asks for none: the program then speaks Dutch.
func bijstand(
    _ arguments: String..., in folder: String? = nil, environment: [String: String] = [:], language: String? = "en"
) throws -> Outcome {
    try bijstand(arguments, in: folder, environment: environment, language: language)
}

func bijstand(
    _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:], language: String? = "en"
) throws -> Outcome {
    let process = Process()
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.executableURL = program
    process.arguments = language.map { asked(arguments, $0) } ?? arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let (out, err) = (Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = err
    try process.run()
    let said = out.fileHandleForReading.readDataToEndOfFile()
    let complained = err.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
        status: process.terminationStatus, out: String(decoding: said, as: UTF8.self),
        err: String(decoding: complained, as: UTF8.self))
}

/// Arguments of nothing but an option are left alone, and so are those that say which language.
private func asked(_ arguments: [String], _ language: String) -> [String] {
    guard let command = arguments.first, !command.hasPrefix("-"), !arguments.contains("--language") else {
        return arguments
    }
    return [command, "--language", language] + arguments.dropFirst()
}
