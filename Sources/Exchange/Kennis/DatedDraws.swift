internal import BijstandCaseload

/// Files of joint draws by the month in which what they were fitted to became known: a scenario takes the last that was known.
///
/// ```yaml
/// parameters:
///   - {bestand: posterior-2017-12.csv, bekend: 2018-03}
///   - {bestand: posterior-2018-12.csv, bekend: 2019-03}
/// ```
enum DatedDraws {
    enum Key: String, TableKey {
        case bestand, bekend
    }

    /// The tree with the path of one file in the place of a list.
    ///
    /// - Parameter limit: the last month of what may be known; nil for all.
    static func chosen(in root: Node, asOf limit: Month?, _ log: DiagnosticLog) -> Node {
        let key = RootKey.parameters.key
        guard let node = root[RootKey.parameters], case .list(let items) = node.content,
            case .mapping(var entries) = root.content, let index = entries.firstIndex(where: { $0.key == key })
        else { return root }
        var files: [(month: Month, file: Node)] = []
        for (place, item) in items.enumerated() {
            let path = "\(key)[\(place + 1)]"
            let fields = FieldReader(log: log)
            fields.unknownKeys(item, Key.names, path)
            guard let text = fields.text(item, Key.bekend, path), fields.text(item, Key.bestand, path) != nil else {
                continue
            }
            if let month = Month(text) {
                files.append((month, item[Key.bestand]!))
            } else {
                log.add(
                    item[Key.bekend]!, "\(path).\(Key.bekend)", found: "'\(text)'",
                    expected: MonthText.expectation(text))
            }
        }
        if items.isEmpty { log.add(node, key, found: "an empty list", expected: "files, each with bekend") }
        let known = files.filter { one in limit.map { one.month <= $0 } ?? true }
        var root = root
        if let last = known.max(by: { $0.month < $1.month }) {
            entries[index].value = last.file
        } else {
            if let first = files.map(\.month).min(), let limit {
                log.add(
                    node, key, found: "joint draws that were fitted to what became known from \(first) on",
                    expected: "draws fitted to what was known in \(limit), the peildatum of this raming")
            }
            entries.remove(at: index)
        }
        root.content = .mapping(entries)
        return root
    }
}
