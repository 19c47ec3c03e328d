internal import BijstandCaseload

/// The same mistake on several lines of a file.
struct RepeatedDiagnostic: Told {
    /// So many messages that are the same but for their lines stand apart.
    private static let apart = 3
    /// Other lines that are named.
    private static let named = 5

    private let first: Diagnostic
    private let others: [Int]

    /// In the order of the first of each.
    static func all(_ diagnostics: [Diagnostic]) -> [RepeatedDiagnostic] {
        var groups: [[Diagnostic]] = []
        var places: [Diagnostic: Int] = [:]
        for diagnostic in diagnostics {
            let kind = diagnostic.onNoLine
            if let place = places[kind] {
                groups[place].append(diagnostic)
            } else {
                places[kind] = groups.count
                groups.append([diagnostic])
            }
        }
        return groups.flatMap { group in
            group.count > apart
                ? [RepeatedDiagnostic(first: group[0], others: group.dropFirst().map(\.line))]
                : group.map { RepeatedDiagnostic(first: $0, others: []) }
        }
    }

    func text(_ wording: Wording) -> String {
        let text = first.text(wording)
        if others.isEmpty { return text }
        let more = others.count - Self.named
        let lines = others.prefix(Self.named).map(String.init).joined(separator: ", ")
        return text + wording(" (and the same on \(others.count) other lines: \(lines)\(more > 0 ? " …" : ""))")
    }
}

extension Diagnostic {
    fileprivate var onNoLine: Diagnostic {
        Diagnostic(file: file, line: 0, key: key, found: found, expected: expected, suggestion: suggestion)
    }
}
