public import BijstandCaseload

/// Terugval as it was: who left, and who was back within so many months.
///
/// Of the exits of a window, only those that the file follows for `months`: an exit in month s counts when s + months is not
/// past the cut-off. Back means that a next spell of the same dossier starts in month s + 1 … s + months, as in the key figures
/// `terugval_6`, `terugval_12` and `terugval_24`. Who comes back under another dossier number is not seen.
public struct Relapse: Sendable, Equatable {
    /// Months after exit.
    public static let horizons = [6, 12, 24]

    public let months: Int
    /// Nil for all causes.
    public let oorzaak: Oorzaak?
    public let exits: Int
    public let back: Int

    /// NaN without exits.
    public var share: Double { Double(back) / Double(exits) }

    public init(_ history: DossierHistory, window: ObservationWindow, months: Int, oorzaak: Oorzaak? = nil) {
        self.months = months
        self.oorzaak = oorzaak
        var (exits, back) = (0, 0)
        for (index, spell) in history.spells.enumerated() {
            guard let exit = window.exit(spell), let cause = exit.oorzaak, oorzaak == nil || oorzaak == cause else {
                continue
            }
            let limit = exit.month.advanced(by: months)
            guard limit <= window.through else { continue }
            exits += 1
            if history.comesBack(after: index, by: limit) != nil { back += 1 }
        }
        self.exits = exits
        self.back = back
    }
}
