internal import BijstandCaseload
internal import BijstandMicrosimulation
internal import Foundation

/// New dossiers of a municipality a month, by herkomst: as its level of all inflow asks, statushouders and arbeidsbeperkten apart.
///
/// Who comes by law or is housed by it is spread by inhabitants, not by the stock; who comes back follows exits. What is left of the
/// inflow is the municipality's own.
struct GemeenteInstroom {
    /// Of the country, a month.
    private let land: [(herkomst: Herkomst, value: Double)]
    /// Those of the country for each dossier: who is spread by inhabitants, who is not, and who comes back.
    private let (spread, own, back): (Double, Double, Double)
    /// Of the municipality for each dossier: who is spread by inhabitants.
    private let share: Double
    private let stand: Double

    /// Inhabitants of the country on 1 January, in millions: CBS 37296ned.
    private static let inwoners: [Int: Double] = [
        2015: 16.90, 2016: 16.98, 2017: 17.08, 2018: 17.18, 2019: 17.28, 2020: 17.41, 2021: 17.48, 2022: 17.59,
        2023: 17.81, 2024: 17.94, 2025: 18.04,
    ]
    /// The least factor on what is the municipality's own.
    private static let least = 0.1

    init(_ land: NieuwLand, _ kennis: GemeenteKennis, stand: Double) {
        let landStand = land.standen.last!.waarde
        self.land = land.instroom
        self.stand = stand
        func sum(_ isSpread: Bool) -> Double {
            land.instroom.filter { $0.0.isToegewezen == isSpread }.reduce(0) { $0 + $1.1 } / landStand
        }
        (spread, own) = (sum(true), sum(false))
        var still = ExpectedStock(land.numbers, total: nil)
        let total = still.total
        back = still.advance(monthOfYear: nil, x: 0, z: 0).terugval / max(total, 1)
        // A count of persons may be of a later year than the last known one here.
        if let people = kennis.inwoners,
            let all = Self.inwoners[min(max(people.jaar, Self.inwoners.keys.min()!), Self.inwoners.keys.max()!)]
        {
            share = spread * landStand * people.waarde / (all * 1e6) / stand
        } else {
            share = spread
        }
    }

    /// Factor on what is the municipality's own, at levels of all inflow and of exits.
    func factor(_ level: Double, exits: Double) -> Double {
        max(Self.least, (level * (spread + own + back) - share - exits * back) / max(own, 1e-12))
    }

    /// What a change of the logarithm of all inflow is on that factor.
    func leverage(_ level: Double, exits: Double) -> Double {
        level * (spread + own + back) / max(own, 1e-12) / factor(level, exits: exits)
    }

    /// A month's new dossiers.
    func perMonth(_ level: Double, exits: Double) -> [(herkomst: Herkomst, value: Double)] {
        let factor = factor(level, exits: exits)
        return land.map { herkomst, value in
            let each = value * stand / landStand
            return (herkomst, each * (herkomst.isToegewezen ? share / max(spread, 1e-12) : factor))
        }
    }

    private var landStand: Double { land.reduce(0) { $0 + $1.value } / max(spread + own, 1e-12) }
}
