/// A quarter of a calendar year.
public struct Kwartaal: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let jaar: Int
    /// 1 to 4.
    public let nummer: Int

    /// The quarter that a month lies in.
    public init(_ month: Month) { (jaar, nummer) = (month.year, (month.monthOfYear + 2) / 3) }

    /// Reads `2019-K3`, or `2019-Q3`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 4, let jaar = Int(parts[0]), jaar >= 1000, parts[1].count == 2,
            ["K", "Q", "k", "q"].contains(parts[1].prefix(1)), let nummer = Int(parts[1].dropFirst()),
            (1...4).contains(nummer)
        else { return nil }
        (self.jaar, self.nummer) = (jaar, nummer)
    }

    public var months: ClosedRange<Month> { Month(year: jaar, month: 3 * nummer - 2)...last }
    public var last: Month { Month(year: jaar, month: 3 * nummer) }
    /// From January to its end.
    public var jaarTotNu: ClosedRange<Month> { Month(year: jaar, month: 1)...last }

    public var description: String { "\(jaar)-K\(nummer)" }

    public static func < (left: Kwartaal, right: Kwartaal) -> Bool {
        (left.jaar, left.nummer) < (right.jaar, right.nummer)
    }
}
