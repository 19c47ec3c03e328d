import ArgumentParser
import Bijstand
@preconcurrency import Foundation
import BijstandCaseload
import BijstandExchange
import BijstandMicrosimulation
import BijstandReporting

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

/// Writes a message to stderr.
func warn(_ message: Message, _ language: Language) { warn(Wording.of(language)(message)) }

/// Writes what deserves a look to stderr, at most a screenful, and each once: scenarios that share a basis share what is
/// said of it, by whatever path they name it.
func warn(_ warnings: [Warning], _ language: Language) {
    var seen: Set<Warning> = []
    let each = warnings.filter { one in
        let file = one.file.isEmpty ? "" : FilePlace.resolved(one.file)
        return seen.insert(Warning(file: file, line: one.line, key: one.key, text: one.text)).inserted
    }
    if !each.isEmpty { warn(Screenful.text(each, .of(language))) }
}

/// Runs a command's work; what goes wrong is said on stderr and told by the exit code.
func reporting(_ language: Language, _ body: () throws -> Void) throws {
    let wording = Wording.of(language)
    do {
        try unwrapping(body)
    } catch let error as InvalidInput {
        warn(error.text(wording))
        throw Exit.badData
    } catch let error as MissingInput {
        warn(error.text(wording))
        throw Exit.missingInput
    } catch let error as StaleReferences {
        warn(error.text(wording))
        throw error.missing.isEmpty ? Exit.differs : Exit.missingInput
    } catch let error as WriteFailure {
        warn(error.text(wording))
        throw Exit.cannotWrite
    } catch is Interrupted {
        warn("interrupted; earlier results are as they were", language)
        throw Exit.interrupted
    } catch let error as NotEnoughMemory {
        throw ValidationError(wording(error.message))
    } catch let code as ExitCode {
        throw code
    } catch let error as ValidationError {
        throw error
    } catch {
        warn((error as? any Told)?.text(wording) ?? "\(error)")
        throw Exit.badData
    }
}
