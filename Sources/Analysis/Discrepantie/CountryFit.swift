public import BijstandCaseload
public import BijstandMicrosimulation
internal import BijstandFigures
internal import BijstandStochastics

/// A country's discrepancy fitted to its stock, unemployment and flows: draws of its numbers and of its state at the end of the series.
public struct CountryFit: Sendable {
    /// One draw of the posterior.
    public struct Draw: Sendable {
        /// The scenario's numbers with the draw's.
        public let numbers: ParameterVector
        /// The expected stock at the last month of the series, with who is in it.
        public let stock: ExpectedStock
    }

    /// What is fitted, in the order of ``parameters``.
    public enum Name: CaseIterable, Sendable {
        case deelInstroom, instroom, uitstroom, phi, sd, snel, vertraging, seizoen
    }

    /// One of what is fitted: quantiles of its prior, and its value in every draw.
    public struct Parameter: Sendable {
        public let name: Name
        public let prior: (low: Double, middle: Double, high: Double)
        public let values: [Double]
    }

    /// One month of the past.
    public struct Pressure: Sendable {
        public let month: Month
        public let stand: Double
        /// Percents.
        public let werkloosheid: Double
        /// z without season that the month asked for, on average over the draws.
        public let z: Double
    }

    public let parameters: [Parameter]
    /// By month from the second of the series on.
    public let pressures: [Pressure]
    public let draws: [Draw]
    /// Last month of the stock.
    public let last: Month
    /// Mean unemployment, percents: where the labour market is at 0.
    public let referentie: Double

    /// Places, among a scenario's numbers, of all that a draw tells.
    public static func positions(_ layout: ParameterLayout) -> [Int] {
        let told: [BijstandCaseload.Parameter] = [
            .instroomConjunctuur, .instroomOverdispersie, .uitstroomConjunctuur, .terugvalConjunctuur, .referentie,
            .arbeidsmarktRho,
            .arbeidsmarktSd, .momentum, .vertraging, .discrepantieInstroom, .discrepantieNiveau, .discrepantieSeizoen,
            .discrepantieStaart, .landToestand, .landPhi, .landSd, .landSnel,
        ]
        return told.flatMap { Array(layout.range($0)) }
    }

    /// The 5 and 95 % of a standard normal.
    private static let wide = 1.645

    /// Points, and draws; moves of a generation at most.
    public static let (points, moves) = (128, 12)

    /// - Parameters:
    ///   - numbers: of a scenario of the country: the shape of hazards, instroom and answers.
    ///   - seed: of the sampler.
    ///   - threads: of likelihoods; the result does not depend on it.
    public init(_ series: CountrySeries, _ numbers: ParameterVector, seed: UInt32, threads: Int) throws {
        let market = UnemploymentFit(series.werkloosheid)
        let model = CountryModel(series, numbers, referentie: market.referentie)
        func stream(_ draw: DrawProcess, _ index: Int, _ generation: Int, _ move: Int) -> RandomStream {
            TemperedCloud.stream(seed, draw, index, generation, move)
        }
        func likelihoods(_ points: [[Double]]) -> [Double] {
            Parallel.map(points.count, threads: threads) { model.logLikelihood(points[$0]) }
        }
        let first = TemperedCloud.prior(Self.points, CountryPoint.count, seed)
        var cloud = TemperedCloud(points: first, logLikelihoods: likelihoods(first), temperature: 0, length: 1)
        var generation = 0
        while cloud.temperature < 1 {
            let number = generation
            _ = try cloud.generation(
                moves: Self.moves, logPrior: Prior.logDensity, stream: { stream($0, $1, number, $2) },
                likelihoods: likelihoods)
            generation += 1
        }
        last = series.last
        referentie = market.referentie
        let reference = market.referentie
        parameters = Name.allCases.enumerated().map { index, name in
            func prior(_ at: Double) -> Double {
                CountryPoint((0..<CountryPoint.count).map { $0 == index ? at : 0 }).values[index]
            }
            return Parameter(
                name: name, prior: (prior(-Self.wide), prior(0), prior(Self.wide)),
                values: cloud.points.map { CountryPoint($0).values[index] })
        }
        var past = [Double](repeating: 0, count: series.stand.count - 1)
        draws = try cloud.points.enumerated().map { index, u in
            let point = CountryPoint(u)
            let inversion = model.inversion(point)
            var luck = stream(.calibrationBegin, index, 1, 1)
            let state = try model.filter(point, inversion).draw(&luck)
            let ahead = try market.draw(&luck)
            var drawn = point.numbers(numbers)
            func set(_ parameter: BijstandCaseload.Parameter, _ values: [Double]) {
                for (position, value) in zip(drawn.layout.range(parameter), values) { drawn.values[position] = value }
            }
            // What months differ by beyond chance is the fast part of z now: counted once.
            set(.instroomOverdispersie, Herkomst.allCases.map { _ in 0 })
            set(.discrepantieNiveau, [state.niveau])
            set(.discrepantieSeizoen, state.seizoen)
            set(.landToestand, [state.toestand])
            set(.momentum, [ahead.momentum])
            set(.arbeidsmarktRho, [ahead.rho])
            set(.arbeidsmarktSd, [market.sd])
            set(.referentie, [reference])
            for (place, z) in inversion.z.enumerated() {
                past[place] +=
                    (z - state.seizoen[series.month(place + 1).monthOfYear - 1]) / Double(cloud.points.count)
            }
            return Draw(numbers: drawn, stock: inversion.stock)
        }
        pressures = past.enumerated().map { place, z in
            Pressure(
                month: series.month(place + 1), stand: series.stand[place + 1],
                werkloosheid: series.werkloosheid[place + 1], z: z)
        }
    }
}
