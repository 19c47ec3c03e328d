internal import BijstandCaseload

/// What a date field says.
///
/// Read are ISO dates (`2018-03-31`, with a time of day or a zone behind them or not), eight digits (`20180331`, `31032018`), Dutch
/// dates (`31-3-2018`, `31.03.18`, `31/3/2018`, `31 03 2018`), names of months (`31 mrt 2018`, `31-mar-18`, `2018-Mar-31`) and the
/// day numbers of a spreadsheet (`43190`). A name of a day may stand before them.
enum DateField: Equatable {
    case empty
    case day(CalendarDay)
    /// The day where the column tells the order of its numbers.
    case numbers(DateNumbers)
    /// A year from 2200 on, with which some systems write that there is no end: 9999.
    case never
    case unreadable

    static let expectation: Message = "a date as 2018-03-31 or 31-3-2018"

    init(_ bytes: ArraySlice<UInt8>) {
        let field = PlainField.of(Self.typed(bytes))
        if AbsentText.matches(field) {
            self = .empty
            return
        }
        let date = Self.withoutTime(Self.withoutZone(field))
        self = date.flatMap(Self.tokens).map(Self.read) ?? .unreadable
    }

    /// A run of digits or of letters, and the sign before it.
    private struct Token {
        var sign: UInt8 = 0
        var isNumber: Bool
        var value = 0
        var digits = 0
        var word: [UInt8] = []
    }

    // MARK: Tokens

    /// With the signs of a keyboard for no-break spaces, hyphens and dashes of word processors.
    private static func typed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
        var text: [UInt8] = []
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0xA0, 0x2007, 0x2009, 0x202F: text.append(32)
            case 0x2010...0x2014, 0x2212: text.append(UInt8(ascii: "-"))
            default: text.append(contentsOf: UTF8.encode(scalar)!)
            }
        }
        var slice = text[...]
        while slice.first == 32 { slice.removeFirst() }
        while slice.last == 32 { slice.removeLast() }
        return slice
    }

    /// Without the zone of an XML date: `2018-01-05+01:00`, `2018-01-05Z`.
    private static func withoutZone(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let (date, zone) = (bytes.prefix(10), bytes.dropFirst(10))
        guard let sign = zone.first,
            date.enumerated().allSatisfy({
                [4, 7].contains($0.offset) ? $0.element == UInt8(ascii: "-") : isDigit($0.element)
            })
        else { return bytes }
        let isOffset =
            zone.count == 6 && "+-".utf8.contains(sign)
            && zone.dropFirst().enumerated().allSatisfy {
                $0.offset == 2 ? $0.element == UInt8(ascii: ":") : isDigit($0.element)
            }
        return isOffset || zone.count == 1 && sign == UInt8(ascii: "Z") ? date : bytes
    }

    /// What stands before a time of day (`T00:00:00Z`, ` 0:00`); nil where something else stands there.
    private static func withoutTime(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard
            let start = bytes.indices.dropFirst().first(where: { index in
                guard isDigit(bytes[index - 1]), bytes[index] == 32 || bytes[index] == UInt8(ascii: "T") else {
                    return false
                }
                let digits = bytes[(index + 1)...].prefix { isDigit($0) }
                if digits.isEmpty { return false }
                return bytes[index] != 32
                    || digits.endIndex < bytes.endIndex && bytes[digits.endIndex] == UInt8(ascii: ":")
            })
        else { return bytes }
        let isTime = bytes[(start + 1)...].allSatisfy { isDigit($0) || ":.,+-Z AMPamp".utf8.contains($0) }
        return isTime ? bytes[..<start] : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    /// Numbers of at most eight digits and words, with at most one sign and a space between them.
    private static func tokens(_ bytes: ArraySlice<UInt8>) -> [Token]? {
        var tokens: [Token] = []
        var sign: UInt8 = 0
        var isNew = true
        for byte in bytes {
            let isNumber = isDigit(byte)
            if isNumber || (65...90).contains(byte) || (97...122).contains(byte) {
                if isNew || tokens[tokens.count - 1].isNumber != isNumber {
                    if tokens.count == 4 { return nil }
                    tokens.append(Token(sign: sign, isNumber: isNumber))
                    (sign, isNew) = (0, false)
                }
                if isNumber {
                    if tokens[tokens.count - 1].digits == 14 { return nil }
                    tokens[tokens.count - 1].value = tokens[tokens.count - 1].value * 10 + Int(byte - 48)
                    tokens[tokens.count - 1].digits += 1
                } else {
                    tokens[tokens.count - 1].word.append(AbsentText.lower(byte))
                }
            } else {
                guard !tokens.isEmpty, "-/., ".utf8.contains(byte), sign == 0 || sign == 32 || byte == 32 else {
                    return nil
                }
                if sign == 0 || sign == 32 { sign = byte }
                isNew = true
            }
        }
        return sign == 0 || sign == UInt8(ascii: ".") ? tokens : nil
    }

    // MARK: Dates

    private static func read(_ tokens: [Token]) -> DateField {
        if tokens.count == 4, !tokens[0].isNumber, dayNames.contains(tokens[0].word) {
            return read(Array(tokens.dropFirst()))
        }
        if tokens.count == 3 {
            if tokens.allSatisfy(\.isNumber) { return three(tokens) }
            if let word = tokens.firstIndex(where: { !$0.isNumber }), word < 2,
                let month = MonthName.number(tokens[word].word)
            {
                let others = tokens.indices.filter { $0 != word }.map { tokens[$0] }
                if others.allSatisfy(\.isNumber) { return named(day: others[0], month: month, year: others[1]) }
            }
            return .unreadable
        }
        guard let first = tokens.first, first.isNumber else { return .unreadable }
        // Spreadsheets' and databases' numbers: 43190.0.
        let isWhole = tokens.count == 1 || tokens.count == 2 && tokens[1].isNumber && ".,".utf8.contains(tokens[1].sign)
        return isWhole ? bare(first, isAlone: tokens.count == 1 || tokens[1].value == 0) : .unreadable
    }

    /// Before a date; whether it is the right one is not looked at.
    private static let dayNames = Set(
        [
            "ma", "di", "wo", "do", "vr", "za", "zo", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
            "zaterdag", "zondag", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday",
            "thursday", "friday", "saturday", "sunday",
        ].map { Array($0.utf8) })

    private static func three(_ tokens: [Token]) -> DateField {
        let (signs, digits) = (tokens.dropFirst().map(\.sign), tokens.map(\.digits))
        guard signs[0] == signs[1], "-/. ".utf8.contains(signs[0]), digits[1] <= 2 else { return .unreadable }
        // Two digits for everything, with spaces between them, may be anything.
        if signs[0] == 32, digits[0] != 4, digits[2] != 4 { return .unreadable }
        if digits[0] == 4, digits[2] <= 2 { return full(tokens[0].value, tokens[1].value, tokens[2].value) }
        guard digits[0] <= 2, digits[2] == 4 || digits[2] == 2 else { return .unreadable }
        let isSlash = signs[0] == UInt8(ascii: "/")
        return order(tokens.map(\.value), isShort: digits[2] == 2, isSlash ? .slashes : .dutch)
    }

    private static func named(day first: Token, month: Int, year last: Token) -> DateField {
        let (day, year) = first.digits == 4 ? (last, first) : (first, last)
        guard day.digits <= 2, year.digits == 4 || year.digits == 2 else { return .unreadable }
        return full(year.digits == 2 ? DateNumbers.fullYear(year.value) : year.value, month, day.value)
    }

    private static func full(_ year: Int, _ month: Int, _ day: Int) -> DateField {
        if year >= CalendarDay.endless { return exists(month, day) ? .never : .unreadable }
        return CalendarDay(year: year, month: month, day: day).map(DateField.day) ?? .unreadable
    }

    /// Whether a year without an end can have such a day.
    private static func exists(_ month: Int, _ day: Int) -> Bool {
        CalendarDay(year: 2000, month: month, day: day) != nil
    }

    private static func order(_ numbers: [Int], isShort: Bool, _ notation: DateNumbers.Notation) -> DateField {
        if !isShort && numbers[2] >= CalendarDay.endless {
            return exists(numbers[1], numbers[0]) || exists(numbers[0], numbers[1]) ? .never : .unreadable
        }
        let date = DateNumbers(numbers: numbers, isShort: isShort, notation: notation)
        return date.orders.isEmpty ? .unreadable : .numbers(date)
    }

    /// - Parameter isAlone: without a part of a day behind it.
    private static func bare(_ number: Token, isAlone: Bool) -> DateField {
        let value = number.value
        switch number.digits {
        case 5: return CalendarDay(serial: value).map(DateField.day) ?? .unreadable
        case 6 where isAlone: return order([value / 10_000, value / 100 % 100, value % 100], isShort: true, .bare)
        case 7 where isAlone, 8 where isAlone:
            // No number is a day both ways: a month and a day in the place of a year make one before 1900.
            let year = value / 10_000
            if number.digits == 8, year >= 1900, case let date = full(year, value / 100 % 100, value % 100),
                date != .unreadable
            {
                return date
            }
            return order([value / 1_000_000, value / 10_000 % 100, value % 10_000], isShort: false, .dutch)
        case 12 where isAlone, 14 where isAlone:
            let date = number.digits == 14 ? value / 1_000_000 : value / 10_000
            return full(date / 10_000, date / 100 % 100, date % 100)
        default: return .unreadable
        }
    }
}

/// Names of months, Dutch and English, whole or by their first three letters.
private enum MonthName {
    private static let names: [[String]] = [
        ["januari", "january"], ["februari", "february"], ["maart", "march", "mrt"], ["april"], ["mei", "may"],
        ["juni", "june"], ["juli", "july"], ["augustus", "august"], ["september", "sept"], ["oktober", "october"],
        ["november"], ["december"],
    ]
    private static let numbers: [[UInt8]: Int] = {
        var numbers: [[UInt8]: Int] = [:]
        for (index, spellings) in names.enumerated() {
            for name in spellings {
                numbers[Array(name.utf8)] = index + 1
                numbers[Array(name.utf8.prefix(3))] = index + 1
            }
        }
        // `maa` and `mar` are March; `mrt` too.
        return numbers
    }()

    static func number(_ word: [UInt8]) -> Int? { numbers[word] }
}
