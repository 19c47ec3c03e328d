public import BijstandCaseload

/// Households that a file has in an indeling, and how they left in the last years.
///
/// A file has the last indeling of a spell, not those before it: who was moved nearer to work before leaving counts there for all of it.
public struct IndelingRate: Sendable {
    public let indeling: Afstand
    /// In the stock at the end of the window.
    public let stand: Int
    /// Exits by any cause in whole months, as ``DossierFit`` counts, of the last ``DossierSchatting/recent`` years.
    public let rate: ExitRate

    /// None where the file tells no indeling.
    static func all(_ history: DossierHistory, _ window: ObservationWindow) -> [IndelingRate] {
        guard history.spells.contains(where: { $0.indeling != nil }) else { return [] }
        let years = window.through.advanced(by: 1 - 12 * DossierSchatting.recent)
        let from = max(window.from, years)
        var (stand, exits, months) = (none, none, none)
        for spell in history.spells {
            guard let place = spell.indeling?.index else { continue }
            let last = min(spell.exit?.month ?? window.through, window.through)
            let first = max(spell.start.advanced(by: 1), from)
            if first <= last { months[place] += first.distance(to: last) + 1 }
            if spell.isRunning(at: window.through) { stand[place] += 1 }
            if let exit = spell.exit, exit.oorzaak != nil, first <= exit.month, exit.month <= window.through {
                exits[place] += 1
            }
        }
        return Afstand.allCases.map {
            let place = $0.index
            return IndelingRate(
                indeling: $0, stand: stand[place], rate: ExitRate(exits: exits[place], months: Double(months[place])))
        }
    }

    private static let none = [Int](repeating: 0, count: Afstand.count)
}
