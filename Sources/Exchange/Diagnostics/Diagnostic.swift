public import BijstandCaseload

/// One thing wrong in a file, with all a user needs to mend it.
public struct Diagnostic: Error, Hashable, Sendable, Told {
    public let file: String
    /// 1 for the first line; 0 where the file as a whole is meant.
    public let line: Int
    /// Path of the key, empty where none applies.
    public let key: String
    public let found: Message
    public let expected: Message
    /// A likely intention.
    public let suggestion: String?

    public init(
        file: String, line: Int, key: String = "", found: Message, expected: Message, suggestion: String? = nil
    ) {
        self.file = file
        self.line = line
        self.key = key
        self.found = found
        self.expected = expected
        self.suggestion = suggestion
    }

    /// `file:line: key: found …, expected …`.
    public func text(_ wording: Wording) -> String {
        let (found, expected) = (VisibleText.short(wording(found)), VisibleText.of(wording(expected)))
        return Place(file: file, line: line).prefix(key)
            + wording(Self.meaning(Message(verbatim: found), Message(verbatim: expected), suggestion))
    }

    /// What was found and what was expected, without where; of long texts only the begin.
    var meaning: Message {
        Self.meaning(found.mapVerbatim(VisibleText.short), expected, suggestion)
    }

    private static func meaning(_ found: Message, _ expected: Message, _ suggestion: String?) -> Message {
        let meaning: Message = "found \(found), expected \(expected)"
        return meaning + (suggestion.map { " (did you mean '\(VisibleText.short($0))'?)" } ?? "")
    }
}

/// Everything wrong with the input, in the order of files and lines.
public struct InvalidInput: Error, Sendable, Told {
    public let diagnostics: [Diagnostic]

    public init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

    /// The first of them, and how many more there are; the same on many lines once, with those lines.
    public func text(_ wording: Wording) -> String { Screenful.text(RepeatedDiagnostic.all(diagnostics), wording) }
}

/// A file that is not there or cannot be read.
public struct MissingInput: Error, Sendable, Told {
    public let path: String

    public init(path: String) { self.path = path }

    public func text(_ wording: Wording) -> String {
        Place(file: path, line: 0).prefix() + wording("no such file, or it cannot be read")
    }
}
