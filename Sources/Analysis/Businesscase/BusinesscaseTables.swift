public import BijstandCaseload
internal import BijstandFigures

/// The business case as tables.
extension Businesscase {
    private static let total = "totaal"

    public static let tableNames = ["businesscase", "businesscase_vangnet", "businesscase_trajecten"]

    /// All of them, also where a scenario has no money or no trajecten: those have no rows then.
    public var tables: [Table] { [dossiers, vangnetTable, trajectTable] }

    private static func eenheid(_ values: [String]) -> Table.Column {
        Table.Column("eenheid", .text, "Unit of the row.", isKey: true, values: values)
    }

    private static let venster = Table.Column(
        "venster", .integer, "Months from the first simulated month on; 0 for what is of no window.", isKey: true,
        minimum: 0)

    /// `businesscase.csv`: a row for each post, also where nothing is told: `n` is 0 then.
    private var dossiers: Table {
        let groepen: [Afstand?] = Afstand.allCases + [nil]
        let duren: [Duur?] = Duur.allCases + [nil]
        var rows: [[Table.Cell]] = []
        for groep in groepen {
            for duur in duren {
                for venster in [nil] + Self.vensters.map(Int?.some) {
                    for post in Post.allCases where post.isOfNow == (venster == nil) {
                        let summary = summary(
                            post, groepen: groep.map { [$0] }, duur: duur, venster: venster)
                        let key: [Table.Cell] = [
                            .text(groep?.rawValue ?? Self.total), .text(duur?.rawValue ?? Self.total),
                            .decimal(Int64(venster ?? 0), decimals: 0), .text(post.rawValue), .text(post.eenheid),
                        ]
                        let empty = [Table.Cell](repeating: .empty, count: Summary.numberColumns.count - 1)
                        rows.append(key + (summary?.numberCells ?? empty + [.decimal(0, decimals: 0)]))
                    }
                }
            }
        }
        let kind = isIndeling ? "Indeling" : "Afstand"
        return Table(
            name: Self.tableNames[0], title: "What a dossier costs, and what one exit to work now saves, per dossier",
            columns: [
                .init(
                    "groep", .text, "\(kind) at the cut-off; totaal for all.", isKey: true, coding: .codes(.indeling)),
                .init(
                    "duur", .text, "Months on benefit at the cut-off; totaal for all.", isKey: true,
                    coding: .codes(.duur)),
                Self.venster,
                .init(
                    "post", .text, "What the row is of.", isKey: true,
                    meanings: Post.allCases.map { Table.Named($0.rawValue, $0.betekenis.en) }),
                Self.eenheid(["huishoudens", "maanden", "euro"]),
            ] + Summary.numberColumns, rows: rows)
    }

    /// `businesscase_vangnet.csv`.
    private var vangnetTable: Table {
        Table(
            name: Self.tableNames[1], title: "What of a euro less lasten the vangnet no longer pays, by year",
            columns: [.init("year", .year, "Year of the account.", isKey: true), Self.eenheid(["aandeel"])]
                + Summary.numberColumns,
            rows: vangnet.map { year, marge in [.text("\(year)")] + marge.cells })
    }

    /// `businesscase_trajecten.csv`.
    private var trajectTable: Table {
        typealias Row = (venster: Int, post: String, eenheid: String, value: Trajectrekening.Verhouding?, part: Double)
        var rows: [[Table.Cell]] = []
        for traject in trajecten {
            var own: [Row] = [
                (0, "prijs_eigen", "euro", traject.eigen, 100), (0, "prijs_extern", "euro", traject.extern, 100),
            ]
            for venster in Self.vensters {
                for voor in Trajectrekening.Voor.allCases {
                    own.append(
                        (venster, "maanden_\(voor.rawValue)", "maanden", traject.maanden(voor, venster: venster), 1))
                    own.append(
                        (
                            venster, "uitstroom_\(voor.rawValue)", "huishoudens",
                            traject.uitstroom(voor, venster: venster), 1
                        ))
                }
            }
            rows.append([
                .text(traject.naam), .decimal(0, decimals: 0), .text("lockin"), .text("maanden"),
                traject.lockin.map { .decimal(Int64($0), decimals: 0) } ?? .empty, .empty,
                .decimal(Int64(replications), decimals: 0),
            ])
            rows += own.map { row in
                let decimals = row.eenheid == "euro" ? 2 : 4
                return [
                    .text(traject.naam), .decimal(Int64(row.venster), decimals: 0), .text(row.post),
                    .text(row.eenheid),
                    row.value.map { Decimals.cell($0.mean / row.part, decimals) } ?? .empty,
                    row.value?.se.map { Decimals.cell($0 / row.part, decimals) } ?? .empty,
                    .decimal(Int64(row.value?.n ?? 0), decimals: 0),
                ]
            }
        }
        return Table(
            name: Self.tableNames[2],
            title: "What a place in a traject costs, and what it must bring about to pay back",
            columns: [
                .init("traject", .text, "Name of the traject.", isKey: true), Self.venster,
                .init(
                    "post", .text, "What the row is of.", isKey: true,
                    meanings: [
                        Table.Named("lockin", "Months of lock-in."),
                        Table.Named("prijs_eigen", "Own money for a place that starts."),
                        Table.Named("prijs_extern", "Money of others for a place that starts."),
                        Table.Named(
                            "maanden_gemeente",
                            "Extra months off benefit per place at which own money pays back for the municipality."),
                        Table.Named(
                            "uitstroom_gemeente",
                            "Extra exits to work per hundred places at which own money pays back for the municipality."
                        ),
                        Table.Named(
                            "maanden_samen",
                            "Extra months off benefit per place at which all money pays back for municipality and state."
                        ),
                        Table.Named(
                            "uitstroom_samen",
                            "Extra exits to work per hundred places at which all money pays back for municipality and state."
                        ),
                    ]),
                Self.eenheid(["maanden", "euro", "huishoudens"]),
                .init("mean", .number, "Ratio of the means over replications."),
                .init("se", .number, "Standard error of that ratio: Monte Carlo error only.", minimum: 0),
                .init("n", .integer, "Replications that have a value.", isRequired: true, minimum: 0),
            ], rows: rows)
    }
}
