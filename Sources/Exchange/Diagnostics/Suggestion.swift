/// "Did you mean": the nearest of the known words.
package enum Suggestion {
    /// The candidate with the smallest edit distance, if that is at most a third of the word's length (and at least one).
    package static func nearest(to word: String, in candidates: [String]) -> String? {
        let length = word.count
        guard length <= longest else { return nil }
        let letters = Array(word.lowercased().utf8)
        var (best, limit): (String?, Int) = (nil, max(1, length / 3))
        for candidate in candidates where abs(candidate.utf8.count - word.utf8.count) <= 4 * limit {
            guard let distance = distance(letters, Array(candidate.lowercased().utf8), atMost: limit) else { continue }
            // A later one must be nearer to be better.
            (best, limit) = (candidate, distance - 1)
            if limit < 0 { break }
        }
        return best ?? beginning(of: word, in: candidates)
    }

    /// `van` for `vanaf`, `maanden` for `maand`: the longest candidate that begins so or that the word begins with.
    private static func beginning(of word: String, in candidates: [String]) -> String? {
        guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
        return candidates.filter { $0.count >= 3 && (word.hasPrefix($0) || $0.hasPrefix(word)) }
            .max { $0.count < $1.count }
    }

    /// No key or name is longer.
    private static let longest = 200

    /// Levenshtein distance in bytes.
    static func distance(_ left: String, _ right: String) -> Int {
        distance(Array(left.utf8), Array(right.utf8), atMost: max(left.utf8.count, right.utf8.count))!
    }

    /// Nil above the limit: rows that have gone beyond it are not finished.
    private static func distance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        var previous = Array(0...b.count)
        for i in a.indices {
            var current = [i + 1]
            for j in b.indices {
                current.append(min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1))
            }
            if current.min()! > limit { return nil }
            previous = current
        }
        return previous[b.count] <= limit ? previous[b.count] : nil
    }
}
