import ArgumentParser
import BijstandCaseload

/// The month of an option.
enum MonthOption {
    /// - Throws: what the parser tells of an option that is no month.
    static func read(_ text: String?, _ option: String, example: String) throws -> Month? {
        guard let text else { return nil }
        guard let month = Month(text) else { throw ValidationError("\(option) must be a month such as \(example)") }
        return month
    }
}
