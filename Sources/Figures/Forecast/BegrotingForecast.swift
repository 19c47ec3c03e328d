internal import BijstandBudget
public import BijstandCaseload

/// A budget proposal beside the forecast: what it books against what is simulated, and whether it adds up by itself.
///
/// The simulated saving of a year is that of the measures that the booking names, against the scenario without them, or where it names
/// none that of all new beleid: bruto in lasten, netto in what is left after the vangnet, which pays less when lasten are lower. Both
/// have the year's own price, budget and baten. Of measures that work on the same dossiers each saves what the others leave: savings of
/// programmes need not add up to that of all together.
public struct BegrotingForecast: Sendable {
    /// A year of the proposal that lies wholly within the run.
    public struct Year: Sendable {
        public let year: Int
        public let bruto: Boeking
        public let netto: Boeking
        /// netto less the spending that the proposal asks for.
        public let resultaat: Boeking
        /// What the vangnet leaves of a tekort; nil where the proposal books nothing of it.
        public let eigenRisico: Boeking?
    }

    /// A programme that books savings, beside others that do.
    public struct Programma: Sendable {
        public let naam: String
        /// Its measures; nil for all new beleid.
        public let maatregelen: [String]?
        public let years: [Year]
    }

    public let begroting: Begroting
    /// The measures of all programmes that book savings; nil for all new beleid.
    public let maatregelen: [String]?
    public let years: [Year]
    /// Each programme by itself, where there are several that book savings.
    public let programmas: [Programma]

    /// - Parameter full: years that lie wholly within the run: one that began before the start is not held against a whole
    ///   year's booking.
    init(_ begroting: Begroting, _ scenario: Scenario, _ full: [FigureYear]) {
        let lines = scenario.programmalijnen
        let hasBewijs = scenario.zonderBewijs.isEmpty
        func years(_ maatregelen: [String]?, of programma: String?) -> [Year] {
            let lijn = maatregelen.map { lines.firstIndex(of: $0)! }
            return full.compactMap { own in
                let year = own.year
                guard begroting.years?.contains(year) ?? false else { return nil }
                let saved = own.besparing(lijn: lijn)
                let (saving, lasten) = (
                    begroting.saving(year, programma), begroting.som(.lasten, year: year, programma: programma) ?? .zero
                )
                func boeking(_ geboekt: Euro?, _ amount: (Besparing) -> Euro) -> Boeking {
                    Boeking(geboekt: geboekt, cents: saved.map { amount($0).cents }, hasBewijs: hasBewijs)
                }
                return Year(
                    year: year, bruto: boeking(saving) { $0.bruto }, netto: boeking(saving) { $0.netto },
                    resultaat: boeking(saving.map { $0 - lasten }) { $0.netto - lasten },
                    eigenRisico: begroting.som(.eigenRisico, year: year, programma: programma).map {
                        Boeking(geboekt: $0, cents: own.known(.named("eigen_risico")))
                    })
            }
        }
        self.begroting = begroting
        maatregelen = begroting.maatregelen(in: scenario)
        self.years = years(maatregelen, of: nil)
        let besparend = begroting.besparend
        programmas =
            besparend.count < 2
            ? []
            : besparend.map { programma in
                let maatregelen = programma.maatregelen(in: scenario)
                return Programma(
                    naam: programma.naam, maatregelen: maatregelen, years: years(maatregelen, of: programma.naam))
            }
    }

    var tables: [Table] { [BegrotingTable.of(self), BegrotingControleTable.of(begroting)] }
}

extension Begroting {
    /// Booked savings of a year, as a positive amount; nil where none are.
    ///
    /// - Parameter programma: name of a programme; nil for all of them.
    func saving(_ year: Int, _ programma: String? = nil) -> Euro? {
        som(.besparing, year: year, programma: programma).map { -$0 }
    }

    /// Booked savings less the spending asked for.
    func result(_ year: Int, _ programma: String? = nil) -> Euro? {
        saving(year, programma).map { $0 - (som(.lasten, year: year, programma: programma) ?? .zero) }
    }
}
