internal import BijstandCaseload

/// Finds the numbers of a scenario by their paths, as `uitstroom.hazard.werk.3A`.
final class NumberPaths {
    enum Found {
        case number(Int, Parameter)
        /// Of a year outside the run or an intervention that is switched off: left over, and ignored.
        case leftOver
        /// `isOtherEffect`: of an effect that its intervention does not have, or where there are no interventions at all; with
        /// another file's list it may have.
        case unknown(suggestion: String?, isOtherEffect: Bool)
    }

    let layout: ParameterLayout
    let all: [String]
    private let positions: [String: Int]
    private let parameters: [Parameter]
    private let inactive: [String]
    private let active: [String]
    /// Searches among thousands of paths take time; after so many misspelt ones nobody reads more suggestions.
    private var searches = 50

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
                guard case .scalar(let naam, _) = item[InterventionKey.naam]?.content else { continue }
                if case .scalar("false", true) = item[InterventionKey.actief]?.content {
                    inactive.append(naam)
                } else {
                    active.append(naam)
                }
            }
        }
        self.inactive = inactive
        self.active = active
    }

    /// Paths in order, with their positions.
    private lazy var sorted = zip(all, all.indices).sorted { $0 < $1 }

    /// The numbers at a path and below it, in the order of the registry.
    func positions(below path: String) -> [Int] {
        let prefix = path + "."
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle].0 < prefix { low = middle + 1 } else { high = middle }
        }
        let below = sorted[low...].prefix { $0.0.hasPrefix(prefix) }.map(\.1)
        return ((positions[path].map { [$0] } ?? []) + below).sorted()
    }

    /// The path or table that is spelled most like a text.
    func nearest(to text: String) -> String? {
        searches -= 1
        return searches < 0 ? nil : Suggestion.nearest(to: text, in: Parameter.allCases.map(\.rawValue) + all)
    }

    func find(_ path: String) -> Found {
        if let position = positions[path] { return .number(position, parameters[position]) }
        func unknown(isOtherEffect: Bool = false) -> Found {
            searches -= 1
            return .unknown(
                suggestion: searches < 0 ? nil : Suggestion.nearest(to: path, in: all), isOtherEffect: isOtherEffect)
        }
        guard let owner = Parameter.allCases.first(where: { path.hasPrefix($0.rawValue + ".") }),
            let axis = owner.definition.axes.last, let dot = path.lastIndex(of: ".")
        else { return unknown() }
        let last = path[dot...].dropFirst()
        switch axis.extent {
        case .open(.jaar), .open(.eerderJaar):
            return last.count == 4 && last.allSatisfy { ("0"..."9").contains($0) } ? .leftOver : unknown()
        case .open(.effect):
            let intervention = String(path[..<dot].dropFirst(owner.rawValue.count + 1))
            if inactive.contains(intervention) { return .leftOver }
            let isNamed = active.contains(intervention) || active.isEmpty && inactive.isEmpty
            return unknown(isOtherEffect: isNamed && Int(last) != nil)
        case .fixed, .open(.punt), .open(.traject), .open(.niveau), .open(.maatregel):
            return unknown()
        }
    }
}
