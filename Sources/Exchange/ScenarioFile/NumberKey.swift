internal import BijstandCaseload

/// Keys of a number that is a table.
enum NumberKey: String, TableKey {
    case waarde, verdeling, gemiddelde, sd, min, modus, max

    /// What tells a distribution.
    static let moments: [NumberKey] = [.gemiddelde, .sd, .min, .modus, .max]
}

/// Distributions of a number, as files name them.
enum DistributionForm: String, CaseIterable {
    case normal, lognormal, beta, gamma, uniform, triangular

    static let names = allCases.map(\.rawValue)

    /// What tells it, in the order of ``distribution(_:)``.
    var keys: [NumberKey] {
        switch self {
        case .normal, .lognormal, .beta, .gamma: [.gemiddelde, .sd]
        case .uniform: [.min, .max]
        case .triangular: [.min, .modus, .max]
        }
    }

    /// - Parameter values: of each of its keys.
    func distribution(_ values: [Double]) -> Distribution {
        switch self {
        case .normal: .normal(mean: values[0], sd: values[1])
        case .lognormal: .lognormal(mean: values[0], sd: values[1])
        case .beta: .beta(mean: values[0], sd: values[1])
        case .gamma: .gamma(mean: values[0], sd: values[1])
        case .uniform: .uniform(min: values[0], max: values[1])
        case .triangular: .triangular(min: values[0], mode: values[1], max: values[2])
        }
    }
}
