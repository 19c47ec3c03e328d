/// A figure that a table is to show, what a page claims of it, and the one scenario it is asked of.
package struct FigureWish {
    /// Nil for every scenario of the table.
    package let scenario: String?
    package let name: String
    /// `<`, `>` or `=`, against 0.
    package let claim: Character?

    package init(scenario: String? = nil, name: String, claim: Character? = nil) {
        (self.scenario, self.name, self.claim) = (scenario, name, claim)
    }

    /// As a mark spells it: `scenario@figure<0`.
    package init(_ word: String) {
        let match = word.wholeMatch(of: #/(?:([^@]+)@)?(.*?)(?:([<>=])0)?/#)!
        self.init(scenario: match.1.map(String.init), name: String(match.2), claim: match.3.flatMap { $0.first })
    }

    func isAsked(of naam: String) -> Bool { scenario == nil || scenario == naam }

    /// Whether limits bear out what is claimed; nothing holds of what no replication has.
    func holds(_ limits: (low: Double, high: Double)?) -> Bool {
        guard let claim else { return true }
        guard let (low, high) = limits else { return false }
        return switch claim {
        case "<": high < 0
        case ">": low > 0
        default: low <= 0 && high >= 0
        }
    }
}
