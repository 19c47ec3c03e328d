/// In which order the numbers of a date stand, where a column does not show it: what `datums` in a mapping says.
public enum DateOrder: String, CaseIterable, Sendable {
    case dagMaandJaar = "dag-maand-jaar"
    case maandDagJaar = "maand-dag-jaar"
    case jaarMaandDag = "jaar-maand-dag"
}

/// Three numbers of a date whose order the field itself does not tell: `05/01/2018`, `5-1-18`.
struct DateNumbers: Equatable {
    enum Notation {
        /// Hyphens or points, or eight digits with the year last: Dutch, so the day comes first unless the column shows otherwise.
        case dutch
        case slashes
        /// Six digits: any order.
        case bare
    }

    let numbers: [Int]
    /// The year has two digits; four-digit years stand last.
    let isShort: Bool
    let notation: Notation

    /// Two-digit years from 00 to 49 are of this century, the others of the last.
    static let pivot = 50

    /// The day, or nil where the order makes none.
    func day(_ order: DateOrder) -> CalendarDay? {
        if !isShort && order == .jaarMaandDag { return day(.dagMaandJaar) }
        let (year, month, day) =
            switch order {
            case .dagMaandJaar: (numbers[2], numbers[1], numbers[0])
            case .maandDagJaar: (numbers[2], numbers[0], numbers[1])
            case .jaarMaandDag: (numbers[0], numbers[1], numbers[2])
            }
        return CalendarDay(year: isShort ? Self.fullYear(year) : year, month: month, day: day)
    }

    static func fullYear(_ short: Int) -> Int { short + (short < pivot ? 2000 : 1900) }

    /// The orders in which it is a day. With two digits for the year the year comes first only where nothing else fits.
    var orders: [DateOrder] {
        let possible = DateOrder.allCases.filter { (isShort || $0 != .jaarMaandDag) && day($0) != nil }
        let yearLast = possible.filter { $0 != .jaarMaandDag }
        return notation == .bare || yearLast.isEmpty ? possible : yearLast
    }
}
