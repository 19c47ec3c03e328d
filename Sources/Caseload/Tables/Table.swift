/// A result as a table: what Exchange writes and knows nothing more of.
public struct Table: Sendable, Equatable {
    public struct Column: Sendable, Equatable {
        public enum Kind: String, Sendable {
            case text = "string"
            case month = "yearmonth"
            case year
            case integer
            case number
        }

        /// What texts are codes of.
        public enum Coding: Sendable, Equatable {
            /// Nothing: they stand for themselves.
            case plain
            case codes(Codes)
            /// What another column of the row names, if that has codes.
            case named(by: String)
        }

        public let name: String
        public let kind: Kind
        /// One sentence for the data package.
        public let meaning: String
        /// Part of the key: never empty, and unique together.
        public let isKey: Bool
        /// Never empty.
        public let isRequired: Bool
        /// All that may stand in it; empty where that is open.
        public let values: [String]
        /// Least value of a number; nil without limit.
        public let minimum: Int?
        public let coding: Coding

        public init(
            _ name: String, _ kind: Kind, _ meaning: String, isKey: Bool = false, isRequired: Bool = false,
            values: [String] = [], minimum: Int? = nil, coding: Coding = .plain
        ) {
            self.name = name
            self.kind = kind
            self.meaning = meaning
            self.isKey = isKey
            self.isRequired = isRequired || isKey
            self.values = values
            self.minimum = minimum
            self.coding = coding
        }
    }

    public enum Cell: Sendable, Hashable {
        case text(String)
        /// An exact decimal: `value` ÷ 10^`decimals`.
        case decimal(Int64, decimals: Int)
        case empty
    }

    /// File name without its ending.
    public let name: String
    public let title: String
    public let columns: [Column]
    public var rows: [[Cell]]

    public init(name: String, title: String, columns: [Column], rows: [[Cell]] = []) {
        self.name = name
        self.title = title
        self.columns = columns
        self.rows = rows
    }
}
