/// A share as a whole number, so that no order of adding can show: in millionths.
enum Aandeel {
    static let scale: Int64 = 1_000_000

    /// Nil of nobody: a share of nothing is no number, and not 0.
    static func of(_ part: Int64, in whole: Int64) -> Int64? {
        whole == 0 ? nil : Int64(Int128(part).multiplied(by: Int128(scale), dividedBy: Int128(whole)))
    }
}
