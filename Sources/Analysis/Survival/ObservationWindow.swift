public import Caseload

/// The months in which exits are observed.
///
/// A dossier is at risk in month m when it is in the end stock of m − 1. Months before the window count for nobody: a
/// spell that began earlier comes in late (left truncation), with the months it already has. After the window nothing is
/// known: a spell still running then is censored.
public struct ObservationWindow: Sendable, Equatable {
    public let from: Month
    /// The cut-off.
    public let through: Month

    /// Nil when it ends before it begins.
    public init?(from: Month, through: Month) {
        guard from <= through else { return nil }
        self.from = from
        self.through = through
    }

    /// The months in which a spell was seen at risk, the month of exit included; nil when none.
    public func monthsAtRisk(_ spell: DossierSpell) -> ClosedRange<Month>? {
        let first = max(spell.start.advanced(by: 1), from)
        let last = min(spell.exit?.month ?? through, through)
        return first <= last ? first...last : nil
    }

    /// The exit, when it falls in a month at risk: not one in the month of the start.
    public func exit(_ spell: DossierSpell) -> DossierExit? {
        guard let exit = spell.exit, let months = monthsAtRisk(spell), months.contains(exit.month) else { return nil }
        return exit
    }
}

extension ObservationWindow: CustomStringConvertible {
    public var description: String { "\(from) – \(through)" }
}
