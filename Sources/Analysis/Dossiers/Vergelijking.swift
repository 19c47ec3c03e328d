public import BijstandCaseload
internal import BijstandFigures

/// A forecast from one dossier file against what a later one says came, by group and cause.
public struct Vergelijking: Sendable {
    /// Name of the later file.
    public let bestand: String
    public let punten: [Getoetst]
    /// Dossiers at the cut-off as either file counts them: what was registered later is the difference.
    public let stand: (toen: Int, nu: Int)
    private let afscherming: Afscherming

    public init(
        bestand: String, _ punten: [Getoetst], stand: (toen: Int, nu: Int), _ afscherming: Afscherming
    ) {
        (self.bestand, self.punten, self.stand, self.afscherming) = (bestand, punten, stand, afscherming)
    }

    /// A figure, and what came of it as far as it is told.
    public struct Regel: Sendable {
        public let punt: Getoetst
        /// Nil where it is too small to be told, or would give such a one away.
        public let kwam: Int?
    }

    /// In the order of the figures.
    public var regels: [Regel] {
        var (regels, begin) = ([Regel](), 0)
        while begin < punten.count {
            // Parts of one whole follow each other.
            let end = punten[begin...].firstIndex { !isSame($0.uitkomst, punten[begin].uitkomst) } ?? punten.count
            let told = afscherming.parts(punten[begin..<end].map(\.uitkomst.waargenomen))
            regels += zip(punten[begin..<end], told).map { Regel(punt: $0, kwam: $1) }
            begin = end
        }
        return regels
    }

    private func isSame(_ one: Uitkomst, _ other: Uitkomst) -> Bool {
        one.grootheid == other.grootheid && one.dimensie == other.dimensie && one.periode == other.periode
    }

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
            rows: regels.map { one in
                let (punt, uitkomst) = (one.punt, one.punt.uitkomst)
                return [
                    .text(uitkomst.grootheid.rawValue), .text(uitkomst.dimensie.rawValue), .text(uitkomst.categorie),
                    .text(uitkomst.wanneer), number(punt.mean), number(punt.p05), number(punt.p25),
                    number(punt.p75), number(punt.p95),
                    one.kwam.map { .decimal(Int64($0), decimals: 0) } ?? .empty,
                ]
            })
    }
}
