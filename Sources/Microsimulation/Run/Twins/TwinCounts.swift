public import BijstandCaseload

/// The two lives of a dossier of the opening stock, from the first month on, with the same past and the same luck.
public enum Twin: Int, CaseIterable, Sendable {
    /// As it lives in the run.
    case blijft
    /// The same dossier, which leaves to work in the first month, whatever its clocks say.
    case vertrekt
}

/// Both lives of the opening stock in one replication, while they last: by cell, a groep and months on benefit at the cut-off.
///
/// The groep is indeling; afstand where a scenario has no indeling of its own.
public struct TwinCounts {
    /// Groepen × ``Duur``.
    public static let cells = Afstand.count * Duur.count

    public static func cell(_ groep: Afstand, _ duur: Duur) -> Int { groep.index * Duur.count + duur.index }

    private let counts: UnsafePointer<Int32>
    private let sizes: UnsafePointer<Int32>
    private let width: Int
    private let size: Int

    init(_ counts: UnsafePointer<Int32>, sizes: UnsafePointer<Int32>, width: Int, size: Int) {
        (self.counts, self.sizes, self.width, self.size) = (counts, sizes, width, size)
    }

    /// Dossiers that are followed. Those for whom the first month is too late (AOW, death), or whom no job takes off the benefit,
    /// are not.
    public func dossiers(_ cell: Int) -> Int { Int(sizes[cell]) }

    /// What they are at the end of month 1 … horizon, as it costs money.
    public func stand(_ twin: Twin, cell: Int, month: Int) -> Kostenstand {
        let row = counts + (twin.rawValue * Self.cells + cell) * size + month * width
        return Kostenstand(
            stock: (0..<Afstand.count).reduce(0) { $0 + Int(row[Metric.stockAfstand + $1]) },
            betaald: (0..<Metric.kostenklassen).map { Int(row[Metric.betaald + $0]) },
            gesubsidieerd: Int(row[Metric.gesubsidieerd]))
    }
}
