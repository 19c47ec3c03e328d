internal import BijstandCaseload

/// Persons' rows into spells of households.
///
/// In a dossier, rows are taken by start, then by line. A row joins the spell before it when it starts
///
/// - while that spell runs, and belongs to another person: a partner, from the start or later; or
/// - at most ``DossierFileFormat/onderbrekingDagen`` after its end, or in the month of its end: in whole months the household was
///   never away.
///
/// A row of the same person that starts before that person's last row ended is bad. A spell ends with its last person's
/// end, for the reason that stands there, and runs while one of them does. Herkomst is that of the first row; leefvorm and
/// year of birth are those of the main person, leefvorm as in that person's last row.
struct HouseholdMerge {
    let file: String
    let format: DossierFileFormat

    struct Outcome {
        var spells: [DossierSpell] = []
        var bad: [BadRow] = []
    }

    func merge(_ rows: [PersonRow]) -> Outcome {
        let sorted = rows.sorted { ($0.dossier, $0.start, $0.line) < ($1.dossier, $1.start, $1.line) }
        var outcome = Outcome()
        var open: [PersonRow] = []
        for row in sorted {
            if open.isEmpty {
                open = [row]
            } else if row.dossier != open[0].dossier || isNew(row, after: open) {
                outcome.spells.append(spell(open))
                open = [row]
            } else if let bad = contradiction(row, open) {
                outcome.bad.append(bad)
            } else {
                open.append(row)
            }
        }
        if !open.isEmpty { outcome.spells.append(spell(open)) }
        return outcome
    }

    private func isNew(_ row: PersonRow, after open: [PersonRow]) -> Bool {
        guard let end = Self.end(open) else { return false }
        return row.start.month > end.month && row.start.number > end.number + format.onderbrekingDagen
    }

    private func contradiction(_ row: PersonRow, _ open: [PersonRow]) -> BadRow? {
        guard let last = open.last(where: { $0.person == row.person }) else { return nil }
        if row.start == last.start, row.end == last.end {
            return BadRow(
                .duplicate, file: file, line: row.line, column: format.name(.dossier),
                found: "the same person and spell as line \(last.line)", expected: "each once")
        }
        if let end = last.end, row.start >= end { return nil }
        return BadRow(
            .overlap, file: file, line: row.line, column: format.name(.start),
            found: "a start within the spell of line \(last.line)", expected: "spells of a person after each other")
    }

    /// The last end; nil while somebody's part runs.
    private static func end(_ rows: [PersonRow]) -> CalendarDay? {
        rows.contains { $0.end == nil } ? nil : rows.compactMap(\.end).max()
    }

    /// Of the last row of each person, together; nil where none tells any.
    private func uren(_ rows: [PersonRow]) -> Double? {
        let known = Set(rows.map(\.person)).sorted().compactMap { person in
            rows.last { $0.person == person && $0.uren != nil }?.uren
        }
        return known.isEmpty ? nil : known.reduce(0, +)
    }

    private func spell(_ rows: [PersonRow]) -> DossierSpell {
        // The oldest; the first listed of two as old.
        let oldest = rows.min { ($0.birthYear, $0.line) < ($1.birthYear, $1.line) }!
        let main = rows.last { $0.person == oldest.person }!
        let exit = Self.end(rows).map { end in
            DossierExit(month: end.month, moment: end.end, reason: rows.first { $0.end == end }!.reason)
        }
        return DossierSpell(
            dossier: rows[0].dossier, start: rows[0].start.month, begin: rows[0].start.begin, exit: exit,
            birthYear: oldest.birthYear,
            leefvorm: main.leefvorm, herkomst: rows[0].herkomst, persons: Set(rows.map(\.person)).count,
            indeling: main.indeling ?? rows.last { $0.indeling != nil }?.indeling,
            medebewoners: main.medebewoners ?? rows.last { $0.medebewoners != nil }?.medebewoners,
            uren: uren(rows))
    }
}
