internal import BijstandCaseload
internal import BijstandFigures

/// What figures are read against: what is known before any of them.
struct EvidenceSetting {
    /// At the end of which the stock is known: no fit touches the opening.
    let cutOff: Month
    /// Whether indeling is afstand, so that a share of one is that of the other.
    var isIndelingAfstand = false

    init(cutOff: Month) { self.cutOff = cutOff }

    /// Of a scenario that is fitted.
    init(_ scenario: Scenario) {
        cutOff = scenario.cutOff
        isIndelingAfstand = !scenario.hasIndeling
    }
}

/// What a figure says, as a sum of totals at month ends, so that figures that say the same can be found.
///
/// With C(m) what has flowed by the end of month m, a flow over months a … b is C(b) − C(a − 1): a year less its halves is 0,
/// whatever the figures are. A stock is that of the cut-off, which the scenario gives, and all flows since; a change of the stock
/// goes as the flows between. The last of several shares of one whole is 1 less the others.
struct Evidence {
    /// What a total is of.
    enum Subject: Hashable, CustomStringConvertible {
        case figure(String)
        /// A cell of a whole, by its column of counts.
        case cell(Int)

        var description: String {
            switch self {
            case .figure(let naam): naam
            case .cell(let column): "\(column)"
            }
        }
    }

    /// One total at the end of a month.
    struct Term: Hashable {
        let of: Subject
        let month: Month
    }

    private(set) var terms: [Term: Int] = [:]

    init(_ one: Waarneming, in setting: EvidenceSetting) {
        let (first, last) = (one.periode.lowerBound, one.periode.upperBound)
        let before = first.advanced(by: -1)
        for figure in one.grootheid.figures {
            let own = Subject.figure(figure.observedName)
            guard let count = figure.count else {
                terms[Term(of: own, month: last)] = 1
                continue
            }
            switch CountTerms(count, name: figure.observedName, isIndelingAfstand: setting.isIndelingAfstand) {
            case .stock: addStock(setting.cutOff, last)
            case .stockChange: addStock(before, last)
            case .flows(let names): for name in names { add(.figure(name), before, last, 1) }
            case .rate: add(own, before, last, 1)
            case .cells(let columns, let isRest):
                for column in columns { terms[Term(of: .cell(column), month: last)] = isRest ? -1 : 1 }
            case .moment: terms[Term(of: own, month: last)] = 1
            }
        }
    }

    private mutating func add(_ subject: Subject, _ before: Month, _ last: Month, _ sign: Int) {
        guard before != last else { return }
        terms[Term(of: subject, month: last), default: 0] += sign
        terms[Term(of: subject, month: before), default: 0] -= sign
    }

    private mutating func addStock(_ before: Month, _ last: Month) {
        for name in CountTerms.inflow { add(.figure(name), before, last, 1) }
        for name in CountTerms.outflow { add(.figure(name), before, last, -1) }
    }
}

/// Figures that say something new, each by its terms, with what follows from them.
///
/// Gauss elimination in whole numbers modulo a prime, so that nothing is lost by rounding.
struct EvidenceBasis {
    private struct Row {
        var terms: [Int: Int]
        /// Of which figures it was made, and how many times each.
        var made: [Int: Int]
    }

    private static let prime = 2_147_483_647
    private var places: [Evidence.Term: Int] = [:]
    /// By the last of their terms.
    private var rows: [Int: Row] = [:]

    /// The figures that a figure follows from, itself among them, in order; nil where it says something new, and then it is one
    /// of the basis from here on.
    ///
    /// - Parameter isKept: false leaves the basis as it is.
    mutating func add(_ evidence: Evidence, figure: Int, isKept: Bool = true) -> [Int]? {
        var row = Row(terms: [:], made: [figure: 1])
        // Terms in an order of their own: a dictionary has none.
        let terms = evidence.terms.filter { $0.value != 0 }.sorted {
            ($0.key.month, $0.key.of.description) < ($1.key.month, $1.key.of.description)
        }
        for (term, count) in terms {
            let place = places[term] ?? places.count
            places[term] = place
            row.terms[place] = Self.modulo(count)
        }
        while let pivot = row.terms.keys.max() {
            guard let other = rows[pivot] else {
                if isKept { rows[pivot] = row }
                return nil
            }
            let factor = row.terms[pivot]! * Self.inverse(other.terms[pivot]!) % Self.prime
            Self.subtract(other.terms, times: factor, from: &row.terms)
            Self.subtract(other.made, times: factor, from: &row.made)
        }
        return row.made.keys.sorted()
    }

    private static func modulo(_ value: Int) -> Int { ((value % prime) + prime) % prime }

    private static func subtract(_ other: [Int: Int], times factor: Int, from row: inout [Int: Int]) {
        for (place, value) in other {
            let left = modulo((row[place] ?? 0) - factor * value % prime)
            row[place] = left == 0 ? nil : left
        }
    }

    /// By Fermat: x to the power prime − 2.
    private static func inverse(_ value: Int) -> Int {
        var (result, base, power) = (1, value, prime - 2)
        while power > 0 {
            if power % 2 == 1 { result = result * base % prime }
            base = base * base % prime
            power /= 2
        }
        return result
    }
}
