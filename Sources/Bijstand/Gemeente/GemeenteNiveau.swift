internal import BijstandCaseload
internal import BijstandExchange
internal import Foundation

/// How a municipality's flows stand to those of the country: what is known of it, and the spread that this leaves.
///
/// Levels of municipalities spread around the country's by 15.5 % (in), 19 % (to work) and 15.8 % (other exits), small ones turn over
/// faster than large ones: CBS, flows of 2015–2017 (83450NED, 83747NED, 84066NED), noise of counting and rounding taken out.
struct GemeenteNiveau {
    enum Stroom: CaseIterable {
        case instroom, werk, overig
        /// All exits of who is two years or longer on benefit, beside those of everybody.
        case lang

        /// Standard deviation of the logarithm of a municipality's level against the country's.
        var spreiding: Double {
            switch self {
            case .instroom: 0.155
            case .werk: 0.19
            case .overig: 0.158
            // An assumption: nothing public says how municipalities differ in it.
            case .lang: 0.2
            }
        }

        /// The mean of that logarithm by inhabitants: below 15,000, to 100,000, above.
        func midden(_ inwoners: Double?) -> Double {
            let means: (Double, Double, Double) =
                switch self {
                case .instroom: (0.24, 0.10, -0.05)
                case .werk: (0.21, 0.085, -0.055)
                case .overig: (0.10, 0.01, -0.10)
                case .lang: (0, 0, 0)
                }
            guard let inwoners else { return 0 }
            return inwoners < 15_000 ? means.0 : inwoners <= 100_000 ? means.1 : means.2
        }
    }

    /// How a year predicts the level, beside the chance of counting: half of what years of one municipality differ by (CBS 2016 and
    /// 2017 correlate 0.6).
    static let jaarruis = 0.10

    /// Mean and spread of the logarithm.
    var midden: Double
    var spreiding: Double
    /// Whether a figure of the municipality set it.
    var isGemeten = false

    /// From public flows: those of the municipality ÷ those of the country in the same years, drawn to where municipalities of its
    /// size are.
    init(_ stroom: Stroom, _ kennis: GemeenteKennis) {
        let (prior, tau) = (stroom.midden(kennis.inwoners?.waarde), stroom.spreiding)
        var (weight, sum) = (0.0, 0.0)
        for year in 2015...2017 {
            guard let own = Self.rate(stroom, year, kennis.figures(_:)),
                let land = Self.rate(stroom, year, kennis.country)
            else { continue }
            let precision = 1 / (1 / max(own.flow, 1) + Self.jaarruis * Self.jaarruis)
            weight += precision
            sum += precision * log(own.rate / land.rate)
        }
        guard weight > 0 else {
            (midden, spreiding) = (prior, tau)
            return
        }
        let share = tau * tau / (tau * tau + 1 / weight)
        midden = prior + share * (sum / weight - prior)
        spreiding = tau * (1 - share).squareRoot()
        isGemeten = true
    }

    /// A level that the municipality's own flows fix, as far as so many counted can.
    init(fixed midden: Double, _ stroom: Stroom, counted: Double) {
        self.midden = midden
        spreiding = min(stroom.spreiding, (1 / max(counted, 1) + 0.05 * 0.05).squareRoot())
        isGemeten = true
    }

    private static func rate(
        _ stroom: Stroom, _ year: Int, _ figures: (GemeenteGrootheid) -> [GemeenteCijfer]
    ) -> (rate: Double, flow: Double)? {
        func value(_ grootheid: GemeenteGrootheid) -> Double? {
            figures(grootheid).first { $0.jaar == year && $0.isOpenbaar }?.waarde
        }
        guard let persons = value(.personen) else { return nil }
        let flow: Double? =
            switch stroom {
            case .instroom: value(.instroom)
            case .werk: value(.uitstroomWerk)
            case .overig: value(.uitstroom).flatMap { all in value(.uitstroomWerk).map { all - $0 } }
            case .lang: nil
            }
        return flow.flatMap { $0 > 0 && persons > 0 ? ($0 / persons, $0) : nil }
    }
}

extension GemeenteKennis {
    fileprivate func figures(_ grootheid: GemeenteGrootheid) -> [GemeenteCijfer] { figures(grootheid, isOwn: false) }
    fileprivate func country(_ grootheid: GemeenteGrootheid) -> [GemeenteCijfer] {
        land.filter { $0.grootheid == grootheid }
    }
}
