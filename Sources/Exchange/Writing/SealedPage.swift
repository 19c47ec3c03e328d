internal import Foundation

/// A page of HTML that ends in the digest of what is before it, so that it may be replaced as long as nobody changed it.
public enum SealedPage {
    private static let (open, close) = ("<!-- bijstand-sha256:", " -->\n")

    public static func sealed(_ page: String) -> String {
        "\(page)\(open)\(SHA256Digest.hex(of: Array(page.utf8)))\(close)"
    }

    /// Whether a file is a page as it was sealed.
    public static func isUntouched(_ path: String) -> Bool {
        guard let text = FileManager.default.contents(atPath: path).map({ String(decoding: $0, as: UTF8.self) }),
            let seal = text.range(of: open, options: .backwards)
        else { return false }
        return text == sealed(String(text[..<seal.lowerBound]))
    }
}
