package import BijstandMicrosimulation

/// How a figure is counted: sums of columns of counts over some months of a period.
///
/// Data and no closure, so that one definition serves a calendar year of all replications, any period of one replication of a
/// trial, and what a result keeps.
package struct Count: Sendable {
    /// Which months of a period are added.
    package enum Span: Sendable, Equatable {
        /// The end of its last month.
        case end
        /// The end of the month before it.
        case before
        /// All of them: what happens in it.
        case during
        /// The ends of the months before each of them: months at risk.
        case begins

        package func months(_ period: ClosedRange<Int>) -> ClosedRange<Int> {
            let (first, last) = (period.lowerBound, period.upperBound)
            return switch self {
            case .end: last...last
            case .before: first - 1...first - 1
            case .during: period
            case .begins: first - 1...last - 1
            }
        }
    }

    /// Columns that are added, over some months.
    package struct Sum: Sendable {
        package let span: Span
        /// Of ``Metric``.
        package let columns: [Int]
        /// The same, taken off.
        package let less: [Int]
        /// Of ongewijzigd, added: ``OngewijzigdMetric``.
        package let ongewijzigd: [Int]

        init(_ span: Span, _ columns: [Int], less: [Int] = [], ongewijzigd: [Int] = []) {
            self.span = span
            self.columns = columns
            self.less = less
            self.ongewijzigd = ongewijzigd
        }
    }

    package enum Form: Sendable {
        /// The sum, in parts of so much.
        case sum(scale: Int64)
        /// The sum over another; none where nobody is in that.
        case share(of: Sum)
        /// The same, less 1.
        case change(since: Sum)
        /// The sum less another.
        case difference(since: Sum)
    }

    package let form: Form
    package let part: Sum

    init(_ form: Form, _ part: Sum) {
        self.form = form
        self.part = part
    }

    var scale: Int64 {
        switch form {
        case .sum(let scale): scale
        case .share, .change: Aandeel.scale
        case .difference: 1
        }
    }

    package var isChange: Bool {
        switch form {
        case .change, .difference: true
        case .sum, .share: false
        }
    }

    /// What happens in a period and adds up over periods.
    package var isFlow: Bool { if case .sum = form { part.span == .during } else { false } }

    var isMoment: Bool { part.span == .end && !isChange }
}

extension Count {
    /// What the part is held against; nil of a sum.
    package var whole: Sum? {
        switch form {
        case .sum: nil
        case .share(let whole), .change(let whole), .difference(let whole): whole
        }
    }

    /// What it comes to, of its sums; nil where it has no number: a share of nobody is none, and not 0.
    package func value(part: Int, whole: Int) -> Double? {
        let part = Double(part)
        switch form {
        case .sum(let scale): return scale == 1 ? part : part / Double(scale)
        case .share: return whole == 0 ? nil : part / Double(whole)
        case .change: return whole == 0 ? nil : part / Double(whole) - 1
        case .difference: return part - Double(whole)
        }
    }

    /// The same, of anything that sums.
    package func value(_ sum: (Sum) -> Int) -> Double? { value(part: sum(part), whole: whole.map(sum) ?? 0) }
}

extension Count.Sum {
    /// In one replication of a trial, which has no ongewijzigd.
    package func value(_ counts: TrialCounts, _ period: ClosedRange<Int>) -> Int {
        var sum = 0
        for month in span.months(period) {
            for column in columns { sum += Int(counts[month, column]) }
            for column in less { sum -= Int(counts[month, column]) }
        }
        return sum
    }
}
