public import BijstandCaseload

/// Where a number of a result stands: its table, its key there, and the column.
public struct Cijferplek: Hashable, Sendable, CustomStringConvertible {
    public let tabel: String
    public let sleutel: [String]
    public let kolom: String

    public init(_ tabel: String, _ sleutel: [String], _ kolom: String) {
        (self.tabel, self.sleutel, self.kolom) = (tabel, sleutel, kolom)
    }

    /// As `kerncijfers/2021/stand/huishoudens/p50`.
    public var description: String { ([tabel] + sleutel + [kolom]).joined(separator: "/") }
}

/// A number of a result, and where it stands.
public struct Cijfer: Hashable, Sendable {
    public let waarde: Double
    public let plek: Cijferplek

    public init(_ waarde: Double, _ plek: Cijferplek) { (self.waarde, self.plek) = (waarde, plek) }
}

/// The numbers of a result by where they stand: of a run that was just made, or of its files.
public struct Cijfers: Sendable {
    /// The rows of a table: keys and numbers.
    public struct Tabel: Sendable {
        public let naam: String
        public let sleutels: [[String]]
        fileprivate let rijen: [[String]: Int]
        fileprivate let kolommen: [String: Int]
        fileprivate let waarden: [[Double?]]

        fileprivate func named(_ naam: String) -> Tabel {
            Tabel(naam: naam, sleutels: sleutels, rijen: rijen, kolommen: kolommen, waarden: waarden)
        }

        private init(
            naam: String, sleutels: [[String]], rijen: [[String]: Int], kolommen: [String: Int], waarden: [[Double?]]
        ) {
            (self.naam, self.sleutels, self.rijen, self.kolommen) = (naam, sleutels, rijen, kolommen)
            self.waarden = waarden
        }

        /// - Parameters:
        ///   - kolommen: of numbers, in the order of each row's.
        ///   - rijen: in the order of the table, each with its key.
        public init(naam: String, kolommen: [String], rijen: [(sleutel: [String], waarden: [Double?])]) {
            self.naam = naam
            sleutels = rijen.map(\.sleutel)
            waarden = rijen.map(\.waarden)
            self.rijen = Dictionary(rijen.indices.map { (rijen[$0].sleutel, $0) }) { first, _ in first }
            self.kolommen = Dictionary(kolommen.indices.map { (kolommen[$0], $0) }) { first, _ in first }
        }
    }

    private let tabellen: [String: Tabel]

    public init(_ tabellen: [Tabel]) {
        self.tabellen = Dictionary(tabellen.map { ($0.naam, $0) }) { first, _ in first }
    }

    /// Of tables that are to be written.
    public init(_ tables: [Table]) {
        self.init(
            tables.map { table in
                let keys = table.columns.indices.filter { table.columns[$0].isKey }
                let others = table.columns.indices.filter { !table.columns[$0].isKey }
                return Tabel(
                    naam: table.name, kolommen: others.map { table.columns[$0].name },
                    rijen: table.rows.map { row in (keys.map { Self.key(row[$0]) }, others.map { row[$0].number }) })
            })
    }

    /// Keys are texts, and whole numbers that were written as such.
    private static func key(_ cell: Table.Cell) -> String {
        switch cell {
        case .text(let text): text
        case .decimal(let value, decimals: 0): "\(value)"
        case .decimal, .empty: ""
        }
    }

    /// With another table beside these.
    public func with(_ tabel: Tabel) -> Cijfers { Cijfers(Array(tabellen.values) + [tabel]) }

    /// With the tables of another result beside these, as `1:caseload`.
    public func with(_ other: Cijfers, as name: String) -> Cijfers {
        Cijfers(Array(tabellen.values) + other.tabellen.values.map { $0.named("\(name):\($0.naam)") })
    }

    public func has(_ tabel: String) -> Bool { tabellen[tabel] != nil }

    /// Keys of a table in its order; none where it is not there.
    public func sleutels(_ tabel: String) -> [[String]] { tabellen[tabel]?.sleutels ?? [] }

    /// Nil where nothing stands there.
    public func callAsFunction(_ tabel: String, _ sleutel: String..., kolom: String) -> Cijfer? {
        self[Cijferplek(tabel, sleutel, kolom)]
    }

    public subscript(plek: Cijferplek) -> Cijfer? {
        guard let tabel = tabellen[plek.tabel], let row = tabel.rijen[plek.sleutel],
            let column = tabel.kolommen[plek.kolom], let value = tabel.waarden[row][column]
        else { return nil }
        return Cijfer(value, plek)
    }

    /// Calendar years that lie wholly within the run.
    public var jaren: [Int] { sleutels("kerncijfers").filter { $0[1] == "stand" }.compactMap { Int($0[0]) } }

    /// Years or months that a table has rows of, each once, in its order.
    public func perioden(_ tabel: String) -> [String] {
        var seen: Set<String> = []
        return sleutels(tabel).map { $0[0] }.filter { seen.insert($0).inserted }
    }

    /// A yearly key figure.
    public func kerncijfer(_ naam: String, _ jaar: Int, _ kolom: String) -> Cijfer? {
        let figure = Figure.named(naam)
        return self("kerncijfers", "\(jaar)", naam, figure.eenheid.rawValue, kolom: kolom)
    }
}
