internal import Foundation

/// Rows of the public files of municipalities, read once.
public struct OpenbareTabellen: Sendable {
    typealias Row = [String: String]

    let stromen: [Row]
    let personen: [Row]
    let iv3: [Row]

    /// - Parameter folder: with the files; of one that is not there nothing is known.
    public init(in folder: String) {
        stromen = Self.rows("\(folder)/stromen-2015-2017.csv")
        personen = Self.rows("\(folder)/personen-2024.csv")
        iv3 = Self.rows("\(folder)/iv3-2017-2026.csv")
    }

    /// Codes and names of the municipalities of which flows are public, in the order of the codes.
    public var gemeenten: [(code: String, naam: String)] {
        var names: [String: String] = [:]
        for row in stromen {
            if let code = row["code"], code.hasPrefix("GM") { names[code] = row["naam"] ?? code }
        }
        return names.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Persons to AOW age of every municipality in the latest year whose flows were known in a month; nil where none were.
    public func stromen(bekend month: String) -> (jaar: Int, gemeenten: [Personen])? {
        let known = stromen.filter {
            $0["leeftijd"] == "tot_aow" && $0["code"]?.hasPrefix("GM") == true && ($0["bekend"] ?? "") <= month
        }
        guard let jaar = known.compactMap({ Int($0["jaar"] ?? "") }).max() else { return nil }
        return (
            jaar,
            known.filter { $0["jaar"] == "\(jaar)" }.map { row in
                func number(_ key: String) -> Double? { row[key].flatMap { Double($0) } }
                return Personen(
                    code: row["code"] ?? "", naam: row["naam"] ?? "", inwoners: number("inwoners"),
                    personen: number("personen"), instromers: number("instromers"),
                    uitstromers: number("uitstromers"), naarWerk: number("uitstromers_naar_werk"))
            }
        )
    }

    /// A municipality in a year, in persons.
    public struct Personen: Sendable {
        public let code: String
        public let naam: String
        public let inwoners: Double?
        public let personen: Double?
        public let instromers: Double?
        public let uitstromers: Double?
        public let naarWerk: Double?
    }

    private static func rows(_ path: String) -> [Row] {
        guard let data = FileManager.default.contents(atPath: path), let csv = try? CSVRows(Array(data)),
            let header = csv.rows.first
        else { return [] }
        return csv.rows.dropFirst().map { row in
            Dictionary(zip(header.fields, row.fields), uniquingKeysWith: { first, _ in first })
        }
    }
}
