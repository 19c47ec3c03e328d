/// Numbers of a scenario that are drawn together: a Gaussian copula over their own distributions.
public struct CorrelatedGroup: Sendable, Equatable {
    /// Places in the scenario's numbers, in the order of their paths.
    public let positions: [Int]
    /// A square root F of the correlation of the underlying normals, F·Fᵀ, row after row.
    public let root: [Double]
    /// Drawn with chance, not with the uncertainty about parameters.
    public let isChance: Bool

    public init(positions: [Int], root: [Double], isChance: Bool) {
        precondition(root.count == positions.count * positions.count)
        self.positions = positions
        self.root = root
        self.isChance = isChance
    }
}
