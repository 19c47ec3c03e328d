internal import BijstandCaseload
internal import BijstandStochastics

/// One replication's numbers, drawn from the scenario's distributions.
enum ParameterDraw {
    /// The 56-bit identity of a number: FNV-1a of its path, so that adding a parameter moves no other's draws.
    static func identity(_ path: String) -> UInt64 {
        let hash = NameHash.of(path)
        return (hash ^ hash >> 56) & (StreamAddress.subjectLimit - 1)
    }

    /// Those of a scenario's numbers: of a municipality that has a name, what is not the country's is drawn by itself.
    static func identities(_ scenario: Scenario) -> [UInt64] {
        var names = scenario.layout.paths()
        if let gemeente = scenario.gemeente {
            for parameter in Parameter.allCases where !parameter.isLandelijk {
                for position in scenario.layout.range(parameter) { names[position] += "@" + gemeente }
            }
        }
        return names.map(identity)
    }

    /// - Parameters:
    ///   - parameterKey: key of draws that express uncertainty; nil leaves every parameter at its value or mean.
    ///   - chanceKey: key of draws that are chance, such as budget stages.
    static func draw(
        _ plan: Plan, into vector: inout ParameterVector, parameterKey: StreamKey?, chanceKey: StreamKey
    ) throws(InvalidDistribution) {
        let scenario = plan.scenario
        for parameter in Parameter.allCases {
            let definition = parameter.definition
            guard let key = definition.isChance ? chanceKey : parameterKey else { continue }
            for position in scenario.layout.range(parameter) {
                guard case .distribution(let distribution) = scenario.quantities[position]?.content else { continue }
                var stream = stream(plan, position, key)
                do throws(InvalidDistribution) {
                    vector.values[position] = try distribution.sample(&stream, within: definition.bounds)
                } catch {
                    throw InvalidDistribution(
                        path: scenario.layout.paths()[position], found: error.found, expected: error.expected)
                }
            }
        }
        // What is drawn together comes after, in place of a draw by itself.
        for group in scenario.correlated {
            guard let key = group.isChance ? chanceKey : parameterKey else { continue }
            try JointDraw.draw(group, plan, into: &vector, key)
        }
        guard let key = parameterKey else { return }
        for table in scenario.dirichlet {
            var stream = stream(plan, table.range.lowerBound, key)
            let shares = try Dirichlet(shares: table.shares, concentration: table.concentration).sample(&stream)
            let sum = table.shares.reduce(0, +)
            JointDraw.put(shares.map { $0 * sum }, at: table.range, scenario, into: &vector)
        }
        // Last: it replaces shares drawn as one, too.
        if let sample = scenario.sample { JointDraw.draw(sample, scenario, into: &vector, key) }
    }

    private static func stream(_ plan: Plan, _ position: Int, _ key: StreamKey) -> RandomStream {
        RandomStream(
            key: key, address: StreamAddress(subject: plan.identities[position], process: .parameters))
    }
}

extension Distribution {
    /// A draw within the bounds of its parameter; draws outside are drawn again (the distribution is truncated).
    func sample(_ stream: inout RandomStream, within bounds: ClosedRange<Double>) throws(InvalidDistribution) -> Double
    {
        for _ in 0..<1000 {
            let value = try sample(&stream)
            if bounds.contains(value) { return value }
        }
        throw InvalidDistribution(
            expected: "a distribution that falls within \(bounds.lowerBound) … \(bounds.upperBound)")
    }

    func sample(_ stream: inout RandomStream) throws(InvalidDistribution) -> Double {
        switch self {
        case .normal(let mean, let sd): try Normal(mean: mean, sd: sd).sample(&stream)
        case .lognormal(let mean, let sd): try Lognormal(mean: mean, sd: sd).sample(&stream)
        case .beta(let mean, let sd): try Beta(mean: mean, sd: sd).sample(&stream)
        case .gamma(let mean, let sd): try Gamma(mean: mean, sd: sd).sample(&stream)
        case .uniform(let min, let max): try Uniform(min: min, max: max).sample(&stream)
        case .triangular(let min, let mode, let max): try Triangular(min: min, mode: mode, max: max).sample(&stream)
        }
    }
}
