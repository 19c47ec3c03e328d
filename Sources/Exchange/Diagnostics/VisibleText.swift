internal import BijstandCaseload

/// Text of a file as a message may show it.
public enum VisibleText {
    /// The same text with every character that a terminal would obey, or that hides or turns others around, spelled out.
    ///
    /// Those are C0 and C1 controls, line and paragraph separators, marks and isolates of writing direction, characters without
    /// a width, and what looks like a space or a hyphen and is another: `\n`, `\t`, `\r` as such, others as `\u{1B}`.
    public static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isHidden) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            default:
                if isHidden(scalar) {
                    result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result
    }

    /// The same, and of a long text only the begin.
    static func short(_ text: String) -> String {
        text.count > limit ? of("\(text.prefix(limit))") + "…" : of(text)
    }

    private static let limit = 400

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0xA0, 0xAD, 0x61C, 0x180E, 0x2000...0x200F, 0x2011, 0x2028...0x202F, 0x205F...0x206F,
            0x3000,
            0xFEFF:
            true
        default: false
        }
    }

    /// What a character that looks like a space, or like nothing, is called; nil for others.
    static func likeSpace(_ scalar: Unicode.Scalar) -> Message? {
        switch scalar.value {
        case 0xA0: "a no-break space"
        case 0x202F: "a narrow no-break space"
        case 0x2007: "a figure space"
        case 0x2000...0x200A, 0x205F, 0x3000: "a wide or thin space"
        default: isWithoutWidth(scalar) ? "a character without a width" : nil
        }
    }

    /// Whether a character looks like nothing.
    static func isWithoutWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B...0x200D, 0x2060, 0xFEFF: true
        default: false
        }
    }
}
