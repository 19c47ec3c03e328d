internal import Foundation

/// The path of a file as seen from the folder of another.
enum RelativePath {
    static func of(_ path: String, from other: String) -> String {
        func parts(_ path: String) -> [String] {
            URL(fileURLWithPath: path).standardizedFileURL.pathComponents
        }
        let (target, folder) = (parts(path), Array(parts(other).dropLast()))
        let common = zip(target, folder).prefix { $0 == $1 }.count
        return (Array(repeating: "..", count: folder.count - common) + target[common...]).joined(separator: "/")
    }
}
