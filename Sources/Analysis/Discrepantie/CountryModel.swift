internal import BijstandCaseload
internal import BijstandMicrosimulation
internal import BijstandStochastics

/// The likelihood of a country's series at a point: pressures by inversion of the expected stock, filtered; and flows of years.
///
/// The stock alone knows instroom minus uitstroom: what of a pressure goes where, and what each answers to the labour market, comes from
/// the flows, as far as these are known.
struct CountryModel {
    private let series: CountrySeries
    private let numbers: ParameterVector
    private let start: ExpectedStock
    /// Unemployment minus its mean, by month of the series.
    private let x: [Double]

    /// Standard deviation of the logarithm of a year's flow beside the factor that its source has in common: persons for benefits,
    /// rounding, and what years count differently.
    private static let flowError = 0.05

    /// - Parameter numbers: of a scenario of the country; its reference of the labour market is the series' mean here.
    init(_ series: CountrySeries, _ numbers: ParameterVector, referentie: Double) {
        (self.series, self.numbers) = (series, numbers)
        x = series.werkloosheid.prefix(series.stand.count).map { $0 - referentie }
        start =
            ExpectedStock.settled(
                CountryPoint([Double](repeating: 0, count: CountryPoint.count)).numbers(numbers),
                total: series.stand[0], x: x[0]
            )
    }

    /// The labour market as it reaches flows.
    private func lagged(_ months: Double) -> [Double] {
        var mean = x[0]
        return x.map { value in
            mean += (value - mean) / (1 + months)
            return mean
        }
    }

    func inversion(_ point: CountryPoint) -> PressureInversion {
        PressureInversion(series, from: start.under(point.numbers(numbers)), x: lagged(point.vertraging))
    }

    func filter(_ point: CountryPoint, _ inversion: PressureInversion) -> PressureFilter {
        PressureFilter(
            inversion.z, first: series.month(1).monthOfYear, phi: point.phi, sd: point.sd, snel: point.snel,
            drift: point.seizoen)
    }

    func logLikelihood(_ u: [Double]) -> Double {
        let point = CountryPoint(u)
        let inversion = inversion(point)
        let value = filter(point, inversion).logLikelihood - inversion.logSlopes + flows(inversion)
        return value.isFinite ? value : -.infinity
    }

    private func flows(_ inversion: PressureInversion) -> Double {
        var misses: [String: [Double]] = [:]
        for flow in series.flows {
            guard let year = inversion.years[flow.year] else { continue }
            let expected = flow.isInstroom ? year.instroom : year.uitstroom
            misses["\(flow.grootheid) \(flow.group)", default: []].append(Elementary.log(flow.waarde / expected))
        }
        return misses.sorted { $0.key < $1.key }.reduce(0) { sum, group in
            let mean = group.value.reduce(0, +) / Double(group.value.count)
            return group.value.reduce(sum) { $0 - 0.5 * ($1 - mean) * ($1 - mean) / (Self.flowError * Self.flowError) }
        }
    }
}

extension CountrySeries.Flow {
    /// Years of which the level is of one way of counting.
    fileprivate var group: String { year <= 2017 ? "2015" : "2019" }
}
