import ArgumentParser
import BijstandExchange

/// - Parameter option: the one that names `output`, as `--output`.
func spare(_ inputs: [String], from output: String, _ option: String) throws {
    if let reason = SparedInputs.conflict(inputs, output: output) {
        throw ValidationError("\(option) \(output) \(reason.english)")
    }
}
