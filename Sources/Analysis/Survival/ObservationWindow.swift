public import BijstandCaseload

/// The months in which exits are observed.
///
/// A spell is at risk from the moment it begins until it ends, within the window. Time before the window counts for nobody: a
/// spell that began earlier comes in late (left truncation), with the months it already has. After the window nothing is known: a
/// spell still running then is censored.
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

    /// Time at risk: from a moment of one month to a moment of another, each as a share of its month.
    public struct Span: Sendable, Equatable {
        public let first: Month
        public let begin: Double
        public let last: Month
        public let end: Double
    }

    /// When a spell was seen at risk; nil when it was not.
    public func observed(_ spell: DossierSpell) -> Span? {
        let (first, begin) = spell.start < from ? (from, 0) : (spell.start, spell.begin)
        let exit = exit(spell)
        guard first <= through, exit != nil || spell.isRunning(at: through) else { return nil }
        return Span(first: first, begin: begin, last: exit?.month ?? through, end: exit?.moment ?? 1)
    }

    /// The exit, when it falls in the window.
    public func exit(_ spell: DossierSpell) -> DossierExit? {
        guard let exit = spell.exit, from <= exit.month, exit.month <= through else { return nil }
        return exit
    }
}

extension ObservationWindow: CustomStringConvertible {
    public var description: String { "\(from) – \(through)" }
}
