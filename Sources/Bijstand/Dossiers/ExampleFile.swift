internal import BijstandCaseload
package import BijstandExchange
package import BijstandFigures
internal import BijstandStochastics

/// A dossier file of made-up households, with eight rows that are bad on purpose.
package struct ExampleFile {
    private typealias Row = [String]
    /// Those of the usual export.
    private static let columns = DossierColumn.allCases.filter { ![.indeling, .medebewoners, .uren].contains($0) }
    private var rows: [Row] = []
    private let truth: ExampleTruth
    private var risk = [(months: Double, chance: Double)](repeating: (0, 0), count: Duur.count)

    /// - Parameter households: dossiers in the file, those of another regeling included.
    package init(households: Int, seed: UInt32, truth: ExampleTruth = .plain) {
        self.truth = truth
        var (candidate, number) = (0, 0)
        var starts: [Double] = []
        for factor in truth.instroom { starts.append((starts.last ?? 0) + factor) }
        while number < households {
            let household = ExampleHousehold(candidate: candidate, seed: seed, truth: truth, starts: starts)
            let seen = household.spells.filter { $0.exit.map { $0.day.month >= ExampleHousehold.from } ?? true }
            if !seen.isEmpty {
                number += 1
                for (band, one) in household.risk.enumerated() {
                    risk[band] = (risk[band].months + one.months, risk[band].chance + one.chance)
                }
                append(household, seen, number: number, candidate: candidate, seed: seed)
                let gap = max(1, households / 9)
                if number % gap == 0 { spoil(number / gap) }
            }
            candidate += 1
        }
    }

    /// - Parameter without: columns that are left out.
    package func bytes(_ dialect: ExampleDialect = .export, without: Set<DossierColumn> = []) -> [UInt8] {
        let places = Self.columns.indices.filter { !without.contains(Self.columns[$0]) }
        return dialect.bytes(places.map { Self.columns[$0] }, rows.map { row in places.map { row[$0] } })
    }

    /// What is true of it, where something was drawn: chances of exit by months on benefit, in whole months since the file tells of them, and how far it
    /// goes along with the country.
    package var truths: Table {
        Table(
            name: "waarheid", title: "What is true of the made-up dossiers",
            columns: [
                .init("soort", .text, "As in schattingen.csv.", isKey: true),
                .init("categorie", .text, "Of which dossiers.", isKey: true),
                .init("waarde", .number, "Chance of exit a month; part of what changes in the country."),
            ],
            rows: zip(Duur.allCases, risk).map { duur, one in
                [
                    .text("uitstroom_duur"), .text(duur.rawValue),
                    one.months > 0 ? Decimals.cell(one.chance / one.months, 6) : .empty,
                ]
            } + [[.text("volgt_land"), .text("in- en uitstroom"), Decimals.cell(truth.volgt, 4)]])
    }

    private mutating func append(
        _ household: ExampleHousehold, _ spells: [ExampleHousehold.Spell], number: Int, candidate: Int, seed: UInt32
    ) {
        var stream = RandomStream(
            key: StreamKey(seed: seed, replication: 0),
            address: StreamAddress(subject: UInt64(candidate), process: .exampleFile))
        let dossier = "VB\(Self.padded(number, 5))"
        let isCouple = household.leefvorm == "Gehuwd / Samenwonend"
        let isWoman = stream.uniform() < 0.55
        let younger = Int(stream.uniform() * 9)
        let regeling = stream.uniform() < 0.03 ? "3" : "0"
        for spell in spells {
            let start = Self.date(spell.start)
            let end = spell.exit.map { Self.date($0.day) } ?? ""
            let age = household.birth.distance(to: spell.start.month) / 12
            for person in 0..<(isCouple ? 2 : 1) {
                rows.append([
                    dossier, "P\(Self.padded(2 * number + person, 6))",
                    "\(household.birth.year + (person == 0 ? 0 : min(younger, max(0, age - 19))))",
                    (person == 0) == isWoman ? "vrouw" : "man", start, end, household.leefvorm, household.herkomst,
                    spell.exit?.reason ?? "", regeling, age < 21 ? "01" : "02",
                ])
            }
        }
    }

    /// One bad row of each kind, after the household it is made from.
    private mutating func spoil(_ kind: Int) {
        var row = rows[rows.count - 1]
        func column(_ column: DossierColumn) -> Int { Self.columns.firstIndex(of: column)! }
        row[column(.regeling)] = "0"
        switch kind {
        case 1: row[column(.dossier)] = ""
        case 2: row[column(.geboortejaar)] = "1066"
        case 3: row[column(.start)] = "2015-02-31"
        case 4: row[column(.einde)] = "morgen"
        case 5:
            row[column(.start)] = "2016-05-02"
            row[column(.einde)] = "2016-04-30"
        case 6: row[column(.leefvorm)] = "Alenstaande"
        case 7: row[column(.einde)] = row[column(.einde)].isEmpty ? "2018-12-20" : ""
        case 8: row[column(.start)] = ""
        default: return
        }
        rows.append(row)
    }

    private static func date(_ day: ExampleHousehold.Day) -> String { "\(day.month)-\(padded(day.day, 2))" }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = "\(number)"
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
