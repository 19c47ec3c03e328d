public import BijstandCaseload
internal import BijstandMicrosimulation
internal import BijstandStochastics

/// Simulation-based calibration: whether a calibration finds what made its data.
///
/// A truth is drawn from the prior, figures are simulated at the truth with luck that no trial has, each with its own error, the
/// figures are fitted, and the truth is ranked among points of the posterior. Over many fits the rank of every parameter is
/// uniform if the posterior is right: neither too narrow, too wide nor beside.
///
/// A figure that is a bound says whether the true one is above or below it: where the simulated one lies on the other side, so
/// does the figure that is fitted.
///
/// Source: S. Talts et al., "Validating Bayesian inference algorithms with simulation-based calibration" (2018),
/// arXiv:1804.06788.
public struct RankCheck<Model: CalibrationModel>: Sendable {
    private let parameters: [Calibratieparameter]
    private let prior: Prior
    private let waarnemingen: [Waarneming]
    private let settings: CalibrationSettings
    private let levels: Int
    private let correlated: [CorrelatedGroup]
    private let model: @Sendable (UInt32) throws -> Model

    /// - Parameters:
    ///   - waarnemingen: which figures there are, with their errors; their values do not count, bounds apart.
    ///   - settings: of every fit; the seed of fit i is the seed here plus i.
    ///   - levels: ranks run from 0 to one less; points of the posterior are thinned to this less one.
    ///   - model: under a seed of its own.
    /// - Throws: where a prior has nothing within its bounds.
    public init(
        _ parameters: [Calibratieparameter], correlated: [CorrelatedGroup] = [], _ waarnemingen: [Waarneming],
        _ settings: CalibrationSettings, levels: Int,
        model: @escaping @Sendable (UInt32) throws -> Model
    ) throws {
        precondition(levels >= 2 && settings.particles >= levels - 1)
        self.parameters = parameters
        self.correlated = correlated
        prior = try Prior(parameters, correlated)
        self.waarnemingen = waarnemingen
        self.settings = settings
        self.levels = levels
        self.model = model
    }

    /// One fit: a row for every parameter.
    public func fit(_ index: Int) throws -> [RankRow] {
        var settings = settings
        settings.seed &+= UInt32(index)
        let model = try model(settings.seed)
        var stream = RandomStream(
            key: StreamKey(seed: settings.seed, replication: .max),
            address: StreamAddress(subject: 0, process: .rankCheck))
        let truth = try prior.values(parameters.map { _ in Quantile.normal(stream.uniform()) })
        let drawn = try figures(model.centred(at: truth), truth)
        let figures = zip(waarnemingen, drawn).map { one, value in
            one.observed(value + one.fout * Quantile.normal(stream.uniform()))
        }
        let result = try Calibration(model, parameters, correlated: correlated, figures, settings).run()
        let step = settings.particles / (levels - 1)
        return parameters.indices.map { parameter in
            let values = result.points.map { $0[parameter] }
            // Neighbours may be copies of one point.
            let chosen = (0..<levels - 1).map { values[$0 * step] }
            let spread = CalibrationResult.Spread(values)
            return RankRow(
                fit: index, parameter: parameters[parameter].naam, truth: truth[parameter],
                rank: chosen.count { $0 < truth[parameter] }, mean: spread.mean, sd: spread.sd,
                isCovered: (spread.p05...spread.p95).contains(truth[parameter]))
        }
    }

    /// Figures of the first replication that has all of them: what is observed was there to be.
    private func figures(_ model: Model, _ truth: [Double]) throws -> [Double] {
        var missing = 0
        for attempt in 0..<Self.attempts {
            let drawn = try model.outcomes([truth], .own(from: Self.elsewhere + attempt))
            guard let place = drawn.firstIndex(where: \.isNaN) else { return drawn }
            missing = place
        }
        throw ScarceFigure(waarneming: waarnemingen[missing], count: 0, replications: Int(Self.attempts))
    }

    /// Replications in which a figure may be a share of nobody, before it is given up.
    private static var attempts: UInt32 { 1000 }

    /// A replication that no trial, pilot or prediction has.
    private static var elsewhere: UInt32 { 1_000_000 }
}

/// Where the truth of one parameter fell in one fit.
public struct RankRow: Sendable, Equatable {
    public let fit: Int
    public let parameter: String
    public let truth: Double
    /// Points of the posterior below the truth.
    public let rank: Int
    /// Of the posterior.
    public let mean: Double
    public let sd: Double
    /// Whether the truth lies between the posterior's 5 and 95 % quantiles.
    public let isCovered: Bool

    public init(
        fit: Int, parameter: String, truth: Double, rank: Int, mean: Double, sd: Double, isCovered: Bool
    ) {
        self.fit = fit
        self.parameter = parameter
        self.truth = truth
        self.rank = rank
        self.mean = mean
        self.sd = sd
        self.isCovered = isCovered
    }
}

extension Waarneming {
    /// The same figure where this was observed.
    fileprivate func observed(_ value: Double) -> Waarneming {
        Waarneming(
            grootheid: grootheid, periode: periode, periodeText: periodeText,
            waarde: grens == .gelijk ? value : waarde, fout: fout,
            grens: grens == .gelijk ? .gelijk : value >= waarde ? .tenMinste : .tenHoogste, bron: bron,
            isFoutAanname: isFoutAanname)
    }
}
