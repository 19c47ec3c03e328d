/// A closed set of cases with a spelling shared by scenario keys, CSV cells and the Glossary.
public protocol Category: CaseIterable, RawRepresentable<String>, Hashable, Sendable where AllCases == [Self] {}

extension Category {
    public static var count: Int { allCases.count }
    /// The spelling of every case, in order.
    public static var labels: [String] { allCases.map { $0.rawValue } }
    /// Position in `allCases`; the column of every table over this category.
    public var index: Int { Self.allCases.firstIndex(of: self)! }
}
