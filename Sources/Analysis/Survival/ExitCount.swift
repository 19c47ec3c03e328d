public import BijstandCaseload

/// Exits against dossier-months at risk: the counts behind a hazard.
public struct ExitCount: Sendable, Equatable {
    /// Dossier-months at risk.
    public internal(set) var months = 0.0
    var exits = [Int](repeating: 0, count: DossierExit.Reason.all.count)

    public init() {}

    init(months: Double, exits: [DossierExit.Reason: Int]) {
        self.months = months
        for (index, reason) in DossierExit.Reason.all.enumerated() { self.exits[index] = exits[reason] ?? 0 }
    }

    public subscript(_ oorzaak: Oorzaak) -> Int { exits[oorzaak.index] }

    public subscript(_ einde: Einde) -> Int { exits[Oorzaak.count + einde.index] }

    /// By any cause.
    public var uitstroom: Int { exits[..<Oorzaak.count].reduce(0, +) }

    /// By any cause, with its uncertainty.
    public var total: ExitRate { ExitRate(exits: uitstroom, months: months) }

    /// By one cause among the others.
    public func rate(_ oorzaak: Oorzaak) -> ExitRate { ExitRate(exits: self[oorzaak], months: months) }

    static func + (left: ExitCount, right: ExitCount) -> ExitCount {
        var sum = left
        sum.months += right.months
        for index in sum.exits.indices { sum.exits[index] += right.exits[index] }
        return sum
    }
}
