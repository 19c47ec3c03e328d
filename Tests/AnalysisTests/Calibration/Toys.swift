import BijstandCaseload
import BijstandMicrosimulation
@testable import BijstandStochastics

@testable import BijstandAnalysis

/// Normal noise of a replication, one number a figure, the same for every trial.
func noise(_ seed: UInt32, _ replication: UInt32, _ figures: Int) -> [Double] {
    var stream = RandomStream(
        key: StreamKey(seed: seed, replication: replication),
        address: StreamAddress(subject: 7, id: 200))
    return (0..<figures).map { _ in Quantile.normal(stream.uniform()) }
}

/// A model in a few lines: means of the figures and their standard deviations by the values of the parameters.
struct Toy: CalibrationModel {
    let seed: UInt32
    let figures: Int
    let means: @Sendable ([Double]) -> [Double]
    let sds: @Sendable ([Double]) -> [Double]

    func outcomes(_ trials: [[Double]], _ luck: Luck) throws -> [Double] {
        trials.enumerated().flatMap { trial, values in
            let (means, sds) = (means(values), sds(values))
            let replications =
                switch luck {
                case .common(let range): range
                case .own(let first): first + UInt32(trial)..<first + UInt32(trial) + 1
                }
            return replications.flatMap { replication in
                zip(zip(means, sds), noise(seed, replication, figures)).map { $0.0 + $0.1 * $1 }
            }
        }
    }

    func centred(at values: [Double]) throws -> Toy { self }
}

let unbounded = -1e12...1e12

extension Calibratieparameter {
    init(_ naam: String, _ prior: Distribution, _ bounds: ClosedRange<Double> = unbounded) {
        self.init(naam: naam, prior: prior, bounds: bounds, positions: [0], values: [1])
    }
}

extension Waarneming {
    /// A figure of a toy; one whose variance does not follow its mean, unless it is a count.
    init(_ waarde: Double, fout: Double, _ grens: Grens = .gelijk, isAantal: Bool = false) {
        let month = Month(year: 2019, month: 1)
        self.init(
            grootheid: isAantal ? .stand : .standVerandering, periode: month...month, periodeText: "2019-01",
            waarde: waarde, fout: fout, grens: grens,
            bron: "proef")
    }
}
