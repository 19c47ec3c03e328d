/// What stands above estimates as a scenario file, and how they give the opening stock.
package struct EstimateHeading {
    /// Name of the scenario; with `basis` the estimates are a whole scenario file.
    let naam: String?
    /// The scenario file that the estimates change.
    let basis: String?
    /// The dossier file as seen from the scenario: its households are then the opening state, not margins.
    let pad: String?

    package init(naam: String?, basis: String?, pad: String?) {
        (self.naam, self.basis, self.pad) = (naam, basis, pad)
    }
}
