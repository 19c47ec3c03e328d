import BijstandExchange
import BijstandFigures

/// What a report is made of: a result's numbers, and how it was made.
package struct ReportSource: Sendable {
    package let manifest: Manifest
    package let scenario: ManifestScenario
    package let cijfers: Cijfers
    /// Name of the result's folder: where it stands is nobody's business.
    package let folder: String

    package init(manifest: Manifest, scenario: ManifestScenario, cijfers: Cijfers, folder: String) {
        (self.manifest, self.scenario, self.cijfers, self.folder) = (manifest, scenario, cijfers, folder)
    }

    /// Tables that reports tell of.
    package static let tabellen = [
        "caseload", "gaps", "buig", "ambition", "kerncijfers", "beleidsrekening", "trajecten", "begroting",
        "participatiebudget",
    ]
}
