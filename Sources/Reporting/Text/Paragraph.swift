/// A text in lines that fit a terminal.
enum Paragraph {
    static let width = 80

    /// Broken at spaces, and not between a number and what it is of.
    static func lines(_ text: String, width: Int = width) -> String {
        var words: [String] = []
        for word in text.split(separator: " ") {
            let isGlued = ["%", "miljoen", "million"].contains { word.hasPrefix($0) } || words.last == "€"
            if isGlued, let last = words.popLast() {
                words.append("\(last) \(word)")
            } else {
                words.append(String(word))
            }
        }
        var lines: [String] = []
        for word in words {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(word)
            }
        }
        return lines.joined(separator: "\n")
    }
}
