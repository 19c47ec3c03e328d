import ArgumentParser
import BijstandReporting

/// What `--yaml` puts above the estimates, and how it gives the opening stock.
struct HeadingOptions: ParsableArguments {
    @Option(help: "With --yaml: name of the scenario; with --basis the output is a whole scenario file.")
    var naam: String?

    @Option(help: "With --yaml: the scenario file that the estimates change.")
    var basis: String?

    @Option(
        help:
            "With --yaml: path of the dossier file from the scenario; its households are then the opening state, not margins."
    )
    var pad: String?

    var isGiven: Bool { naam != nil || basis != nil || pad != nil }

    func validate() throws {
        if (naam == nil) != (basis == nil) { throw ValidationError("--naam and --basis go together") }
    }

    var heading: EstimateHeading { EstimateHeading(naam: naam, basis: basis, pad: pad) }
}
