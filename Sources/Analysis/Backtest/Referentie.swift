internal import BijstandStochastics

/// Forecasts that need no model, made from the same series at the same origin: the least that a forecast must beat.
///
/// All are on the log scale. Each is a point with the errors that it made before in the same series, at the same lead, as its spread.
public enum Referentie: String, CaseIterable, Sendable {
    /// The last value; its past errors less their mean.
    case persistentie
    /// The last value of the same calendar month; its past errors less their mean.
    case seizoen
    /// The change of the last twelve months goes on; its past errors as they are.
    case trend
    /// The last value with each change that the series made before over as many months.
    case veranderingen
    /// The monthly change of the last twelve months, each month 0.95 of it; its past errors less their mean.
    case gedempt

    /// Of the damped trend, from a month to the next.
    public static let demping = 0.95
    private static let jaar = 12

    /// Futures of a series so many months past its end, in ascending order; nil where the series is too short for any past error.
    func futures(_ reeks: MaandReeks, lead: Int) -> [Double]? {
        let logs = reeks.values.map { Elementary.log($0) }
        let last = logs.count - 1
        guard let point = point(logs, at: last, lead) else { return nil }
        var errors = (0...max(0, last - lead)).compactMap { index -> Double? in
            guard index + lead <= last else { return nil }
            return self.point(logs, at: index, lead).map { logs[index + lead] - $0 }
        }
        guard !errors.isEmpty else { return nil }
        if isCentred {
            let mean = errors.reduce(0, +) / Double(errors.count)
            errors = errors.map { $0 - mean }
        }
        return errors.map { Elementary.exp(point + $0) }.sorted()
    }

    private var isCentred: Bool {
        switch self {
        case .persistentie, .seizoen, .gedempt: true
        case .trend, .veranderingen: false
        }
    }

    /// The forecast on the log scale from a place in the series, of what was there up to it; nil where that is too little.
    private func point(_ logs: [Double], at index: Int, _ lead: Int) -> Double? {
        switch self {
        case .persistentie, .veranderingen: return logs[index]
        case .seizoen:
            let back = (lead + Self.jaar - 1) / Self.jaar * Self.jaar
            return index + lead - back >= 0 ? logs[index + lead - back] : nil
        case .trend, .gedempt:
            guard index >= Self.jaar else { return nil }
            let change = (logs[index] - logs[index - Self.jaar]) / Double(Self.jaar)
            return logs[index] + change * months(lead)
        }
    }

    /// As how many months of undamped change a lead counts.
    private func months(_ lead: Int) -> Double {
        guard self == .gedempt else { return Double(lead) }
        var (sum, weight) = (0.0, 1.0)
        for _ in 0..<lead {
            weight *= Self.demping
            sum += weight
        }
        return sum
    }
}
