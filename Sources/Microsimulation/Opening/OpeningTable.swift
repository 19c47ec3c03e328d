public import BijstandCaseload

extension Simulation {
    /// The rows every replication starts from, months counted from the cut-off: for readers, and for other programs that
    /// simulate the same scenario.
    public var openingTable: Table {
        let hasIndeling = plan.indeling.isKept
        return Table(
            name: "opening", title: "Dossiers and former recipients at the cut-off", columns: Self.openingColumns,
            rows: opening.rows.map { row in
                let isOnBenefit = row.status < Status.out
                let profile = Int(row.profile)
                let hasContract = row.workEnd != Dossier.never
                return [
                    .text(DossierKey(rawValue: row.key).description), .text(isOnBenefit ? "bijstand" : "oud"),
                    .text(Leefvorm.allCases[Profile.leefvorm(profile)].rawValue),
                    .text(Herkomst.allCases[Profile.herkomst(profile)].rawValue), whole(-row.birth),
                    whole(Int32(row.kenmerken)),
                    // Latent, and drawn in every replication.
                    isOnBenefit && hasIndeling ? .empty : .text(Afstand.allCases[Int(row.afstand)].rawValue),
                    .text(Afstand.allCases[Int(row.indeling)].rawValue), whole(-row.since),
                    isOnBenefit ? .empty : .text(Oorzaak.allCases[Int(row.cause)].rawValue),
                    isOnBenefit ? .empty : .text(Duur.allCases[Int(row.endedDuur)].rawValue),
                    row.uren == 0 ? .empty : .text(Uren.allCases[Int(row.uren) - 1].rawValue),
                    row.uren == 0 ? .empty : .text(Termijn.allCases[Int(row.termijn)].rawValue),
                    row.werkfase == 0 ? .empty : .text(Werkfase.allCases[Int(row.werkfase) - 1].rawValue),
                    hasContract ? whole(row.workEnd) : .empty,
                ]
            })
    }

    private func whole(_ value: Int32) -> Table.Cell { .decimal(Int64(value), decimals: 0) }

    private static let openingColumns: [Table.Column] = [
        .init("dossier", .text, "Identity of the row.", isKey: true),
        .init("status", .text, "bijstand, or oud for a former recipient."),
        .init("leefvorm", .text, "Leefvorm."),
        .init("herkomst", .text, "Herkomst."),
        .init("age", .integer, "Months since birth."),
        .init("kenmerken", .integer, "Sum of 1 for statushouder, 2 for arbeidsbeperkt, 4 for startkwalificatie."),
        .init("afstand", .text, "Afstand, of a former recipient that at exit; empty where each replication draws it."),
        .init("indeling", .text, "Indeling, of a former recipient that at exit."),
        .init("months", .integer, "Completed months since the start of the spell, or since exit."),
        .init("cause", .text, "Cause of the exit."),
        .init("eerdere_duur", .text, "Months on benefit of the spell that ended, by band."),
        .init("uren", .text, "Hours of the job held."),
        .init("termijn", .text, "Term of its contract."),
        .init("werkfase", .text, "What goes on after exit to temporary work."),
        .init("months_left", .integer, "Months until the contract ends, or the werkfase; empty when neither does."),
    ]
}
