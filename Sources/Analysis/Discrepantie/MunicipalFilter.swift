public import BijstandCaseload

/// What a municipality differs from its country by: levels of its flows, and the state of a pressure of its own.
///
/// All is a difference of logarithms from the country's of the same months, so what the country's pressure and labour market did is
/// not taken for the municipality's. Unknown are its turnover τ, what its inflow has by itself ι, how its exits divide δ, a pressure s(t) of its own and the chance of
/// every month:
///
///     inflow          τ + ι + w s
///     exits to work   τ + δ/2 − (1 − w) s
///     other exits     τ − δ/2 − (1 − w) s
///     stock           the sum of a pressure's and of chance's answers, as the expected stock of the country gives them
///
/// All are normal, so figures are filtered in one after another, exactly: first what pools of municipalities say, then its own.
/// Sources: ``Pool``.
public struct MunicipalFilter: Sendable {
    /// A flow that has a level.
    public enum Flow: Int, CaseIterable, Sendable { case instroom, werk, overig }

    /// What a figure is of.
    public enum Figure: Sendable, Equatable {
        /// The stock at the end of a month against that at the end of an earlier one.
        case change(from: Month, through: Month)
        /// A flow of months, as a share of the stock.
        case flow(Flow, ClosedRange<Month>)
        /// All exits.
        case exits(ClosedRange<Month>)
    }

    /// A figure of the municipality: its logarithm less that of the country's, and the standard deviation of its counting.
    public struct Observation: Sendable, Equatable {
        public let figure: Figure
        /// Nil where levels are fitted to it elsewhere: then it narrows what it is of, and moves nothing.
        public let waarde: Double?
        public let fout: Double

        public init(_ figure: Figure, _ waarde: Double?, fout: Double) {
            (self.figure, self.waarde, self.fout) = (figure, waarde, fout)
        }
    }

    /// What municipalities are among each other.
    public struct Pool: Sendable, Equatable {
        /// Mean logarithms of the levels against the country's.
        public var midden: [Flow: Double]
        /// Standard deviations of τ, ι and δ.
        public var omloop = 0.123
        public var instroom = 0.03
        public var verdeling = 0.137
        /// The pressure of a municipality's own: part that is left a month later, and its standard deviation in the long run.
        public var phi = 0.976
        public var druk = 0.22
        /// By what a year's flow says less of the level than its count would: standard deviations of the logarithm.
        public var jaarruis: [Flow: Double] = [.instroom: 0.06, .werk: 0.07, .overig: 0.12]

        /// - Parameter midden: of municipalities like it; 0 where nothing is known of them.
        public init(midden: [Flow: Double] = [:]) { self.midden = midden }

        /// Standard deviation of a month's shock.
        public var sd: Double { druk * (1 - phi * phi).squareRoot() }
    }

    public let pool: Pool
    /// Mean and standard deviation of the logarithm of a level, of the years to come: what a year differs by is in it, as it lasts.
    public private(set) var niveau: [Flow: (mean: Double, sd: Double)] = [:]
    /// The same of the pressure at the last month.
    public private(set) var toestand = (mean: 0.0, sd: 0.0)
    /// Correlations of the levels, in the order of flows, and of the pressure last.
    public private(set) var correlatie: [[Double]] = []

    /// Months back at most: of what was before, the pressure has nothing left.
    private static let reach = 180

    /// - Parameters:
    ///   - observations: as they are known; figures that begin more than fifteen years before `last` are left out.
    ///   - stand: dossiers, on which the chance of a month depends.
    ///   - last: month of the state.
    ///   - numbers: of the country: what a pressure does to its flows and stock.
    public init(
        _ observations: [Observation], stand: Double, last: Month, _ numbers: ParameterVector, _ pool: Pool = Pool()
    ) {
        self.pool = pool
        let observations = observations.filter {
            $0.figure.first >= last.advanced(by: -Self.reach) && $0.figure.last <= last
        }
        let first = min(last, observations.map(\.figure.first).min() ?? last)
        let system = MunicipalSystem(first, last, stand: stand, numbers, pool)
        var state = system.start
        for one in observations {
            let row = system.row(one.figure)
            state.observe(row, one.waarde.map { $0 - one.figure.middle(pool) }, sd: one.fout)
        }
        let (means, covariance) = state.moments(Flow.allCases.map(system.level) + [system.now])
        // What a year differs by from the level lasts: it is in the levels of the years to come.
        let years = Flow.allCases.map { pool.jaarruis[$0] ?? 0 } + [0]
        let sds = covariance.indices.map { (max(covariance[$0][$0], 0) + years[$0] * years[$0]).squareRoot() }
        for (index, flow) in Flow.allCases.enumerated() {
            niveau[flow] = (means[index] + (pool.midden[flow] ?? 0), sds[index])
        }
        toestand = (means[3], sds[3])
        correlatie = covariance.indices.map { a in
            covariance.indices.map { b in
                a == b ? 1 : sds[a] * sds[b] > 0 ? covariance[a][b] / (sds[a] * sds[b]) : 0
            }
        }
    }
}

extension MunicipalFilter.Figure {
    /// The mean of its logarithm among municipalities.
    func middle(_ pool: MunicipalFilter.Pool) -> Double {
        switch self {
        case .change: 0
        case .flow(let flow, _): pool.midden[flow] ?? 0
        case .exits: ((pool.midden[.werk] ?? 0) + (pool.midden[.overig] ?? 0)) / 2
        }
    }

    /// The first month that it tells of.
    var first: Month {
        switch self {
        case .change(let from, _): from.advanced(by: 1)
        case .flow(_, let period), .exits(let period): period.lowerBound
        }
    }

    var last: Month {
        switch self {
        case .change(_, let through): through
        case .flow(_, let period), .exits(let period): period.upperBound
        }
    }
}
