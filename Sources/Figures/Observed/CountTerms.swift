internal import BijstandCaseload
internal import BijstandMicrosimulation

/// What a count says, as terms that figures which say the same have in common.
package enum CountTerms: Sendable {
    /// The stock: that of a known moment, and all flows since.
    case stock
    /// How the stock changed: as the flows between.
    case stockChange
    /// Flows that no other is part of, by name: their sum.
    case flows([String])
    /// Cells of a whole, by column: a share, or 1 less the others where it is the last of them.
    case cells([Int], isRest: Bool)
    /// A share of what happens, which says nothing of another.
    case rate
    /// Something of a moment that no other figure says.
    case moment

    /// Flows into and out of the stock.
    package static let inflow = parts(of: Columns.instroom + Columns.terugval)
    package static let outflow = parts(of: Columns.uitstroom + Einde.allCases.flatMap(Columns.einde))

    /// - Parameter isIndelingAfstand: whether indeling is afstand, so that a share of one is that of the other.
    package init(_ count: Count, name: String, isIndelingAfstand: Bool) {
        switch count.form {
        case .change, .difference: self = .stockChange
        case .sum where count.part.columns == Columns.stand: self = .stock
        case .sum where count.isPlainFlow: self = .flows(Self.parts(of: count.part.columns))
        case .sum where count.isFlow: self = .flows([name])
        case .sum: self = .moment
        case .share(let whole) where count.isMoment:
            // A column that stands twice is weighed: no cell of a whole.
            guard Set(count.part.columns).isSubset(of: whole.columns), Set(whole.columns).count == whole.columns.count
            else {
                self = .moment
                return
            }
            let isRest = count.part.columns.contains(whole.columns.last!)
            let cells = isRest ? whole.columns.filter { !count.part.columns.contains($0) } : count.part.columns
            let isSame = isIndelingAfstand && whole.columns == Columns.indeling
            self = .cells(
                isSame ? cells.map { Columns.stand[Columns.indeling.firstIndex(of: $0)!] } : cells, isRest: isRest)
        case .share: self = .rate
        }
    }

    /// Observed flows that have no other in them.
    private static let smallest: [(name: String, columns: Set<Int>)] = {
        let flows = Figure.observed.compactMap { figure in
            figure.count.flatMap { $0.isPlainFlow ? (figure.observedName, Set($0.part.columns)) : nil }
        }
        return flows.filter { one in !flows.contains { $0.1.isStrictSubset(of: one.1) } }
    }()

    private static func parts(of columns: [Int]) -> [String] {
        let all = Set(columns)
        return smallest.filter { $0.columns.isSubset(of: all) }.map(\.name)
    }
}

extension Count {
    /// Columns that are added and nothing else: flows of which one may be part of another. Not those that count the same
    /// exits again, by something else: by their columns nobody can tell that they are part of uitstroom.
    package var isPlainFlow: Bool {
        isFlow && part.less.isEmpty && part.ongewijzigd.isEmpty && scale == 1
            && part.columns.allSatisfy { $0 < Metric.eventEnd }
    }
}
