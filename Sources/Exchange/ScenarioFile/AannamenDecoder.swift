internal import BijstandCaseload

/// Reads `aannamen` and gives every assumed number without a spread that of its kind.
struct AannamenDecoder {
    private let root: Node
    private let log: DiagnosticLog
    private let layout: ParameterLayout

    private static let key = RootKey.aannamen.key
    /// Relative spreads.
    private static let bounds = 0.0...0.5
    /// A spread that its bounds cut off would move the mean: such a number stands still.
    private static let within = 0.99

    init(_ root: Node, _ layout: ParameterLayout, _ log: DiagnosticLog) {
        (self.root, self.layout, self.log) = (root, layout, log)
    }

    /// - Parameters:
    ///   - dirichlet: tables of shares that are drawn as one; assumed ones without a spread are added.
    ///   - together: places of numbers that are fitted or drawn with others.
    /// - Returns: nil where the scenario gives no spread.
    func apply(
        _ quantities: inout [Quantity?], _ dirichlet: inout [Scenario.DirichletTable], together: Set<Int>
    ) -> Aannamen? {
        guard let node = root[RootKey.aannamen], let spreads = spreads(node) else { return nil }
        var aannamen = Aannamen(spreads)
        let drawn = Set(dirichlet.flatMap(\.range))
        for parameter in Parameter.allCases {
            let definition = parameter.definition
            let range = layout.range(parameter)
            let width = max(1, layout.shape(parameter).last ?? 1)
            for row in stride(from: range.lowerBound, to: range.upperBound, by: definition.isShares ? width : 1) {
                let places = row..<(definition.isShares ? row + width : row + 1)
                let assumed = places.filter { isAssumed(quantities[$0]) && !drawn.contains($0) }
                guard !assumed.isEmpty, !definition.isChance else { continue }
                if let reason = reason(assumed, definition, together, spreads) {
                    aannamen.stands(assumed, reason)
                } else if definition.isShares {
                    share(places, assumed, &quantities, &dirichlet, &aannamen)
                } else if let soort = Aannamen.Soort(definition), let value = quantities[row]?.center,
                    let distribution = aannamen.distribution(
                        value, soort, definition, effect: parameter == .effectRatio),
                    distribution.share(within: definition.bounds) ?? 0 > Self.within
                {
                    quantities[row]?.content = .distribution(distribution)
                    aannamen.count(soort)
                } else {
                    aannamen.stands([row], .nul)
                }
            }
        }
        return aannamen
    }

    private func isAssumed(_ quantity: Quantity?) -> Bool {
        guard let quantity, quantity.provenance == .aanname, case .value = quantity.content else { return false }
        return true
    }

    private func reason(
        _ places: [Int], _ definition: ParameterDefinition, _ together: Set<Int>, _ spreads: [Aannamen.Soort: Double]
    ) -> Aannamen.Vast? {
        if definition.isFixed { return .beginstand }
        if places.contains(where: together.contains) { return .gepast }
        guard let soort = Aannamen.Soort(definition) else { return .telling }
        return spreads[soort] ?? 0 > 0 ? nil : .soort
    }

    /// A row of shares is drawn as one: with 1 + Σα = 1 ÷ spread², a share p has a standard deviation of spread · √(p (1 − p)).
    private func share(
        _ places: Range<Int>, _ assumed: [Int], _ quantities: inout [Quantity?],
        _ dirichlet: inout [Scenario.DirichletTable], _ aannamen: inout Aannamen
    ) {
        let shares = places.map { quantities[$0]?.center ?? 0 }
        let spread = aannamen.spreiding[.aandelen] ?? 0
        // Where somebody published a part of the row, or one category is all, it stands as it is.
        guard assumed.count == places.count, shares.count(where: { $0 > 0 }) > 1, spread > 0 else {
            aannamen.stands(assumed, .nul)
            return
        }
        dirichlet.append(
            Scenario.DirichletTable(range: places, shares: shares, concentration: 1 / (spread * spread) - 1))
        for position in places {
            let mean = quantities[position]?.center ?? 0
            quantities[position]?.content = .together(mean: mean)
            aannamen.count(.aandelen)
        }
    }

    /// One number for all kinds, or a table of them.
    private func spreads(_ node: Node) -> [Aannamen.Soort: Double]? {
        let fields = FieldReader(log: log)
        fields.unknownKeys(node, [AannamenKey.spreiding.key] + TableDecoder.meta, Self.key)
        let path = "\(Self.key).\(AannamenKey.spreiding.key)"
        let expected: Message =
            "a share from 0 to 0.5, or a table of them: \(Aannamen.Soort.allCases.map(\.rawValue).joined(separator: ", "))"
        guard let spread = node[AannamenKey.spreiding] else {
            log.add(node, Self.key, found: node.found, expected: "spreiding: \(expected)")
            return nil
        }
        func number(_ node: Node, _ path: String) -> Double? {
            guard case .scalar(let text, _) = node.content, let value = ScenarioNumber.parse(text),
                Self.bounds.contains(value)
            else {
                log.add(node, path, found: node.found, expected: expected)
                return nil
            }
            return value
        }
        guard let entries = spread.entries else {
            guard let value = number(spread, path) else { return nil }
            return Dictionary(uniqueKeysWithValues: Aannamen.Soort.allCases.map { ($0, value) })
        }
        fields.unknownKeys(spread, Aannamen.Soort.allCases.map(\.rawValue), path)
        var spreads: [Aannamen.Soort: Double] = [:]
        for entry in entries {
            guard let soort = Aannamen.Soort(rawValue: entry.key),
                let value = number(entry.value, "\(path).\(entry.key)")
            else { continue }
            spreads[soort] = value
        }
        return spreads
    }
}

/// Keys of `aannamen`.
enum AannamenKey: String, TableKey { case spreiding }
