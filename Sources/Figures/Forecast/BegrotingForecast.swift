internal import BijstandBudget
public import BijstandCaseload

/// A budget proposal beside the forecast: what it books against what is simulated, and whether it adds up by itself.
///
/// The simulated saving of a year is that of all beleid of the scenario, against ongewijzigd: bruto in lasten, netto in
/// what is left after the vangnet, which pays less when lasten are lower. Both have the year's own price, budget and baten.
public struct BegrotingForecast: Sendable {
    /// A year of the proposal that lies wholly within the run.
    public struct Year: Sendable {
        public let year: Int
        public let bruto: Boeking
        public let netto: Boeking
        /// netto less the spending that the proposal asks for.
        public let resultaat: Boeking
    }

    public let begroting: Begroting
    public let years: [Year]

    /// - Parameter full: years that lie wholly within the run: one that began before the start is not held against a whole
    ///   year's booking.
    init(_ begroting: Begroting, _ full: [FigureYear]) {
        self.begroting = begroting
        years = full.compactMap { own in
            let year = own.year
            guard begroting.years?.contains(year) ?? false else { return nil }
            let netto = own.known(.besparingNetto)
            let lasten = begroting.som(.lasten, year: year) ?? .zero
            return Year(
                year: year,
                bruto: Boeking(geboekt: begroting.saving(year), cents: own.known(.besparingBruto)),
                netto: Boeking(geboekt: begroting.saving(year), cents: netto),
                resultaat: Boeking(
                    geboekt: begroting.result(year), cents: netto.map { (Euro(cents: $0) - lasten).cents }))
        }
    }

    var tables: [Table] { [BegrotingTable.of(self), BegrotingControleTable.of(begroting)] }
}

extension Begroting {
    /// Booked savings of a year, as a positive amount; nil where none are.
    func saving(_ year: Int) -> Euro? { som(.besparing, year: year).map { -$0 } }

    /// Booked savings less the spending asked for.
    func result(_ year: Int) -> Euro? { saving(year).map { $0 - (som(.lasten, year: year) ?? .zero) } }
}
