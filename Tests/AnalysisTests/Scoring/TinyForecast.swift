import BijstandCaseload
import BijstandFigures

/// A forecast of four futures and two months that can be worked out by hand.
///
/// Stocks: 100 at the cut-off; 101, 95, 101, 101 after a month; 99, 97, 97, 102 after two (mean 98.75).
enum TinyForecast {
    static let cutOff = Month(year: 2019, month: 12)

    static let paths = PathSample(
        cutOff: cutOff, horizon: 2,
        values: [
            [100, 0, 0, 0, 0, 0, 0], [101, 4, 1, 3, 2, 1, 0], [99, 3, 0, 5, 2, 0, 0],
            [100, 0, 0, 0, 0, 0, 0], [95, 2, 0, 6, 3, 0, 1], [97, 4, 1, 2, 1, 1, 0],
            [100, 0, 0, 0, 0, 0, 0], [101, 5, 2, 4, 1, 1, 1], [97, 1, 1, 6, 4, 0, 0],
            [100, 0, 0, 0, 0, 0, 0], [101, 3, 1, 3, 2, 0, 0], [102, 2, 2, 2, 1, 0, 1],
        ].flatMap(\.self))

    static func forecast(_ paths: PathSample = paths, _ amounts: [AmountForecast] = []) -> StoredForecast {
        StoredForecast(
            naam: "proef", titel: "Proef", version: "0.4.0", seed: 1, uncertainty: "both", paths: paths,
            amounts: amounts)
    }

    /// One future of a year from 100 dossiers: two come and one leaves each month; so many dossier-years at € 12,000.
    static func year(volume: Double) -> StoredForecast {
        let months = (0...12).flatMap { month -> [Int32] in
            [100 + Int32(month), month > 0 ? 2 : 0, 0, month > 0 ? 1 : 0, 0, 0, 0]
        }
        func known(_ bedrag: Grootheid, _ amount: Double) -> AmountForecast {
            AmountForecast(
                bedrag: bedrag, year: 2020, mean: amount, quantiles: [Double](repeating: amount, count: 7))
        }
        return forecast(
            PathSample(cutOff: cutOff, horizon: 12, values: months),
            [known(.lasten, 12_000 * volume), known(.prijs, 12_000)])
    }
}

extension Waarneming {
    /// A figure by its names in a file; months as `2020-01` or `2020-01/2020-02`, or a year.
    init(_ grootheid: String, _ periode: String, _ waarde: Double, fout: Double = 1, _ grens: Grens = .gelijk) {
        let parts = periode.split(separator: "/")
        let first = Month(parts[0].count == 4 ? "\(parts[0])-01" : String(parts[0]))!
        let last = Month(parts[0].count == 4 ? "\(parts[0])-12" : String(parts[parts.count - 1]))!
        self.init(
            grootheid: Grootheid(grootheid)!, periode: first...last, periodeText: periode, waarde: waarde, fout: fout,
            grens: grens, bron: "telling")
    }
}
