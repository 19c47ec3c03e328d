internal import BijstandCaseload
internal import BijstandStochastics

/// How far from work opening dossiers really are, given what the klantmanager thinks: by indeling and months on benefit, from
/// the frame of the opening state.
///
/// Indeling is known and the same in every replication; afstand is latent, so each replication draws its own.
struct AfstandGivenIndeling: Sendable {
    /// Upper bounds on (0, 1) by (indeling, duration band, afstand).
    private let bounds: [Double]

    init(_ frame: [Dossier], weights: [Double]) {
        let cells = Metric.afstanden * Metric.duren
        var byDuur = [Double](repeating: 0, count: cells * Metric.afstanden)
        var byIndeling = [Double](repeating: 0, count: Metric.afstanden * Metric.afstanden)
        for (row, weight) in zip(frame, weights) {
            let duur = Duur.containing(-Int(row.since)).index
            byDuur[(Int(row.indeling) * Metric.duren + duur) * Metric.afstanden + Int(row.afstand)] += weight
            byIndeling[Int(row.indeling) * Metric.afstanden + Int(row.afstand)] += weight
        }
        bounds = (0..<cells).flatMap { cell in
            let shares = Array(byDuur[cell * Metric.afstanden..<(cell + 1) * Metric.afstanden])
            let indeling = cell / Metric.duren
            let all = Array(byIndeling[indeling * Metric.afstanden..<(indeling + 1) * Metric.afstanden])
            let known = shares.contains { $0 > 0 } ? shares : all
            // Nobody of this indeling at all: then it is as it says.
            let own = (0..<Metric.afstanden).map { $0 == indeling ? 1.0 : 0 }
            return CategoryDraw.bounds(known.contains { $0 > 0 } ? known : own)
        }
    }

    func draw(_ row: Row, key: SIMD2<UInt32>) {
        let address = StreamAddress(subject: row.pointee.key, process: .attributes)
        let word = Philox4x32.block(counter: address.counter(draw: 0), key: key)[0]
        let duur = Duur.containing(-Int(row.pointee.since)).index
        let first = (Int(row.pointee.indeling) * Metric.duren + duur) * Metric.afstanden
        let afstand = bounds.withUnsafeBufferPointer { CategoryDraw.pick($0.baseAddress! + first, word) }
        row.pointee.afstand = UInt8(afstand)
        row.pointee.status = UInt8(afstand)
    }
}
