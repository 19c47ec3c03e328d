internal import BijstandCaseload

/// Reads what ties numbers together: `correlaties` and `parameters`.
///
/// What is drawn together overrides the numbers of the scenario file that says so and of those below; a number that a file
/// derived from that one sets stands. Which these are, the canonical form lists.
struct JointDecoder {
    /// The key of the file of joint draws.
    private static let key = RootKey.parameters.key
    /// The key of the numbers that stand before what draws them with others.
    private static let besides = RootKey.parametersBehalve.key

    struct Joint {
        var correlated: [CorrelatedGroup] = []
        var sample: JointSample?
        /// What is known of that sample.
        var draws: KennisBesides.Draws?
        /// Paths of numbers that stand although they would be drawn with others, in the order of the registry.
        var standing: [String] = []
    }

    private let root: Node
    private let content: ReferencedFiles.Content?
    private let paths: NumberPaths
    private let log: DiagnosticLog

    init(_ root: Node, _ files: ReferencedFiles, _ layout: ParameterLayout, _ log: DiagnosticLog) {
        self.root = root
        self.log = log
        content = files[Self.key]
        paths = NumberPaths(layout, interventions: root[RootKey.interventies])
    }

    /// - Parameters:
    ///   - quantities: those in the file of joint draws get their mean there.
    ///   - places: of each number, the layer it stands in.
    ///   - layers: the scenario files, from the first basis on.
    func decode(
        _ quantities: inout [Quantity?], _ dirichlet: [Scenario.DirichletTable], _ places: [Int?], _ layers: [String]
    ) -> Joint {
        var joint = Joint()
        let besides = listed()
        let layer = root[Self.key].flatMap { layers.lastIndex(of: $0.file) } ?? layers.count
        func stands(_ position: Int, above layer: Int) -> Bool {
            besides.contains(position) || places[position].map { $0 > layer } ?? false
        }
        for position in besides {
            if case .together(let mean) = quantities[position]?.content { quantities[position]?.content = .value(mean) }
        }
        var standing = Set(
            dirichlet.flatMap(\.range).filter { if case .value = quantities[$0]?.content { true } else { false } })
        if let content {
            let file = PosteriorFile(content, paths, Set(quantities.indices.filter { stands($0, above: layer) }), log)
            joint.sample = file.read(quantities, dirichlet)
            standing.formUnion(file.passed)
            joint.draws = joint.sample.map { KennisBesides.Draws(bekend: file.bekend, count: $0.positions.count) }
        }
        func depth(_ node: Node) -> Int { layers.lastIndex(of: node.file) ?? layers.count }
        let groups = CorrelationDecoder(
            paths, quantities, dirichlet, Set(joint.sample?.positions ?? []), log,
            stands: { stands($0, above: depth($1)) }, isNearer: { depth($0) > layer })
        joint.correlated = groups.decode(root[RootKey.correlaties])
        standing.formUnion(groups.standing)
        joint.standing = standing.sorted().map { paths.all[$0] }
        guard let sample = joint.sample, let content else { return joint }
        for (column, position) in sample.positions.enumerated() {
            quantities[position] = Quantity(.together(mean: sample.mean(column: column)), .bron(content.file.path))
        }
        return joint
    }

    /// The numbers that the scenario itself says stand.
    private func listed() -> Set<Int> {
        guard let node = root[Self.besides] else { return [] }
        guard case .list(let items) = node.content else {
            log.add(node, Self.besides, found: node.found, expected: "a list of paths such as uitstroom.hazard.werk.1")
            return []
        }
        return Set(
            items.flatMap { item -> [Int] in
                guard case .scalar(let path, _) = item.content else {
                    log.add(item, Self.besides, found: item.found, expected: "a path such as uitstroom.hazard.werk.1")
                    return []
                }
                if let all = table(path) { return all }
                switch paths.find(path) {
                case .number(let position, _): return [position]
                case .leftOver:
                    log.warnOwn(
                        item.place, Self.besides,
                        "\(item.found) is of a year outside the run, or switched off: it is left out")
                    return []
                case .unknown(let suggestion, _):
                    log.add(
                        item, Self.besides, found: item.found, expected: "a path such as uitstroom.hazard.werk.1",
                        suggestion: suggestion)
                    return []
                }
            })
    }

    /// The numbers of a whole section or table; nil where the path is of neither.
    private func table(_ path: String) -> [Int]? {
        guard RootKey.sections.contains(path) || Parameter(rawValue: path).map({ !$0.definition.axes.isEmpty }) ?? false
        else { return nil }
        return paths.all.indices.filter { paths.all[$0].hasPrefix("\(path).") }
    }

    static func write(_ standing: [String], in root: inout Node) {
        guard !standing.isEmpty, case .mapping(var entries) = root.content else { return }
        entries.removeAll { $0.key == besides }
        let list = standing.map { Node(content: .scalar($0, isPlain: false), file: root.file, line: root.line) }
        entries.append(
            Node.Entry(
                key: besides, line: root.line, value: Node(content: .list(list), file: root.file, line: root.line)))
        root.content = .mapping(entries)
    }
}
