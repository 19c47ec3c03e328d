internal import BijstandCaseload

/// What a table says for all numbers below it: where they come from and in what unit.
struct TableContext {
    var provenance: Quantity.Provenance?

    /// Reads `bron`, `aanname` and `eenheid` of a table or value.
    func refined(by node: Node, _ definition: ParameterDefinition?, _ path: String, _ log: DiagnosticLog)
        -> TableContext
    {
        var context = self
        let bron = node[MetaKey.bron]
        let aanname = node[MetaKey.aanname]
        if let bron {
            if case .scalar(let text, _) = bron.content, !text.isEmpty {
                context.provenance = .bron(text)
            } else {
                log.add(
                    bron, "\(path).\(MetaKey.bron)", found: bron.found,
                    expected: "a source, such as 'CBS, table 82015NED'")
                context.provenance = .aanname
            }
        }
        // Of what has a hole, the source may be what could not be read.
        if context.provenance == nil && node.isIncomplete { context.provenance = .aanname }
        if bron == nil && aanname == nil && Self.isMeant(node) { context.provenance = .aanname }
        FieldReader(log: log).checkToelichting(node, "\(path).")
        if let aanname {
            // One that is wrong is one mistake: the numbers below it are not without a source too.
            context.provenance = .aanname
            if aanname.text != "true" || aanname.isQuoted {
                log.add(
                    aanname, "\(path).\(MetaKey.aanname)", found: aanname.found,
                    expected: aanname.text == "true" ? "true without quotes" : "true (or a bron instead)")
            }
        }
        if bron != nil, let aanname {
            log.add(aanname, "\(path).\(MetaKey.aanname)", found: "both bron and aanname", expected: "one of the two")
        }
        if let eenheid = node[MetaKey.eenheid], let definition {
            if case .scalar(definition.eenheid.rawValue, _) = eenheid.content {
            } else {
                log.add(
                    eenheid, "\(path).\(MetaKey.eenheid)", found: eenheid.found,
                    expected: "'\(definition.eenheid.rawValue)'")
            }
        }
        return context
    }

    /// Whether a key of a table is a misspelt `bron` or `aanname`, which is reported as an unknown key.
    private static func isMeant(_ node: Node) -> Bool {
        (node.entries ?? []).contains { entry in
            entry.value.text != nil
                && Suggestion.nearest(to: entry.key, in: [MetaKey.bron, .aanname].map(\.key)) != nil
        }
    }
}

/// Reads one number: a plain one, or a table with `waarde` or `verdeling`.
struct QuantityDecoder {
    let log: DiagnosticLog

    func decode(_ node: Node, _ parameter: Parameter, _ path: String, _ outer: TableContext) -> Quantity? {
        let definition = parameter.definition
        let content: Quantity.Content?
        var context = outer
        switch node.content {
        case .scalar:
            content = number(node, path, definition.eenheid, suggestion: Self.meant(node, parameter))
                .map { .value($0) }
        case .list:
            log.add(node, path, found: "a list", expected: ScenarioNumber.expectation)
            return nil
        case .hole: return nil
        case .mapping:
            context = outer.refined(by: node, definition, path, log)
            if definition.isFixed && node[NumberKey.verdeling] != nil { refuseDistribution(node, path) }
            content = table(node, path, definition.eenheid)
        }
        if context.provenance == nil {
            log.add(
                node, path, found: "a number without a source",
                expected: "bron: … or aanname: true, here or on a table above")
        }
        guard let content, isAllowed(content, definition, node, path), let provenance = context.provenance
        else { return nil }
        return Quantity(content, provenance)
    }

    /// The word that stands for a number or table of the file of observed figures, where it is misspelt.
    static func meant(_ node: Node, _ parameter: Parameter) -> String? {
        guard ObservedOpening.parameters.contains(parameter), let text = node.text else { return nil }
        return Suggestion.nearest(to: text, in: [ObservedOpening.mark])
    }

    private func refuseDistribution(_ node: Node, _ path: String) {
        log.add(node, path, found: "a distribution", expected: "a number: it is the same in every replication")
    }

    /// Whether a number may stand at its parameter; logs why not.
    private func isAllowed(
        _ content: Quantity.Content, _ definition: ParameterDefinition, _ node: Node, _ path: String
    ) -> Bool {
        if case .distribution(let distribution) = content {
            if definition.isFixed {
                refuseDistribution(node, path)
                return false
            }
            if let support = distribution.support,
                !definition.bounds.contains(support.lowerBound) || !definition.bounds.contains(support.upperBound)
            {
                log.add(
                    node, path, found: "a distribution that reaches outside its bounds",
                    expected: Self.range(definition))
                return false
            }
        }
        if case .distribution(let distribution) = content, definition.bounds.contains(content.center) {
            let share = distribution.share(within: definition.bounds)
            guard let share, share >= Self.leastShare else {
                log.add(
                    node, path,
                    found: share.map {
                        "a distribution of which \(ScenarioNumber.canonical(($0 * 1000).rounded() / 10)) % lies within its bounds"
                    }
                        ?? "a distribution that cannot be drawn",
                    expected: "one of which at least 5 % lies within \(Self.range(definition))")
                return false
            }
        }
        guard definition.bounds.contains(content.center) else {
            let place = [NumberKey.waarde, .gemiddelde, .modus].lazy.compactMap { node[$0] }.first
            log.add(
                place ?? node, path, found: "\(ScenarioNumber.spelled(content.center))",
                expected: Self.range(definition) + Self.percentage(content.center, definition.bounds))
            return false
        }
        if case .value(let value) = content, definition.eenheid.isWhole {
            return isWhole(value, node[NumberKey.waarde] ?? node, path, definition.eenheid)
        }
        return true
    }

    /// Whether a count is one; a point before three digits groups thousands in Dutch, and is asked about.
    private func isWhole(_ value: Double, _ node: Node, _ path: String, _ eenheid: Eenheid) -> Bool {
        let thousands = node.text.flatMap(ScenarioNumber.withoutThousandsPoint)
        if thousands == nil && value == value.rounded() { return true }
        log.add(
            node, path, found: node.found,
            expected: "a whole number of \(eenheid.rawValue)"
                + (thousands.map { "; \(ThousandsPoint.question($0))" } ?? ""))
        return false
    }

    /// That a number above 1 may have been meant as a percentage.
    private static func percentage(_ value: Double, _ bounds: ClosedRange<Double>) -> Message {
        bounds == 0...1 && value > 1 && value <= 100
            ? "; \(ScenarioNumber.spelled(value)) % is \(ScenarioNumber.spelled(value / 100))" : ""
    }

    /// What lies outside its bounds is drawn again: of a distribution that lies there almost whole, for ever.
    private static let leastShare = 0.05

    private static func range(_ definition: ParameterDefinition) -> Message {
        let (lower, upper) = (definition.bounds.lowerBound, definition.bounds.upperBound)
        return
            "\(ScenarioNumber.canonical(lower)) to \(ScenarioNumber.canonical(upper)) (\(definition.eenheid.rawValue))"
    }

    /// A plain number.
    ///
    /// - Parameters:
    ///   - eenheid: nil where the place of the number does not say.
    ///   - isMoment: whether it tells a distribution: the mean of counts need not be whole.
    ///   - suggestion: a word that may stand there and is likely meant.
    func number(
        _ node: Node, _ path: String, _ eenheid: Eenheid? = nil, isMoment: Bool = false, suggestion: String? = nil
    ) -> Double? {
        guard let text = node.text, !node.isQuoted, let value = ScenarioNumber.parse(text) else {
            log.add(
                node, path, found: node.found, expected: Self.expectation(node, eenheid, isMoment: isMoment),
                suggestion: suggestion)
            return nil
        }
        if eenheid == .euro, let thousands = ScenarioNumber.withoutThousandsPoint(text) {
            log.warn(
                node.place, path,
                "\(text) is read as \(ScenarioNumber.canonical(value)) euro; \(ThousandsPoint.question(thousands))"
            )
        }
        return value
    }

    private static func expectation(_ node: Node, _ eenheid: Eenheid?, isMoment: Bool) -> Message {
        guard let text = node.text else { return ScenarioNumber.expectation }
        if node.isQuoted && ScenarioNumber.parse(text) != nil { return "\(text) without quotes" }
        return DutchNumber(text)?.expectation(eenheid, isWhole: !isMoment && eenheid?.isWhole ?? false)
            ?? ScenarioNumber.expectation
    }

    /// What a table with `waarde` or `verdeling` gives.
    ///
    /// - Parameter others: keys of the table that say something else.
    func table(
        _ node: Node, _ path: String, _ eenheid: Eenheid? = nil, besides others: [String] = []
    ) -> Quantity.Content? {
        if let value = node[NumberKey.waarde] {
            known(node, [NumberKey.waarde.key] + others, path)
            return number(value, "\(path).\(NumberKey.waarde)", eenheid).map { .value($0) }
        }
        guard let kind = node[NumberKey.verdeling] else {
            log.add(
                node, path, found: "a table without waarde or verdeling",
                expected: "a number, {waarde: …} or {verdeling: …}")
            return nil
        }
        guard case .scalar(let name, _) = kind.content, let form = DistributionForm(rawValue: name) else {
            log.add(
                kind, "\(path).\(NumberKey.verdeling)", found: kind.found,
                expected: "one of \(DistributionForm.names.joined(separator: ", "))",
                suggestion: kind.text.flatMap { Suggestion.nearest(to: $0, in: DistributionForm.names) })
            return nil
        }
        known(node, [NumberKey.verdeling.key] + form.keys.map(\.key) + others, path)
        var values: [Double] = []
        for key in form.keys {
            guard let child = node[key] else {
                log.add(node, "\(path).\(key)", found: "nothing", expected: "the \(key.key) of a \(name) distribution")
                continue
            }
            if let value = number(child, "\(path).\(key)", eenheid, isMoment: true) { values.append(value) }
        }
        guard values.count == form.keys.count else { return nil }
        let distribution = form.distribution(values)
        if let flaw = distribution.flaw {
            log.add(node, path, found: "a \(name) distribution that does not exist", expected: flaw)
            return nil
        }
        return .distribution(distribution)
    }

    private func known(_ node: Node, _ keys: [String], _ path: String) {
        let all = keys + TableDecoder.meta
        for entry in node.entries ?? [] where !all.contains(entry.key) {
            log.unknown(entry, among: all, path: "\(path).\(entry.key)")
        }
    }
}
