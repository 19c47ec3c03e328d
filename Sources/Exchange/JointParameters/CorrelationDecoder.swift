internal import Caseload
internal import Stochastics

/// Reads the list of groups of correlated numbers.
final class CorrelationDecoder {
    private let paths: NumberPaths
    private let quantities: [Quantity?]
    private let dirichlet: [Scenario.DirichletTable]
    private let sampled: Set<Int>
    private let log: DiagnosticLog
    /// Groups that numbers already stand in.
    private var taken: [Int: String] = [:]

    /// - Parameter sampled: places of numbers that the file of joint draws gives.
    init(
        _ paths: NumberPaths, _ quantities: [Quantity?], _ dirichlet: [Scenario.DirichletTable], _ sampled: Set<Int>,
        _ log: DiagnosticLog
    ) {
        self.paths = paths
        self.quantities = quantities
        self.dirichlet = dirichlet
        self.sampled = sampled
        self.log = log
    }

    static let keys = ["naam", "parameters", "correlatie", "covariantie"] + TableDecoder.meta

    func decode(_ node: Node?) -> [CorrelatedGroup] {
        guard let node else { return [] }
        guard case .list(let items) = node.content else {
            log.add(node, "correlaties", found: node.found, expected: "a list")
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
        if case .scalar(let naam, _) = node["naam"]?.content, !naam.isEmpty {
            path = "correlaties.\(naam)"
        } else {
            log.add(node["naam"] ?? node, "\(place).naam", found: node["naam"]?.found ?? "nothing", expected: "a text")
        }
        for entry in node.entries ?? [] where !Self.keys.contains(entry.key) {
            log.unknown(entry, among: Self.keys, path: "\(path).\(entry.key)")
        }
        if TableContext().refined(by: node, nil, path, log).provenance == nil {
            log.add(node, path, found: "a group without a source", expected: "bron: … or aanname: true")
        }
        let given = ["correlatie", "covariantie"].filter { node[$0] != nil }
        guard given.count == 1 else {
            log.add(
                node, path,
                found: given.isEmpty ? "neither correlatie nor covariantie" : "both correlatie and covariantie",
                expected: "one of the two")
            return nil
        }
        guard let members = members(node, path) else { return nil }
        let matrix = MatrixReader(node[given[0]]!, "\(path).\(given[0])", log)
        let margins = members.map { member in member.map { $0.distribution } }
        guard let rows = given[0] == "correlatie" ? matrix.correlation(margins.count) : matrix.covariance(margins)
        else { return nil }
        return grouped(members, rows, matrix)
    }

    private struct Member {
        let position: Int
        let distribution: Distribution
        let isChance: Bool
    }

    /// The numbers a group names, nil in place of one that is left over; nil when something is wrong with them.
    private func members(_ node: Node, _ path: String) -> [Member?]? {
        guard case .list(let items) = node["parameters"]?.content, items.count >= 2 else {
            log.add(
                node["parameters"] ?? node, "\(path).parameters", found: node["parameters"]?.found ?? "nothing",
                expected: "a list of at least two paths such as uitstroom.hazard.werk.1")
            return nil
        }
        var (members, isWhole): ([Member?], Bool) = ([], true)
        for item in items {
            guard case .scalar(let name, _) = item.content else {
                log.add(
                    item, "\(path).parameters", found: item.found, expected: "a path such as uitstroom.hazard.werk.1")
                isWhole = false
                continue
            }
            switch paths.find(name) {
            case .leftOver: members.append(nil)
            case .unknown(let suggestion):
                log.add(
                    item, "\(path).parameters", found: item.found, expected: "a path such as uitstroom.hazard.werk.1",
                    suggestion: suggestion)
                isWhole = false
            case .number(let position, let parameter):
                guard let member = member(item, position, parameter, path) else {
                    isWhole = false
                    continue
                }
                members.append(member)
            }
        }
        let kinds = Set(members.compactMap { $0?.isChance })
        if kinds.count > 1 {
            log.add(
                node["parameters"]!, "\(path).parameters",
                found: "budget stages, which are chance, beside uncertain parameters",
                expected: "a group of one kind")
            isWhole = false
        }
        return isWhole ? members : nil
    }

    private func member(_ item: Node, _ position: Int, _ parameter: Parameter, _ path: String) -> Member? {
        func wrong(_ found: String, _ expected: String) -> Member? {
            log.add(item, "\(path).parameters", found: "\(item.found), \(found)", expected: expected)
            return nil
        }
        if let other = taken[position] { return wrong("which already stands in \(other)", "each number in one group") }
        taken[position] = path
        if sampled.contains(position) {
            return wrong("which the file of joint draws gives", "a number in a group or in that file")
        }
        if dirichlet.contains(where: { $0.range.contains(position) }) {
            return wrong(
                "a share that is drawn from a Dirichlet distribution", "a number with a distribution of its own")
        }
        guard case .distribution(let distribution) = quantities[position]?.content else {
            return wrong("which has no distribution", "a number with a verdeling")
        }
        if distribution.sd == 0 { return wrong("whose distribution has no spread", "an sd above 0") }
        return Member(position: position, distribution: distribution, isChance: parameter.definition.isChance)
    }

    /// The group without what is left over, in the order of paths: the order of writing does not matter.
    private func grouped(_ members: [Member?], _ rows: [[Double]], _ matrix: MatrixReader) -> CorrelatedGroup? {
        let order = members.indices.filter { members[$0] != nil }.sorted {
            paths.all[members[$0]!.position] < paths.all[members[$1]!.position]
        }
        do throws(InvalidDistribution) {
            let correlation = try CorrelationMatrix(rows)
            guard order.count > 1 else { return nil }
            let root = try correlation.picking(order).root
            return CorrelatedGroup(
                positions: order.map { members[$0]!.position }, root: root, isChance: members[order[0]]!.isChance)
        } catch {
            matrix.wrong("a matrix that is none of correlations", error.expected)
            return nil
        }
    }
}
