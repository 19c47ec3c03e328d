import BijstandExchange
import BijstandFigures

/// What a report is made of: a result's numbers, and how it was made.
package struct ReportSource: Sendable {
    package let manifest: Manifest
    package let scenario: ManifestScenario
    package let cijfers: Cijfers
    /// Name of the result's folder: where it stands is nobody's business.
    package let folder: String
    /// Results that stand beside it, whose tables are among its numbers as `1:caseload`, and what each has more as `1:verschil`.
    package let naast: [Naast]

    package struct Naast: Sendable {
        package let scenario: ManifestScenario
        /// Whether its replications share their luck with those of the first.
        package let isGepaard: Bool

        package init(scenario: ManifestScenario, isGepaard: Bool) {
            (self.scenario, self.isGepaard) = (scenario, isGepaard)
        }
    }

    package init(
        manifest: Manifest, scenario: ManifestScenario, cijfers: Cijfers, folder: String, naast: [Naast] = []
    ) {
        (self.manifest, self.scenario, self.cijfers, self.folder) = (manifest, scenario, cijfers, folder)
        self.naast = naast
    }

    /// Tables that reports tell of.
    package static let tabellen = [
        "caseload", "gaps", "buig", "ambition", "kerncijfers", "beleidsrekening", "trajecten", "begroting",
        "participatiebudget",
    ]
}
