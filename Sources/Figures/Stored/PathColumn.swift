/// A total of a month that a result keeps for every replication: a column of `paths.csv`, named as its figure.
public struct PathColumn: Hashable, Sendable, CaseIterable {
    /// Among the columns.
    let place: Int

    public static let allCases: [PathColumn] = figures.indices.map(PathColumn.init)

    static let figures = Figure.all.filter { $0.uses.contains(.path) }

    public var figure: Figure { Self.figures[place] }
    public var naam: String { figure.naam }

    private init(place: Int) { self.place = place }

    /// Nil where the figure is not kept.
    public init?(_ naam: String) {
        guard let place = Self.figures.firstIndex(where: { $0.naam == naam }) else { return nil }
        self.place = place
    }

    public static let stand = PathColumn("stand")!

    /// The columns whose sum a count is; nil where that is not kept.
    static func parts(of sum: Count.Sum) -> [PathColumn]? {
        guard sum.less.isEmpty, sum.ongewijzigd.isEmpty else { return nil }
        let isFlow = sum.span == .during
        var rest = Set(sum.columns)
        var parts: [PathColumn] = []
        // The largest first: uitstroom, and not uitstroom_werk with a rest that is not kept.
        for column in bySize where column.figure.count?.isFlow == isFlow && column.columns.isSubset(of: rest) {
            parts.append(column)
            rest.subtract(column.columns)
        }
        return rest.isEmpty ? parts : nil
    }

    private var columns: Set<Int> { Set(figure.count?.part.columns ?? []) }

    private static let bySize = allCases.sorted { ($1.columns.count, $0.place) < ($0.columns.count, $1.place) }
}
