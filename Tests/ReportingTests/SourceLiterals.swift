import Foundation
import TestSupport

/// A string literal of a Swift source, with `%1`, `%2` … for what is interpolated.
struct SourceLiteral {
    let file: String
    let line: Int
    let key: String
    /// The code before it, so far as it tells what it is for, with single blanks.
    let before: String
}

/// Reads the string literals of Swift sources, those within interpolations too.
struct SourceLiterals {
    private let file: String
    private let text: [Character]
    private var found: [SourceLiteral] = []

    static func all(in source: String, file: String = "") -> [SourceLiteral] {
        var reader = SourceLiterals(file: file, text: Array(source))
        _ = reader.code(0, isInside: false)
        return reader.found
    }

    /// Of every Swift file of the repository's Sources, by its path below it.
    static let ofSources: [SourceLiteral] = {
        let root = "\(Fixture.root)/Sources"
        let files = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        return files.filter { $0.hasSuffix(".swift") }.sorted().flatMap { file in
            all(in: (try? String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)) ?? "", file: file)
        }
    }()

    private init(file: String, text: [Character]) { (self.file, self.text) = (file, text) }

    private func has(_ word: String, at place: Int) -> Bool {
        place + word.count <= text.count && text[place..<place + word.count].elementsEqual(word)
    }

    private func next(_ word: String, from place: Int) -> Int {
        var place = place
        while place < text.count, !has(word, at: place) { place += 1 }
        return place
    }

    /// Reads code to its end or, inside an interpolation, to the parenthesis that closes it.
    private mutating func code(_ start: Int, isInside: Bool) -> Int {
        var (place, depth) = (start, 0)
        while place < text.count {
            if has("//", at: place) {
                place = next("\n", from: place)
            } else if has("#/", at: place) {
                place = next("/#", from: place + 2) + 2
            } else if text[place] == "\"" {
                place = literal(place)
            } else {
                if text[place] == "(" { depth += 1 }
                if text[place] == ")" {
                    if depth == 0 && isInside { return place }
                    depth -= 1
                }
                place += 1
            }
        }
        return place
    }

    private mutating func literal(_ start: Int) -> Int {
        let quote = has("\"\"\"", at: start) ? "\"\"\"" : "\""
        var (place, key, count) = (start + quote.count, "", 0)
        while place < text.count, !has(quote, at: place) {
            guard text[place] == "\\" else {
                key.append(text[place])
                place += 1
                continue
            }
            switch text[place + 1] {
            case "(":
                count += 1
                key += "%\(count)"
                place = code(place + 2, isInside: true) + 1
            case "u":
                let end = next("}", from: place)
                key.unicodeScalars.append(Unicode.Scalar(UInt32(String(text[place + 3..<end]), radix: 16)!)!)
                place = end + 1
            case let sign:
                key.append(["n": "\n", "t": "\t", "r": "\r", "0": "\0"][sign] ?? sign)
                place += 2
            }
        }
        let line = text[..<start].count { $0 == "\n" } + 1
        let before = String(text[max(0, start - 120)..<start]).replacing(#/\s+/#, with: " ")
        found.append(SourceLiteral(file: file, line: line, key: key, before: before))
        return place + quote.count
    }
}
