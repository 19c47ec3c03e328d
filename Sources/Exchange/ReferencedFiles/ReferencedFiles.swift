internal import Foundation

/// The files that a scenario refers to, each read once.
///
/// In the scenario's tree the path gives way to the content's digest (`sha256:…`). So the canonical form, the scenario's
/// digest and the manifest follow the content, wherever the file lies, and cover it.
struct ReferencedFiles {
    /// Keys whose value names a file, relative to the scenario file it stands in; within a section with a dot, as
    /// `beginstand.bestand.pad`.
    ///
    /// For another such key: add it here, and ask the subscript for its content in the key's own decoder.
    static let keys = [
        RootKey.parameters.key, OpeningFileDecoder.pad, RootKey.waarnemingen.key, RootKey.druk.key,
    ]

    struct Content {
        let file: ReferencedFile
        let bytes: [UInt8]
    }

    private let contents: [Content]
    /// A dossier file that was read before.
    var dossiers: DossierFile?

    /// What a key refers to; nil when it is absent or could not be read, which is then in the log.
    subscript(_ key: String) -> Content? { contents.first { $0.file.key == key } }

    var list: [ReferencedFile] { contents.map(\.file) }

    /// Reads the files a scenario file refers to.
    init(of root: inout Node, keys: [String] = Self.keys, _ log: DiagnosticLog) {
        root = DatedDraws.chosen(in: root, asOf: Peildatum.limit(root), log)
        contents = keys.compactMap { key in
            root.update(key.split(separator: ".")) { node in
                guard case .scalar(let name, _) = node.content, !name.isEmpty else {
                    log.add(node, key, found: node.found, expected: "the path of a file")
                    return nil
                }
                let path = Self.path(name, besides: node.file)
                guard let data = FileManager.default.contents(atPath: path) else {
                    let isDraws = key == RootKey.parameters.key
                    log.add(
                        node, key, found: "'\(name)', which cannot be read",
                        expected: isDraws
                            ? "the path of a file, such as bijstand calibrate makes" : "the path of a file")
                    return nil
                }
                let bytes = Array(data)
                let file = ReferencedFile(key: key, path: path, digest: SHA256Digest.hex(of: bytes))
                node.content = .scalar(Self.mark + file.digest, isPlain: false)
                return Content(file: file, bytes: bytes)
            }
        }
    }

    /// Reads the files of a canonical form from where the manifest says they were.
    init(of root: inout Node, listed: [ReferencedFile], _ log: DiagnosticLog) throws(StaleReferences) {
        var (missing, changed): ([ReferencedFile], [ReferencedFile]) = ([], [])
        contents = Self.keys.compactMap { key in
            root.update(key.split(separator: ".")) { node in
                guard case .scalar(let text, _) = node.content,
                    let file = listed.first(where: { $0.key == key && Self.mark + $0.digest == text })
                else {
                    log.add(node, key, found: node.found, expected: "the digest of a file that the manifest lists")
                    return nil
                }
                guard let data = FileManager.default.contents(atPath: file.path) else {
                    missing.append(file)
                    return nil
                }
                let bytes = Array(data)
                if SHA256Digest.hex(of: bytes) != file.digest { changed.append(file) }
                return Content(file: file, bytes: bytes)
            }
        }
        if !missing.isEmpty || !changed.isEmpty { throw StaleReferences(missing: missing, changed: changed) }
    }

    private static let mark = "sha256:"

    /// Relative to the scenario file's folder; as seen from the current directory where it lies below that.
    static func path(_ name: String, besides file: String) -> String {
        let joined =
            name.hasPrefix("/")
            ? name : (FilePlace.parent(file) as NSString).appendingPathComponent(name)
        let here = FileManager.default.currentDirectoryPath
        let below = here.hasSuffix("/") ? here : here + "/"
        return joined.hasPrefix(below) ? String(joined.dropFirst(below.count)) : joined
    }
}

extension Node {
    /// Changes the value at a path of keys, where there is one.
    fileprivate mutating func update<Value>(_ keys: [Substring], _ body: (inout Node) -> Value?) -> Value? {
        guard let key = keys.first else { return body(&self) }
        guard case .mapping(var entries) = content, let index = entries.firstIndex(where: { $0.key == key }) else {
            return nil
        }
        let value = entries[index].value.update(Array(keys.dropFirst()), body)
        content = .mapping(entries)
        return value
    }
}
