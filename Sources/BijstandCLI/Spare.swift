import ArgumentParser
import BijstandExchange

/// - Parameter option: the one that names `output`, as `--output`.
func spare(_ inputs: [String], from output: String, _ option: String) throws {
    if let reason = SparedInputs.conflict(inputs, output: output) {
        throw ValidationError("\(option) \(output) \(reason.english)")
    }
}

/// A result is made anew in the place of an earlier one, and nothing else is written over.
///
/// - Parameters:
///   - isOwn: whether this is the first line of a result of the command.
///   - isReport: whether this is how its reports begin.
func spareOthers(_ output: String, _ report: String, isOwn: (String) -> Bool, isReport: (String) -> Bool) throws {
    WholeFile.recover([report, output])
    try WholeFile.check(output, as: "earlier result of this command; give another --output", isOwn: isOwn)
    try WholeFile.check(report, as: "earlier report of this command; give another --output", isOwn: isReport)
}
