/// A text in lines that fit a terminal.
enum Paragraph {
    static let width = 80

    /// Broken at spaces, and not between a number and what it is of.
    static func lines(_ text: String, width: Int = width) -> String {
        var glued = text.replacing("€ ", with: "€\u{A0}")
        for word in ["%", "miljoen", "million"] { glued = glued.replacing(" \(word)", with: "\u{A0}\(word)") }
        return ChartText.lines(glued, of: width) { word in word.count { $0 != begin && $0 != end } }
            .joined(separator: "\n").replacing("\u{A0}", with: " ")
    }

    /// The same of a sentence, its numbers bold where a terminal shows that.
    static func lines(_ zin: Zin, isBold: Bool) -> String {
        guard isBold else { return lines(zin.text) }
        // Of a file nothing is taken for the marks, which are nobody's characters.
        let marked = zin.delen.map { deel in
            switch deel {
            case .tekst(let text), .tijd(let text): text.filter { $0 != begin && $0 != end }
            case .cijfer(let text, _): "\(begin)\(text)\(end)"
            }
        }.joined()
        return lines(marked).split(separator: "\n", omittingEmptySubsequences: false).map(bold).joined(separator: "\n")
    }

    private static let (begin, end): (Character, Character) = ("\u{E000}", "\u{E001}")

    /// A number that goes on in the next line is bold in both.
    private static func bold(_ line: Substring) -> String {
        String(line).replacing("\(begin)", with: "\u{1B}[1m").replacing("\(end)", with: "\u{1B}[0m")
    }
}
