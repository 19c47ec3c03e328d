public import BijstandCaseload

/// Something about the opening state that is allowed and deserves a look.
public struct OpeningRemark: Sendable, Equatable {
    /// Of the number it is about.
    public let path: String
    public let text: Message
}

extension Simulation {
    /// Margins that few households must carry, and a stock far from where instroom and hazards lead.
    public var remarks: [OpeningRemark] { opening.remarks }
}

extension OpeningRemark {
    /// So many times as many, or as few, as the hazards lead to.
    private static let factor = 4.0
    /// A margin carried by fewer households than this is told, where each stands for more than ``copies`` in the stock.
    private static let donors = 20.0
    private static let copies = 3.0

    /// The given numbers against those in the steady state of instroom and hazards.
    static func counts(_ frame: SteadyState, stock: Int, former: Int) -> [OpeningRemark] {
        func remark(_ parameter: Parameter, _ given: Int, _ expected: Double) -> OpeningRemark? {
            // Small numbers are chance.
            guard max(Double(given), expected) >= 50 else { return nil }
            let ratio = Double(given) / expected
            guard ratio > factor || ratio < 1 / factor else { return nil }
            return OpeningRemark(
                path: parameter.rawValue,
                text:
                    "\(given), but with this instroom and these hazards there would in the end be about \(Int(expected.rounded()))"
            )
        }
        return [
            remark(.stock, stock, Double(frame.stock.count) / frame.factor),
            remark(.formerRecipients, former, Double(frame.former.count) / frame.factor),
        ].compactMap { $0 }
    }

    /// Categories of which few households of the frame have nearly all the weight: (Σw)² ÷ Σw² of them.
    static func margins(_ margins: [Margin], _ frame: [Dossier], _ weights: [Double]) -> [OpeningRemark] {
        margins.flatMap { margin -> [OpeningRemark] in
            var sums = [(weight: Double, square: Double)](repeating: (0, 0), count: margin.counts.count)
            for (row, weight) in zip(frame, weights) {
                let category = margin.category(row)
                sums[category].weight += weight
                sums[category].square += weight * weight
            }
            let labels = margin.parameter.definition.axes.first?.fixedLabels ?? []
            return sums.indices.compactMap { index in
                let (count, sum) = (Double(margin.counts[index]), sums[index])
                guard sum.square > 0 else { return nil }
                let carriers = sum.weight * sum.weight / sum.square
                guard carriers < donors, count > copies * carriers else { return nil }
                return OpeningRemark(
                    path: "\(margin.parameter.rawValue).\(labels[index])",
                    text:
                        "\(margin.counts[index]) households that are copies of about \(Int(carriers.rounded())): so few of them do instroom and hazards make"
                )
            }
        }
    }
}
