public import BijstandCaseload
internal import BijstandFigures

/// A forecast from one dossier file against what a later one says came, by group and cause.
public struct Vergelijking: Sendable {
    /// Name of the later file.
    public let bestand: String
    public let punten: [Geraamd]
    /// Dossiers at the cut-off as either file counts them: what was registered later is the difference.
    public let stand: (toen: Int, nu: Int)

    public init(bestand: String, _ punten: [Geraamd], stand: (toen: Int, nu: Int)) {
        (self.bestand, self.punten, self.stand) = (bestand, punten, stand)
    }

    /// Whether the later file counts so many others at the cut-off that it may be of another municipality, or not whole.
    public var isVreemd: Bool { abs(stand.nu - stand.toen) * 20 > stand.toen }

    /// `vergelijking.csv`.
    public var table: Table {
        func number(_ value: Double) -> Table.Cell { Decimals.cell(value, 1) }
        return Table(
            name: "vergelijking", title: "The forecast against what came",
            columns: [
                .init(
                    "grootheid", .text, "Figure.", isKey: true, values: Uitkomst.Grootheid.allCases.map(\.rawValue)),
                .init(
                    "dimensie", .text, "By what it is told.", isKey: true,
                    values: Uitkomst.Dimensie.allCases.map(\.rawValue)),
                .init("categorie", .text, "Of which dossiers.", isKey: true),
                .init("periode", .text, "Month of a stock; year, or first and last month, of a flow.", isKey: true),
                .init("geraamd", .number, "Mean of the forecast, households."),
                .init("p05", .number, "5 % quantile."), .init("p25", .number, "25 % quantile."),
                .init("p75", .number, "75 % quantile."), .init("p95", .number, "95 % quantile."),
                .init("kwam", .integer, "Counted in the later file; empty where it is too small to be told."),
            ],
            rows: punten.map { punt in
                let uitkomst = punt.uitkomst
                return [
                    .text(uitkomst.grootheid.rawValue), .text(uitkomst.dimensie.rawValue), .text(uitkomst.categorie),
                    .text(uitkomst.wanneer), number(punt.mean), number(punt.p05), number(punt.p25),
                    number(punt.p75), number(punt.p95),
                    punt.kwam.map { .decimal(Int64($0), decimals: 0) } ?? .empty,
                ]
            })
    }
}
