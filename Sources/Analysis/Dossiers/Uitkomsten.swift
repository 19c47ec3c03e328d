public import BijstandCaseload
internal import BijstandMicrosimulation

/// What a dossier file says came after a cut-off: stocks at the end of every twelve months and of the last, and the flows between them,
/// by group and cause.
public struct Uitkomsten: Sendable {
    public let alle: [Uitkomst]

    /// - Parameters:
    ///   - history: of the file that knows it; where exits have no reason, who left about the AOW age has it already.
    ///   - hasReasons: without, causes are not told.
    ///   - after: the cut-off: last month of what was known.
    ///   - through: last month that the file knows; after the cut-off.
    public init(_ history: DossierHistory, hasReasons: Bool, after cut: Month, through: Month) {
        let counts = DossierCounts(history, ObservationWindow(from: cut, through: through)!)
        let periods = stride(from: 1, through: cut.distance(to: through), by: 12).map {
            cut.advanced(by: $0)...min(cut.advanced(by: $0 + 11), through)
        }
        alle = periods.flatMap { Self.stand(history, $0) + Self.stromen(history, counts, hasReasons: hasReasons, $0) }
    }

    private static func stand(_ history: DossierHistory, _ periode: ClosedRange<Month>) -> [Uitkomst] {
        let month = periode.upperBound
        let stock = history.stock(at: month)
        func by<Value: Category>(
            _ dimensie: Uitkomst.Dimensie, _ column: Int, _ value: (DossierSpell) -> Value
        ) -> [Uitkomst] {
            Value.allCases.map { category in
                Uitkomst(
                    .stand, periode, stock.count { value($0) == category },
                    [column + category.index..<column + category.index + 1], dimensie, category.rawValue)
            }
        }
        return [.stand(periode, stock.count)] + by(.leefvorm, Metric.stockLeefvorm, \.leefvorm)
            + by(.leeftijd, Metric.stockLeeftijd) { $0.leeftijd(at: month) }
            + by(.duur, Metric.stockDuur) { $0.duur(at: month) }
    }

    private static func stromen(
        _ history: DossierHistory, _ counts: DossierCounts, hasReasons: Bool, _ periode: ClosedRange<Month>
    ) -> [Uitkomst] {
        func sum(_ value: (DossierCounts.Counts) -> Int) -> Int {
            periode.reduce(0) { $0 + value(counts.counts[counts.first.distance(to: $1)]) }
        }
        let exits = history.spells.compactMap { spell in
            spell.exit.flatMap { periode.contains($0.month) && $0.month > spell.start ? $0.oorzaak : nil }
        }
        let new = Uitkomst(
            .instroom, periode, sum(\.instroom), [Uitkomst.columns(Metric.instroom, count: Herkomst.count)])
        let herkomsten = Herkomst.allCases.map { herkomst in
            Uitkomst(
                .instroom, periode, sum { $0.herkomst[herkomst.index] },
                [Uitkomst.columns(Metric.instroom, herkomst.index)], .herkomst, herkomst.rawValue)
        }
        let back = Uitkomst(
            .terugval, periode, sum(\.terugval), [Uitkomst.columns(Metric.terugval, count: Oorzaak.count)])
        let oorzaken = (hasReasons ? Oorzaak.allCases : []).map { oorzaak in
            Uitkomst(
                .uitstroom, periode, exits.count { $0 == oorzaak },
                [Uitkomst.columns(Metric.uitstroom, oorzaak.index)], .oorzaak, oorzaak.rawValue)
        }
        func einde(_ grootheid: Uitkomst.Grootheid, _ einde: Einde, _ count: Int) -> Uitkomst {
            Uitkomst(grootheid, periode, count, [Uitkomst.columns(Metric.einde, einde.index)])
        }
        return [.binnengekomen(periode, sum { $0.instroom + $0.terugval }), new] + herkomsten
            + [back, .uitstroom(periode, sum(\.uitstroom), hasDeaths: !hasReasons)] + oorzaken
            + [einde(.aow, .aow, sum(\.aow))]
            + (hasReasons ? [einde(.overlijden, .overlijden, sum(\.overlijden))] : [])
    }

    /// As far as they are told: nil for what is small, and for what would give such a count away, in the order of all.
    func told(_ afscherming: Afscherming) -> [Int?] {
        var (told, begin) = ([Int?](), 0)
        while begin < alle.count {
            // Parts of one whole follow each other.
            let end = alle[begin...].firstIndex { !$0.isPart(of: alle[begin]) } ?? alle.count
            told += afscherming.parts(alle[begin..<end].map(\.waargenomen))
            begin = end
        }
        var stromen: [ClosedRange<Month>: Jaarstroom] = [:]
        for index in alle.indices {
            let periode = alle[index].periode
            let stroom = stromen[periode] ?? Jaarstroom(self, periode, afscherming)
            stromen[periode] = stroom
            switch (alle[index].grootheid, alle[index].dimensie) {
            case (.binnengekomen, _): told[index] = stroom.binnengekomen
            // Causes add up to all of them.
            case (.uitstroom, _) where stroom.uitstroom == nil: told[index] = nil
            case (.aow, _), (.overlijden, _):
                if !stroom.tellsEnds { told[index] = nil }
            default: break
            }
        }
        return told
    }

    func sum(_ grootheid: Uitkomst.Grootheid, _ periode: ClosedRange<Month>) -> Int {
        alle.first { $0.grootheid == grootheid && $0.dimensie == .totaal && $0.periode == periode }?.waargenomen ?? 0
    }
}

extension Uitkomst {
    fileprivate func isPart(of other: Uitkomst) -> Bool {
        grootheid == other.grootheid && dimensie == other.dimensie && periode == other.periode
    }
}
