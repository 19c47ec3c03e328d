package import BijstandCaseload

/// Of figures that were published more than once, those that hold at a peildatum: each as it was known last.
struct KnownFigures {
    let figures: [Waarneming]
    /// Positions of the figures among all that were read.
    let positions: [Int]
    /// Rows that became known later.
    let leftOut: Int

    /// - Parameter limit: the last month of what may be known; nil for all.
    init(_ all: [Waarneming], asOf limit: Month?) {
        var latest: [Identity: Int] = [:]
        var leftOut = 0
        for (index, one) in all.enumerated() {
            if let limit, one.known > limit {
                leftOut += 1
                continue
            }
            let identity = Identity(one)
            if let other = latest[identity], all[other].known > one.known { continue }
            latest[identity] = index
        }
        positions = latest.values.sorted()
        figures = positions.map { all[$0] }
        self.leftOut = leftOut
    }

    /// What a figure is of, however its period is spelled.
    struct Identity: Hashable {
        let grootheid: Grootheid
        let periode: ClosedRange<Month>
        let grens: Waarneming.Grens

        init(_ one: Waarneming) {
            grootheid = one.grootheid
            let last = one.periode.upperBound
            periode = one.grootheid.isMoment ? last...last : one.periode
            grens = one.grens
        }
    }
}

extension Waarneming {
    /// Since when it is known: as its row says, else the end of its period.
    package var known: Month { bekend ?? periode.upperBound }
}
