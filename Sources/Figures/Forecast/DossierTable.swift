public import BijstandCaseload

/// `dossiers.csv`: the life of every dossier in some replications.
public struct DossierTable {
    public static let name = "dossiers"

    public private(set) var table = Table(
        name: name, title: "What happens to every dossier, in the replications asked for",
        columns: [
            .init("replication", .integer, "Replication, counted from 0.", isKey: true),
            .init(
                "line", .text, "actual (the scenario) or unchanged (ongewijzigd).", isKey: true,
                values: Lijn.allCases.map(\.rawValue)),
            .init("dossier", .text, "Identity, the same in every scenario.", isKey: true),
            .init("number", .integer, "Place of the event in the dossier's life, from 0.", isKey: true),
            .init(
                "month", .month, "Month in which it happens; the opening state is that of the cut-off.",
                isRequired: true),
            .init(
                "event", .text,
                Table.Column.oneOf(LifeEvent.Kind.allCases.map(\.rawValue)), isRequired: true,
                values: LifeEvent.Kind.allCases.map(\.rawValue)),
            .init(
                "detail", .text, "Cause, move, change, or the traject's name and what became of it.",
                coding: .codes(.doorstroom)),
            .init(
                "afstand", .text, "Afstand after the event.", values: Afstand.allCases.map(\.rawValue),
                coding: .codes(.afstand)),
            .init(
                "indeling", .text, "Indeling after the event.", values: Afstand.allCases.map(\.rawValue),
                coding: .codes(.indeling)),
            .init("leefvorm", .text, "Household type.", values: Leefvorm.allCases.map(\.rawValue)),
            .init("herkomst", .text, "Route into bijstand.", values: Herkomst.allCases.map(\.rawValue)),
            .init("leeftijd", .integer, "Completed years of age.", minimum: 0),
            .init("since", .month, "Month in which the running spell began; after exit, of the exit."),
            .init("uren", .integer, "Hours a week of the job held, if any."),
            .init(
                "termijn", .text, "Term of its contract: months, or vast.", values: Termijn.allCases.map(\.rawValue),
                coding: .codes(.termijn)),
        ])

    public init() {}

    public mutating func add(_ events: [LifeEvent], replication: UInt32, lijn: Lijn) {
        var number = 0
        var previous: DossierKey?
        for event in events {
            number = event.dossier == previous ? number + 1 : 0
            previous = event.dossier
            table.rows.append([
                .decimal(Int64(replication), decimals: 0), .text(lijn.rawValue), .text("\(event.dossier)"),
                .decimal(Int64(number), decimals: 0), .text("\(event.month)"), .text(event.kind.rawValue),
                event.detail.isEmpty ? .empty : .text(event.detail), .text(event.afstand.rawValue),
                .text(event.indeling.rawValue), .text(event.leefvorm.rawValue), .text(event.herkomst.rawValue),
                .decimal(Int64(event.leeftijd), decimals: 0), .text("\(event.since)"),
                event.uren.map { .decimal(Int64($0.perWeek), decimals: 0) } ?? .empty,
                event.termijn.map { .text($0.rawValue) } ?? .empty,
            ])
        }
    }
}
