import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// Targets (doelen) of a scenario beside what it gives.
package struct TargetTable: Spoken {
    private let source: SimulatedScenario
    let language: Language

    package init(_ source: SimulatedScenario, _ language: Language) {
        (self.source, self.language) = (source, language)
    }

    /// With what must be known before it.
    package var markdown: String { (caveat + [table.markdown]).joined(separator: "\n\n") }

    private var caveat: [String] {
        [UncertaintyMeaning.caveat(source.uncertainty, language)].compactMap(\.self)
    }

    private var table: TextTable {
        let figures = source.figures.byKerncijfer
        return TextTable(
            header: [
                say(nl: "kerncijfer", en: "key figure"), say(nl: "gemiddelde [5 %; 95 %]", en: "mean [5 %; 95 %]"),
                say(nl: "doel", en: "target"), say(nl: "gehaald", en: "met"), say(nl: "bron", en: "source"),
            ],
            rows: source.file.scenario.doelen.compactMap { doel in
                figures[doel.kerncijfer].map { row(doel, $0) }
            }, textColumns: [0, 4])
    }

    private func row(_ doel: Doel, _ summary: Summary) -> [String] {
        func show(_ value: Double?) -> String {
            switch summary.unit {
            case .huishoudens: numbers.whole(value)
            case .euro: value.map { numbers.wholeEuros(Euro(rounding: $0)) } ?? NumberText.none
            case .fte, .kans, .aandeel, .correlatie: numbers.decimal(value, 3)
            }
        }
        let spread = summary.spread("; ", show).map { " [\($0)]" } ?? ""
        let isMet = summary.mean.map { doel.range.contains($0) }
        return [
            doel.kerncijfer.description + summary.share(of: Int(source.replications), language),
            show(summary.mean) + spread, "\(show(doel.range.lowerBound)) – \(show(doel.range.upperBound))",
            isMet.map { $0 ? say(nl: "ja", en: "yes") : "**\(say(nl: "nee", en: "no"))**" } ?? NumberText.none,
            source(of: doel),
        ]
    }

    private func source(of doel: Doel) -> String {
        switch doel.provenance {
        case .bron(let text): text
        case .aanname: say(nl: "aanname", en: "assumption")
        case .neutral: ""
        }
    }
}
