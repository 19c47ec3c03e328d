internal import BijstandCaseload

/// A month by its distance to the first of the run: `start`, `start+24`, `start-6`. So a file says what it means over a scenario
/// of any start.
enum RelativeMonth {
    /// As a regular expression, for the schema.
    static let pattern = "\(word)([+-][0-9]{1,3})?"
    static let expectation: Message =
        "start, or months from it as start+24 or start-6: at most \(most) from the first month of the run"

    private static let word = "start"
    /// The length of the longest run.
    private static let most = Scenario.horizonRange.upperBound

    /// Whether a text is no month and wants to be one of these, well spelled or not.
    static func isMeant(_ text: String) -> Bool { text.lowercased().hasPrefix(word) }

    /// The month that a text names in a run; nil where it is misspelt or too far away.
    static func month(_ text: String, start: Month) -> Month? {
        guard text.hasPrefix(word) else { return nil }
        let rest = text.dropFirst(word.count)
        if rest.isEmpty { return start }
        guard let sign = rest.first, "+-".contains(sign), (1...3).contains(rest.dropFirst().utf8.count),
            rest.dropFirst().utf8.allSatisfy({ (48...57).contains($0) }), let months = Int(rest),
            (-most...most).contains(months)
        else { return nil }
        return start.advanced(by: months)
    }
}
