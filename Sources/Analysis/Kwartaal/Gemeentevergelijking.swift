/// A municipality among the others, in persons: its stock for each thousand inhabitants and its flows for each hundred of the stock.
package struct Gemeentevergelijking: Sendable, Equatable {
    /// Persons to AOW age in a year; nil where it was not published.
    package struct Gemeente: Sendable {
        let code: String
        let inwoners: Double?
        let personen: Double?
        let instromers: Double?
        let uitstromers: Double?
        let naarWerk: Double?

        package init(
            code: String, inwoners: Double?, personen: Double?, instromers: Double?, uitstromers: Double?,
            naarWerk: Double?
        ) {
            (self.code, self.inwoners, self.personen) = (code, inwoners, personen)
            (self.instromers, self.uitstromers, self.naarWerk) = (instromers, uitstromers, naarWerk)
        }
    }

    package enum Maat: String, CaseIterable, Sendable {
        case stand, instroom, uitstroom, naarWerk = "naar_werk"

        fileprivate func value(_ one: Gemeente) -> Double? {
            func share(_ part: Double?, _ whole: Double?, _ per: Double) -> Double? {
                guard let part, let whole, whole > 0 else { return nil }
                return per * part / whole
            }
            return switch self {
            case .stand: share(one.personen, one.inwoners, 1000)
            case .instroom: share(one.instromers, one.personen, 100)
            case .uitstroom: share(one.uitstromers, one.personen, 100)
            case .naarWerk: share(one.naarWerk, one.personen, 100)
            }
        }
    }

    /// A measure of the municipality, and the 10, 50 and 90 % quantiles of all.
    package struct Regel: Sendable, Equatable {
        package let maat: Maat
        package let eigen: Double
        package let p10: Double
        package let p50: Double
        package let p90: Double
    }

    package let jaar: Int
    package let aantal: Int
    package let regels: [Regel]

    /// - Returns: nil where the municipality is not among them.
    package init?(_ code: String, jaar: Int, _ all: [Gemeente]) {
        guard let own = all.first(where: { $0.code == code }) else { return nil }
        (self.jaar, aantal) = (jaar, all.count)
        regels = Maat.allCases.compactMap { maat in
            guard let eigen = maat.value(own) else { return nil }
            let ensemble = Ensemble(all.compactMap(maat.value))
            return Regel(
                maat: maat, eigen: eigen, p10: ensemble.quantile(10), p50: ensemble.quantile(50),
                p90: ensemble.quantile(90))
        }
    }
}
