import ArgumentParser
import BijstandExchange

/// Nothing that a command reads is written over: neither a file or folder itself, nor what lies in a folder that is
/// replaced; and nothing is put into a folder that is read.
///
/// - Parameter option: the one that names `output`, as `--output`.
func spare(_ inputs: [String], from output: String, _ option: String) throws {
    for input in inputs {
        if FilePlace.isSame(input, output) || FilePlace.isInside(input, output) {
            throw ValidationError("\(option) \(output) would be written over \(input), which is read")
        }
        if FilePlace.isInside(output, input) {
            throw ValidationError("\(option) \(output) would be written into \(input), which is read")
        }
    }
}
