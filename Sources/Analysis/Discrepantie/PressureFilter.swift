internal import BijstandCaseload
internal import BijstandStochastics

/// Kalman's filter of the pressures that months asked for: z(t) = niveau + seizoen + s(t) + f(t), s(t+1) = φ s(t) + σ ε, f white.
///
/// The state is (niveau, twelve months, s). The level stands still; the season drifts: how much people come and go with the months
/// was not the same before and after the law of 2004.
struct PressureFilter {
    /// What is believed of level and season before anything is seen: standard deviations around 0.
    struct Prior {
        var niveau = 0.35
        var seizoen = 0.15
    }

    private(set) var mean: [Double]
    /// Row after row.
    private(set) var covariance: [Double]
    private(set) var logLikelihood = 0.0

    static let size = 14
    private static let slow = 13

    /// - Parameters:
    ///   - z: by month.
    ///   - first: month of the first, 1 for January.
    ///   - drift: of a month of the season, a standard deviation in a year; twelve together stay where they are.
    init(
        _ z: [Double], first: Int, phi: Double, sd: Double, snel: Double, drift: Double, _ prior: Prior = Prior()
    ) {
        let size = Self.size
        mean = [Double](repeating: 0, count: size)
        covariance = [Double](repeating: 0, count: size * size)
        covariance[0] = prior.niveau * prior.niveau
        for month in 1...12 { covariance[month * (size + 1)] = prior.seizoen * prior.seizoen }
        covariance[Self.slow * (size + 1)] = sd * sd / (1 - phi * phi)
        var gain = [Double](repeating: 0, count: size)
        for (index, value) in z.enumerated() {
            if index > 0 { step(phi, sd, drift) }
            let month = (first - 1 + index) % 12 + 1
            // H = (1, the month, 1): P·Hᵀ.
            for row in 0..<size {
                let start = row * size
                gain[row] = covariance[start] + covariance[start + month] + covariance[start + Self.slow]
            }
            let variance = gain[0] + gain[month] + gain[Self.slow] + snel * snel + Self.rounding
            let miss = value - (mean[0] + mean[month] + mean[Self.slow])
            logLikelihood -= 0.5 * (miss * miss / variance + Elementary.log(variance))
            for row in 0..<size {
                let share = gain[row] / variance
                mean[row] += share * miss
                for column in 0..<size { covariance[row * size + column] -= share * gain[column] }
            }
        }
    }

    /// Stocks are rounded to hundreds, of which 25 thousand a month come or go: a little noise that no month is without.
    private static let rounding = 0.005 * 0.005

    private mutating func step(_ phi: Double, _ sd: Double, _ drift: Double) {
        let size = Self.size
        mean[Self.slow] *= phi
        for index in 0..<size {
            covariance[index * size + Self.slow] *= phi
            covariance[Self.slow * size + index] *= phi
        }
        covariance[Self.slow * (size + 1)] += sd * sd
        let variance = drift * drift / 12
        for row in 1...12 {
            for column in 1...12 { covariance[row * size + column] += variance * ((row == column ? 1 : 0) - 1.0 / 12) }
        }
    }

    /// A draw of level, season and state.
    func draw(_ stream: inout RandomStream) throws -> (niveau: Double, seizoen: [Double], toestand: Double) {
        var padded = covariance
        for index in 0..<Self.size { padded[index * (Self.size + 1)] += 1e-10 }
        // Symmetric to the last bit, as what reads it asks.
        for row in 0..<Self.size {
            for column in 0..<row {
                padded[row * Self.size + column] = padded[column * Self.size + row]
            }
        }
        let state = try MultivariateNormal(mean: mean, covariance: padded).sample(&stream)
        return (state[0], Array(state[1...12]), state[Self.slow])
    }
}
