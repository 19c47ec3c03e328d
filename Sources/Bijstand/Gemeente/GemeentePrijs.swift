internal import BijstandBudget
internal import BijstandCaseload
internal import BijstandExchange

/// What a dossier of the municipality costs a year: its own price, else its own lasten, else the country's price.
struct GemeentePrijs {
    /// The month in which SZW published the country's price of 2018 and what it foresaw for 2019.
    private static let published = Month(year: 2018, month: 10)
    /// A dossier-year against twelve times the norm of a single person: 14,200 in 2018.
    private static let overNorm = 1.193

    /// How persons for each benefit differ between municipalities, as a share: an assumption.
    private static let ratioSpread = 0.05

    private let kennis: GemeenteKennis

    init(_ kennis: GemeenteKennis) { self.kennis = kennis }

    /// The price of the first year, whole euros, and where it comes from.
    func prijs(_ tekst: GemeenteTekst) -> (waarde: Double, evidence: String) {
        let year = kennis.start.year
        func own(
            _ value: Double, _ cijfer: GemeenteCijfer, _ notes: [String], isAanname: Bool
        ) -> (waarde: Double, evidence: String) {
            let notes = notes + [ratio].compactMap(\.self)
            return (value.rounded(), tekst.evidence(cijfer, notes, isAanname: isAanname || ratio != nil))
        }
        if let price = kennis.figures(.prijs).last(where: { $0.jaar <= year }) {
            let notes = price.jaar == year ? [] : ["prijs van \(price.jaar), met de norm naar \(year) gebracht"]
            return own(price.waarde * growth(price.jaar, year), price, notes, isAanname: price.jaar != year)
        }
        if let lasten = kennis.figures(.lasten).last(where: { $0.jaar < year }),
            let stand = meanStock(lasten.jaar, tekst)
        {
            let text =
                "lasten van \(lasten.jaar) ÷ gemiddeld \(GemeenteTekst.spoken(stand.rounded())) dossiers, met de norm naar \(year) gebracht"
            return own(lasten.waarde / stand * growth(lasten.jaar, year), lasten, [text], isAanname: true)
        }
        return country(year)
    }

    func lines(_ tekst: GemeenteTekst) -> [String] {
        let (waarde, evidence) = prijs(tekst)
        let price = GemeenteTekst.number(waarde)
        let number =
            ratio == nil
            ? "waarde: \(price)"
            : "verdeling: lognormal, gemiddelde: \(price), sd: \(GemeenteTekst.number((waarde * Self.ratioSpread).rounded()))"
        return ["  prijs: {\(kennis.start.year): {\(number), \(evidence)}}"]
    }

    /// The country's price, from the month on in which it was published; before, so much of the norm.
    private func country(_ year: Int) -> (waarde: Double, evidence: String) {
        func evidence(_ known: Month, _ text: String) -> String {
            let all = [text, ratio].compactMap(\.self).joined(separator: "; ")
            return "aanname: true, bekend: \(known), toelichting: \(GemeenteTekst.quoted(all))"
        }
        let better = "Beter: lasten ÷ gemiddeld aantal dossiers"
        guard kennis.peildatum >= Self.published else {
            let text = "geschat: een vijfde meer dan de norm van een alleenstaande. \(better)"
            return ((12 * norm(year) / 100 * Self.overNorm).rounded(), evidence(kennis.peildatum, text))
        }
        let (from, price) = year < 2019 ? (2018, 14_200.0) : (2019, 14_400.0)
        let brought = from == year ? "" : ", met de norm naar \(year) gebracht"
        let text = "die van het land: € \(GemeenteTekst.spoken(price)) in \(from) (SZW)\(brought). \(better)"
        return (
            (price * growth(from, year)).rounded(), evidence(from == year ? Self.published : kennis.peildatum, text)
        )
    }

    /// What a count of persons leaves open of the dossiers, and so of the price of those that the file begins with; nil where
    /// dossiers were counted.
    private var ratio: String? {
        kennis.stand?.perUitkering.map { _ in
            "met de spreiding van personen per uitkering tussen gemeenten, \(GemeenteTekst.spoken(100 * Self.ratioSpread)) %: de stand volgt uit personen"
        }
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
