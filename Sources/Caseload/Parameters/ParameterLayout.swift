/// Where each number of a scenario stands in one flat vector.
public struct ParameterLayout: Sendable, Equatable {
    /// Keys of the axes that the scenario itself decides.
    public struct Labels: Sendable, Equatable {
        /// Calendar years the run touches, in order.
        public var years: [Int]
        /// Earlier years whose result the vangnet needs, in order.
        public var earlierYears: [Int] = []
        /// Earlier years whose budget the vangnet needs, in order.
        public var earlierBudgetYears: [Int] = []
        /// Points of the labour-market path, in order.
        public var points: [String] = []
        /// Effects, trajecten or levels whose number is of this parameter, in order.
        public var effects: [Parameter: [String]] = [:]

        public init(years: [Int]) { self.years = years }

        func along(_ axis: Axis, of parameter: Parameter) -> [String] {
            switch axis.extent {
            case .open(.jaar): years.map(String.init)
            case .open(.eerderJaar):
                (parameter == .eerdereBudgetten ? earlierBudgetYears : earlierYears).map(String.init)
            case .open(.punt): points
            case .open(.effect), .open(.traject), .open(.niveau), .open(.maatregel): effects[parameter] ?? []
            case .fixed(let labels): labels
            }
        }

        func shape(_ parameter: Parameter) -> [Int] { parameter.definition.axes.map { along($0, of: parameter).count } }
    }

    private let labels: Labels
    private let ranges: [Range<Int>]

    public init(_ labels: Labels) {
        self.labels = labels
        var next = 0
        ranges = Parameter.allCases.map { parameter in
            let size = labels.shape(parameter).reduce(1, *)
            defer { next += size }
            return next..<next + size
        }
    }

    public var years: [Int] { labels.years }
    public var earlierYears: [Int] { labels.earlierYears }
    public var count: Int { ranges.last!.upperBound }

    /// Keys along an axis of a parameter.
    public func labels(_ axis: Axis, of parameter: Parameter) -> [String] { labels.along(axis, of: parameter) }

    /// Sizes of a parameter's axes.
    public func shape(_ parameter: Parameter) -> [Int] { labels.shape(parameter) }

    /// Positions of a parameter's numbers, last axis fastest.
    public func range(_ parameter: Parameter) -> Range<Int> { ranges[parameter.ordinal] }

    /// Path of every number, as `uitstroom.hazard.werk.3A`: its name in messages and the identity of its draws.
    public func paths() -> [String] {
        Parameter.allCases.flatMap { parameter in
            parameter.definition.axes.reduce([parameter.rawValue]) { paths, axis in
                paths.flatMap { path in labels(axis, of: parameter).map { "\(path).\($0)" } }
            }
        }
    }
}

extension Parameter {
    /// Position in the registry.
    var ordinal: Int { Self.ordinals[self]! }
    private static let ordinals = Dictionary(uniqueKeysWithValues: zip(allCases, allCases.indices))
}
