import BijstandCaseload
import Foundation

@testable import BijstandExchange

/// The documents that the repository cites, as `scenarios/documenten.yaml` holds them: passages, word for word.
struct Documenten {
    struct Document {
        let key: String
        /// How texts name it, in small letters.
        let names: [String]
        /// Whether its sections have numbers.
        let isNumbered: Bool
    }

    struct Passage {
        let naam: String
        let document: String
        /// As printed: "7.1", "bijlage 1", a letter's heading.
        let paragraaf: String?
        /// As printed, without quotation marks.
        let words: String
        let numbers: [CitedNumber]
        /// Files, from `scenarios` on, that rest on it without saying so in a way that a program sees.
        let gebruiktIn: [String]
        let line: Int
    }

    /// A document's name in a text.
    struct Naming {
        let document: Document
        /// In UTF-8.
        let range: Range<Int>
    }

    struct Unreadable: Error { let what: String }

    let documents: [Document]
    let passages: [Passage]

    init(_ text: String) throws {
        let log = DiagnosticLog()
        let root = YAMLFile.parse(Data(text.utf8), file: "documenten.yaml", log)
        guard let root, log.sorted().isEmpty else { throw Unreadable(what: "the file: \(log.sorted())") }
        func words(_ node: Node, _ key: String) throws -> String {
            guard let text = node[key]?.text, !text.isEmpty else {
                throw Unreadable(what: "\(key) in line \(node.line)")
            }
            return text
        }
        let documents = try (root["documenten"]?.entries ?? []).map { entry in
            for key in ["titel", "datum"] { _ = try words(entry.value, key) }
            return Document(
                key: entry.key, names: entry.value["aangehaald_als"].texts.map { $0.lowercased() },
                isNumbered: entry.value["genummerd"]?.text == "true")
        }
        passages = try (root["passages"]?.items ?? []).map { node in
            let document = try words(node, "document")
            guard documents.contains(where: { $0.key == document }) else {
                throw Unreadable(what: "'\(document)' in line \(node.line), which is no document")
            }
            let read = try words(node, "woorden")
            let plain = Quotation.plain(node["gelezen"]?.text ?? read)
            return Passage(
                naam: try words(node, "naam"), document: document, paragraaf: node["paragraaf"]?.text, words: plain,
                numbers: CitedNumber.all(in: plain), gebruiktIn: node["gebruikt_in"].texts, line: node.line)
        }
        self.documents = documents
        guard Set(passages.map(\.naam)).count == passages.count else { throw Unreadable(what: "a name twice") }
    }

    /// Where a text names documents, first to last.
    func named(in text: String) -> [Naming] {
        let small = Array(text.lowercased().utf8)
        return documents.flatMap { document in
            document.names.flatMap { name in
                let name = Array(name.utf8)
                return small.indices.filter { small[$0] == name[0] && small[$0...].starts(with: name) }.map {
                    Naming(document: document, range: $0..<($0 + name.count))
                }
            }
        }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The documents that a `bron` stands for: by its key, or by its name.
    func documents(ofBron bron: String) -> [Document] {
        documents.first { $0.key == bron }.map { [$0] } ?? named(in: bron).map(\.document)
    }

    func passages(of document: Document, _ section: String? = nil) -> [Passage] {
        passages.filter { $0.document == document.key && (section == nil || $0.paragraaf == section) }
    }
}

/// A number in a text, as far as texts spell it differently: without points and underscores between thousands.
struct CitedNumber: Hashable, CustomStringConvertible {
    let digits: String
    let isPercentage: Bool
    /// Where it begins, in UTF-8.
    var offset = 0

    static func == (left: Self, right: Self) -> Bool {
        left.digits == right.digits && left.isPercentage == right.isPercentage
    }

    func hash(into hasher: inout Hasher) { hasher.combine(digits) }

    var description: String { digits + (isPercentage ? " %" : "") }

    /// Tells enough to be looked up in a passage: of three digits, or a percentage.
    var isClaim: Bool { isPercentage || digits.count > 2 }

    /// Says which passage is meant: a claim that is no year.
    var isTelling: Bool {
        isClaim && !(digits.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20")) && !isPercentage)
    }

    static func all(in text: String) -> [CitedNumber] {
        text.matches(of: /([0-9](?:[0-9._,]*[0-9])?)(\s?%)?/).map { match in
            CitedNumber(
                digits: match.1.filter { $0 != "." && $0 != "_" }, isPercentage: match.2 != nil,
                offset: text.utf8.distance(from: text.startIndex, to: match.range.lowerBound))
        }
    }
}

extension Node {
    var items: [Node]? { if case .list(let items) = content { items } else { nil } }
}

extension Node? {
    var texts: [String] { self?.items?.compactMap(\.text) ?? [] }
}
