/// A distribution of a number, by moments of the number itself.
public enum Distribution: Sendable, Equatable {
    case normal(mean: Double, sd: Double)
    case lognormal(mean: Double, sd: Double)
    case beta(mean: Double, sd: Double)
    case gamma(mean: Double, sd: Double)
    case uniform(min: Double, max: Double)
    case triangular(min: Double, mode: Double, max: Double)

    public var mean: Double {
        switch self {
        case .normal(let mean, _), .lognormal(let mean, _), .beta(let mean, _), .gamma(let mean, _): mean
        case .uniform(let min, let max): (min + max) / 2
        case .triangular(let min, let mode, let max): (min + mode + max) / 3
        }
    }

    public var sd: Double {
        switch self {
        case .normal(_, let sd), .lognormal(_, let sd), .beta(_, let sd), .gamma(_, let sd): sd
        case .uniform(let min, let max): (max - min) / 12.0.squareRoot()
        case .triangular(let a, let c, let b):
            ((a * a + b * b + c * c - a * b - a * c - b * c) / 18).squareRoot()
        }
    }

    /// The interval it lies in; nil where that is unbounded or given by its kind.
    public var support: ClosedRange<Double>? {
        switch self {
        case .uniform(let min, let max), .triangular(let min, _, let max): min...max
        case .normal, .lognormal, .beta, .gamma: nil
        }
    }

    /// What would be right where its parameters make no sense; nil when they do.
    public var flaw: Message? {
        switch self {
        case .normal(let mean, let sd):
            mean.isFinite && sd.isFinite && sd >= 0 ? nil : "a finite gemiddelde and an sd of at least 0"
        case .lognormal(let mean, let sd), .gamma(let mean, let sd):
            mean > 0 && mean.isFinite && sd.isFinite && sd >= 0 ? nil : "a gemiddelde above 0 and an sd of at least 0"
        case .beta(let mean, let sd):
            mean > 0 && mean < 1 && sd >= 0 && sd * sd < mean * (1 - mean)
                ? nil : "a gemiddelde between 0 and 1 and an sd² below gemiddelde × (1 − gemiddelde)"
        case .uniform(let min, let max):
            min < max && min.isFinite && max.isFinite ? nil : "min below max"
        case .triangular(let min, let mode, let max):
            min < max && mode >= min && mode <= max && min.isFinite && max.isFinite
                ? nil : "min ≤ modus ≤ max, with min below max"
        }
    }
}
