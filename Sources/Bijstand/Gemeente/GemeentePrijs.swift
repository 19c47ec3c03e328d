internal import BijstandBudget
internal import BijstandCaseload
internal import BijstandExchange

/// What a dossier of the municipality costs a year: its own price, else its own lasten, else the country's price.
struct GemeentePrijs {
    /// The country's price of 2019 and its source (SZW, December 2018).
    private static let country: (year: Int, price: Double) = (2019, 14_400)

    private let kennis: GemeenteKennis

    init(_ kennis: GemeenteKennis) { self.kennis = kennis }

    func lines(_ tekst: GemeenteTekst) -> [String] {
        let year = kennis.start.year
        if let own = kennis.figures(.prijs).last(where: { $0.jaar <= year }) {
            let value = own.waarde * growth(own.jaar, year)
            let notes = own.jaar == year ? [] : ["prijs van \(own.jaar), met de norm naar \(year) gebracht"]
            return ["  prijs: {\(year): \(tekst.number(value.rounded(), own, notes, isAanname: own.jaar != year))}"]
        }
        if let lasten = kennis.figures(.lasten).last(where: { $0.jaar < year }), let stand = meanStock(lasten.jaar) {
            let value = lasten.waarde / stand * growth(lasten.jaar, year)
            return [
                "  prijs: {\(year): \(tekst.number(value.rounded(), lasten, ["lasten van \(lasten.jaar) ÷ gemiddeld \(GemeenteTekst.number(stand.rounded())) dossiers, met de norm naar \(year) gebracht"], isAanname: true))}"
            ]
        }
        let value = (Self.country.price * growth(Self.country.year, year)).rounded()
        return [
            "  prijs: {\(year): \(tekst.aanname(value, "die van het land: € 14.400 in 2019 (SZW), met de norm naar \(year) gebracht. Beter: lasten ÷ gemiddeld aantal dossiers"))}"
        ]
    }

    private func meanStock(_ year: Int) -> Double? {
        let stocks = kennis.figures(.stand).filter {
            $0.periode.upperBound >= Month(year: year - 1, month: 12)
                && $0.periode.upperBound <= Month(year: year, month: 12)
        }
        return stocks.isEmpty ? nil : stocks.map(\.waarde).reduce(0, +) / Double(stocks.count)
    }

    /// The single norm of one year's January against another's, as far as it is known.
    private func growth(_ from: Int, _ to: Int) -> Double {
        func norm(_ year: Int) -> Double {
            let month = min(Month(year: year, month: 1), kennis.peildatum)
            let row = NormTable.rows.last { $0.from <= month } ?? NormTable.rows[0]
            return Double(row.alleen.cents)
        }
        return norm(to) / norm(from)
    }
}
