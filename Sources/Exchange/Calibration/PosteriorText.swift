public import Caseload

/// Joint draws as the file that `parameters` of a scenario names: a column per number, a row per draw of equal weight.
public enum PosteriorText {
    /// - Parameter rows: numbers at the positions, one row a draw.
    public static func csv(_ layout: ParameterLayout, positions: [Int], rows: [[Double]]) -> String {
        let paths = layout.paths()
        let header = positions.map { paths[$0] }.joined(separator: ",")
        return ([header] + rows.map { $0.map(ScenarioNumber.canonical).joined(separator: ",") })
            .map { $0 + "\n" }.joined()
    }
}
