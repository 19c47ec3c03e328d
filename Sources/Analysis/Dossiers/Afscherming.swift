/// Counts too small to be told: those above 0 and below a bound may point to somebody.
public struct Afscherming: Sendable {
    /// The least count that is told.
    public let grens: Int

    public init(grens: Int = 5) { self.grens = grens }

    public func isKlein(_ count: Int) -> Bool { 0 < count && count < grens }

    /// Parts of a total that is told: nil for the small ones, and for the next smallest until those that are hidden are two at least and
    /// not few together, as the total tells their sum.
    ///
    /// - Parameter hiding: places of parts that are not told in any case.
    public func parts(_ counts: [Int], hiding: Set<Int> = []) -> [Int?] {
        var hidden = hiding.union(counts.indices.filter { isKlein(counts[$0]) })
        func sum() -> Int { hidden.reduce(0) { $0 + counts[$1] } }
        while !hidden.isEmpty, hidden.count == 1 || isKlein(sum()),
            let next = counts.indices.filter({ !hidden.contains($0) && counts[$0] > 0 }).min(by: {
                (counts[$0], $0) < (counts[$1], $1)
            })
        {
            hidden.insert(next)
        }
        return counts.indices.map { hidden.contains($0) ? nil : counts[$0] }
    }

    /// A part of a whole that is told; nil where it, or the rest, is small.
    public func part(_ count: Int, of whole: Int) -> Int? {
        isKlein(count) || isKlein(whole - count) ? nil : count
    }

    /// A count that a number of a scenario may follow from: of the small ones, the middle of all of them.
    public func known(_ count: Double) -> Double { count < Double(grens) ? Double(grens - 1) / 2 : count }

    /// Counts that numbers of a scenario may follow from: of the parts that are not told, their sum as the country divides it.
    public func known(_ counts: [CountRatio]) -> [CountRatio] {
        let told = parts(counts.map { Int($0.observed) })
        let hidden = counts.indices.filter { told[$0] == nil }
        let observed = hidden.reduce(0) { $0 + counts[$1].observed }
        let expected = hidden.reduce(0) { $0 + counts[$1].expected }
        return counts.enumerated().map { index, count in
            if told[index] != nil { return count }
            if hidden.count == 1 || observed < Double(grens) || expected <= 0 {
                return count.seeing(known(min(count.observed, Double(grens - 1))))
            }
            return count.seeing(observed * count.expected / expected)
        }
    }
}
