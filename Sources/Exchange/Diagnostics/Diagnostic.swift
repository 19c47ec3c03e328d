/// One thing wrong in a file, with all a user needs to mend it.
public struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
    public let file: String
    /// 1 for the first line; 0 where the file as a whole is meant.
    public let line: Int
    /// Path of the key, empty where none applies.
    public let key: String
    public let found: String
    public let expected: String
    /// A likely intention.
    public let suggestion: String?

    public init(
        file: String, line: Int, key: String = "", found: String, expected: String, suggestion: String? = nil
    ) {
        self.file = file
        self.line = line
        self.key = key
        self.found = found
        self.expected = expected
        self.suggestion = suggestion
    }

    /// `file:line: key: found …, expected …`.
    public var description: String {
        "\(VisibleText.of(file))\(line > 0 ? ":\(line)" : ""): \(key.isEmpty ? "" : "\(VisibleText.short(key)): ")"
            + meaning
    }

    /// What was found and what was expected, without where.
    var meaning: String {
        "found \(VisibleText.short(found)), expected \(VisibleText.of(expected))"
            + (suggestion.map { " (did you mean '\(VisibleText.short($0))'?)" } ?? "")
    }
}

/// Everything wrong with the input, in the order of files and lines.
public struct InvalidInput: Error, Sendable, CustomStringConvertible {
    public let diagnostics: [Diagnostic]

    public init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

    /// The first of them, and how many more there are; the same on many lines once, with those lines.
    public var description: String { Messages.text(RepeatedDiagnostic.all(diagnostics)) }
}

/// A file that is not there or cannot be read.
public struct MissingInput: Error, Sendable, CustomStringConvertible {
    public let path: String

    public init(path: String) { self.path = path }

    public var description: String { "\(VisibleText.of(path)): no such file, or it cannot be read" }
}
