internal import BijstandBudget
internal import BijstandCaseload
internal import BijstandExchange

/// What a dossier of the municipality costs a year: its own price, else its own lasten, else the country's price.
struct GemeentePrijs {
    /// The month in which SZW published the country's price of 2018 and what it foresaw for 2019.
    private static let published = Month(year: 2018, month: 10)
    /// A dossier-year against twelve times the norm of a single person: 14,200 in 2018.
    private static let overNorm = 1.193

    private let kennis: GemeenteKennis

    init(_ kennis: GemeenteKennis) { self.kennis = kennis }

    func lines(_ tekst: GemeenteTekst) -> [String] {
        let year = kennis.start.year
        if let own = kennis.figures(.prijs).last(where: { $0.jaar <= year }) {
            let value = own.waarde * growth(own.jaar, year)
            let notes = own.jaar == year ? [] : ["prijs van \(own.jaar), met de norm naar \(year) gebracht"]
            return ["  prijs: {\(year): \(tekst.number(value.rounded(), own, notes, isAanname: own.jaar != year))}"]
        }
        if let lasten = kennis.figures(.lasten).last(where: { $0.jaar < year }),
            let stand = meanStock(lasten.jaar, tekst)
        {
            let value = lasten.waarde / stand * growth(lasten.jaar, year)
            return [
                "  prijs: {\(year): \(tekst.number(value.rounded(), lasten, ["lasten van \(lasten.jaar) ÷ gemiddeld \(GemeenteTekst.spoken(stand.rounded())) dossiers, met de norm naar \(year) gebracht"], isAanname: true))}"
            ]
        }
        return [country(year, tekst)]
    }

    /// The country's price, from the month on in which it was published; before, so much of the norm.
    private func country(_ year: Int, _ tekst: GemeenteTekst) -> String {
        guard kennis.peildatum >= Self.published else {
            let value = (12 * norm(year) / 100 * Self.overNorm).rounded()
            return
                "  prijs: {\(year): \(tekst.aanname(value, "geschat: een vijfde meer dan de norm van een alleenstaande. Beter: lasten ÷ gemiddeld aantal dossiers"))}"
        }
        let (from, price) = year < 2019 ? (2018, 14_200.0) : (2019, 14_400.0)
        let value = (price * growth(from, year)).rounded()
        let brought = from == year ? "" : ", met de norm naar \(year) gebracht"
        let text =
            "die van het land: € \(GemeenteTekst.spoken(price)) in \(from) (SZW)\(brought). Beter: lasten ÷ gemiddeld aantal dossiers"
        return
            "  prijs: {\(year): {waarde: \(GemeenteTekst.number(value)), aanname: true, bekend: \(from == year ? Self.published : kennis.peildatum), toelichting: \(GemeenteTekst.quoted(text))}}"
    }

    private func meanStock(_ year: Int, _ tekst: GemeenteTekst) -> Double? {
        let stocks = kennis.figures(.stand).filter {
            $0.periode.upperBound >= Month(year: year - 1, month: 12)
                && $0.periode.upperBound <= Month(year: year, month: 12)
        }
        tekst.gebruik.add(stocks)
        return stocks.isEmpty ? nil : stocks.map(\.waarde).reduce(0, +) / Double(stocks.count)
    }

    /// The single norm of one year's January against another's, as far as it is known.
    private func growth(_ from: Int, _ to: Int) -> Double { norm(to) / norm(from) }

    /// The single norm of a year's January in cents a month, as far as it is known.
    private func norm(_ year: Int) -> Double {
        let month = min(Month(year: year, month: 1), kennis.peildatum)
        return Double((NormTable.rows.last { $0.from <= month } ?? NormTable.rows[0]).alleen.cents)
    }
}
