internal import BijstandCaseload

/// The rows every replication starts from: the stock and the former recipients at the cut-off.
///
/// Given margins hold exactly; what they leave open comes from the ``SteadyState`` of the hazards. Households of a dossier
/// file are taken as they are (``DossierRows``). The rows depend on the
/// scenario alone, so that the spread between replications and between seeds is not mixed with a redrawn stock.
struct OpeningState: Sendable {
    let rows: [Dossier]
    /// Afstand given indeling; nil when they are the same.
    private let afstanden: AfstandGivenIndeling?

    let remarks: [OpeningRemark]

    static let empty = OpeningState(rows: [], afstanden: nil, remarks: [])

    private init(rows: [Dossier], afstanden: AfstandGivenIndeling?, remarks: [OpeningRemark]) {
        self.rows = rows
        self.afstanden = afstanden
        self.remarks = remarks
    }

    /// The afstand of an opening row in a replication; the rest of the row is the same in all.
    func drawAfstand(_ row: Row, key: SIMD2<UInt32>) {
        if let afstanden, row.pointee.status < Status.out { afstanden.draw(row, key: key) }
    }

    init(_ scenario: Scenario) throws(SimulationFailure) {
        if let dossiers = scenario.dossiers {
            self = try OpeningState(dossiers, scenario)
            return
        }
        let vector = scenario.centers
        let total = Int(vector.scalar(.stock).rounded())
        let formerTotal = Int(vector.scalar(.formerRecipients).rounded())
        if total == 0 && formerTotal == 0 {
            self = .empty
            return
        }
        let frame = try SteadyState(scenario)
        if total > 0 && frame.stock.isEmpty { throw .emptyFrame(EmptyFrame(path: Parameter.stock.rawValue)) }
        if formerTotal > 0 && frame.former.isEmpty {
            throw .emptyFrame(EmptyFrame(path: Parameter.formerRecipients.rawValue))
        }

        let margins = Margin.all(vector, total: total)
        for margin in margins where total > 0 {
            try SimulationFailure.naming({ .emptyFrame($0) }) { () throws(EmptyFrame) in
                try margin.requireSupport(in: frame.stock)
            }
        }
        let weights = Raking.weights(frame.stock, margins)
        var stock = IntegerSampling.systematic(frame.stock, weights: weights, count: total, order: margins)
        IntegerSampling.repair(&stock, margins)
        let former = IntegerSampling.systematic(
            frame.former, weights: frame.former.map { _ in 1 }, count: formerTotal, order: [])
        rows = Self.keyed(stock, .stock) + Self.keyed(former, .former)
        afstanden = scenario.hasIndeling ? AfstandGivenIndeling(frame.stock, weights: weights) : nil
        remarks =
            OpeningRemark.counts(frame, stock: total, former: formerTotal)
            + OpeningRemark.margins(margins, frame.stock, weights)
    }

    /// The households of a dossier file, with the given margin of indeling exactly.
    private init(_ dossiers: DossierOpening, _ scenario: Scenario) throws(SimulationFailure) {
        let vector = scenario.centers
        let frame = try SteadyState(scenario)
        let margins = dossiers.stock.isEmpty ? [] : Margin.all(vector, total: dossiers.stock.count)
        let found = DossierRows(
            dossiers, frame, vector, indeling: margins.first { $0.parameter == .stockIndeling })
        rows = found.stock + found.former
        // The frame as it is: raking it to the file's margins would leave nothing of it where it lacks the file's people.
        afstanden =
            scenario.hasIndeling ? AfstandGivenIndeling(frame.stock, weights: frame.stock.map { _ in 1 }) : nil
        remarks = OpeningRemark.counts(
            frame, stock: dossiers.stock.count, former: dossiers.formerRecipients.count)
    }

    /// The same rows with the effect class that former recipients have among this plan's effects: as they were at exit.
    func placed(in plan: Plan) -> OpeningState {
        OpeningState(
            rows: rows.map { row in
                guard row.status == Status.out else { return row }
                var row = row
                let age = max(0, Int(row.since - 1 - row.birth))
                row.outClass = plan.classes.of(
                    profile: Int(row.profile), kenmerken: Int(row.kenmerken),
                    leeftijd: Leeftijd.containing(age).index, duur: Int(row.endedDuur), indeling: Int(row.indeling))
                return row
            }, afstanden: afstanden, remarks: remarks)
    }

    /// Rows with their identity: their place.
    static func keyed(_ rows: [Dossier], _ kind: DossierKey.Kind) -> [Dossier] {
        rows.enumerated().map { index, row in
            var row = row
            row.key = DossierKey(kind: kind, row: UInt32(index)).rawValue
            return row
        }
    }
}
