public import BijstandCaseload

/// An intervention written in code, to be added to a scenario: what it does to flows from some month on, and what it costs.
///
/// A traject with places is written as YAML, by ``ScenarioFile/changed(by:)``.
public struct NewIntervention: Sendable, Equatable {
    public var naam: String
    public var soort: Intervention.Soort
    public var effecten: [NewEffect]
    /// Costs by calendar year, in euros.
    public var kosten: [Int: Double]
    /// Where its numbers come from; nil makes them assumptions.
    public var bron: String?

    public init(
        naam: String, soort: Intervention.Soort = .beleid, effecten: [NewEffect], kosten: [Int: Double] = [:],
        bron: String? = nil
    ) {
        (self.naam, self.soort, self.effecten, self.kosten, self.bron) = (naam, soort, effecten, kosten, bron)
    }

    var node: Node {
        let amounts = kosten.sorted { $0.key < $1.key }.map { year, amount in
            ("\(year)", ScenarioChange.scalar(ScenarioNumber.canonical(amount), isPlain: true))
        }
        return ScenarioChange.table(
            [
                (InterventionKey.naam.key, ScenarioChange.scalar(naam)),
                (InterventionKey.soort.key, ScenarioChange.scalar(soort.rawValue)),
                bron.map { (MetaKey.bron.key, ScenarioChange.scalar($0)) } ?? (
                    MetaKey.aanname.key, ScenarioChange.scalar("true", isPlain: true)
                ),
            ]
                + (effecten.isEmpty
                    ? [] : [(InterventionKey.effecten.key, ScenarioChange.list(effecten.map(\.node)))])
                + (amounts.isEmpty ? [] : [(InterventionKey.kosten.key, ScenarioChange.table(amounts))]))
    }
}

/// An effect on one process, for some dossiers, for some months.
public struct NewEffect: Sendable, Equatable {
    public var proces: Effect.Proces
    public var kind: Effect.Kind
    /// The ratio, the level in the process's own unit, or the difference in percentage points.
    public var value: Double
    /// First month in force.
    public var van: Month
    /// Last month in force; nil when it does not end.
    public var tot: Month?
    /// Whom it touches; everybody without conditions.
    public var filter: Effect.Filter

    /// Multiplies a hazard, or expected instroom.
    public static func ratio(
        _ value: Double, of proces: Effect.Proces, van: Month, tot: Month? = nil, filter: Effect.Filter = .init()
    ) -> NewEffect {
        NewEffect(proces: proces, kind: .ratio, value: value, van: van, tot: tot, filter: filter)
    }

    /// Replaces expected instroom of a herkomst, unemployment or the formatie of klantmanagers.
    public static func niveau(
        _ value: Double, of proces: Effect.Proces, van: Month, tot: Month? = nil, filter: Effect.Filter = .init()
    ) -> NewEffect {
        NewEffect(proces: proces, kind: .niveau, value: value, van: van, tot: tot, filter: filter)
    }

    /// Percentage points added to unemployment, above what the path or a level says.
    public static func verschil(
        _ value: Double, of proces: Effect.Proces = .arbeidsmarkt, van: Month, tot: Month? = nil
    ) -> NewEffect {
        NewEffect(proces: proces, kind: .verschil, value: value, van: van, tot: tot, filter: .init())
    }

    var node: Node {
        ScenarioChange.table(
            [
                (EffectKey.proces.key, ScenarioChange.scalar(proces.rawValue)),
                (EffectKey.van.key, ScenarioChange.scalar(van.description)),
            ]
                + (tot.map { [(EffectKey.tot.key, ScenarioChange.scalar($0.description))] } ?? []) + filter.entries
                + [(kind.key.key, ScenarioChange.scalar(ScenarioNumber.canonical(value), isPlain: true))])
    }
}

extension Effect.Filter {
    /// As a table of an effect has it, in the order of the axes.
    fileprivate var entries: [(String, Node)] {
        Axis.allCases.compactMap { axis in
            asked[axis].map { asked in
                let labels = axis.fixedLabels ?? []
                let words = labels.filter(asked.contains) + asked.subtracting(labels).sorted()
                return (axis.key, ScenarioChange.list(words.map { ScenarioChange.scalar($0) }))
            }
        }
    }
}
