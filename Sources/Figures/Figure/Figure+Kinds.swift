internal import BijstandBudget
internal import BijstandCaseload

/// The kinds of figures, for the lists.
extension Figure {
    /// Dossiers, or what happens to them, added up.
    static func number(
        _ naam: String, nl: String, en: String, _ sum: Count.Sum, eenheid: Unit = .huishoudens, scale: Int64 = 1,
        uses: Uses = [.keyFigure, .observed], as observedAlias: String? = nil
    ) -> Figure {
        Figure(
            naam, eenheid, Phrase(nl: nl, en: en), uses, as: observedAlias,
            .count(Count(.sum(scale: scale), sum)))
    }

    /// One count as a share of another.
    static func share(
        _ naam: String, nl: String, en: String, _ part: Count.Sum, of whole: Count.Sum,
        uses: Uses = [.keyFigure, .observed]
    ) -> Figure {
        Figure(naam, .aandeel, Phrase(nl: nl, en: en), uses, .count(Count(.share(of: whole), part)))
    }

    /// One count as it changed since another.
    static func change(
        _ naam: String, nl: String, en: String, _ part: Count.Sum, since whole: Count.Sum, uses: Uses = .observed
    ) -> Figure {
        Figure(naam, .aandeel, Phrase(nl: nl, en: en), uses, .count(Count(.change(since: whole), part)))
    }

    /// The same in dossiers.
    static func difference(
        _ naam: String, nl: String, en: String, _ part: Count.Sum, since other: Count.Sum, uses: Uses = .keyFigure
    ) -> Figure {
        Figure(naam, .huishoudens, Phrase(nl: nl, en: en), uses, .count(Count(.difference(since: other), part)))
    }

    /// An amount of a year.
    static func euro(
        _ naam: String, nl: String, en: String, uses: Uses = .keyFigure,
        _ amount: @escaping @Sendable (ReplicationYear) -> Euro?
    ) -> Figure {
        Figure(naam, .euro, Phrase(nl: nl, en: en), uses, .year(scale: 100) { amount($0)?.cents })
    }

    /// The chance of something in a year.
    static func kans(
        _ naam: String, nl: String, en: String, uses: Uses = .keyFigure,
        _ holds: @escaping @Sendable (ReplicationYear) -> Bool?
    ) -> Figure {
        Figure(naam, .kans, Phrase(nl: nl, en: en), uses, .year(scale: 1) { holds($0).map { $0 ? 1 : 0 } })
    }

    /// A share of a year, in millionths.
    static func aandeel(
        _ naam: String, nl: String, en: String, uses: Uses = [],
        _ share: @escaping @Sendable (ReplicationYear) -> Int64?
    ) -> Figure {
        Figure(naam, .aandeel, Phrase(nl: nl, en: en), uses, .year(scale: Aandeel.scale, share))
    }

    /// Dossiers of a year that are read otherwise than by counting.
    static func huishoudens(
        _ naam: String, nl: String, en: String, scale: Int64 = 1, uses: Uses = .keyFigure,
        _ count: @escaping @Sendable (ReplicationYear) -> Int64?
    ) -> Figure {
        Figure(naam, .huishoudens, Phrase(nl: nl, en: en), uses, .year(scale: scale, count))
    }

    /// How two figures of a year go together over replications.
    static func correlatie(_ naam: String, nl: String, en: String, _ one: Figure, _ other: Figure) -> Figure {
        Figure(
            naam, .correlatie, Phrase(nl: nl, en: en), .keyFigure, .correlation(one.naam, other.naam))
    }
}
