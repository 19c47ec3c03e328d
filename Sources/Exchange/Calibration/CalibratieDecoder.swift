internal import BijstandCaseload

/// Reads the list of what calibration fits.
struct CalibratieDecoder {
    private static let key = RootKey.calibratie.key

    private let paths: NumberPaths
    private let quantities: [Quantity?]
    private let dirichlet: [Scenario.DirichletTable]
    private let joint: JointDecoder.Joint
    private let log: DiagnosticLog

    init(
        _ paths: NumberPaths, _ quantities: [Quantity?], _ dirichlet: [Scenario.DirichletTable],
        _ joint: JointDecoder.Joint, _ log: DiagnosticLog
    ) {
        self.paths = paths
        self.quantities = quantities
        self.dirichlet = dirichlet
        self.joint = joint
        self.log = log
    }

    func decode(_ node: Node?) -> [Calibratieparameter] {
        guard let node else { return [] }
        guard case .list(let items) = node.content else {
            log.add(node, Self.key, found: node.found, expected: "a list")
            return []
        }
        var taken: [Int: String] = [:]
        let parameters: [Calibratieparameter] = items.enumerated().compactMap { index, item in
            guard item.entries != nil else {
                log.add(
                    item, "\(Self.key)[\(index + 1)]", found: item.found,
                    expected: "a table with naam and parameter or schaal")
                return nil
            }
            guard let naam = FieldReader(log: log).text(item, CalibratieKey.naam, "\(Self.key)[\(index + 1)]") else {
                return nil
            }
            guard let parameter = parameter(item, naam, "\(Self.key).\(naam)") else { return nil }
            for position in parameter.positions {
                if let other = taken[position] {
                    log.add(
                        item, "\(Self.key).\(naam)", found: "\(paths.all[position]), which stands in \(other) too",
                        expected: "each number once")
                    return nil
                }
                taken[position] = naam
            }
            return parameter
        }
        checkGroups(parameters, node)
        return parameters
    }

    /// What is tied together is fitted together: of a group of `correlaties` all numbers, or none.
    private func checkGroups(_ parameters: [Calibratieparameter], _ node: Node) {
        let fitted = Set(parameters.positions)
        for group in joint.correlated {
            let missing = group.positions.filter { !fitted.contains($0) }
            guard !missing.isEmpty, let position = group.positions.first(where: fitted.contains) else { continue }
            let names = missing.map { paths.all[$0] }.joined(separator: ", ")
            log.add(
                node, Self.key, found: "\(paths.all[position]), which stands in correlaties with \(names)",
                expected: "all numbers of the group, or none")
        }
    }

    private func parameter(_ node: Node, _ naam: String, _ path: String) -> Calibratieparameter? {
        switch (node[CalibratieKey.parameter], node[CalibratieKey.schaal]) {
        case (let number?, nil):
            FieldReader(log: log).unknownKeys(
                node, [CalibratieKey.naam, .parameter].map(\.key) + TableDecoder.meta, path)
            return self.number(number, naam, "\(path).\(CalibratieKey.parameter)")
        case (nil, let group?): return self.group(group, node, naam, path)
        case (nil, nil):
            log.add(node, path, found: "neither parameter nor schaal", expected: "one of the two")
        case (.some, .some):
            log.add(node, path, found: "both parameter and schaal", expected: "one of the two")
        }
        return nil
    }

    /// One number, with the distribution that stands in the scenario.
    private func number(_ node: Node, _ naam: String, _ path: String) -> Calibratieparameter? {
        guard case .scalar(let name, _) = node.content else {
            log.add(node, path, found: node.found, expected: Self.example)
            return nil
        }
        switch paths.find(name) {
        case .leftOver:
            log.warnOwn(node.place, path, "\(node.found) is of a year outside the run, or switched off: it is left out")
            return nil
        case .unknown(let suggestion, _):
            log.add(node, path, found: node.found, expected: Self.example, suggestion: suggestion)
            return nil
        case .number(let position, let parameter):
            if isDrawn(position) { return nil }
            guard isFree(position, parameter, node, path) else { return nil }
            guard case .distribution(let prior) = quantities[position]?.content, prior.sd > 0 else {
                let isValue = if case .value = quantities[position]?.content { true } else { false }
                log.add(
                    node, path,
                    found: "'\(name)', which has \(isValue ? "only a value" : "no spread")",
                    expected: "a number with a verdeling, which is its prior; give \(name) one")
                return nil
            }
            return Calibratieparameter(
                naam: naam, prior: prior, bounds: parameter.definition.bounds, positions: [position], values: [1])
        }
    }

    /// Numbers with a value, times a factor with a distribution of its own.
    private func group(_ group: Node, _ node: Node, _ naam: String, _ path: String) -> Calibratieparameter? {
        let context = TableContext().refined(by: node, nil, path, log)
        if context.provenance == nil {
            log.add(node, path, found: "a prior without a source", expected: "bron: … or aanname: true")
        }
        let prior: Distribution? =
            switch QuantityDecoder(log: log).table(
                node, path, .verhouding, besides: [CalibratieKey.naam, .schaal].map(\.key))
            {
            case .distribution(let prior) where prior.sd > 0: prior
            case .distribution, .value, .together:
                {
                    log.add(
                        node, path, found: "a factor without a spread",
                        expected: "a verdeling, which is the factor's prior")
                    return nil
                }()
            case nil: nil
            }
        let items: [Node] = if case .list(let list) = group.content { list } else { [group] }
        if items.isEmpty {
            log.add(
                group, "\(path).\(CalibratieKey.schaal)", found: "an empty list",
                expected: "the beginning of paths, such as instroom.per_maand")
        }
        var members: [(position: Int, parameter: Parameter)] = []
        for item in items {
            guard let found = self.members(item, "\(path).\(CalibratieKey.schaal)") else { return nil }
            members += found
        }
        guard let prior, !members.isEmpty, !members.contains(where: { isDrawn($0.position) }) else { return nil }
        if Set(members.map(\.position)).count < members.count {
            log.add(group, "\(path).\(CalibratieKey.schaal)", found: "a number twice", expected: "each number once")
            return nil
        }
        if let whole = wholeTable(members) {
            log.add(
                group, "\(path).\(CalibratieKey.schaal)",
                found: "all shares of a table, \(paths.all[whole]) among them",
                expected: "some of them: a factor on all changes none, as they add up to 1")
            return nil
        }
        // The factor may be so large, and so small, that every number stays within its bounds.
        var bounds = 0...Double.greatestFiniteMagnitude
        for (position, parameter) in members {
            let (own, value) = (parameter.definition.bounds, quantities[position]!.center)
            let ends = [own.lowerBound / value, own.upperBound / value].sorted()
            bounds = bounds.clamped(to: ends[0]...ends[1])
        }
        guard prior.share(within: bounds) ?? 0 > 0 else {
            log.add(
                node, path, found: "a factor that would take its numbers out of their bounds",
                expected:
                    "a verdeling within \(ScenarioNumber.spelled(bounds.lowerBound)) to \(ScenarioNumber.spelled(bounds.upperBound))"
            )
            return nil
        }
        if !(0.1...10).contains(prior.mean) {
            log.warn(
                node.place, path,
                "a factor of \(ScenarioNumber.spelled(prior.mean)): it multiplies the numbers of schaal, and 1 is no change"
            )
        }
        return Calibratieparameter(
            naam: naam, prior: prior, bounds: bounds, positions: members.map(\.position),
            values: members.map { quantities[$0.position]!.center })
    }

    /// A share of a table of which all that are above 0 are under the factor; nil where there is no such table.
    private func wholeTable(_ members: [(position: Int, parameter: Parameter)]) -> Int? {
        let taken = Set(members.map(\.position))
        return members.first { position, parameter in
            guard parameter.definition.isShares else { return false }
            let first = paths.layout.range(parameter).lowerBound
            let width = max(1, paths.layout.shape(parameter).last ?? 1)
            let start = first + (position - first) / width * width
            return (start..<start + width).allSatisfy { taken.contains($0) || (quantities[$0]?.center ?? 0) == 0 }
        }?.position
    }

    /// The numbers whose paths begin so; what is 0 stays 0 and is left out.
    private func members(_ node: Node, _ path: String) -> [(position: Int, parameter: Parameter)]? {
        guard case .scalar(let name, _) = node.content, !name.isEmpty else {
            log.add(node, path, found: node.found, expected: "the beginning of paths, such as instroom.per_maand")
            return nil
        }
        let matching = paths.positions(below: name)
        let given = matching.filter { (quantities[$0]?.center ?? 0) != 0 }
        guard !given.isEmpty else {
            log.add(
                node, path,
                found: node.found + (matching.isEmpty ? "" : ", of which no number is other than 0"),
                expected: "the beginning of paths, such as instroom.per_maand",
                suggestion: matching.isEmpty ? paths.nearest(to: name) : nil)
            return nil
        }
        var members: [(position: Int, parameter: Parameter)] = []
        for position in given {
            guard case .number(_, let parameter) = paths.find(paths.all[position]),
                isFree(position, parameter, node, path, isGroup: true)
            else { return nil }
            if case .distribution = quantities[position]!.content {
                log.add(
                    node, path, found: "\(paths.all[position]), which has a verdeling of its own",
                    expected: "numbers with a value; fit this one by itself, as parameter")
                return nil
            }
            members.append((position, parameter))
        }
        return members
    }

    /// Whether the file of joint draws gives a number: then it has been fitted, and what stands here is left over.
    private func isDrawn(_ position: Int) -> Bool { joint.sample?.positions.contains(position) ?? false }

    /// Whether a number may be fitted, and no other part of the scenario draws it together with others.
    ///
    /// - Parameter isGroup: under a factor: shares of a table may be, as the others give what they take.
    private func isFree(
        _ position: Int, _ parameter: Parameter, _ node: Node, _ path: String, isGroup: Bool = false
    ) -> Bool {
        func wrong(_ found: Message, _ expected: Message) -> Bool {
            log.add(node, path, found: "\(paths.all[position]), \(found)", expected: expected)
            return false
        }
        if parameter.definition.isFixed {
            return wrong("a number of the opening", "a number that may vary between replications")
        }
        if parameter.definition.isChance {
            return wrong("which is chance", "a number whose uncertainty is about a parameter")
        }
        if parameter.definition.isShares && !isGroup {
            return wrong("one of a table of shares", "a number that stands by itself")
        }
        if dirichlet.contains(where: { $0.range.contains(position) }) {
            return wrong("a share that is drawn with others", "a number that stands by itself")
        }
        if isGroup && joint.correlated.contains(where: { $0.positions.contains(position) }) {
            return wrong("which stands in correlaties", "a number outside them, or one by itself, as parameter")
        }
        return true
    }

    private static let example: Message = "a path such as uitstroom.hazard.werk.1"
}
