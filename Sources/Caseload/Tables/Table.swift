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
        /// What each of them means, where that is told; empty elsewhere.
        public let meanings: [Named]
        /// Least value of a number; nil without limit.
        public let minimum: Int?
        public let coding: Coding

        public init(
            _ name: String, _ kind: Kind, _ meaning: String, isKey: Bool = false, isRequired: Bool = false,
            values: [String] = [], meanings: [Named] = [], minimum: Int? = nil, coding: Coding = .plain
        ) {
            self.name = name
            self.kind = kind
            self.meaning = meaning
            self.isKey = isKey
            self.isRequired = isRequired || isKey
            self.values = values.isEmpty ? meanings.map { $0.name } : values
            self.meanings = meanings
            self.minimum = minimum
            self.coding = coding
        }
    }

    /// A text that may stand in a column, with what it means.
    public struct Named: Sendable, Equatable {
        public let name: String
        public let meaning: String

        public init(_ name: String, _ meaning: String) {
            self.name = name
            self.meaning = meaning
        }
    }

    /// What a table is but for its rows: who writes it and who reads it take its file and columns from here.
    public struct Schema: Sendable {
        public let name: String
        public let title: String
        public let columns: [Column]

        public init(name: String, title: String, columns: [Column]) {
            self.name = name
            self.title = title
            self.columns = columns
        }

        public var fileName: String { "\(name).csv" }
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

    public init(_ schema: Schema, rows: [[Cell]] = []) {
        self.init(name: schema.name, title: schema.title, columns: schema.columns, rows: rows)
    }

    public init(name: String, title: String, columns: [Column], rows: [[Cell]] = []) {
        self.name = name
        self.title = title
        self.columns = columns
        self.rows = rows
    }
}
