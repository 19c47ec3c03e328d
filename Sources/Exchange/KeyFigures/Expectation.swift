public import BijstandCaseload
internal import BijstandFigures

/// A bound on a key figure: `kans_tekort(2021)<0.5`, or on another statistic than the mean: `p90(lasten(2021))<34e6`.
public struct Expectation: Sendable, Equatable {
    public enum Comparison: String, Sendable, CaseIterable {
        // Longer spellings first: `<=` begins with `<`.
        case atMost = "<="
        case atLeast = ">="
        case equal = "=="
        case below = "<"
        case above = ">"

        func holds(_ value: Double, _ bound: Double) -> Bool {
            switch self {
            case .atMost: value <= bound
            case .atLeast: value >= bound
            case .equal: value == bound
            case .below: value < bound
            case .above: value > bound
            }
        }
    }

    public let kerncijfer: Kerncijfer
    /// A column of `kerncijfers.csv`.
    public let statistic: String
    public let comparison: Comparison
    public let bound: Double

    static let form: Message = "such as kans_tekort(2021)<0.5 or p90(lasten(2021))<34e6"

    /// Reads an expression; what is wrong goes to the log.
    init?(_ text: String, _ log: DiagnosticLog) {
        func wrong(_ found: Message, _ expected: Message, _ suggestion: String? = nil) {
            log.add(
                Diagnostic(
                    file: "--expect '\(text)'", line: 0, found: found, expected: expected, suggestion: suggestion))
        }
        guard
            let (comparison, range) = Comparison.allCases.lazy.compactMap({ comparison in
                text.firstRange(of: comparison.rawValue).map { (comparison, $0) }
            }).first
        else {
            wrong("no comparison", "<, <=, >, >= or ==, \(Self.form)")
            return nil
        }
        let left = text[..<range.lowerBound].filter { $0 != " " }
        let right = text[range.upperBound...].filter { $0 != " " }
        // 2.200 may be meant as 2200.
        let bound = MistypedNumber.twoMeanings(right) == nil ? ScenarioNumber.parse(right) : nil
        if bound == nil {
            let advice = MistypedNumber.advice(right) ?? ScenarioNumber.expectation
            wrong("'\(right)'", "after \(comparison.rawValue) \(advice)")
        }
        var (statistic, figure) = ("mean", left)
        if left.hasSuffix("))"), let open = left.firstIndex(of: "(") {
            statistic = String(left[..<open])
            figure = String(left[left.index(after: open)...].dropLast())
        }
        let isKnown = KeyFigureFile.statistics.contains(statistic)
        if !isKnown {
            wrong(
                "'\(statistic)'", "one of \(KeyFigureFile.statistics.joined(separator: ", "))",
                Suggestion.nearest(to: statistic, in: KeyFigureFile.statistics))
        }
        let kerncijfer = Kerncijfer(parsing: figure)
        if kerncijfer == nil { wrong("'\(left)'", "a key figure and a year, \(Self.form)") }
        if let kerncijfer, !Kerncijfer.names.contains(kerncijfer.naam) {
            wrong(
                "'\(kerncijfer.naam)'", "a key figure, \(Self.form)",
                Suggestion.nearest(to: kerncijfer.naam, in: Kerncijfer.names))
            return nil
        }
        guard let bound, let kerncijfer, isKnown else { return nil }
        self.kerncijfer = kerncijfer
        self.statistic = statistic
        self.comparison = comparison
        self.bound = bound
    }
}

extension Expectation: CustomStringConvertible {
    public var description: String {
        let figure = statistic == "mean" ? "\(kerncijfer)" : "\(statistic)(\(kerncijfer))"
        return "\(figure) \(comparison.rawValue) \(ScenarioNumber.canonical(bound))"
    }
}
