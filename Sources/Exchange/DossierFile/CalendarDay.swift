internal import Caseload

/// A day, for dates of exports: ISO (`2018-03-31`) or Dutch (`31-3-2018`), optionally with a time of day behind it.
struct CalendarDay: Hashable, Comparable {
    let month: Month
    let day: Int
    /// Days since a fixed day.
    let number: Int

    /// A day that does not exist is nil, as are years before 1900 or after 2199.
    init?(year: Int, month: Int, day: Int) {
        guard (1900...2199).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(year: year, month: month)
        else { return nil }
        self.month = Month(year: year, month: month)
        self.day = day
        number = Self.number(year: year, month: month, day: day)
    }

    static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }

    private static func length(year: Int, month: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    /// Days in the proleptic Gregorian calendar, years starting in March. Source: H. Hinnant, "chrono-Compatible
    /// Low-Level Date Algorithms", `days_from_civil`.
    private static func number(year: Int, month: Int, day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return y * 365 + y / 4 - y / 100 + y / 400 + dayOfYear
    }
}

/// What a date field says.
enum DateField: Equatable {
    case empty
    case day(CalendarDay)
    /// The year 9999, with which some systems write that there is no end.
    case never
    case unreadable

    static let expectation = "a date as 2018-03-31 or 31-3-2018"

    init(_ bytes: ArraySlice<UInt8>) {
        guard !bytes.isEmpty else {
            self = .empty
            return
        }
        let end = bytes.firstIndex { $0 == UInt8(ascii: "T") || $0 == 32 } ?? bytes.endIndex
        guard let numbers = Self.numbers(bytes[..<end]), Self.isTime(bytes[end...]) else {
            self = .unreadable
            return
        }
        let (first, last) = (numbers[0], numbers[2])
        let (year, day) = first.digits == 4 ? (first, last) : (last, first)
        guard year.digits == 4, day.digits <= 2, numbers[1].digits <= 2 else {
            self = .unreadable
            return
        }
        if year.value == 9999 {
            self = .never
        } else if let day = CalendarDay(year: year.value, month: numbers[1].value, day: day.value) {
            self = .day(day)
        } else {
            self = .unreadable
        }
    }

    /// Three runs of digits between hyphens.
    private static func numbers(_ bytes: ArraySlice<UInt8>) -> [(value: Int, digits: Int)]? {
        var numbers: [(value: Int, digits: Int)] = [(0, 0)]
        for byte in bytes {
            if byte == UInt8(ascii: "-") {
                numbers.append((0, 0))
            } else if (48...57).contains(byte), numbers[numbers.count - 1].digits < 4 {
                let (value, digits) = numbers[numbers.count - 1]
                numbers[numbers.count - 1] = (value * 10 + Int(byte - 48), digits + 1)
            } else {
                return nil
            }
        }
        return numbers.count == 3 && numbers.allSatisfy { $0.digits > 0 } ? numbers : nil
    }

    /// Nothing, or what stands behind a date: `T00:00:00`, ` 0:00`.
    private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.dropFirst().allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    }
}
