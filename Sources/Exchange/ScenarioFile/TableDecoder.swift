internal import BijstandCaseload

/// Reads the sections of a scenario into the flat layout, as the registry describes them.
final class TableDecoder {
    /// Keys that any table may have beside its own.
    static let meta = MetaKey.names
    /// The key that stands for every category not named.
    static let each = "elke"

    static func isMeta(_ key: String) -> Bool {
        meta.contains(key) || key == each || key == "verdeling" || key == "concentratie"
    }

    private let layout: ParameterLayout
    private let log: DiagnosticLog
    private let numbers: QuantityDecoder
    /// False when start or horizon are wrong: which years are needed is then not known, and not asked for.
    private let knowsYears: Bool
    private(set) var quantities: [Quantity?]
    /// Where each number stands; nil for one that is not given.
    private(set) var places: [Place?]
    private(set) var dirichlet: [Scenario.DirichletTable] = []
    private let layers: [String]

    /// - Parameter layers: the scenario files, from the first basis on; none for a canonical form.
    init(_ layout: ParameterLayout, _ log: DiagnosticLog, layers: [String], knowsYears: Bool) {
        self.layers = layers
        self.knowsYears = knowsYears
        self.layout = layout
        self.log = log
        numbers = QuantityDecoder(log: log)
        quantities = Array(repeating: nil, count: layout.count)
        places = Array(repeating: nil, count: layout.count)
    }

    /// Keys of a section besides those of any table.
    static func keys(of section: String) -> [String] {
        let start = section + "."
        let keys = Parameter.allCases.map(\.rawValue).filter { $0.hasPrefix(start) }.map {
            String($0.dropFirst(start.count))
        }
        return keys + others(section) + Keuze.of(section).map(\.key)
    }

    private static func others(_ section: String) -> [String] {
        section == OpeningSource.section ? [OpeningSource.file] : []
    }

    /// Reads one top-level section; a missing one still gets its neutral values and its missing keys reported.
    func section(_ name: String, _ node: Node?, in root: Node) {
        let parameters = Parameter.allCases.filter { $0.rawValue.hasPrefix(name + ".") }
        if let node, node.entries == nil {
            log.add(node, name, found: node.found, expected: "a table of keys")
            return
        }
        let context = node.map { TableContext().refined(by: $0, nil, name, log) } ?? TableContext()
        let keys = parameters.map { String($0.rawValue.dropFirst(name.count + 1)) }
        let others = Self.others(name)
        let known = Self.keys(of: name)
        for entry in node?.entries ?? [] where !known.contains(entry.key) && !Self.meta.contains(entry.key) {
            log.unknown(entry, among: known, path: "\(name).\(entry.key)")
        }
        let meant = Self.meant(node, among: known)
        let isFromFile = others.contains { node?[$0] != nil || meant.contains($0) }
        for (parameter, key) in zip(parameters, keys) {
            let range = layout.range(parameter)
            // A misspelt key is one mistake, not also a missing one.
            if meant.contains(key) { continue }
            if isFromFile && Parameter.givenByDossiers.contains(parameter) { continue }
            if ObservedOpening.gives(parameter, node?[key]) { continue }
            if let table = node?[key] {
                self.table(parameter, table, axis: 0, at: range.lowerBound, parameter.rawValue, context)
            } else {
                absent(parameter, range, parameter.rawValue, node ?? root)
            }
        }
    }

    private func table(
        _ parameter: Parameter, _ node: Node, axis: Int, at start: Int, _ path: String, _ outer: TableContext
    ) {
        let definition = parameter.definition
        guard axis < definition.axes.count else {
            quantities[start] = numbers.decode(node, parameter, path, outer)
            places[start] = node.place
            return
        }
        guard node.entries != nil else {
            log.add(
                node, path, found: node.found, expected: "a table by \(definition.axes[axis].rawValue)",
                suggestion: QuantityDecoder.meant(node, parameter))
            return
        }
        let context = outer.refined(by: node, definition, path, log)
        let labels = layout.labels(definition.axes[axis], of: parameter)
        let isShareRow = definition.isShares && axis == definition.axes.count - 1
        let extra = [Self.each] + (isShareRow ? ["verdeling", "concentratie"] : [])
        let isByYear = definition.axes[axis] == .jaar || definition.axes[axis] == .eerderJaar
        for entry in node.entries! where !labels.contains(entry.key) && !(Self.meta + extra).contains(entry.key) {
            // Path points were read from these very keys; a bad one is reported there.
            if definition.axes[axis] == .punt || isByYear && Self.isYear(entry.key) { continue }
            log.unknown(entry, among: labels + [Self.each], path: "\(path).\(entry.key)")
        }
        if isByYear { leftOver(parameter, node, labels, path, context) }
        let mistakes = log.count
        let size = layout.shape(parameter)[(axis + 1)...].reduce(1, *)
        let meant = Self.meant(node, among: labels, isByYear: isByYear)
        for (index, label) in labels.enumerated() where !meant.contains(label) {
            let position = start + index * size
            if let child = node[label] {
                table(parameter, child, axis: axis + 1, at: position, "\(path).\(label)", context)
            } else if let child = node[Self.each] {
                table(parameter, child, axis: axis + 1, at: position, "\(path).\(Self.each)", context)
            } else if isShareRow && label == definition.spared {
                quantities[position] = Quantity(.value(0), .neutral)
            } else {
                absent(
                    parameter, position..<position + size, "\(path).\(label)", node, inShareRow: isShareRow)
            }
        }
        if let each = node[Self.each] { checkEach(each, labels, node, path) }
        // Earlier years that no rule looks back to are left over too.
        if labels.isEmpty && definition.axes[axis] != .eerderJaar {
            log.add(node, path, found: "an empty table", expected: "at least one key")
        }
        // Of shares of which one is wrong, nothing more can be said.
        if isShareRow && log.count == mistakes { shares(parameter, node, start..<start + labels.count, path) }
    }

    /// Years outside the run change nothing; what stands there is still read.
    private func leftOver(
        _ parameter: Parameter, _ node: Node, _ labels: [String], _ path: String, _ context: TableContext
    ) {
        for entry in node.entries! where Self.isYear(entry.key) && !labels.contains(entry.key) {
            _ = numbers.decode(entry.value, parameter, "\(path).\(entry.key)", context)
            // Of earlier years a rule may look back to fewer than are given.
            let isBefore =
                Int(entry.key).map { (layout.years[0] - Self.lookedBack..<layout.years[0]).contains($0) } ?? false
            if knowsYears && !entry.value.isPublication && !(isBefore && parameter.definition.axes == [.eerderJaar]) {
                log.warnOutside(entry, layout.years, path)
            }
        }
    }

    /// Years before the run that results are kept of.
    private static let lookedBack = 10

    /// `elke` is every category that is not named, in whatever file: one that stands above such names moves fewer than it seems.
    private func checkEach(_ each: Node, _ labels: [String], _ node: Node, _ path: String) {
        guard let layer = layers.lastIndex(of: each.file) else { return }
        let named = labels.filter { node[$0] != nil }
        let below = named.filter { layers.lastIndex(of: node[$0]!.file).map { $0 < layer } ?? false }
        guard !below.isEmpty else { return }
        if named.count == labels.count {
            log.add(
                each, "\(path).\(Self.each)", found: "\(Self.each), where the basis names every category",
                expected: "categories by name: \(below.joined(separator: ", "))")
        } else {
            log.warn(
                each.place, "\(path).\(Self.each)", "not \(below.joined(separator: ", ")), which the basis names")
        }
    }

    /// - Parameter inShareRow: other shares of the row are given, so this one may not be left out.
    private func absent(
        _ parameter: Parameter, _ range: Range<Int>, _ path: String, _ node: Node, inShareRow: Bool = false
    ) {
        switch parameter.definition.default {
        case .identity where inShareRow, .only where inShareRow:
            log.add(node, path, found: "nothing", expected: "a share, as for the others of its row")
        case .neutral(let value):
            for position in range { quantities[position] = Quantity(.value(value), .neutral) }
        case .identity, .only:
            for position in range { quantities[position] = Quantity(.value(standing(parameter, position)), .neutral) }
        case .absent: break
        case .required:
            let axes = parameter.definition.axes
            if range.isEmpty && !axes.contains(.punt) { return }
            if !knowsYears && (axes.contains(.jaar) || axes.contains(.eerderJaar)) { return }
            log.add(
                node, path, found: "nothing",
                expected: "\(parameter.definition.meaning) (\(parameter.definition.eenheid.rawValue))")
        }
    }

    /// What stands at a position of a table that a scenario leaves out.
    private func standing(_ parameter: Parameter, _ position: Int) -> Double {
        let shape = layout.shape(parameter)
        let offset = position - layout.range(parameter).lowerBound
        let (row, column) = (offset / shape[shape.count - 1], offset % shape[shape.count - 1])
        switch parameter.definition.default {
        case .identity: return row == column ? 1 : 0
        case .only(let key):
            return layout.labels(parameter.definition.axes.last!, of: parameter)[column] == key ? 1 : 0
        case .neutral(let value): return value
        case .required, .absent: return .nan
        }
    }

    static func isYear(_ key: String) -> Bool {
        key.utf8.count == 4 && key.utf8.allSatisfy { (48...57).contains($0) }
    }

    /// The known keys that unknown keys of a table are likely misspellings of.
    ///
    /// - Parameter isByYear: a year outside the run is then left over from a longer one, and meant as it stands.
    private static func meant(_ node: Node?, among known: [String], isByYear: Bool = false) -> Set<String> {
        let entries = node?.entries ?? []
        let absent = known.filter { key in !entries.contains { $0.key == key } }
        return Set(
            entries.compactMap { entry in
                known.contains(entry.key) || isMeta(entry.key) || isByYear && isYear(entry.key)
                    ? nil : Suggestion.nearest(to: entry.key, in: absent)
            })
    }

    /// Shares need not add up, but they must not all be 0; they may be drawn as one from a Dirichlet distribution.
    private func shares(_ parameter: Parameter, _ node: Node, _ range: Range<Int>, _ path: String) {
        let given = quantities[range]
        if parameter.definition.default == .absent, given.contains(where: { $0 == nil }),
            given.contains(where: { $0 != nil })
        {
            log.add(node, path, found: "some categories only", expected: "all of them, or none")
        }
        if given.allSatisfy({ $0 != nil }), given.allSatisfy({ $0!.center == 0 }) {
            log.add(node, path, found: "shares that are all 0", expected: "at least one above 0")
        }
        guard node["verdeling"] != nil || node["concentratie"] != nil else { return }
        guard let kind = node["verdeling"], case .scalar("dirichlet", _) = kind.content else {
            log.add(
                node["verdeling"] ?? node, "\(path).verdeling", found: node["verdeling"]?.found ?? "nothing",
                expected: "dirichlet, the distribution of a table of shares")
            return
        }
        if parameter.definition.isFixed {
            log.add(
                node, path, found: "a distribution",
                expected: "shares: the opening rows are the same in every replication")
            return
        }
        guard let concentration = node["concentratie"] else {
            log.add(node, "\(path).concentratie", found: "nothing", expected: "a number above 0")
            return
        }
        guard let value = numbers.number(concentration, "\(path).concentratie") else { return }
        guard value > 0 else {
            log.add(concentration, "\(path).concentratie", found: concentration.found, expected: "a number above 0")
            return
        }
        guard !given.contains(where: { $0 == nil }) else { return }
        dirichlet.append(
            Scenario.DirichletTable(range: range, shares: given.map { $0!.center }, concentration: value))
        for position in range { quantities[position]!.content = .together(mean: quantities[position]!.center) }
    }
}
