import BijstandCaseload
import BijstandFigures
import BijstandMicrosimulation
import BijstandStochastics
import Testing

@testable import BijstandAnalysis

/// Twenty parameters and 25 figures that are linear in them, as many as a municipality has: points that move too little end too
/// close together there, and look as if the data said more.
@Suite struct ManyParametersTests {
    private static let (size, figures, pilot) = (20, 25, 512)
    private static let matrix = (0..<UInt32(figures)).map { noise(77, $0, size) }

    private static func model(_ seed: UInt32) -> Toy {
        Toy(
            seed: seed, figures: figures,
            means: { x in matrix.map { row in zip(row, x).reduce(0) { $0 + $1.0 * $1.1 } } },
            sds: { _ in [Double](repeating: 1, count: figures) })
    }

    /// The posterior of standard normal priors in closed form, with the noise that the pilot sees and errors of 1: the
    /// precision is 1 + AᵀWA, W the inverse of the covariance of the figures.
    private static func exact(_ seed: UInt32, _ observed: [Double]) throws -> (mean: [Double], sd: [Double]) {
        let drawn = try model(seed).outcomes(
            [[Double](repeating: 0, count: size)], .common(0..<UInt32(pilot)))
        var (bias, noise) = LinearGaussianTests.moments(
            (0..<pilot).map { Array(drawn[$0 * figures..<($0 + 1) * figures]) })
        for i in 0..<figures { noise[i][i] += 1 }
        let weight = LinearGaussianTests.inverse(noise)
        let weighted = (0..<size).map { a in
            (0..<figures).map { j in (0..<figures).reduce(0) { $0 + matrix[$1][a] * weight[$1][j] } }
        }
        let precision = (0..<size).map { a in
            (0..<size).map { b in (0..<figures).reduce(a == b ? 1 : 0) { $0 + weighted[a][$1] * matrix[$1][b] } }
        }
        let right = weighted.map { row in (0..<figures).reduce(0) { $0 + row[$1] * (observed[$1] - bias[$1]) } }
        let covariance = LinearGaussianTests.inverse(precision)
        return (
            covariance.map { row in zip(row, right).reduce(0) { $0 + $1.0 * $1.1 } },
            covariance.indices.map { covariance[$0][$0].squareRoot() }
        )
    }

    /// Five sets of figures, each from a truth of its own, 256 points, 100 posteriors. Of independent points the mean over them of sd
    /// ÷ exact sd errs by 0.005, and of 256·z², z the error of the middle in exact sds, by 0.14 around 1: bounds ten and seven
    /// such errors away leave room for points that are not quite independent.
    @Test func spreadIsThatOfTheExactPosterior() throws {
        let fits = Parallel.map(5) { try! Self.fit(UInt32($0) + 1) }
        let ratios = fits.flatMap(\.ratios)
        let squares = fits.flatMap(\.squares)
        let (ratio, square) = (ratios.reduce(0, +) / 100, squares.reduce(0, +) / 100)
        #expect(ratios.count == 100 && ratio > 0.95 && ratio < 1.05, "\(ratio)")
        #expect(square < 2, "\(square)")
    }

    private static func fit(_ seed: UInt32) throws -> (ratios: [Double], squares: [Double]) {
        let truth = noise(seed, 1_000_000, size)
        let observed = zip(try model(seed).outcomes([truth], .own(from: 1_000_001)), noise(seed, 1_000_002, figures))
            .map(+)
        let result = try Calibration(
            model(seed), (0..<size).map { Calibratieparameter("p\($0)", .normal(mean: 0, sd: 1)) },
            observed.map { Waarneming($0, fout: 1) },
            CalibrationSettings(seed: seed, particles: 256, replications: 4, pilot: pilot, rounds: 1, steps: 10)
        ).run()
        let exact = try exact(seed, observed)
        let found = result.parameters.map(\.posterior)
        return (
            found.indices.map { found[$0].sd / exact.sd[$0] },
            found.indices.map { index in
                let z = (found[index].mean - exact.mean[index]) / exact.sd[index]
                return z * z * 256
            }
        )
    }
}
