import BijstandAnalysis
import BijstandCaseload
import BijstandFigures

/// How many of the replications have a value, to stand behind a name: empty where all have.
package enum ReplicationShare {
    package static func text(_ count: Int, of replications: Int, _ language: Language) -> String {
        count < replications ? " (n = \(count) \(Phrase(nl: "van", en: "of")[language]) \(replications))" : ""
    }
}

extension Summary {
    /// The 95 % limits of the mean: Monte Carlo error only. Nil where no replication has a value.
    package var meanLimits: (low: Double, high: Double)? {
        guard let mean else { return nil }
        let se = se ?? 0
        return (mean - 1.96 * se, mean + 1.96 * se)
    }

    /// The mean with its 95 % limits; nil where no replication has a value.
    package func meanText(_ separator: String, _ show: (Double) -> String) -> String? {
        guard let mean, let (low, high) = meanLimits else { return nil }
        return "\(show(mean)) [\(show(low))\(separator)\(show(high))]"
    }

    package func share(of replications: Int, _ language: Language) -> String {
        ReplicationShare.text(count, of: replications, language)
    }

    /// The 5 % and 95 % quantiles with a text between; nil where there are none.
    package func spread(_ separator: String, _ show: (Double) -> String) -> String? {
        guard let low = quantile(5), let high = quantile(95) else { return nil }
        return [low, high].map(show).joined(separator: separator)
    }
}

extension CalibrationResult.Fit {
    package func share(_ language: Language) -> String { ReplicationShare.text(count, of: replications, language) }
}
