public import BijstandCaseload

/// Joint draws as the file that `parameters` of a scenario names: a column per number, a row per draw of equal weight.
public enum PosteriorText {
    /// Whether a file begins as one of these: with paths of numbers and nothing else.
    public static func isHeader(_ line: String) -> Bool {
        guard let paths = (try? CSVRows(Array(line.utf8), .rfc4180))?.rows.first?.fields else { return false }
        return paths.allSatisfy { path in
            if path == PosteriorFile.known { return true }
            let section = String(path.prefix { $0 != "." })
            return path.contains(".") && (RootKey.sections + [RootKey.interventies.key]).contains(section)
        }
    }

    /// - Parameters:
    ///   - rows: numbers at the positions, one row a draw.
    ///   - bekend: the last month of what they were fitted to.
    public static func csv(
        _ layout: ParameterLayout, positions: [Int], rows: [[Double]], bekend: Month? = nil
    ) -> String {
        let paths = layout.paths()
        let header = (bekend == nil ? [] : [PosteriorFile.known]) + positions.map { paths[$0] }
        let known = bekend.map { ["\($0)"] } ?? []
        return ([header] + rows.map { known + $0.map(ScenarioNumber.canonical) })
            .map { $0.joined(separator: ",") }
            .map { $0 + "\n" }.joined()
    }
}
