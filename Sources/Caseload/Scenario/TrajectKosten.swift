/// What the places of a traject cost that start in one year, or are jobs and taken in it, and who pays.
///
/// Others pay a share of each price, rounded to the cent, until their money for the year is gone; the rest is own money, as all is
/// of a place that is a job.
public struct TrajectKosten: Sendable, Equatable {
    public let prijs: Euro
    /// What others pay of each price.
    public let extern: Euro
    /// What others pay at most in the year; nil without limit.
    public let externBudget: Euro?
    /// Own money for the year; nil without limit.
    public let budget: Euro?
    /// What a place that is a job costs in a year in which it is taken throughout.
    public let baan: Euro

    public init(prijs: Euro, externShare: Double, externBudget: Euro?, budget: Euro?, baan: Euro = .zero) {
        self.prijs = prijs
        extern = Euro(rounding: Double(prijs.cents) * externShare / 100)
        self.externBudget = externBudget
        self.budget = budget
        self.baan = baan
    }

    /// Of a replication's numbers. `traject` is its index, `year` a position in the layout's years.
    public init(_ numbers: ParameterVector, traject: Int, year: Int) {
        let years = numbers.layout.years.count
        func amount(_ parameter: Parameter) -> Euro? {
            let value = numbers.values[numbers.layout.range(parameter).lowerBound + traject * years + year]
            return value.isNaN ? nil : Euro(rounding: value)
        }
        func number(_ parameter: Parameter) -> Double {
            numbers.values[numbers.layout.range(parameter).lowerBound + traject]
        }
        self.init(
            prijs: Euro(rounding: number(.trajectPrijs)), externShare: number(.trajectExtern),
            externBudget: amount(.trajectExternBudget), budget: amount(.trajectBudget),
            baan: amount(.trajectBaan) ?? .zero)
    }

    /// Total, paid by others, and own.
    ///
    /// - Parameters:
    ///   - places: that start in the year.
    ///   - months: that places are taken in it, all together.
    public func of(places: Int, months: Int = 0) -> (totaal: Euro, extern: Euro, eigen: Euro) {
        let totaal =
            Euro(cents: prijs.cents * Int64(places)) + Euro(rounding: Double(baan.cents) * Double(months) / 1200)
        let asked = Euro(cents: extern.cents * Int64(places))
        let paid = externBudget.map { min($0, asked) } ?? asked
        return (totaal, paid, totaal - paid)
    }

    /// Places that the year's own money pays; nil without limit.
    public var affordable: Int? {
        guard let budget, prijs > .zero else { return nil }
        // Own money per place is first prijs − extern, later prijs: it grows with the number, so halve the bracket.
        var (enough, tooMany) = (0, 1)
        while of(places: tooMany).eigen <= budget {
            if tooMany > 1 << 24 { return nil }
            (enough, tooMany) = (tooMany, 2 * tooMany)
        }
        while tooMany - enough > 1 {
            let middle = (enough + tooMany) / 2
            if of(places: middle).eigen <= budget { enough = middle } else { tooMany = middle }
        }
        return enough
    }
}
