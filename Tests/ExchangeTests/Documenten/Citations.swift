import Foundation

/// Holds what texts cite against the passages.
///
/// - **A section** (`§7.1`, `bijlage 1`, `annex 1`) is of the numbered document that is named last before it in the text, or else of that
///   around it; a passage of the document and section must be there. In `scenarios` a section is always of a document; elsewhere
///   one without is of another work.
/// - **A quotation** is what stands between single quotation marks in a text of `scenarios`, and the whole of a `citaat`. It must stand
///   literally in a passage: one that the text links to, or else one of a document that it names, or else of those around it.
///   Where there is no document it is of another work.
/// - **A figure** is of three digits or a percentage. In a `bron` that names a document one behind the name must stand in a passage of it, and
///   of the section where one is cited; in a text of `scenarios` one behind `§7.1:`, up to a semicolon or the next section, in one of §7.1.
/// - **A link** to `documenten.yaml` bears the name of a passage.
/// - **A passage** is used when its section is cited, it is quoted or linked to, a text about its letter has a figure of it, or a file of its
///   `gebruikt_in` is about its document.
struct Citations {
    struct Finding: CustomStringConvertible {
        let file: String
        let line: Int
        let what: String

        var description: String { "\(file):\(line): \(what)" }
    }

    private let documenten: Documenten
    private(set) var findings: [Finding] = []
    private var used: Set<String> = []
    /// By file, the keys of documents that its texts are about.
    private var subjects: [String: Set<String>] = [:]

    init(_ documenten: Documenten) { self.documenten = documenten }

    mutating func read(_ text: CitedText) {
        let named = documenten.named(in: text.text)
        let about = named.isEmpty ? text.surroundings : named.map(\.document)
        subjects[text.file, default: []].formUnion(about.map(\.key))
        let sections = sections(text, named)
        figures(text, named, about, sections)
        let linked = links(text, about)
        quotations(text, linked, about)
    }

    /// What is unused.
    mutating func finish() {
        for passage in documenten.passages {
            for file in passage.gebruiktIn {
                if subjects["scenarios/\(file)"]?.contains(passage.document) == true {
                    used.insert(passage.naam)
                } else {
                    report(passage, "gebruikt_in names \(file), which is not about \(passage.document)")
                }
            }
            if !used.contains(passage.naam) { report(passage, "nothing uses '\(passage.naam)'") }
        }
    }

    private struct Section {
        let document: Documenten.Document
        let name: String
        let range: Range<Int>
    }

    private mutating func sections(_ text: CitedText, _ named: [Documenten.Naming]) -> [Section] {
        guard text.text.utf8.contains(0xA7) || text.text.contains("ijlage ") || text.text.contains("nnex ") else {
            return []
        }
        var sections: [Section] = []
        for match in text.text.matches(of: /§\s?([0-9]+(?:\.[0-9]+)*)|\b(?:[Bb]ijlage|[Aa]nnex) ([0-9]+)/) {
            let start = text.text.utf8.distance(from: text.text.startIndex, to: match.range.lowerBound)
            let name = match.1.map(String.init) ?? "bijlage \(match.2!)"
            let before = named.last { $0.document.isNumbered && $0.range.lowerBound < start }?.document
            guard let document = before ?? text.surroundings.last(where: \.isNumbered) else {
                if text.isScenario { report(text, start, "\(match.0) of no document") }
                continue
            }
            let passages = documenten.passages(of: document, name)
            if passages.isEmpty { report(text, start, "\(document.key) has no passage of \(match.0)") }
            used.formUnion(passages.map(\.naam))
            sections.append(
                Section(document: document, name: name, range: start..<(start + match.0.utf8.count)))
        }
        return sections
    }

    private mutating func figures(
        _ text: CitedText, _ named: [Documenten.Naming], _ about: [Documenten.Document], _ sections: [Section]
    ) {
        guard !about.isEmpty else { return }
        let apart = named.map(\.range) + sections.map(\.range)
        let numbers = CitedNumber.all(in: text.text).filter { number in
            number.isClaim && !apart.contains { $0.contains(number.offset) }
        }
        for passage in documenten.passages
        where about.contains(where: { $0.key == passage.document && !$0.isNumbered })
            && numbers.contains(where: { $0.isTelling && passage.numbers.contains($0) })
        {
            used.insert(passage.naam)
        }
        if text.isScenario { claims(text, numbers, sections) }
        guard text.role == .bron, let first = named.first else { return }
        // A section without passages was reported.
        let passages = about.flatMap { document in
            let cited = sections.filter { $0.document.key == document.key }.flatMap {
                documenten.passages(of: document, $0.name)
            }
            return cited.isEmpty ? documenten.passages(of: document) : cited
        }
        for number in numbers where number.offset > first.range.lowerBound {
            if !passages.contains(where: { $0.numbers.contains(number) }) {
                report(text, number.offset, "\(number) is in no such passage of \(keys(about))")
            }
        }
    }

    /// Figures behind `§7.1:`.
    private mutating func claims(_ text: CitedText, _ numbers: [CitedNumber], _ sections: [Section]) {
        let bytes = Array(text.text.utf8)
        for section in sections where text.role != .bron && !section.name.hasPrefix("bijlage") {
            let start = section.range.upperBound
            guard start < bytes.count, bytes[start] == UInt8(ascii: ":") else { continue }
            let ends =
                sections.map(\.range.lowerBound).filter { $0 > start } + [bytes.count]
                + (bytes[start...].firstIndex(of: UInt8(ascii: ";")).map { [$0] } ?? [])
            let passages = documenten.passages(of: section.document, section.name)
            for number in numbers where (start..<ends.min()!).contains(number.offset) && !passages.isEmpty {
                if !passages.contains(where: { $0.numbers.contains(number) }) {
                    report(text, number.offset, "\(number) is in no passage of \(section.name)")
                }
            }
        }
    }

    private mutating func links(_ text: CitedText, _ about: [Documenten.Document]) -> [Documenten.Passage] {
        guard text.text.contains("documenten.yaml)") else { return [] }
        var linked: [Documenten.Passage] = []
        for match in text.text.matches(of: /\[([^\]]+)\]\([^)]*documenten\.yaml\)/) where match.1 != "documenten.yaml" {
            let start = text.text.utf8.distance(from: text.text.startIndex, to: match.range.lowerBound)
            guard let passage = documenten.passages.first(where: { $0.naam == match.1 }) else {
                report(text, start, "no passage is named '\(match.1)'")
                continue
            }
            if !about.contains(where: { $0.key == passage.document }) {
                report(text, start, "'\(passage.naam)' is of \(passage.document), the text is about \(keys(about))")
            }
            used.insert(passage.naam)
            linked.append(passage)
        }
        return linked
    }

    private mutating func quotations(
        _ text: CitedText, _ linked: [Documenten.Passage], _ about: [Documenten.Document]
    ) {
        guard text.isScenario else { return }
        let quotations =
            text.role == .citaat ? [Quotation(words: text.text, offset: 0)] : Quotation.all(in: text.text)
        for quotation in quotations where !about.isEmpty || text.role == .citaat {
            let passages = linked.isEmpty ? about.flatMap { documenten.passages(of: $0) } : linked
            let found = passages.filter(quotation.stands)
            used.formUnion(found.map(\.naam))
            if found.isEmpty {
                let place = linked.isEmpty ? keys(about) : linked.map(\.naam).joined(separator: ", ")
                report(text, quotation.offset, "'\(quotation.words)' is in no passage of \(place)")
            }
        }
    }

    private func keys(_ documents: [Documenten.Document]) -> String {
        documents.isEmpty ? "no document" : Set(documents.map(\.key)).sorted().joined(separator: ", ")
    }

    private mutating func report(_ text: CitedText, _ offset: Int, _ what: String) {
        findings.append(Finding(file: text.file, line: text.line(at: offset), what: what))
    }

    private mutating func report(_ passage: Documenten.Passage, _ what: String) {
        findings.append(Finding(file: "scenarios/documenten.yaml", line: passage.line, what: what))
    }
}
