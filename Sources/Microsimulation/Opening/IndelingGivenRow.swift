internal import BijstandCaseload

/// The indeling of households that a dossier file gives: as like the frame as the scenario's shares allow.
///
/// A household's chances are the frame's among dossiers of its duur, leeftijd, leefvorm and herkomst. A cell of few dossiers
/// says little, so each counts as its own dossiers and ``prior`` more, spread as in the cell one step wider: without herkomst,
/// then leefvorm, leeftijd, duur, and at last the scenario's own shares. So no household is without chances.
struct IndelingGivenRow {
    /// Dossiers that the wider cell counts as.
    static let prior = 10.0

    /// Categories by which each step is narrower than the one before.
    private static let steps = [1, Metric.duren, Metric.leeftijden, Metric.leefvormen, Metric.herkomsten]

    /// By (duur, leeftijd, leefvorm, herkomst, indeling); each cell's add up to 1.
    private let chances: [Double]

    init(_ frame: [Dossier], _ target: Margin) {
        let cells = frame.map(Self.cell)
        let total = Double(max(1, target.counts.reduce(0, +)))
        var chances = target.counts.map { Double($0) / total }
        // How many of the finest cells make up one of the step's.
        var fine = Self.steps.reduce(1, *)
        var size = 1
        for step in Self.steps {
            (fine, size) = (fine / step, size * step)
            var counts = [Double](repeating: 0, count: size * Metric.afstanden)
            for (cell, row) in zip(cells, frame) {
                counts[cell / fine * Metric.afstanden + target.category(row)] += 1
            }
            chances = (0..<size).flatMap { cell in
                let own = counts[cell * Metric.afstanden..<(cell + 1) * Metric.afstanden]
                let wider = chances[cell / step * Metric.afstanden..<(cell / step + 1) * Metric.afstanden]
                let weight = own.reduce(0, +) + Self.prior
                return zip(own, wider).map { ($0 + Self.prior * $1) / weight }
            }
        }
        self.chances = chances
    }

    /// Gives every row an indeling, in the given numbers exactly; what is known of the rows stays.
    func assign(_ rows: inout [Dossier], _ target: Margin) {
        let cells = rows.map(Self.cell)
        let factors = factors(cells, target.counts)
        let order = rows.indices.sorted { (cells[$0], $0) < (cells[$1], $1) }
        // In order, each row takes the indeling that is furthest behind its expected number.
        var behind = [Double](repeating: 0, count: Metric.afstanden)
        for index in order {
            for (category, chance) in raked(cells[index], factors).enumerated() { behind[category] += chance }
            let category = behind.indices.max { (behind[$0], -$0) < (behind[$1], -$1) }!
            behind[category] -= 1
            target.assign(&rows[index], category)
        }
        IntegerSampling.repair(&rows, [target])
    }

    /// What the chances of each indeling are to be multiplied by, for the expected numbers to be those given: iterative
    /// proportional fitting, with every row's chances adding up to 1.
    private func factors(_ cells: [Int], _ counts: [Int]) -> [Double] {
        var rows = [Double](repeating: 0, count: Self.steps.reduce(1, *))
        for cell in cells { rows[cell] += 1 }
        var factors = counts.map { $0 > 0 ? 1.0 : 0 }
        for _ in 0..<1000 {
            var expected = [Double](repeating: 0, count: counts.count)
            for cell in rows.indices where rows[cell] > 0 {
                for (category, chance) in raked(cell, factors).enumerated() {
                    expected[category] += rows[cell] * chance
                }
            }
            var largest = 0.0
            for category in counts.indices where counts[category] > 0 {
                let ratio = Double(counts[category]) / expected[category]
                factors[category] *= ratio
                largest = max(largest, abs(ratio - 1))
            }
            if largest < 1e-12 { break }
        }
        return factors
    }

    private func raked(_ cell: Int, _ factors: [Double]) -> [Double] {
        let raw = zip(chances[cell * Metric.afstanden..<(cell + 1) * Metric.afstanden], factors).map(*)
        let total = raw.reduce(0, +)
        return raw.map { $0 / total }
    }

    private static func cell(_ row: Dossier) -> Int {
        let (leeftijd, duur) = (Leeftijd.containing(-Int(row.birth)).index, Duur.containing(-Int(row.since)).index)
        let (leefvorm, herkomst) = (Profile.leefvorm(Int(row.profile)), Profile.herkomst(Int(row.profile)))
        return ((duur * Metric.leeftijden + leeftijd) * Metric.leefvormen + leefvorm) * Metric.herkomsten + herkomst
    }
}
