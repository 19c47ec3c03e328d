import BijstandBudget
import BijstandCaseload

/// The monthly norms by half-year.
package enum NormenText {
    package static var table: TextTable {
        TextTable(
            header: ["vanaf", "alleenstaand(e ouder)", "paar", "18–20 jaar", "status", "bron"],
            rows: NormTable.rows.map { row in
                [
                    "\(row.from)", row.alleen.dutch, row.paar.dutch + (row.isPaarRead ? "" : "*"),
                    row.jong.dutch + (row.isJongRead ? "" : "*"), row.standing.rawValue, row.bron,
                ]
            }, textColumns: [0, 4, 5])
    }
}
