internal import BijstandCaseload

/// The given shares of the opening stock along one attribute, in whole dossiers.
struct Margin {
    let parameter: Parameter
    let counts: [Int]
    let category: (Dossier) -> Int
    /// Puts a dossier in a category, leaving its other attributes alone.
    let assign: (inout Dossier, Int) -> Void

    /// Throws when a category that should have dossiers has none in the frame: nothing is known of how they would look.
    func requireSupport(in frame: [Dossier]) throws(EmptyFrame) {
        var found = [Int](repeating: 0, count: counts.count)
        for row in frame { found[category(row)] += 1 }
        let labels = parameter.definition.axes.first?.fixedLabels ?? []
        for index in counts.indices where counts[index] > 0 && found[index] == 0 {
            throw EmptyFrame(path: "\(parameter.rawValue).\(labels[index])")
        }
    }

    /// The margins a scenario gives.
    static func all(_ vector: ParameterVector, total: Int) -> [Margin] {
        let given: [(Parameter, (Dossier) -> Int, (inout Dossier, Int) -> Void)] = [
            (
                .stockIndeling, { Int($0.indeling) },
                {
                    // Afstand goes along: a frame without misclassification has them equal.
                    if $0.afstand == $0.indeling { ($0.afstand, $0.status) = (UInt8($1), UInt8($1)) }
                    $0.indeling = UInt8($1)
                }
            ),
            (
                .stockLeeftijd, { Leeftijd.containing(-Int($0.birth)).index },
                { $0.birth = -Int32(middle(Leeftijd.allCases[$1], last: 60 * 12)) }
            ),
            (
                .stockLeefvorm, { Profile.leefvorm(Int($0.profile)) },
                { $0.profile = Profile.replacing(leefvorm: $1, in: $0.profile) }
            ),
            (
                .stockHerkomst, { Profile.herkomst(Int($0.profile)) },
                { $0.profile = Profile.replacing(herkomst: $1, in: $0.profile) }
            ),
            (
                .stockDuur, { Duur.containing(-Int($0.since)).index },
                { row, band in
                    row.since = -Int32(middle(Duur.allCases[band], last: 120))
                    row.afstandSince = row.since
                }
            ),
        ]
        return given.compactMap { parameter, category, assign in
            let shares = Array(vector[parameter])
            // A margin left to the model is not given in any of its cells.
            if shares.contains(where: { $0.isNaN }) { return nil }
            return Margin(
                parameter: parameter, counts: LargestRemainder.counts(shares, total: total), category: category,
                assign: assign)
        }
    }

    private static func middle(_ band: some Band, last: Int) -> Int { band.upper.map { (band.lower + $0) / 2 } ?? last }
}

/// Whole numbers in proportion to shares, by the method of largest remainders.
enum LargestRemainder {
    /// - Returns: counts that add up to `total`, each its exact share rounded down or up; of equal remainders, the first.
    static func counts(_ shares: [Double], total: Int) -> [Int] {
        let sum = shares.reduce(0, +)
        let exact = shares.map { $0 / sum * Double(total) }
        var counts = exact.map { Int($0.rounded(.down)) }
        let order = exact.indices.sorted { left, right in
            let (a, b) = (exact[left] - Double(counts[left]), exact[right] - Double(counts[right]))
            return a != b ? a > b : left < right
        }
        for index in order.prefix(max(0, total - counts.reduce(0, +))) { counts[index] += 1 }
        return counts
    }
}
