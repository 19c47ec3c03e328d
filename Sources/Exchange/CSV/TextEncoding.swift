/// The encodings that exports and spreadsheets write, told apart by a mark at the start or by whether the bytes are valid UTF-8.
enum TextEncoding: String {
    case utf8 = "UTF-8"
    /// What Excel calls Unicode text; read where it begins with its mark.
    case utf16 = "UTF-16"
    case windows1252 = "Windows-1252"

    /// The file as UTF-8 without byte order mark. A file with one invalid byte is Windows-1252 as a whole.
    static func decoded(_ bytes: [UInt8]) -> (bytes: [UInt8], encoding: TextEncoding) {
        if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes, low: 0), .utf16) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes, low: 1), .utf16) }
        let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if String(validating: plain, as: UTF8.self) != nil { return (plain, .utf8) }
        var result: [UInt8] = []
        result.reserveCapacity(plain.count + plain.count / 8)
        for byte in plain {
            if byte < 0x80 {
                result.append(byte)
            } else {
                let value = byte < 0xA0 ? high[Int(byte) - 0x80] : UInt32(byte)
                result.append(contentsOf: UTF8.encode(Unicode.Scalar(value)!)!)
            }
        }
        return (result, .windows1252)
    }

    /// Behind the mark; half a unit at the end and lone surrogates become U+FFFD.
    ///
    /// - Parameter low: place of a unit's low byte.
    private static func utf16(_ bytes: [UInt8], low: Int) -> [UInt8] {
        let units = stride(from: 2, to: bytes.count, by: 2).map { start -> UInt16 in
            start + 1 < bytes.count ? UInt16(bytes[start + low]) | UInt16(bytes[start + 1 - low]) << 8 : 0xFFFD
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// 0x80 to 0x9F; the five undefined bytes as the control characters, as the WHATWG Encoding Standard has it.
    private static let high: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]
}
