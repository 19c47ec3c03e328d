public import BijstandCaseload

extension ScenarioFile {
    /// A number by its path, as the file spells it or as results do: `uitstroom.hazard.werk.1`,
    /// `interventies.poort.effecten.1.ratio`. Nil where the scenario gives none and leaves it to the model, and for a path that
    /// is none; ``quantity(at:)`` tells the two apart.
    public subscript(_ path: String) -> Quantity? { try? quantity(at: path) }

    /// A number by its path; nil where the scenario leaves it to the model.
    ///
    /// - Throws: ``InvalidInput`` where the scenario has no such number.
    public func quantity(at path: String) throws(InvalidInput) -> Quantity? {
        scenario.quantities[try position(of: path)]
    }

    /// The same scenario with a number set: it stands before every draw of that number, and moves no other's.
    ///
    /// - Parameters:
    ///   - path: as of ``quantity(at:)``.
    ///   - value: in the parameter's unit.
    ///   - bron: where it comes from; nil makes it an assumption (`aanname`).
    /// - Throws: ``InvalidInput`` where the scenario has no such number, or may not have this value.
    public func setting(_ path: String, to value: Double, bron: String? = nil) throws -> ScenarioFile {
        guard value.isFinite else { throw refusal(path, "\(value)", "a finite number") }
        let spelled = SpelledPath.of(scenario.layout.paths()[try position(of: path)])
        return try changed { root, _ in
            guard let new = root.setting(Self.normal(spelled)[...], value, bron) else {
                throw refusal(
                    path, "a number that is given by what it is part of",
                    "that table changed as a whole, by changed(by:)")
            }
            root = new
        }
    }

    private func position(of path: String) throws(InvalidInput) -> Int {
        let paths = scenario.layout.paths()
        let wanted = Self.normal(path)
        guard let found = paths.firstIndex(where: { $0 == path || Self.normal(SpelledPath.of($0)) == wanted }) else {
            let candidates = Parameter.allCases.map(\.rawValue) + paths.map { Self.normal(SpelledPath.of($0)) }
            throw refusal(
                path, "no number of this scenario", "a path such as uitstroom.hazard.werk.1",
                Suggestion.nearest(to: wanted, in: candidates))
        }
        return found
    }

    private func refusal(_ path: String, _ found: Message, _ expected: Message, _ suggestion: String? = nil)
        -> InvalidInput
    {
        InvalidInput(diagnostics: [
            Diagnostic(
                file: ScenarioChange.name, line: 0, key: path, found: found, expected: expected, suggestion: suggestion)
        ])
    }

    /// `effecten[1].ratio` as `effecten.1.ratio`.
    private static func normal(_ path: String) -> String {
        path.replacing("[", with: ".").replacing("]", with: "")
    }
}

extension Node {
    /// The items of a list.
    var items: [Node]? { if case .list(let items) = content { items } else { nil } }

    /// Puts a value under a key of a table.
    mutating func set(_ key: String, _ value: Node) {
        var entries = entries ?? []
        let entry = Entry(key: key, line: value.line, value: value)
        if let index = entries.firstIndex(where: { $0.key == key }) {
            entries[index] = entry
        } else {
            entries.append(entry)
        }
        content = .mapping(entries)
    }

    /// The tree with a number at a path set; nil where something on the way is one value, of which the number is a part.
    fileprivate func setting(_ path: Substring, _ value: Double, _ bron: String?) -> Node? {
        if path.isEmpty { return ScenarioChange.number(value, bron: bron, eenheid: self[MetaKey.eenheid]) }
        var node = self
        if let items {
            guard let (index, rest) = item(items, path), let changed = items[index].setting(rest, value, bron) else {
                return nil
            }
            node.content = .list(items.enumerated().map { $0.offset == index ? changed : $0.element })
            return node
        }
        guard let entries, !isValue else { return nil }
        let named = entries.filter { Self.rest(of: path, after: $0.key) != nil }.max { $0.key.count < $1.key.count }
        let key = named?.key ?? String(path.prefix { $0 != "." })
        let rest = Self.rest(of: path, after: key)!
        // What is not named is as `elke` has it, or not given.
        let old = named?.value ?? self[TableDecoder.each] ?? ScenarioChange.table([])
        guard let changed = old.setting(rest, value, bron) else { return nil }
        node.set(key, changed)
        return node
    }

    /// The item that a path begins with, by its `naam` or counted from 1, and what is left of the path.
    private func item(_ items: [Node], _ path: Substring) -> (Int, Substring)? {
        let named = items.indices.compactMap { index in
            items[index]["naam"]?.text.flatMap { Self.rest(of: path, after: $0) }.map { (index, $0) }
        }.min { $0.1.count < $1.1.count }
        if let named { return named }
        let first = path.prefix { $0 != "." }
        guard let number = Int(first), items.indices.contains(number - 1) else { return nil }
        return (number - 1, Self.rest(of: path, after: String(first))!)
    }

    /// What is left of a path behind a key that it begins with; nil where it does not.
    private static func rest(of path: Substring, after key: String) -> Substring? {
        guard path.hasPrefix(key) else { return nil }
        let rest = path.dropFirst(key.count)
        return rest.isEmpty ? rest : rest.first == "." ? rest.dropFirst() : nil
    }
}
