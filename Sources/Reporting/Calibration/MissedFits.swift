import BijstandAnalysis
import BijstandCaseload

/// The observations that a forecast misses, in a sentence.
struct MissedFits: Spoken {
    let fits: [CalibrationResult.Fit]
    let language: Language

    var text: String {
        let missed = fits.filter(\.isMissed)
        if missed.isEmpty {
            return say(
                nl: "Geen waarneming ligt meer dan twee standaardafwijkingen van de voorspelling.",
                en: "No observation lies more than two standard deviations from its prediction.")
        }
        let names = missed.map { "`\($0.waarneming.naam)` (\(numbers.signed($0.residual, 1)))" }
            .joined(separator: ", ")
        return say(
            nl: "**Gemist** (meer dan twee standaardafwijkingen): \(names).",
            en: "**Missed** (more than two standard deviations): \(names).")
    }
}
