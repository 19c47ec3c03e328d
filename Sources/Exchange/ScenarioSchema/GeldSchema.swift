internal import Caseload

/// The schema of the choices about money that are no numbers.
enum GeldSchema {
    /// Keys of a section that are no parameters.
    static func keys(of section: String) -> [(String, JSONText)] { GeldDecoder.keys(of: section).map { ($0, key($0)) } }

    private static func key(_ key: String) -> JSONText {
        switch key {
        case GeldDecoder.normen:
            SchemaPart.month(
                "First month of which norms are not known at the cut-off; the whole table is used when absent.")
        case "manier":
            [
                "description": "How the desired line is drawn; budget when absent.",
                "enum": .strings(GewensteLijn.Manier.allCases.map(\.rawValue)),
            ]
        case "met_baten": ["description": "Baten count as budget in the desired line.", "type": "boolean"]
        case "maand":
            SchemaPart.month("Month in which a straight line arrives; the last of the run when absent.")
        default:
            TrajectSchema.whole(
                "Years over which a cumulative result is earned back; 1 when absent.", GeldDecoder.years)
        }
    }
}
