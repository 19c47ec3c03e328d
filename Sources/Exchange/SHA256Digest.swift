internal import CBijstandDigest
internal import Foundation

/// SHA-256 (FIPS 180-4), by libmd.
public enum SHA256Digest {
    /// 64 hexadecimal digits.
    public static func hex(of bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: digest(of: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// As a Content-Security-Policy names what it allows.
    public static func base64(of bytes: [UInt8]) -> String { Data(digest(of: bytes)).base64EncodedString() }

    private static func digest(of bytes: [UInt8]) -> [UInt8] {
        var context = SHA2_CTX()
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        SHA256Init(&context)
        SHA256Update(&context, bytes, bytes.count)
        SHA256Final(&digest, &context)
        return digest
    }
}
