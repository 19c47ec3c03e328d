internal import BijstandCaseload

/// A line with a sign in it that looks like what YAML reads there and is another, as word processors and web pages put it:
/// a no-break space in the indentation, a bullet or dash before an item; or without a space between a key and a brace.
struct LookalikeLine {
    let found: Message
    let expected: Message
    /// The line as it is meant.
    let text: String
    /// What lines with the same mistake have in common; nil where each is a mistake of its own.
    private let kind: String?

    /// Signs that people begin the items of a list with.
    private static let bullets: Set<Unicode.Scalar> = ["–", "—", "‒", "−", "•", "·", "‣", "▪", "◦", "*"]

    init?(_ line: String) {
        let scalars = line.unicodeScalars
        let blanks = scalars.prefix { $0 == " " || VisibleText.likeSpace($0) != nil }
        let rest = scalars[blanks.endIndex...]
        guard let first = rest.first, first != "#" else { return nil }
        let behind = rest.dropFirst()
        func isBlank(_ scalar: Unicode.Scalar?) -> Bool {
            scalar.map { $0 == " " || VisibleText.likeSpace($0) != nil } ?? false
        }
        let indentation = String(repeating: " ", count: blanks.count { !VisibleText.isWithoutWidth($0) })
        if let odd = blanks.lazy.compactMap(VisibleText.likeSpace).first {
            found = "\(odd) in the indentation"
            expected = "a space"
            text = indentation + String(Substring(rest))
            kind = odd.english
        } else if Self.bullets.contains(first), isBlank(behind.first) {
            let item = String(Substring(behind.drop(while: isBlank)))
            found = "'\(first) ' before an item"
            expected = "'- ', which begins an item: '- \(YAMLProblem.short(item))'"
            text = "\(indentation)- \(item)"
            kind = "\(first)"
        } else if let split = YAMLProblem.missingSpace(line), split.contains(": {") || split.contains(": ["),
            let colon = line.firstIndex(of: ":"), let expectation = YAMLProblem.spaceAfterColon(line)
        {
            found = "'\(YAMLProblem.short(line))'"
            expected = expectation
            text = "\(line[...colon]) \(YAMLProblem.behindColon(line[colon...].dropFirst()))"
            kind = nil
        } else {
            return nil
        }
    }

    /// Whether a key that is read may be part of such a line.
    static func mayBegin(_ key: String) -> Bool {
        guard let first = key.unicodeScalars.first else { return false }
        return VisibleText.likeSpace(first) != nil || bullets.contains(first) || key.contains(":")
    }

    /// All lines with the same mistake, as they are meant; with how many there are besides this one.
    func all(in lines: [String], at line: Int) -> (mended: [YAMLProblem.MendedLine], others: Int) {
        let own = YAMLProblem.MendedLine(line: line, text: text)
        guard let kind else { return ([own], 0) }
        let mended = lines.enumerated().compactMap { index, source in
            LookalikeLine(source).flatMap { $0.kind == kind ? YAMLProblem.MendedLine(line: index, text: $0.text) : nil }
        }
        return (mended, mended.count - 1)
    }

    /// The message of it, with the other lines of the same kind counted.
    func found(and others: Int) -> Message {
        switch others {
        case 0: found
        case 1: found + ", as on 1 more line"
        default: found + ", as on \(others) more lines"
        }
    }
}
