internal import BijstandCaseload
internal import BijstandMicrosimulation
internal import BijstandStochastics

/// The pressure that each month asks for: the z at which the expected stock is what was counted.
struct PressureInversion {
    /// By month from the second of the series on.
    private(set) var z: [Double] = []
    /// Σ log of how much a pressure moves each month's stock, as a share: counted stocks are as likely as their pressures, less this.
    private(set) var logSlopes = 0.0
    /// The stock at its end, with who is in it.
    private(set) var stock: ExpectedStock
    /// Expected flows of whole calendar years, as shares of the stock before.
    private(set) var years: [Int: (instroom: Double, uitstroom: Double)] = [:]

    private static let steps = 12
    /// A share of the stock that is no miss.
    private static let exact = 1e-9
    private static let bounds = -3.0...3.0

    /// - Parameters:
    ///   - start: the stock at the first month.
    ///   - x: the labour market as it reaches flows, by month of the series.
    init(_ series: CountrySeries, from start: ExpectedStock, x: [Double]) {
        stock = start
        z.reserveCapacity(series.stand.count)
        var pressure = 0.0
        var sum = (instroom: 0.0, uitstroom: 0.0, before: series.stand[0])
        for index in 1..<series.stand.count {
            let month = series.month(index)
            let target = series.stand[index]
            if month.monthOfYear == 1 { sum = (0, 0, series.stand[index - 1]) }
            var found = stock
            var flows = ExpectedStock.Flows()
            for _ in 0..<Self.steps {
                found = stock
                flows = found.advance(monthOfYear: month.monthOfYear, x: x[index], z: pressure)
                let miss = target - found.total
                if abs(miss) <= Self.exact * target { break }
                let next = pressure + miss / max(stock.slope(flows), 1e-9)
                pressure = min(max(next, Self.bounds.lowerBound), Self.bounds.upperBound)
            }
            logSlopes += Elementary.log(max(stock.slope(flows) / target, 1e-12))
            stock = found
            z.append(pressure)
            sum.instroom += flows.instroom + flows.terugval
            sum.uitstroom += flows.uitstroom
            if month.monthOfYear == 12 && index >= 12 {
                years[month.year] = (sum.instroom / sum.before, sum.uitstroom / sum.before)
            }
        }
    }
}
