internal import Caseload

/// Finds the numbers of a scenario by their paths, as `uitstroom.hazard.werk.3A`.
struct NumberPaths {
    enum Found {
        case number(Int, Parameter)
        /// Of a year outside the run or an intervention that is switched off: left over, and ignored.
        case leftOver
        case unknown(suggestion: String?)
    }

    let layout: ParameterLayout
    let all: [String]
    private let positions: [String: Int]
    private let parameters: [Parameter]
    private let inactive: [String]
    private let active: [String]

    /// - Parameter interventions: the scenario's list of them.
    init(_ layout: ParameterLayout, interventions: Node?) {
        self.layout = layout
        all = layout.paths()
        positions = Dictionary(zip(all, all.indices), uniquingKeysWith: { first, _ in first })
        parameters = Parameter.allCases.flatMap { parameter in
            repeatElement(parameter, count: layout.range(parameter).count)
        }
        var (active, inactive): ([String], [String]) = ([], [])
        if case .list(let items) = interventions?.content {
            for item in items {
                guard case .scalar(let naam, _) = item["naam"]?.content else { continue }
                if case .scalar("false", true) = item["actief"]?.content {
                    inactive.append(naam)
                } else {
                    active.append(naam)
                }
            }
        }
        self.inactive = inactive
        self.active = active
    }

    /// Whether a path is of an effect that its intervention does not have, or of one where there are no interventions at all: with
    /// another file's list it may have.
    func isOtherEffect(_ path: String) -> Bool {
        guard positions[path] == nil,
            let owner = Parameter.allCases.first(where: { path.hasPrefix($0.rawValue + ".") }),
            owner.definition.axes.last == .effect, let dot = path.lastIndex(of: ".")
        else { return false }
        let intervention = path[..<dot].dropFirst(owner.rawValue.count + 1)
        let isNamed = active.contains(String(intervention)) || active.isEmpty && inactive.isEmpty
        return isNamed && Int(path[dot...].dropFirst()) != nil
    }

    func find(_ path: String) -> Found {
        if let position = positions[path] { return .number(position, parameters[position]) }
        let last = path.split(separator: ".").last ?? ""
        let owner = Parameter.allCases.first { path.hasPrefix($0.rawValue + ".") }
        if let axis = owner?.definition.axes.last {
            let isYear = last.count == 4 && last.allSatisfy { ("0"..."9").contains($0) }
            if isYear && (axis == .jaar || axis == .eerderJaar) { return .leftOver }
            let intervention = path.dropFirst(owner!.rawValue.count + 1).dropLast(last.count + 1)
            if axis == .effect && inactive.contains(String(intervention)) { return .leftOver }
        }
        return .unknown(suggestion: Suggestion.nearest(to: path, in: all))
    }
}
