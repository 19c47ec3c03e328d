public import BijstandCaseload
internal import BijstandStochastics

/// The expected number of dossiers, month by month, from a scenario's numbers alone: no dossier is simulated.
///
/// A vector of expected dossiers by afstand, and of former recipients by the month of their exit. Ratios by age, leefvorm,
/// herkomst and kenmerk count as their mean over the opening stock or the instroom; AOW and death as one hazard. Interventions, work
/// beside the benefit and trajecten are not in it: it is for the whole country, and for what a pressure does to the number of dossiers.
public struct ExpectedStock: Sendable {
    /// The numbers that stand still, shared by all copies.
    private final class Tables: Sendable {
        let instroom: [[Double]]
        let isMoved: [Bool]
        let betaIn: [Double]
        let seasonIn: [Double]
        let base: [[Double]]
        let betaOut: [Double]
        let seasonOut: [[Double]]
        /// Steps a month to the next afstand, and back.
        let away: [Double]
        let towards: [Double]
        /// Who does not reach the AOW age nor dies in a month, as a share.
        let alive: Double
        let sinds: [Double]
        let oorzaak: [Double]
        let betaReturn: Double

        init(_ numbers: ParameterVector) {
            let herkomst = numbers.rows(.instroomAfstand)
            instroom = zip(Array(numbers[.instroom]), herkomst).map { amount, shares in
                let sum = max(shares.reduce(0, +), 1e-300)
                return shares.map { amount * $0 / sum }
            }
            isMoved = Herkomst.allCases.indices.map(Druk.moves)
            betaIn = Array(numbers[.instroomConjunctuur])
            seasonIn = Array(numbers[.instroomSeizoen])
            let ratios = MeanRatios(numbers)
            base = numbers.rows(.uitstroom).enumerated().map { cause, row in
                row.map { $0 * ratios.uitstroom(cause) }
            }
            betaOut = Array(numbers[.uitstroomConjunctuur])
            seasonOut = numbers.rows(.uitstroomSeizoen)
            let steps = Array(numbers[.doorstroom])
            away = Afstand.allCases.map { afstand in Doorstroom.away(from: afstand).map { steps[$0.index] } ?? 0 }
            towards = Afstand.allCases.map { afstand in Doorstroom.towards(from: afstand).map { steps[$0.index] } ?? 0 }
            alive = Elementary.exp(-ratios.ended)
            let bands = Array(numbers[.terugval])
            sinds = (0..<SindsUitstroom.window).map { month in
                bands[SindsUitstroom.allCases.lastIndex { $0.lower <= month } ?? 0]
            }
            oorzaak = Array(numbers[.terugvalOorzaak])
            betaReturn = numbers.scalar(.terugvalConjunctuur)
        }
    }

    private var tables: Tables
    private var share: Double
    private var terugval: Double
    /// Dossiers by afstand.
    private var stock: [Double]
    /// Former recipients by months since exit; the mean ratio of their causes, and their afstand as shares.
    private var former: [Double]
    private var ratio: [Double]
    private var origin: [Double]

    /// The steady state of the numbers at a pressure, scaled to a number of dossiers.
    ///
    /// - Parameters:
    ///   - total: dossiers to begin with; nil for what the numbers keep up.
    ///   - x: the labour market that it is the steady state of.
    public init(_ numbers: ParameterVector, total: Double?, x: Double = 0, z: Double = 0) {
        tables = Tables(numbers)
        share = numbers.scalar(.discrepantieInstroom)
        terugval = numbers.scalar(.discrepantieTerugval)
        stock = [Double](repeating: 0, count: Afstand.count)
        former = [Double](repeating: 0, count: SindsUitstroom.window)
        ratio = former
        origin = [Double](repeating: 0, count: SindsUitstroom.window * Afstand.count)
        for _ in 0..<Self.still { advance(monthOfYear: nil, x: x, z: z) }
        guard let total else { return }
        let factor = total / max(self.total, 1e-300)
        stock = stock.map { $0 * factor }
        former = former.map { $0 * factor }
    }

    /// The same dossiers under other numbers.
    public func under(_ numbers: ParameterVector) -> ExpectedStock {
        var other = self
        other.tables = Tables(numbers)
        other.share = numbers.scalar(.discrepantieInstroom)
        other.terugval = numbers.scalar(.discrepantieTerugval)
        return other
    }

    /// The steady state of the numbers at the pressure that keeps up so many dossiers.
    public static func settled(_ numbers: ParameterVector, total: Double, x: Double) -> ExpectedStock {
        var (low, high) = (-3.0, 3.0)
        for _ in 1..<Self.halvings {
            let middle = (low + high) / 2
            if ExpectedStock(numbers, total: nil, x: x, z: middle).total < total { low = middle } else { high = middle }
        }
        return ExpectedStock(numbers, total: nil, x: x, z: (low + high) / 2)
    }

    private static let halvings = 16

    /// Months in which a steady state comes about.
    private static let still = 720

    /// All dossiers.
    public var total: Double { stock.reduce(0, +) }

    /// Expected flows of a month: new, come back, and out without AOW and death.
    public struct Flows: Sendable, Equatable {
        public var instroom = 0.0
        /// Of instroom, what a pressure moves.
        public var moved = 0.0
        public var terugval = 0.0
        public var uitstroom = 0.0

        public init() {}
    }

    /// Dossiers more at the end of a month for a pressure that is so much higher: the derivative, to first order.
    public func slope(_ flows: Flows) -> Double {
        share * (flows.moved + terugval * flows.terugval) + (1 - share) * flows.uitstroom
    }

    /// How much the logarithm of the stock of a steady state moves by in the months after a pressure of 1 in one month, to first
    /// order: of that month first. 0 where the numbers keep nobody.
    public static func answer(_ numbers: ParameterVector, months: Int) -> [Double] {
        let still = ExpectedStock(numbers, total: nil)
        func path(_ pressure: Double) -> [Double] {
            var stock = still
            return (0..<months).map { month in
                stock.advance(monthOfYear: nil, x: 0, z: month == 0 ? pressure : 0)
                return stock.total > 0 ? Elementary.log(stock.total) : 0
            }
        }
        return zip(path(step), path(-step)).map { ($0 - $1) / (2 * step) }
    }

    /// A pressure small enough for a derivative.
    private static let step = 0.01

    /// The next month.
    ///
    /// - Parameters:
    ///   - monthOfYear: 1 for January; nil without season.
    ///   - x: the labour market as it reaches flows, in points.
    ///   - z: the pressure.
    @discardableResult
    public mutating func advance(monthOfYear: Int?, x: Double, z: Double) -> Flows {
        let month = monthOfYear.map { $0 - 1 }
        let inward = Elementary.exp(share * z)
        let outward = Elementary.exp(-(1 - share) * z)
        let back = Elementary.exp(terugval * share * z) * LabourMarket.ratio(tables.betaReturn, x)
        var flows = Flows()
        var next = [Double](repeating: 0, count: Afstand.count)
        // Who came back, and who left a month longer ago.
        for month in stride(from: former.count - 1, through: 0, by: -1) where former[month] > 0 {
            let living = former[month] * tables.alive
            let returning = living * -Elementary.expm1(-tables.sinds[month] * ratio[month] * back)
            flows.terugval += returning
            for afstand in stock.indices { next[afstand] += returning * origin[month * Afstand.count + afstand] }
            guard month + 1 < former.count else { continue }
            former[month + 1] = living - returning
            ratio[month + 1] = ratio[month]
            for afstand in stock.indices {
                origin[(month + 1) * Afstand.count + afstand] = origin[month * Afstand.count + afstand]
            }
        }
        var (left, weighted) = (0.0, 0.0)
        for from in stock.indices {
            var (exits, causes) = (0.0, 0.0)
            for cause in tables.betaOut.indices {
                let hazard =
                    tables.base[cause][from] * outward * LabourMarket.ratio(tables.betaOut[cause], x)
                    * (month.map { tables.seasonOut[cause][$0] } ?? 1)
                exits += hazard
                causes += hazard * tables.oorzaak[cause]
            }
            // In the order of a month: the end of a life, uitstroom, doorstroom of who stays.
            let living = stock[from] * tables.alive
            let leaving = living * -Elementary.expm1(-exits)
            let steps = tables.towards[from] + tables.away[from]
            let moving = (living - leaving) * -Elementary.expm1(-steps)
            next[from] += living - leaving - moving
            // Neither out of the first nor past the last: no hazard goes there.
            if tables.towards[from] > 0 { next[from - 1] += moving * tables.towards[from] / steps }
            if tables.away[from] > 0 { next[from + 1] += moving * tables.away[from] / steps }
            origin[from] = leaving
            left += leaving
            weighted += exits > 0 ? leaving * causes / exits : 0
        }
        (former[0], ratio[0]) = (left, left > 0 ? weighted / left : 1)
        for from in stock.indices { origin[from] /= max(left, 1e-300) }
        flows.uitstroom = left
        for (herkomst, amounts) in tables.instroom.enumerated() {
            let factor =
                LabourMarket.ratio(tables.betaIn[herkomst], x) * (month.map { tables.seasonIn[$0] } ?? 1)
                * (tables.isMoved[herkomst] ? inward : 1)
            for to in stock.indices {
                next[to] += amounts[to] * factor
                flows.instroom += amounts[to] * factor
                if tables.isMoved[herkomst] { flows.moved += amounts[to] * factor }
            }
        }
        stock = next
        return flows
    }
}
