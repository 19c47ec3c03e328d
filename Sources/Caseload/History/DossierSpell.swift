/// One spell of one household on bijstand, as it was: observed, not simulated.
///
/// A spell counts in the end stock of its start month and no longer in that of its exit month. At risk of exit it is by the day:
/// from where in its start month it begins to where in its exit month it ends.
public struct DossierSpell: Sendable, Equatable {
    /// The municipality's number of the household. It ties spells together and never goes to a result.
    public let dossier: String
    public let start: Month
    /// Where in the start month the first day begins, as a share of it: 0 is the month's begin.
    public let begin: Double
    /// Nil while the spell is running.
    public let exit: DossierExit?
    /// Of the main person: the oldest listed, who reaches the AOW age first. The month is not in the export.
    public let birthYear: Int
    public let leefvorm: Leefvorm
    public let herkomst: Herkomst
    /// Persons on the dossier: two for partners.
    public let persons: Int
    /// Afstand to work as the municipality last had it; nil where the file does not tell.
    public let indeling: Afstand?
    /// Adults who share the cost of the home, as the municipality last had it; nil where the file does not tell.
    public let medebewoners: Medebewoners?
    /// Hours of work a week beside the benefit, of all its persons together, as the municipality last had them; nil likewise.
    public let uren: Double?

    /// An exit before the start is a programming error.
    ///
    /// - Parameter begin: the middle of the month where the day is not known.
    public init(
        dossier: String, start: Month, begin: Double = 0.5, exit: DossierExit?, birthYear: Int, leefvorm: Leefvorm,
        herkomst: Herkomst,
        persons: Int, indeling: Afstand? = nil, medebewoners: Medebewoners? = nil,
        uren: Double? = nil
    ) {
        precondition(exit.map { ($0.month, $0.moment) >= (start, begin) } ?? true)
        self.dossier = dossier
        self.start = start
        self.begin = begin
        self.exit = exit
        self.birthYear = birthYear
        self.leefvorm = leefvorm
        self.herkomst = herkomst
        self.persons = persons
        self.indeling = indeling
        self.medebewoners = medebewoners
        self.uren = uren
    }

    /// The same spell with another end, or none.
    func ending(_ exit: DossierExit?) -> DossierSpell {
        DossierSpell(
            dossier: dossier, start: start, begin: begin, exit: exit, birthYear: birthYear, leefvorm: leefvorm,
            herkomst: herkomst, persons: persons, indeling: indeling, medebewoners: medebewoners, uren: uren)
    }

    /// In the end stock of a month.
    public func isRunning(at month: Month) -> Bool { start <= month && exit.map { $0.month > month } ?? true }

    /// Completed months on benefit at the end of a month of the spell.
    public func duur(at month: Month) -> Duur { Duur.containing(start.distance(to: month)) }

    /// Completed months on benefit at the end of the month before the exit: what the exit looked at. Nil while running.
    public var endedDuur: Duur? { exit.map { duur(at: $0.month.advanced(by: -1)) } }

    /// July of the year of birth: the middle of what is known.
    public var assumedBirth: Month { Month(year: birthYear, month: 7) }

    /// Age at the end of a month, from ``assumedBirth``.
    public func leeftijd(at month: Month) -> Leeftijd { Leeftijd.containing(assumedBirth.distance(to: month)) }

    /// Has the AOW age by the end of a month, whatever the month of birth.
    public func isBeyondAOWAge(at month: Month) -> Bool {
        AOWLeeftijd.all.month(birth: Month(year: birthYear, month: 12)) <= month
    }

    /// Has the AOW age by the end of a month, from ``assumedBirth``.
    public func hasAOWAge(at month: Month) -> Bool { AOWLeeftijd.all.month(birth: assumedBirth) <= month }
}
