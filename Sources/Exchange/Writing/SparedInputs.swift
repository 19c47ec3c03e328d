public import BijstandCaseload

/// Nothing that is read is written over: neither a file or folder itself, nor what lies in a folder that is replaced; and
/// nothing is put into a folder that is read.
public enum SparedInputs {
    /// What would be lost of the inputs by writing there; nil when nothing.
    public static func conflict(_ inputs: [String], output: String) -> Message? {
        for input in inputs {
            if FilePlace.isSame(input, output) || FilePlace.isInside(input, output) {
                return "would be written over \(input), which is read"
            }
            if FilePlace.isInside(output, input) { return "would be written into \(input), which is read" }
        }
        return nil
    }
}
