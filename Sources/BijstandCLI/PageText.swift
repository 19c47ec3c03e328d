import BijstandFigures
import BijstandCaseload
import BijstandExchange
import BijstandReporting
import Foundation

/// A Markdown page with marks.
struct PageText {
    let path: String
    let text: String

    private var folder: String { FilePlace.parent(path) }

    /// The page with every table made anew, and what its words say that the tables do not.
    func filled(_ forecasts: inout PageForecasts) throws -> (text: String, problems: [String]) {
        var (out, problems, rest) = ("", [String](), text[...])
        while let open = rest.firstMatch(of: #/(?s)<!-- (vergelijk|reeks|bestand|lijst|waarnemingen|figuur)\s(.*?)-->/#)
        {
            let mark = Mark(
                path: path, line: line(of: open.range.lowerBound), kind: String(open.1),
                body: open.2.split(whereSeparator: \.isWhitespace).map(String.init))
            let after = rest[open.range.upperBound...]
            guard let close = after.range(of: "<!-- einde -->") else {
                throw mark.error("no closing mark", expected: "<!-- einde -->")
            }
            let inside = after[..<close.lowerBound]
            if let next = inside.firstMatch(of: #/<!-- (vergelijk|reeks|bestand|lijst|waarnemingen|figuur)\s/#) {
                throw mark.error(
                    "no closing mark before the next one, in line \(line(of: next.range.lowerBound))",
                    expected: "<!-- einde --> between them")
            }
            try refuseClosing(in: rest[..<open.range.lowerBound])
            out += rest[..<open.range.upperBound] + "\n\n"
            let made = try table(mark, &forecasts)
            out += made.text + "\n\n"
            problems += made.problems
            out += after[close]
            rest = after[close.upperBound...]
        }
        try refuseClosing(in: rest)
        return (out + rest, problems)
    }

    /// What closes here was not opened by a mark that is known: a word misspelled would leave its table as it is.
    private func refuseClosing(in part: Substring) throws {
        guard let close = part.range(of: "<!-- einde -->") else { return }
        throw InvalidInput(diagnostics: [
            Diagnostic(
                file: path, line: line(of: close.lowerBound), key: "<!-- einde -->", found: "no mark that it closes",
                expected: "one of vergelijk, reeks, bestand, lijst, waarnemingen, figuur before it")
        ])
    }

    private func line(of place: String.Index) -> Int { text[..<place].count(where: \.isNewline) + 1 }

    private func table(_ mark: Mark, _ forecasts: inout PageForecasts) throws -> (text: String, problems: [String]) {
        func beside(_ name: String) -> String { (folder as NSString).appendingPathComponent(name) }
        switch mark.kind {
        case "bestand":
            guard let name = mark.files.first, let content = try? String(contentsOfFile: beside(name), encoding: .utf8)
            else { throw mark.error("no such file", expected: "a file beside the page") }
            return ("```yaml\n\(content.trimmingCharacters(in: .whitespacesAndNewlines))\n```", [])
        case "lijst":
            let rows = try mark.files.map { try ScenarioEntry(path: beside($0), link: $0).row }
            return (TextTable(header: ScenarioEntry.header, rows: rows, textColumns: Set(0..<5)).markdown, [])
        case "waarnemingen", "figuur":
            let isFigure = mark.kind == "figuur"
            guard isFigure ? [3, 4].contains(mark.files.count) : mark.files.count == 2 else {
                throw mark.error(
                    "'\(mark.files.joined(separator: " "))'",
                    expected: "SCENARIO.yaml OBSERVED.csv\(isFigure ? " FIGURE.svg [DERIVED.csv]" : "")")
            }
            if isFigure { try forecasts.checkPlace(of: beside(mark.files[2])) }
            let backcast = try forecasts.backcast(beside(mark.files[0]), beside(mark.files[1]))
            let (replications, uncertainty) = (forecasts.options.replications, forecasts.options.uncertainty.rawValue)
            if !isFigure {
                return (PageBackcast.table(backcast, account: PageTables.account(replications, uncertainty)), [])
            }
            let note = UncertaintyMeaning.voorbehoud(uncertainty)
            let svg = beside(mark.files[2])
            let derived =
                mark.files.count == 4 ? try forecasts.backcast(beside(mark.files[0]), beside(mark.files[3])) : nil
            let isSame = try forecasts.put(PageBackcast.figure(backcast, derived, note: note), in: svg)
            return (
                PageBackcast.caption(backcast, mark.files[2], note: note),
                isSame ? [] : [Wording.of(forecasts.language)("\(svg): out of date")]
            )
        case "reeks":
            guard mark.files.count == 2, let years = PageYears(mark.files[1]) else {
                throw mark.error(
                    "'\(mark.files.joined(separator: " "))'",
                    expected: "SCENARIO.yaml 2019-2026: a scenario, the first year and the last")
            }
            if mark.wishes.isEmpty { throw mark.error("no figures", expected: "| stand lasten …") }
            return try PageTables.years(mark, forecasts.figures(beside(mark.files[0])), years.range)
        default:
            guard mark.files.count > 1 else { throw mark.error("one file", expected: "BASIS.yaml SCENARIO.yaml …") }
            if mark.wishes.isEmpty { throw mark.error("no figures", expected: "| stand(2026) lasten(2026) …") }
            let all = try mark.files.map { try forecasts.figures(beside($0)) }
            let others = all.dropFirst()
            return try PageTables.pairs(
                mark, all[0], Array(others), openings: others.map { try forecasts.opening($0, all[0]) })
        }
    }
}

/// An opening mark: what it asks for.
struct Mark {
    let path: String
    /// Where it begins.
    let line: Int
    let kind: String
    let files: [String]
    let wishes: [Wish]

    /// A figure, what is claimed of it, and the one scenario it is about.
    struct Wish {
        let scenario: String?
        let name: String
        let claim: Character?
    }

    init(path: String, line: Int, kind: String, body: [String]) {
        self.path = path
        self.line = line
        self.kind = kind
        let bar = body.firstIndex(of: "|") ?? body.endIndex
        files = Array(body[..<bar])
        wishes = body[bar...].dropFirst().map { word in
            let match = word.wholeMatch(of: #/(?:([^@]+)@)?(.*?)(?:([<>=])0)?/#)!
            return Wish(
                scenario: match.1.map(String.init), name: String(match.2), claim: match.3.flatMap { $0.first })
        }
    }

    /// As a message begins.
    var place: String { "\(path):\(line)" }

    func error(_ found: Message, expected: Message) -> InvalidInput {
        InvalidInput(diagnostics: [
            Diagnostic(file: path, line: line, key: "<!-- \(kind)", found: found, expected: expected)
        ])
    }
}

/// `2019-2026`.
private struct PageYears {
    let range: ClosedRange<Int>

    init?(_ text: String) {
        guard let match = text.wholeMatch(of: #/([12][0-9]{3})-([12][0-9]{3})/#), let first = Int(match.1),
            let last = Int(match.2), first <= last
        else { return nil }
        range = first...last
    }
}
