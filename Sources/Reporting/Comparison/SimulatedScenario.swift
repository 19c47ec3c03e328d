import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// A scenario that was run for a table, with its key figures.
package struct SimulatedScenario {
    package let file: ScenarioFile
    package let figures: YearFigures
    package let replications: UInt32
    package let uncertainty: String

    /// What tables call it.
    package var naam: String

    package init(file: ScenarioFile, figures: YearFigures, replications: UInt32, uncertainty: String) {
        (self.file, self.figures, naam) = (file, figures, file.scenario.naam)
        (self.replications, self.uncertainty) = (replications, uncertainty)
    }

    package func account(_ language: Language) -> String { Self.account(replications, uncertainty, language) }

    /// How many replications a table rests on, for a few hundred show less than a few thousand, and what they are where they are
    /// no forecast.
    package static func account(_ replications: UInt32, _ uncertainty: String, _ language: Language) -> String {
        "\(replications) \(Phrase(nl: "replicaties", en: "replications")[language])."
            + (UncertaintyMeaning.caveat(uncertainty, language).map { " \($0)" } ?? "")
    }
}
