/// Iterative proportional fitting of weights to margins (Deming and Stephan 1940).
enum Raking {
    /// Weights of the frame's dossiers such that every margin's weighted counts are as given.
    ///
    /// Categories that the frame lacks cannot be reached; the others then share what is left in proportion.
    static func weights(_ frame: [Dossier], _ margins: [Margin]) -> [Double] {
        var weights = [Double](repeating: 1, count: frame.count)
        let categories = margins.map { margin in frame.map(margin.category) }
        for _ in 0..<200 {
            var largest = 0.0
            for (margin, category) in zip(margins, categories) {
                var sums = [Double](repeating: 0, count: margin.counts.count)
                for index in frame.indices { sums[category[index]] += weights[index] }
                let factors = sums.indices.map { sums[$0] > 0 ? Double(margin.counts[$0]) / sums[$0] : 0 }
                for index in frame.indices { weights[index] *= factors[category[index]] }
                for (sum, factor) in zip(sums, factors) where sum > 0 { largest = max(largest, abs(factor - 1)) }
            }
            if largest < 1e-9 { break }
        }
        return weights
    }
}
