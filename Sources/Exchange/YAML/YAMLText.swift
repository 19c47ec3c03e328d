internal import BijstandCaseload
internal import Foundation

/// The text of a YAML file, whatever program saved it: without a byte order mark, lines ended by LF alone.
struct YAMLText {
    private(set) var bytes: [UInt8]
    /// Lines as YAML counts them, without their ends.
    private(set) var lines: [String]
    /// Lines of which the value was set aside.
    private var holes: Set<Int> = []

    /// No scenario is larger; a larger file is something else.
    static let limit = 16 << 20

    /// - Returns: nil when the file is no text, which is then in the log.
    init?(_ data: Data, _ file: String, _ log: DiagnosticLog) {
        func report(_ line: Int, _ found: Message, _ expected: Message) {
            log.add(Diagnostic(file: file, line: line, found: found, expected: expected))
        }
        guard data.count <= Self.limit else {
            report(0, "\(data.count >> 20) MiB", "a scenario or mapping, at most \(Self.limit >> 20) MiB")
            return nil
        }
        var bytes = Array(data)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        let isUTF16 =
            bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
            || bytes.count > 1 && (bytes[0] == 0) != (bytes[1] == 0)
        if isUTF16 {
            report(1, "UTF-16 ('Unicode' in some programs)", "UTF-8: save the file with the encoding UTF-8")
            return nil
        }
        bytes = Self.unixLines(bytes)
        guard String(validating: bytes, as: UTF8.self) != nil else {
            let place = Self.firstInvalid(bytes)
            report(
                bytes[..<place].count { $0 == 10 } + 1, "a character that is not UTF-8",
                "a text file in UTF-8: save the file with the encoding UTF-8 (not ANSI or Windows-1252)")
            return nil
        }
        self.bytes = bytes
        let text = String(decoding: bytes, as: UTF8.self)
        lines = text.unicodeScalars.split(omittingEmptySubsequences: false) {
            $0 == "\n" || $0 == "\u{85}" || $0 == "\u{2028}" || $0 == "\u{2029}"
        }.map { String($0) }
    }

    func hasHole(_ line: Int) -> Bool { holes.contains(line) }

    /// Puts lines that can be read in the place of those that cannot.
    mutating func mend(_ mended: [YAMLProblem.MendedLine]) {
        for line in mended {
            lines[line.line] = line.text
            if line.hasHole { holes.insert(line.line) }
        }
        bytes = Array(lines.joined(separator: "\n").utf8)
    }

    /// The line of a byte, from 0.
    func line(ofByte place: Int) -> Int { bytes.prefix(place).count { $0 == 10 } }

    private static func unixLines(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(13) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte == 13 {
                result.append(10)
            } else if byte != 10 || index == 0 || bytes[index - 1] != 13 {
                result.append(byte)
            }
        }
        return result
    }

    /// Place of the first byte that begins no UTF-8 character.
    private static func firstInvalid(_ bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var iterator = CountingIterator(bytes)
        while true {
            let start = iterator.count
            switch decoder.decode(&iterator) {
            case .scalarValue: continue
            case .emptyInput, .error: return min(start, bytes.count)
            }
        }
    }

    private struct CountingIterator: IteratorProtocol {
        private let bytes: [UInt8]
        private(set) var count = 0

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        mutating func next() -> UInt8? {
            guard count < bytes.count else { return nil }
            count += 1
            return bytes[count - 1]
        }
    }
}
