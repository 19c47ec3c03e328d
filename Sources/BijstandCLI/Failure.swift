import ArgumentParser
@preconcurrency import Foundation
import BijstandExchange
import BijstandMicrosimulation

/// Exit codes, after sysexits.h.
enum Exit {
    static let differs = ExitCode(1)
    static let badData = ExitCode(65)
    static let missingInput = ExitCode(66)
    static let systemLacks = ExitCode(71)
    static let cannotWrite = ExitCode(73)
    static let outputFailed = ExitCode(74)
    static let interrupted = ExitCode(130)
}

/// Writes a line to stderr.
func warn(_ text: String) { StandardOutput.complain(text + "\n") }

/// Writes what deserves a look to stderr, at most a screenful, and each once: scenarios that share a basis share what is
/// said of it, by whatever path they name it.
func warn(_ warnings: [Warning]) {
    var seen: Set<Warning> = []
    let each = warnings.filter { one in
        let file = one.file.isEmpty ? "" : FilePlace.resolved(one.file)
        return seen.insert(Warning(file: file, line: one.line, key: one.key, text: one.text)).inserted
    }
    if !each.isEmpty { warn(Messages.text(each)) }
}

/// Runs a command's work; what goes wrong is said on stderr and told by the exit code.
func reporting(_ body: () throws -> Void) throws {
    do {
        try unwrapping(body)
    } catch let error as InvalidInput {
        warn(error.description)
        throw Exit.badData
    } catch let error as MissingInput {
        warn(error.description)
        throw Exit.missingInput
    } catch let error as StaleReferences {
        warn(error.description)
        throw error.missing.isEmpty ? Exit.differs : Exit.missingInput
    } catch let error as WriteFailure {
        warn(error.description)
        throw Exit.cannotWrite
    } catch is Interrupted {
        warn("interrupted; earlier results are as they were")
        throw Exit.interrupted
    } catch let error as Memory {
        throw ValidationError(error.description)
    } catch let code as ExitCode {
        throw code
    } catch let error as ValidationError {
        throw error
    } catch {
        warn("\(error)")
        throw Exit.badData
    }
}
