internal import Foundation

extension YAMLProblem {
    /// The line of the problem as it would be read: with the space that is missing, or with a value set aside; so that what
    /// is wrong in other lines is told too. Nil where how far the problem reaches can't be told.
    struct MendedLine {
        /// From 0.
        let line: Int
        let text: String
        /// Whether its value was set aside.
        let hasHole: Bool

        /// A tag that stands for a value that was set aside.
        static let tag = "!hole"

        init(line: Int, text: String) {
            (self.line, self.text, hasHole) = (line, text, false)
        }

        init?(_ problem: YAMLProblem, _ lines: [String]) {
            line = problem.place.line
            guard lines.indices.contains(line) else { return nil }
            let source = lines[line]
            let indentation = source.prefix { $0 == " " }
            let rest = source.dropFirst(indentation.count)
            if let comment = YAMLProblem.commentInBraces(source) {
                text = "\(source[..<comment.lowerBound]) \(source[comment.upperBound...])"
                hasHole = false
            } else if YAMLProblem.missingSpace(source) != nil, let colon = source.firstIndex(of: ":") {
                text = "\(source[...colon]) \(YAMLProblem.behindColon(source[colon...].dropFirst()))"
                hasHole = false
            } else if problem.isMissingDashSpace {
                text = "\(indentation)- \(rest.dropFirst())"
                hasHole = false
            } else if problem.isOfOneValue, let value = rest.range(of: ": ")?.upperBound,
                !"\"'{[".contains(rest.first!), Self.isClosed(rest[value...]),
                !Self.goesOn(lines, below: line, keyColumn: Self.keyColumn(source))
            {
                text = "\(indentation)\(rest[..<value])\(Self.tag) ''"
                hasHole = true
            } else {
                return nil
            }
        }

        /// Whether all that a value opens is closed in it.
        private static func isClosed(_ value: Substring) -> Bool {
            value.count { "{[".contains($0) } == value.count { "}]".contains($0) }
        }

        /// Whether the lines below belong to the value too.
        private static func goesOn(_ lines: [String], below line: Int, keyColumn: Int) -> Bool {
            let next = lines[(line + 1)...].first {
                !$0.allSatisfy { $0 == " " } && !$0.drop { $0 == " " }.hasPrefix("#")
            }
            guard let next else { return false }
            return next.prefix { $0 == " " }.count > keyColumn
        }

        /// Where the key of a line begins, behind the dashes of items.
        private static func keyColumn(_ line: String) -> Int { line.prefix { $0 == " " || $0 == "-" }.count }
    }
}
