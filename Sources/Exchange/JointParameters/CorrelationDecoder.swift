internal import BijstandCaseload
internal import BijstandStochastics

/// Reads the list of groups of correlated numbers.
final class CorrelationDecoder {
    private let paths: NumberPaths
    private let quantities: [Quantity?]
    private let dirichlet: [Scenario.DirichletTable]
    private let sampled: Set<Int>
    private let log: DiagnosticLog
    private let stands: (Int, Node) -> Bool
    private let isNearer: (Node) -> Bool
    /// Groups that numbers already stand in.
    private var taken: [Int: String] = [:]
    /// Members that are set, so that the group does not draw them.
    private(set) var standing: Set<Int> = []

    /// - Parameters:
    ///   - sampled: places of numbers that the file of joint draws gives.
    ///   - stands: whether a value at a place is set nearer than a member of a group is named.
    ///   - isNearer: whether a member of a group is named nearer than the file of joint draws.
    init(
        _ paths: NumberPaths, _ quantities: [Quantity?], _ dirichlet: [Scenario.DirichletTable], _ sampled: Set<Int>,
        _ log: DiagnosticLog, stands: @escaping (Int, Node) -> Bool, isNearer: @escaping (Node) -> Bool
    ) {
        self.stands = stands
        self.isNearer = isNearer
        self.paths = paths
        self.quantities = quantities
        self.dirichlet = dirichlet
        self.sampled = sampled
        self.log = log
    }

    func decode(_ node: Node?) -> [CorrelatedGroup] {
        guard let node else { return [] }
        guard case .list(let items) = node.content else {
            log.add(node, RootKey.correlaties.key, found: node.found, expected: "a list")
            return []
        }
        return items.enumerated().compactMap { group($1, "correlaties[\($0 + 1)]") }
    }

    private func group(_ node: Node, _ place: String) -> CorrelatedGroup? {
        guard node.entries != nil else {
            log.add(
                node, place, found: node.found, expected: "a table with naam, parameters and correlatie or covariantie")
            return nil
        }
        var path = place
        if case .scalar(let naam, _) = node[CorrelatieKey.naam]?.content, !naam.isEmpty {
            path = "correlaties.\(naam)"
        } else {
            log.add(
                node[CorrelatieKey.naam] ?? node, "\(place).\(CorrelatieKey.naam)",
                found: node[CorrelatieKey.naam]?.found ?? "nothing", expected: "a text")
        }
        FieldReader(log: log).unknownKeys(node, CorrelatieKey.names + TableDecoder.meta, path)
        if TableContext().refined(by: node, nil, path, log).provenance == nil {
            log.add(node, path, found: "a group without a source", expected: "bron: … or aanname: true")
        }
        let given = [CorrelatieKey.correlatie, .covariantie].filter { node[$0] != nil }
        guard given.count == 1 else {
            log.add(
                node, path,
                found: given.isEmpty ? "neither correlatie nor covariantie" : "both correlatie and covariantie",
                expected: "one of the two")
            return nil
        }
        guard case .list(let items) = node[CorrelatieKey.parameters]?.content, items.count >= 2 else {
            log.add(
                node[CorrelatieKey.parameters] ?? node, "\(path).\(CorrelatieKey.parameters)",
                found: node[CorrelatieKey.parameters]?.found ?? "nothing",
                expected: "a list of at least two paths such as uitstroom.hazard.werk.1")
            return nil
        }
        // The file of joint draws gives all of it: as a fit of the group does. Then nothing is drawn here.
        if items.allSatisfy(isSampled) { return superseded(items, "\(path).\(CorrelatieKey.parameters)") }
        let found = items.map { member($0, "\(path).\(CorrelatieKey.parameters)") }
        let members = found.compactMap { $0 }
        let isWhole = members.count == items.count && isOneKind(members, node[CorrelatieKey.parameters]!, path)
        // The matrix is checked also where the numbers it is of are wrong.
        let matrix = MatrixReader(node[given[0]]!, "\(path).\(given[0])", log)
        let rows: [[Double]]? =
            switch (given[0], isWhole) {
            case (.correlatie, _): matrix.correlation(items.count)
            case (_, true): matrix.covariance(members.map(\.distribution))
            case (_, false): matrix.symmetric(items.count).flatMap { _ in nil }
            }
        guard let rows else { return nil }
        do throws(InvalidDistribution) {
            let correlation = try CorrelationMatrix(rows)
            return isWhole ? try grouped(members, correlation) : nil
        } catch {
            matrix.wrong("a matrix that is none of correlations", error.expected)
            return nil
        }
    }

    private func isSampled(_ item: Node) -> Bool {
        guard case .scalar(let name, _) = item.content, case .number(let position, _) = paths.find(name) else {
            return false
        }
        return sampled.contains(position)
    }

    private func superseded(_ items: [Node], _ path: String) -> CorrelatedGroup? {
        // A group that is named nearer than the file is not of it.
        if let item = items.first(where: isNearer) { refuseSampled(item, path) }
        return nil
    }

    private func refuseSampled(_ item: Node, _ path: String) {
        let found: Message = "which the file of joint draws gives"
        log.add(item, path, found: "\(item.found), \(found)", expected: "a number in a group or in that file")
    }

    private enum Member {
        /// Without a distribution where it was set: it keeps its place, so that the others keep their draws.
        case number(Int, Distribution?, isChance: Bool)
        case leftOver

        var distribution: Distribution? {
            if case .number(_, let distribution, _) = self { distribution } else { nil }
        }
    }

    /// The number that a group names; nil when something is wrong with it.
    private func member(_ item: Node, _ path: String) -> Member? {
        func wrong(_ found: Message, _ expected: Message) -> Member? {
            log.add(item, path, found: "\(item.found), \(found)", expected: expected)
            return nil
        }
        let example: Message = "a path such as uitstroom.hazard.werk.1"
        guard case .scalar(let name, _) = item.content else {
            log.add(item, path, found: item.found, expected: example)
            return nil
        }
        switch paths.find(name) {
        case .leftOver:
            log.warnOwn(item.place, path, "\(item.found) is of a year outside the run, or switched off: it is left out")
            return .leftOver
        case .unknown(let suggestion, _):
            log.add(item, path, found: item.found, expected: example, suggestion: suggestion)
            return nil
        case .number(let position, let parameter):
            if let other = taken[position] {
                return wrong("which already stands in \(other)", "each number in one group")
            }
            taken[position] = String(path.dropLast(".\(CorrelatieKey.parameters)".count))
            if sampled.contains(position) {
                refuseSampled(item, path)
                return nil
            }
            if dirichlet.contains(where: { $0.range.contains(position) }) {
                return wrong(
                    "a share that is drawn from a Dirichlet distribution", "a number with a distribution of its own")
            }
            guard case .distribution(let distribution) = quantities[position]?.content else {
                guard quantities[position] != nil, stands(position, item) else {
                    return wrong("which has no distribution", "a number with a verdeling")
                }
                standing.insert(position)
                return .number(position, nil, isChance: parameter.definition.isChance)
            }
            if distribution.sd == 0 { return wrong("whose distribution has no spread", "an sd above 0") }
            return .number(position, distribution, isChance: parameter.definition.isChance)
        }
    }

    private func isOneKind(_ members: [Member], _ node: Node, _ path: String) -> Bool {
        let kinds = Set(
            members.compactMap { member -> Bool? in
                if case .number(_, _, let isChance) = member { isChance } else { nil }
            })
        if kinds.count > 1 {
            log.add(
                node, "\(path).\(CorrelatieKey.parameters)",
                found: "budget stages, which are chance, beside uncertain parameters",
                expected: "a group of one kind")
        }
        return kinds.count < 2
    }

    /// The group without what is left over, in the order of paths: the order of writing does not matter.
    private func grouped(
        _ members: [Member], _ correlation: CorrelationMatrix
    ) throws(InvalidDistribution) -> CorrelatedGroup? {
        let numbers = members.enumerated().compactMap { index, member -> (index: Int, position: Int, isChance: Bool)? in
            if case .number(let position, _, let isChance) = member { (index, position, isChance) } else { nil }
        }.sorted { paths.all[$0.position] < paths.all[$1.position] }
        guard numbers.count > 1 else { return nil }
        return CorrelatedGroup(
            positions: numbers.map(\.position), root: try correlation.picking(numbers.map(\.index)).root,
            isChance: numbers[0].isChance)
    }
}
