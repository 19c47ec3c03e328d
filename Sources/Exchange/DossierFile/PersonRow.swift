internal import BijstandCaseload

/// A usable row: one person's part in one spell of a dossier.
struct PersonRow {
    let line: Int
    let dossier: String
    /// The client number or, without one, what else tells persons of a dossier apart.
    let person: String
    let birthYear: Int
    let start: CalendarDay
    /// Nil while running.
    let end: CalendarDay?
    let leefvorm: Leefvorm
    let herkomst: Herkomst
    /// What `end` means; `overig` where the file does not say or the reason is unmapped.
    let reason: DossierExit.Reason
    /// Nil where the file does not tell them.
    let indeling: Afstand?
    let medebewoners: Medebewoners?
    /// Hours of work a week.
    let uren: Double?
    /// Reasons, in or out, that no mapping knows.
    let unmapped: [(column: DossierColumn, text: String)]
}
