/// A calendar month, as months since January of year 0.
public struct Month: Hashable, Comparable, Strideable, Sendable, CustomStringConvertible {
    public let index: Int

    public init(index: Int) { self.index = index }

    /// Unchecked outside: whoever has a text uses ``init(_:)``.
    ///
    /// - Parameter month: 1 (January) to 12.
    package init(year: Int, month: Int) {
        precondition((1...12).contains(month))
        index = year * 12 + month - 1
    }

    /// Reads `2019-01`, years 1900 to 2199; anything else is nil.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"),
            let year = Self.digits(bytes[0..<4]), let month = Self.digits(bytes[5..<7]),
            (1900...2199).contains(year), (1...12).contains(month)
        else { return nil }
        self.init(year: year, month: month)
    }

    private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
        bytes.reduce(0 as Int?) { value, byte in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? value.map { $0 * 10 + Int(byte - 48) } : nil
        }
    }

    public var year: Int { index / 12 }
    /// 1 (January) to 12.
    public var monthOfYear: Int { index % 12 + 1 }
    /// Days in the month, by the Gregorian calendar.
    public var days: Int {
        let (year, month) = (year, monthOfYear)
        if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31
    }
    public var description: String { "\(year)-\(monthOfYear < 10 ? "0" : "")\(monthOfYear)" }

    public static func < (left: Month, right: Month) -> Bool { left.index < right.index }
    public func distance(to other: Month) -> Int { other.index - index }
    public func advanced(by months: Int) -> Month { Month(index: index + months) }
}
