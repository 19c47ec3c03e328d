/// The spells of a municipality's households, as a dossier file holds them.
///
/// What the model needs of the past: the opening stock, the former recipients who may come back, and the exits and the
/// time at risk that hazards are estimated from.
public struct DossierHistory: Sendable, Equatable {
    /// By dossier number, then by start; spells of one dossier never overlap, and each starts after the month in which the
    /// one before ended.
    public let spells: [DossierSpell]

    /// In any order. Spells of one dossier that overlap are a programming error.
    public init(spells: [DossierSpell]) {
        self.spells = spells.sorted { ($0.dossier, $0.start) < ($1.dossier, $1.start) }
        for (earlier, later) in zip(self.spells, self.spells.dropFirst()) where earlier.dossier == later.dossier {
            precondition(earlier.exit.map { $0.month < later.start } ?? false, "spells of a dossier overlap")
        }
    }

    /// What of it was known at the end of a month: who came later is not in it, who left later still runs.
    public func known(at month: Month) -> DossierHistory {
        DossierHistory(
            spells: spells.filter { $0.start <= month }.map { spell in
                guard let exit = spell.exit, exit.month > month else { return spell }
                return spell.ending(nil)
            })
    }

    /// Half a year, by which a year of birth leaves the AOW month open to each side.
    package static let unsure = 6

    /// The same, where no exit has a reason: who left about the AOW age has it.
    public var assumingAOW: DossierHistory {
        DossierHistory(
            spells: spells.map { spell in
                guard let exit = spell.exit, spell.hasAOWAge(at: exit.month.advanced(by: Self.unsure)) else {
                    return spell
                }
                return spell.ending(DossierExit(month: exit.month, moment: exit.moment, reason: .einde(.aow)))
            })
    }

    /// Different dossier numbers.
    public var households: Int {
        spells.isEmpty ? 0 : 1 + zip(spells, spells.dropFirst()).count { $0.dossier != $1.dossier }
    }

    /// The month of the latest start: in any but the smallest municipality the last month of the file.
    public var latestStart: Month? { spells.map { $0.start }.max() }

    /// The last month in which a spell began or ended.
    public var lastMonth: Month? { spells.map { max($0.start, $0.exit?.month ?? $0.start) }.max() }

    /// The month of the first exit: before it the file tells of nobody who left.
    public var firstExit: Month? { spells.compactMap { $0.exit?.month }.min() }

    /// The spells in the end stock of a month, in order.
    public func stock(at month: Month) -> [DossierSpell] { spells.filter { $0.isRunning(at: month) } }

    /// The last spell of every dossier that left bijstand in the 60 months up to and including the cut-off, has not come
    /// back by then, and still can: not by AOW or death, and below the AOW age.
    public func formerRecipients(at cutOff: Month) -> [DossierSpell] {
        spells.indices.compactMap { index in
            let spell = spells[index]
            guard let exit = spell.exit, exit.oorzaak != nil, exit.month <= cutOff,
                exit.month.distance(to: cutOff) < SindsUitstroom.window, !spell.hasAOWAge(at: cutOff)
            else { return nil }
            return comesBack(after: index, by: cutOff) == nil ? spell : nil
        }
    }

    /// The start of the next spell of the same dossier, if that is at or before a month.
    public func comesBack(after index: Int, by month: Month) -> Month? {
        guard index + 1 < spells.count, spells[index + 1].dossier == spells[index].dossier,
            spells[index + 1].start <= month
        else { return nil }
        return spells[index + 1].start
    }
}
