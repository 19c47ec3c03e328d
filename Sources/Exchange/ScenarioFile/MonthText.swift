package import BijstandCaseload

/// Months in other spellings than `2019-07`, told with what to type.
package enum MonthText {
    static let example: Message = "a month such as 2019-07"

    /// `2019-07` where the text is another spelling of a month, or a day in it; the bounds where its year lies outside them;
    /// else the example.
    ///
    /// - Parameter first: the first year that may stand there.
    package static func expectation(_ text: String?, from first: Int = firstYear) -> Message {
        guard let month = text.flatMap(month) else { return example }
        guard let year = Int(month.prefix(4)), (first...lastYear).contains(year) else {
            return "a month from \(first)-01 to \(lastYear)-12"
        }
        return "\(month): year and month"
    }

    /// Years that a ``Month`` reads.
    package static let (firstYear, lastYear) = (1900, 2199)

    private static let names = ["jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]

    private static func month(_ text: String) -> String? {
        let lowered = text.lowercased().replacing("mrt", with: "maa").replacing("oct", with: "okt")
        let words = lowered.split { !$0.isLetter }
        let named = words.compactMap { word in word.count >= 3 ? names.firstIndex(of: String(word.prefix(3))) : nil }
        let groups = lowered.split { !("0"..."9").contains($0) }.map(String.init)
        guard groups.count <= 3, let year = groups.first(where: { $0.count == 4 }) else { return nil }
        let others = groups.filter { $0 != year }.compactMap { Int($0) }
        func spelled(_ number: Int) -> String? {
            (1...12).contains(number) ? "\(year)-\(number < 10 ? "0" : "")\(number)" : nil
        }
        if let name = named.first { return named.count == 1 && others.count <= 1 ? spelled(name + 1) : nil }
        guard words.isEmpty else { return nil }
        switch (others.count, groups.first == year) {
        case (1, _), (2, true): return spelled(others[0])
        // Day, month, year.
        case (2, false): return spelled(others[1])
        default: return nil
        }
    }
}
