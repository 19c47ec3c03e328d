internal import BijstandCaseload
internal import Foundation

extension DossierFileFormat {
    /// Reads a mapping file: YAML with only what differs from the defaults.
    ///
    /// - Throws: `MissingInput` when the file is not there, `InvalidInput` with everything that is wrong in it.
    public init(path: String) throws {
        let log = DiagnosticLog()
        let root = try YAMLFile.read(path, log)
        try self.init(root, log)
    }

    /// Reads a mapping from text.
    public init(yaml text: String, name: String) throws(InvalidInput) {
        let log = DiagnosticLog()
        try self.init(YAMLFile.parse(Data(text.utf8), file: name, log), log)
    }

    private init(_ root: Node?, _ log: DiagnosticLog) throws(InvalidInput) {
        self.init()
        if let root { MappingDecoder(log: log).decode(root, into: &self) }
        try log.throwIfAny()
    }

    /// Reads a mapping that stands in a table of a scenario, beside other keys.
    init(_ node: Node, path: String, besides others: [String], _ log: DiagnosticLog) {
        self.init()
        MappingDecoder(log: log, prefix: path + ".", others: others).decode(node, into: &self)
    }
}

/// Reads the keys of a mapping.
struct MappingDecoder {
    let log: DiagnosticLog
    /// Of the paths of keys, where the mapping is not a file of its own.
    var prefix = ""
    /// Keys that somebody else reads.
    var others: [String] = []

    static let days = 0...366

    func decode(_ root: Node, into format: inout DossierFileFormat) {
        guard let entries = root.entries else {
            return log.add(
                root, "", found: root.found, expected: "a table of keys: \(MappingKey.names.joined(separator: ", "))")
        }
        for entry in entries {
            guard let key = MappingKey(rawValue: entry.key) else {
                if !others.contains(entry.key) {
                    log.unknown(entry, among: others + MappingKey.names, path: prefix + entry.key)
                }
                continue
            }
            switch key {
            case .kolommen: columns(entry, &format)
            case .datums: dates(entry, &format)
            case .regeling:
                format.regelingen = codes(entry)
                format.asksRegeling = true
            case .groep: format.groepen = codes(entry)
            case .leefvormen:
                pairs(entry, expected: Leefvorm.allCases.map(\.rawValue), same: EndReason.normal) { key, value in
                    Leefvorm(rawValue: value).map { format.leefvormen[EndReason.normal(key)] = $0 } != nil
                }
            case .herkomsten:
                pairs(
                    entry, expected: Herkomst.allCases.map(\.rawValue),
                    same: { HerkomstCode.number($0).map(String.init) }
                ) { key, value in
                    guard let herkomst = Herkomst(rawValue: value), let code = HerkomstCode.number(key) else {
                        return false
                    }
                    format.herkomsten[code] = herkomst
                    return true
                }
            case .oorzaken:
                pairs(entry, expected: DossierExit.Reason.all.map(\.name), same: EndReason.normal) { key, value in
                    DossierExit.Reason(name: value).map { format.oorzaken[EndReason.normal(key)] = $0 } != nil
                }
            case .indelingen:
                pairs(entry, expected: Afstand.allCases.map(\.rawValue), same: EndReason.normal) { key, value in
                    Afstand(rawValue: value).map { format.indelingen[EndReason.normal(key)] = $0 } != nil
                }
            case .medebewoners:
                pairs(entry, expected: Medebewoners.allCases.map(\.rawValue), same: EndReason.normal) { key, value in
                    Medebewoners(rawValue: value).map { format.medebewoners[EndReason.normal(key)] = $0 } != nil
                }
            case .onderbrekingDagen: days(entry, &format)
            }
        }
    }

    private func columns(_ entry: Node.Entry, _ format: inout DossierFileFormat) {
        guard let entries = entry.value.entries else {
            return log.add(
                entry.value, prefix + entry.key, found: entry.value.found, expected: "a table of column names")
        }
        var named: [String: Node.Entry] = [:]
        for column in entries {
            guard let known = DossierColumn(rawValue: column.key) else {
                log.unknown(
                    column, among: DossierColumn.allCases.map(\.rawValue), path: "\(prefix)\(entry.key).\(column.key)")
                continue
            }
            guard case .scalar(let name, _) = column.value.content, !name.isEmpty else {
                log.add(
                    column.value, "\(prefix)\(entry.key).\(column.key)", found: column.value.found,
                    expected: "the name of a column")
                continue
            }
            format.kolommen[known] = name
            if let other = named.updateValue(column, forKey: EndReason.normal(name)) {
                log.add(
                    column.value, "\(prefix)\(entry.key).\(column.key)",
                    found: "'\(name)', which kolommen.\(other.key) names too\(Self.place(other, from: column))",
                    expected: "a column of its own")
            }
        }
    }

    /// One order for every column of dates, or one for each.
    private func dates(_ entry: Node.Entry, _ format: inout DossierFileFormat) {
        let names = DateOrder.allCases.map(\.rawValue)
        func order(_ node: Node, _ path: String) -> DateOrder? {
            if case .scalar(let text, _) = node.content, let order = DateOrder(rawValue: text) { return order }
            let text: String = if case .scalar(let text, _) = node.content { text } else { "" }
            log.add(
                node, path, found: node.found, expected: "one of \(names.joined(separator: ", "))",
                suggestion: Suggestion.nearest(to: text, in: names))
            return nil
        }
        guard let entries = entry.value.entries else {
            let order = order(entry.value, prefix + entry.key)
            for column in DossierColumn.dates { format.datums[column] = order }
            return
        }
        for column in entries {
            let path = "\(prefix)\(entry.key).\(column.key)"
            guard let known = DossierColumn(rawValue: column.key), DossierColumn.dates.contains(known) else {
                log.unknown(column, among: DossierColumn.dates.map(\.rawValue), path: path)
                continue
            }
            format.datums[known] = order(column.value, path)
        }
    }

    /// One code, a list of codes, or `elke`: no filter.
    private func codes(_ entry: Node.Entry) -> Set<String>? {
        let items: [Node] = if case .list(let items) = entry.value.content { items } else { [entry.value] }
        if case .scalar("elke", _) = entry.value.content { return nil }
        let codes = items.compactMap { item -> String? in
            if case .scalar(let text, _) = item.content, !text.isEmpty { return DossierFileFormat.code(text) }
            log.add(item, prefix + entry.key, found: item.found, expected: "a code, a list of codes, or elke")
            return nil
        }
        if items.isEmpty {
            log.add(
                entry.value, prefix + entry.key, found: "an empty list", expected: "a code, a list of codes, or elke")
        }
        return Set(codes)
    }

    /// - Parameter same: what two spellings of one text or code have in common.
    private func pairs(
        _ entry: Node.Entry, expected: [String], same: (String) -> String?, _ set: (String, String) -> Bool
    ) {
        guard let entries = entry.value.entries else {
            return log.add(
                entry.value, prefix + entry.key, found: entry.value.found,
                expected: "a table of the file's texts or codes")
        }
        var seen: [String: Node.Entry] = [:]
        for pair in entries {
            if let common = same(pair.key), let other = seen.updateValue(pair, forKey: common) {
                log.add(
                    Diagnostic(
                        file: pair.value.file, line: pair.line, key: "\(prefix)\(entry.key).\(pair.key)",
                        found: "the same as '\(other.key)'\(Self.place(other, from: pair))",
                        expected: "each once: upper and lower case, spaces and leading zeros make no difference"))
            }
            let value: String = if case .scalar(let text, _) = pair.value.content { text } else { "" }
            if !set(pair.key, value) {
                let isCode = entry.key != MappingKey.herkomsten.key || HerkomstCode.number(pair.key) != nil
                log.add(
                    pair.value, "\(prefix)\(entry.key).\(pair.key)", found: isCode ? pair.value.found : "'\(pair.key)'",
                    expected: isCode ? "one of \(expected.joined(separator: ", "))" : "a code: a whole number",
                    suggestion: isCode ? Suggestion.nearest(to: value, in: expected) : nil)
            }
        }
    }

    /// Where another entry stands, seen from one.
    private static func place(_ other: Node.Entry, from entry: Node.Entry) -> Message {
        other.value.file == entry.value.file ? " in line \(other.line)" : " in \(other.value.file):\(other.line)"
    }

    private func days(_ entry: Node.Entry, _ format: inout DossierFileFormat) {
        guard case .scalar(let text, _) = entry.value.content, let days = Int(text), Self.days.contains(days) else {
            return log.add(
                entry.value, prefix + entry.key, found: entry.value.found, expected: "a whole number of days, 0 to 366")
        }
        format.onderbrekingDagen = days
    }
}
