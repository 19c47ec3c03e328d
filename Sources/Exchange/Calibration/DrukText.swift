public import BijstandCaseload

/// The country's pressure by month as the file that `druk` of a scenario names.
public enum DrukText {
    private static let header = "maand,waarde,bekend"

    /// Whether a file begins as one of these.
    public static func isHeader(_ line: String) -> Bool { line == header }

    /// - Parameters:
    ///   - bekend: the month in which the rows became known.
    ///   - other: the file as it is; of other months of `bekend` its rows stay. Nil where there is none.
    public static func csv(_ rows: [(month: Month, z: Double)], bekend: Month, beside other: String?) -> String {
        let kept = (other ?? "").split(separator: "\n").dropFirst().map(String.init)
            .filter { !$0.hasSuffix(",\(bekend)") }
        let own = rows.map { "\($0.month),\(ScenarioNumber.canonical($0.z)),\(bekend)" }
        func key(_ row: String) -> (String, String) {
            let fields = row.split(separator: ",").map(String.init)
            return (fields.last ?? "", fields.first ?? "")
        }
        return ([header] + (kept + own).sorted { key($0) < key($1) }).joined(separator: "\n") + "\n"
    }
}
