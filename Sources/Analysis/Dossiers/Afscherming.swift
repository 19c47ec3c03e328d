/// Counts too small to be told: those above 0 and below a bound may point to somebody.
public struct Afscherming: Sendable {
    /// The least count that is told.
    public let grens: Int

    public init(grens: Int = 5) { self.grens = grens }

    public func isKlein(_ count: Int) -> Bool { 0 < count && count < grens }

    /// Parts of a total that is told: nil for the small ones, and for the next smallest where the total would give the only one away.
    public func parts(_ counts: [Int]) -> [Int?] {
        var told = counts.map { isKlein($0) ? nil : Optional($0) }
        let hidden = counts.indices.filter { told[$0] == nil }
        if hidden.count == 1,
            let next = counts.indices.filter({ !hidden.contains($0) && counts[$0] > 0 }).min(by: {
                counts[$0] < counts[$1]
            })
        {
            told[next] = nil
        }
        return told
    }

    /// A part of a whole that is told; nil where it, or the rest, is small.
    public func part(_ count: Int, of whole: Int) -> Int? {
        isKlein(count) || isKlein(whole - count) ? nil : count
    }

    /// A count that a number of a scenario may follow from: of the small ones, the middle of all of them.
    public func known(_ count: Double) -> Double { count < Double(grens) ? Double(grens - 1) / 2 : count }
}
