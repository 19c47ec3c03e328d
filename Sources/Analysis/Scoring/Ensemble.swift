/// A sample of futures, each as likely as the others.
package struct Ensemble: PredictiveDistribution {
    /// In ascending order.
    private let values: [Double]

    package init(_ values: [Double]) {
        precondition(!values.isEmpty)
        self.values = values.sorted()
    }

    package var count: Int? { values.count }
    package var mean: Double { values.reduce(0, +) / Double(values.count) }

    /// Type 7 of Hyndman and Fan (1996), as in every table.
    package func quantile(_ percentage: Int) -> Double {
        let place = (values.count - 1) * percentage
        let (low, rest) = (place / 100, Double(place % 100) / 100)
        let high = min(low + 1, values.count - 1)
        return values[low] + rest * (values[high] - values[low])
    }

    /// E|X − y| − ½ E|X − X′| of the sample as it stands.
    ///
    /// The forecast is the sample that was published, so this is its exact score; the "fair" variant, which divides the
    /// second term by m(m − 1), scores the distribution that the sample came from.
    package func crps(_ observed: Double) -> Double {
        let m = Double(values.count)
        var (away, apart) = (0.0, 0.0)
        for (index, value) in values.enumerated() {
            away += abs(value - observed)
            // In ascending order Σ|x − x′| over all pairs is 2 Σ (2i − m + 1) x.
            apart += Double(2 * index - values.count + 1) * value
        }
        return away / m - apart / (m * m)
    }

    package func pit(_ observed: Double) -> Double {
        (Double(values.count { $0 < observed }) + Double(values.count { $0 <= observed })) / Double(2 * values.count)
    }

    package func atLeast(_ bound: Double) -> Double { Double(values.count { $0 >= bound }) / Double(values.count) }
    package func atMost(_ bound: Double) -> Double { Double(values.count { $0 <= bound }) / Double(values.count) }
}
