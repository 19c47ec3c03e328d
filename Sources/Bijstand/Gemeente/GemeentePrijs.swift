internal import BijstandBudget
internal import BijstandCaseload
internal import BijstandExchange

/// What a dossier of the municipality costs a year: its own price, else its own lasten, else the country's price.
struct GemeentePrijs {
    /// The country's price of 2018, and what was foreseen for 2019 (SZW, December 2018).
    private static func country(_ year: Int) -> (year: Int, price: Double) {
        year < 2019 ? (2018, 14_200) : (2019, 14_400)
    }

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
                "  prijs: {\(year): \(tekst.number(value.rounded(), lasten, ["lasten van \(lasten.jaar) ÷ gemiddeld \(GemeenteTekst.spoken(stand.rounded())) dossiers, met de norm naar \(year) gebracht"], isAanname: true))}"
            ]
        }
        let country = Self.country(year)
        let value = (country.price * growth(country.year, year)).rounded()
        let brought = country.year == year ? "" : ", met de norm naar \(year) gebracht"
        return [
            "  prijs: {\(year): \(tekst.aanname(value, "die van het land: € \(country.year == 2018 ? "14.200" : "14.400") in \(country.year) (SZW)\(brought). Beter: lasten ÷ gemiddeld aantal dossiers"))}"
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
