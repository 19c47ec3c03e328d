/// A share as a whole number, so that no order of adding can show: in millionths.
enum Aandeel {
    static let scale: Int64 = 1_000_000

    /// - Parameter whole: not 0.
    static func of(_ part: Int64, in whole: Int64) -> Int64 {
        Int64(Int128(part).multiplied(by: Int128(scale), dividedBy: Int128(whole)))
    }
}
