/// Words between single quotation marks. Double ones quote nothing.
struct Quotation {
    /// Without the marks around it.
    let words: String
    /// Where it begins, in UTF-8.
    let offset: Int

    private static let opening: Set<Character> = ["'", "‘"]
    private static let closing: Set<Character> = ["'", "’"]

    /// All of a text. A mark opens before the beginning of a word, a bracket or an amount, and closes where no word goes on;
    /// within a word it is an apostrophe. Marks may stand in each other; one that does not close reaches to the end, so that
    /// nothing hides behind it. Code (`…`) holds none.
    static func all(in text: String) -> [Quotation] {
        let characters = Array(text)
        var found: [Quotation] = []
        var opened: [Int] = []
        var isCode = false
        func isWord(_ index: Int) -> Bool {
            characters.indices.contains(index) && (characters[index].isLetter || characters[index].isNumber)
        }
        for (index, character) in characters.enumerated() {
            if character == "`" { isCode.toggle() }
            if isCode { continue }
            let next = characters[safe: index + 1] ?? " "
            let begins = !isWord(index - 1) && (isWord(index + 1) || "(€'‘“".contains(next))
            if opening.contains(character), begins, characters[safe: index - 1].map({ !".,?!)…".contains($0) }) ?? true
            {
                opened.append(index)
            } else if closing.contains(character), !isWord(index + 1), let start = opened.popLast(), opened.isEmpty {
                found.append(
                    Quotation(
                        words: String(characters[(start + 1)..<index]), offset: String(characters[..<start]).utf8.count)
                )
            }
        }
        if let start = opened.first {
            found.append(
                Quotation(
                    words: String(characters[(start + 1)...]), offset: String(characters[..<start]).utf8.count))
        }
        return found
    }

    /// Text as it is compared: blanks are one space, quotation marks and apostrophes do not count.
    static func plain(_ text: String) -> String {
        String(text.map { $0.isWhitespace ? " " : $0 }.filter { !"'‘’\"“”".contains($0) })
            .split(separator: " ").joined(separator: " ")
    }

    /// Whether they stand so in a passage: literally, but that the first letter may be a capital or not, and that "…" leaves
    /// words out.
    func stands(in passage: Documenten.Passage) -> Bool {
        var rest = passage.words[...]
        let parts = Self.plain(words).split(separator: "…").map {
            $0.split(separator: " ").joined(separator: " ")
        }
        for (number, part) in parts.enumerated() {
            let other = part.first.map { $0.isUppercase ? $0.lowercased() : $0.uppercased() } ?? ""
            let range =
                rest.firstRange(of: part) ?? (number == 0 ? rest.firstRange(of: other + part.dropFirst()) : nil)
            guard let range else { return false }
            rest = rest[range.upperBound...]
        }
        return !parts.isEmpty
    }
}

extension Array {
    fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
