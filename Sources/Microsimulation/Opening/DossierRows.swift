internal import BijstandCaseload
internal import BijstandStochastics

/// Opening rows from a dossier file: real where the file tells, lent by the steady state where it does not.
///
/// Leefvorm, herkomst, birth, start or exit, cause and the length of the ended spell are the file's and never change.
struct DossierRows {
    let stock: [Dossier]
    let former: [Dossier]

    /// - Parameter indeling: the given numbers of the stock by indeling.
    init(_ dossiers: DossierOpening, _ frame: SteadyState, _ vector: ParameterVector, indeling: Margin?) {
        var stock = OpeningState.keyed(
            zip(dossiers.stock, dossiers.births).map { Dossier($0, birth: $1, at: dossiers.cutOff) }, .stock)
        if let indeling { IndelingGivenRow(frame.stock, indeling).assign(&stock, indeling) }
        let former = OpeningState.keyed(
            dossiers.formerRecipients.map { Dossier($0, birth: $0.assumedBirth, at: dossiers.cutOff) }, .former)
        let unknown = Unknown(vector, at: dossiers.cutOff)
        let lent = Donors.lend(frame.stock, to: stock, alikeIn: Self.stockLikeness)
        self.stock = zip(zip(stock, lent), dossiers.stock).map { pair, spell in
            let donor = pair.1
            var row = unknown.household(pair.0, donor, spell.medebewoners)
            if let donor, donor.indeling == row.indeling { row.takeDeeltijd(donor) }
            return row
        }
        let lentToFormer = Donors.lend(frame.former, to: former, alikeIn: Self.formerLikeness)
        self.former = zip(zip(former, lentToFormer), dossiers.formerRecipients).map { pair, spell in
            let donor = pair.1
            var row = unknown.household(pair.0, donor, spell.medebewoners)
            row.afstand = donor?.afstand ?? unknown.afstand(row)
            row.indeling = donor?.indeling ?? row.afstand
            if let donor, donor.cause == row.cause { row.takeJob(donor) }
            return row
        }
    }

    /// Kenmerken go with herkomst before all, jobs with indeling; then what exits look at.
    private static let stockLikeness: [@Sendable (Dossier) -> [Int]] = [
        { [$0.herkomst, Int($0.indeling), $0.duur, $0.leeftijd, $0.leefvorm] },
        { [$0.herkomst, Int($0.indeling), $0.duur, $0.leeftijd] },
        { [$0.herkomst, Int($0.indeling), $0.duur] },
        { [$0.herkomst, Int($0.indeling)] },
        { [$0.herkomst] },
        { [Int($0.indeling), $0.duur] },
        { [Int($0.indeling)] },
    ]

    /// The month of exit before the ended spell's length: contracts are counted from it.
    private static let formerLikeness: [@Sendable (Dossier) -> [Int]] = [
        { [$0.herkomst, Int($0.cause), -Int($0.since), Int($0.endedDuur)] },
        { [$0.herkomst, Int($0.cause), -Int($0.since)] },
        { [$0.herkomst, Int($0.cause), $0.sinds] },
        { [$0.herkomst, Int($0.cause)] },
        { [$0.herkomst] },
        { [Int($0.cause), $0.sinds] },
        { [Int($0.cause)] },
    ]
}

/// What is drawn by the shares of instroom, for households that nobody in the frame is like, and housemates, where the file does not
/// tell of them.
private struct Unknown {
    private let kenmerk: [[Double]]
    private let afstand: [[Double]]
    private let shared: (before: [[Double]], after: [[Double]])
    /// Whether the file counts housemates as from 2023.
    private let isReformed: Bool
    /// No replication's: opening rows are the same in all.
    private static let key = StreamKey(seed: 0, replication: .max)

    init(_ vector: ParameterVector, at cutOff: Month) {
        kenmerk = vector.rows(.instroomKenmerk)
        afstand = vector.rows(.instroomAfstand).map { CategoryDraw.bounds($0) }
        shared = Composition.medebewoners(vector)
        isReformed = cutOff >= Kostenklasse.reform
    }

    /// What a file does not tell of a household: as a donor of its herkomst has it, or drawn.
    func household(_ row: Dossier, _ donor: Dossier?, _ known: Medebewoners?) -> Dossier {
        var row = row
        row.kenmerken = donor.flatMap { $0.herkomst == row.herkomst ? $0.kenmerken : nil } ?? kenmerken(row)
        row.medebewoners = medebewoners(row, known)
        return row
    }

    /// By the same draw as an entrant's; where the file tells how many there are, by one that makes so many.
    private func medebewoners(_ row: Dossier, _ known: Medebewoners?) -> UInt8 {
        var u = uniform(row, AttributeWord.medebewoners, draw: 1)
        let told = (isReformed ? shared.after : shared.before)[row.leefvorm]
        if let known {
            let lower = known.index == 0 ? 0 : told[known.index - 1]
            u = lower + u * (told[known.index] - lower)
        }
        func pick(_ bounds: [[Double]]) -> Int { bounds[row.leefvorm].firstIndex { u <= $0 }! }
        let (before, after) = (pick(shared.before), pick(shared.after))
        guard let known else { return Kosten.medebewoners(before: before, after: after) }
        return isReformed
            ? Kosten.medebewoners(before: before, after: known.index)
            : Kosten.medebewoners(before: known.index, after: min(after, known.index))
    }

    private func kenmerken(_ row: Dossier) -> UInt8 {
        kenmerk[row.herkomst].enumerated().reduce(0) { bits, share in
            uniform(row, share.offset) < share.element ? bits | 1 << UInt8(share.offset) : bits
        }
    }

    func afstand(_ row: Dossier) -> UInt8 {
        let u = uniform(row, Kenmerk.count)
        return UInt8(afstand[row.herkomst].firstIndex { u <= $0 }!)
    }

    private func uniform(_ row: Dossier, _ word: Int, draw: UInt32 = 0) -> Double {
        let address = StreamAddress(subject: row.key, process: .attributes)
        let words = Philox4x32.block(counter: address.counter(draw: draw), key: Self.key.words)
        return CategoryDraw.uniform(words[word])
    }
}

extension Dossier {
    /// A household of a file, seen at the end of the cut-off.
    fileprivate init(_ spell: DossierSpell, birth: Month, at cutOff: Month) {
        func months(_ month: Month) -> Int32 { Int32(cutOff.distance(to: month)) }
        let profile = Profile.index(leefvorm: spell.leefvorm.index, herkomst: spell.herkomst.index)
        self.init(
            key: 0, birth: months(birth), entry: 0, afstand: 0, profile: UInt8(profile), kenmerken: 0)
        since = months(spell.start)
        if !spell.isRunning(at: cutOff), let exit = spell.exit {
            status = Status.out
            since = months(exit.month)
            cause = UInt8(exit.oorzaak!.index)
            endedDuur = UInt8(spell.endedDuur!.index)
        }
        (afstandSince, indelingSince) = (since, since)
    }

    fileprivate var herkomst: Int { Profile.herkomst(Int(profile)) }
    fileprivate var leefvorm: Int { Profile.leefvorm(Int(profile)) }
    fileprivate var leeftijd: Int { Leeftijd.containing(-Int(birth)).index }
    fileprivate var duur: Int { Duur.containing(-Int(since)).index }
    fileprivate var sinds: Int { SindsUitstroom.containing(-Int(since)).index }

    /// A deeltijd job as another has it, begun within the own spell.
    fileprivate mutating func takeDeeltijd(_ other: Dossier) {
        (uren, termijn, verdiensten) = (other.uren, other.termijn, other.verdiensten)
        (verdienstenDaarna, vrijTot) = (other.verdienstenDaarna, other.vrijTot)
        (workSince, workEnd) = (max(since, other.workSince), other.workEnd)
    }

    /// The job that another left for, its contract counted from the own exit; what would be over by now is over.
    fileprivate mutating func takeJob(_ other: Dossier) {
        (uren, termijn) = (other.uren, other.termijn)
        let shift = since - other.since
        workSince = other.workSince + shift
        if other.workEnd != Dossier.never, other.workEnd + shift > 0 {
            (werkfase, workEnd) = (other.werkfase, other.workEnd + shift)
        }
    }
}
