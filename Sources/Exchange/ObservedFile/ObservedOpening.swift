internal import BijstandCaseload
internal import BijstandFigures

/// Reads `waarnemingen`, the file of observed figures, and what of the opening state is taken from it: numbers of
/// `beginstand` that say `waargenomen`.
struct ObservedOpening {
    /// The key of the file.
    private static let key = RootKey.waarnemingen.key
    /// What stands in place of a number or table that the file gives.
    static let mark = "waargenomen"
    /// What may be taken from the file.
    static let parameters: [Parameter] = [.stock, .stockIndeling]

    /// Whether a parameter is to come from the file.
    static func gives(_ parameter: Parameter, _ node: Node?) -> Bool {
        guard parameters.contains(parameter), case .scalar(mark, _) = node?.content else { return false }
        return true
    }

    let waarnemingen: Waarnemingen
    /// The observed stock that the run starts from; nil where `beginstand` gives its own.
    private(set) var stand: Waarneming?

    private let root: Node
    /// The name of the file, where there is one that can be read.
    private let file: String?
    private let log: DiagnosticLog

    /// Figures that became known after the peildatum.
    let leftOut: Int

    /// - Parameter limit: the last month of what may be known; nil for all.
    init(_ root: Node, _ files: ReferencedFiles, asOf limit: Month?, _ log: DiagnosticLog) {
        self.root = root
        self.log = log
        guard let content = files[Self.key] else {
            (waarnemingen, file, leftOut) = (Waarnemingen(), nil, 0)
            return
        }
        file = content.file.path
        let read = ObservedFile.read(content.bytes, content.file.path, nil, log)
        let known = KnownFigures(read, asOf: limit)
        (waarnemingen, leftOut) = (Waarnemingen(known.figures), known.leftOut)
    }

    /// Puts observed numbers of the cut-off where the scenario says so.
    mutating func fill(_ quantities: inout [Quantity?], _ layout: ParameterLayout, cutOff: Month) {
        for parameter in Self.parameters {
            let key = String(parameter.rawValue.dropFirst(OpeningSource.section.count + 1))
            guard let node = root[OpeningSource.section]?[key], Self.gives(parameter, node) else { continue }
            let wanted: [Grootheid] =
                parameter == .stock ? [.stand] : Afstand.allCases.map(Grootheid.aandeelIndeling)
            let found = wanted.map { waarnemingen.figure($0, at: cutOff) }
            let missing = zip(wanted, found).filter { $0.1 == nil }.map(\.0.description)
            guard missing.isEmpty else {
                report(node, parameter, missing, cutOff)
                continue
            }
            let figures = found.compactMap(\.self)
            guard figures.contains(where: { $0.waarde > 0 }) || parameter == .stock,
                figures.allSatisfy({ parameter.definition.bounds.contains($0.waarde) })
            else {
                let values = figures.map { ScenarioNumber.canonical($0.waarde) }.joined(separator: ", ")
                log.add(
                    node, parameter.rawValue, found: "\(values) in \(file ?? Self.key)",
                    expected: parameter == .stock ? "a stock that can be simulated" : "a share above 0")
                continue
            }
            for (position, figure) in zip(layout.range(parameter), figures) {
                quantities[position] = Quantity(.value(figure.waarde), .bron(figure.bron))
            }
            if parameter == .stock { stand = figures[0] }
        }
    }

    private func report(_ node: Node, _ parameter: Parameter, _ missing: [String], _ cutOff: Month) {
        // A file that is wrong or not there is an error of its own.
        let isNamed = root[Self.key] != nil
        if isNamed && (file == nil || waarnemingen.all.isEmpty) { return }
        log.add(
            node, parameter.rawValue,
            found: file.map { "'\(Self.mark)', but \($0) has no \(missing.joined(separator: ", ")) of \(cutOff)" }
                ?? "'\(Self.mark)' without \(Self.key)",
            expected: isNamed
                ? "a row \(missing[0]),\(cutOff),… there: it is the month before the start"
                : "\(Self.key): the path of a file with \(missing.joined(separator: ", ")) of \(cutOff)")
    }

    /// Stocks of the start year that the scenario also gives itself must be the same.
    func check(_ quantities: [Quantity?], _ layout: ParameterLayout, start: Month) {
        for (index, position) in layout.range(.gerealiseerdeStand).enumerated() {
            let month = Month(year: start.year, month: index + 1)
            guard month < start, let own = quantities[position]?.center,
                let figure = waarnemingen.stand(month), figure.waarde != own
            else { continue }
            let node = root["gerealiseerd"]?["stand"]
            log.add(
                node?["\(index + 1)"] ?? node ?? root, "gerealiseerd.stand.\(index + 1)",
                found: "\(ScenarioNumber.canonical(own))",
                expected: "\(ScenarioNumber.canonical(figure.waarde)), as \(file ?? Self.key) has it, or nothing")
        }
    }

    /// An opening stock beside an observed one that is far from it.
    func warnings(_ scenario: Scenario) -> [Message] {
        let own = scenario.centers.scalar(.stock)
        guard stand == nil, let figure = waarnemingen.stand(scenario.cutOff), abs(figure.waarde - own) > 2 * figure.fout
        else { return [] }
        return [
            "\(ScenarioNumber.canonical(own)), but \(file ?? Self.key) has \(ScenarioNumber.canonical(figure.waarde)) in \(scenario.cutOff); '\(Self.mark)' takes it"
        ]
    }
}
