internal import BijstandCaseload
internal import BijstandStochastics

/// Persons as CBS publishes them, of dossiers that were forecast: a dossier has one or two of them, and counts are rounded to tens.
struct PersonCount {
    private let seed: UInt32
    private let name: UInt64

    /// Variance of a dossier's persons: 16 % are of two.
    private static let perDossier = 0.134
    /// Part of a stock that is another dossier a year later.
    private static let renewed = 0.4
    private static let rounding = 100.0 / 12

    init(seed: UInt32, gemeente: String) {
        self.seed = seed
        name = NameHash.of(gemeente)
    }

    /// - Parameters:
    ///   - isStock: against that of a year before, of which most are the same dossiers.
    ///   - kind: figures of another kind have other luck.
    func counted(_ dossiers: [Double], _ ratio: Double, isStock: Bool, kind: String) -> [Double] {
        let salt = NameHash.of(kind, after: name)
        return dossiers.enumerated().map { replication, count in
            var stream = RandomStream(
                key: StreamKey(seed: seed, replication: UInt32(replication)),
                address: StreamAddress(subject: salt & (StreamAddress.subjectLimit - 1), process: .rankCheck))
            let variance =
                Self.perDossier * max(count, 0) * (isStock ? Self.renewed : 1) + Self.rounding * (isStock ? 2 : 1)
            return max(0, count * ratio + variance.squareRoot() * Quantile.normal(stream.uniform()))
        }
    }
}
