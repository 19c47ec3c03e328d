public import BijstandCaseload

/// What dossier-months cost in one replication: norm by class, times the gross-up of norm to what BUIG is charged.
///
/// Where the scenario gives an average price for a year, the gross-up of that year is fitted: the stock at the cut-off, with
/// its earnings of then, by the norms and rules of that year, all year costs that price. Norms then only set relative weights.
/// A year without a price takes `kosten.opslag`, or else the gross-up of the last priced year before it. So a stock that stays
/// as it was costs stock × price in every year.
public struct Kostprijs: Sendable {
    /// A ratio of whole numbers, so that money is rounded once.
    private struct Ratio {
        let numerator: Int128
        let denominator: Int128
    }

    private let normen: Normen
    private let years: [Int]
    private let ratios: [Ratio]
    /// Average norm of a dossier-year, less earnings, of the stock at the cut-off.
    private let norms: [Euro]
    /// Average cost of a dossier-year by year: as given, or of the stock at the cut-off.
    private let prijzen: [Euro]

    /// - Parameters:
    ///   - numbers: the replication's; every year has a price, or one before it has, or `kosten.opslag` is given.
    ///   - opening: the stock at the cut-off. Where nobody of it is paid in a year, single persons stand for it.
    public init(_ numbers: ParameterVector, _ normen: Normen, opening: Beginstand) {
        let years = numbers.layout.years
        self.normen = normen
        self.years = years
        let alone = Kostenklasse.allCases.map { $0 == .alleen1 ? Kostenstand.part : 0 }
        func norm(_ year: Int, _ paid: (Month) -> [Int]) -> Int128 {
            (1...12).reduce(0) { sum, month in
                let month = Month(year: year, month: month)
                return sum + normen.sum(paid(month), in: month)
            }
        }
        var yearNorms = years.map { year in norm(year) { opening.stand(in: $0).betaald } }
        let isUnpaid = yearNorms.contains(0)
        if isUnpaid { yearNorms = years.map { year in norm(year) { _ in alone } } }
        let given = Array(numbers[.prijs])
        let opslag = numbers.scalar(.opslag)
        var fitted: Ratio?
        var ratios: [Ratio] = []
        var prijzen: [Euro] = []
        var norms: [Euro] = []
        let dossiers = Int128((isUnpaid ? 1 : opening.stock) * Kostenstand.part)
        for (norm, prijs) in zip(yearNorms, given) {
            norms.append(Euro(cents: Int64(norm.multiplied(by: 1, dividedBy: dossiers))))
            if !prijs.isNaN {
                let euro = Euro(rounding: prijs)
                fitted = Ratio(numerator: Int128(euro.cents) * dossiers, denominator: norm)
                ratios.append(fitted!)
                prijzen.append(euro)
            } else {
                let ratio =
                    opslag.isNaN
                    ? fitted! : Ratio(numerator: Int128((opslag * 1e9).rounded()), denominator: 1_000_000_000)
                ratios.append(ratio)
                let average = norm.multiplied(by: ratio.numerator, dividedBy: ratio.denominator)
                prijzen.append(Euro(cents: Int64(average.multiplied(by: 1, dividedBy: dossiers))))
            }
        }
        self.ratios = ratios
        self.prijzen = prijzen
        self.norms = norms
    }

    /// Average cost of a dossier-year: the given price, or that of the stock at the cut-off.
    public func prijs(_ year: Int) -> Euro { prijzen[year - years[0]] }

    /// Gross-up of norm to charge in a year, as it was fitted or given.
    public func opslag(_ year: Int) -> Double {
        let ratio = ratios[year - years[0]]
        return Double(ratio.numerator) / Double(ratio.denominator)
    }

    /// Average norm of a dossier-year, less earnings, of the stock at the cut-off.
    public func norm(_ year: Int) -> Euro { norms[year - years[0]] }

    /// Cost of months of one year, rounded once to the cent.
    ///
    /// - Parameter months: the paid stock at the end of each month, which a month is charged on.
    public func lasten(_ year: Int, _ months: [(month: Month, stand: Kostenstand)]) -> Euro {
        let sum = months.reduce(Int128(0)) { $0 + normen.sum($1.stand.betaald, in: $1.month) }
        let ratio = ratios[year - years[0]]
        let cents = sum.multiplied(by: ratio.numerator, dividedBy: ratio.denominator * Int128(Kostenstand.part))
        return Euro(cents: Int64(cents))
    }
}
