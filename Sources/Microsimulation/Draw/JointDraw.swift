internal import BijstandCaseload
internal import BijstandStochastics

/// Numbers that are drawn together.
enum JointDraw {
    /// A Gaussian copula over the numbers' own distributions, each within its parameter's bounds; a number that was set
    /// stands, and the others are drawn as if it did not.
    static func draw(
        _ group: CorrelatedGroup, _ plan: Plan, into vector: inout ParameterVector, _ key: StreamKey
    ) throws(InvalidDistribution) {
        let subject = identity(group.positions.map { plan.identities[$0] })
        var stream = RandomStream(key: key, address: StreamAddress(subject: subject, process: .correlation))
        let uniforms = GaussianCopula.sample(group.root, &stream)
        for (position, u) in zip(group.positions, uniforms) {
            guard case .distribution(let distribution) = plan.scenario.quantities[position]?.content else { continue }
            let layout = plan.scenario.layout
            let parameter = Parameter.allCases.first { layout.range($0).contains(position) }!
            do throws(InvalidDistribution) {
                vector.values[position] = try distribution.quantile(u, within: parameter.definition.bounds)
            } catch {
                throw InvalidDistribution(
                    path: layout.paths()[position], found: error.found, expected: error.expected)
            }
        }
    }

    /// A row of the joint draws, by weight.
    static func draw(_ sample: JointSample, _ scenario: Scenario, into vector: inout ParameterVector, _ key: StreamKey)
    {
        var stream = RandomStream(key: key, address: StreamAddress(subject: 0, process: .jointSample))
        put(sample.row(sample.index(at: stream.uniform())), at: sample.positions, scenario, into: &vector)
    }

    /// Puts values drawn together in their places; a number that was set stands.
    static func put(
        _ values: some Sequence<Double>, at positions: some Sequence<Int>, _ scenario: Scenario,
        into vector: inout ParameterVector
    ) {
        for (position, value) in zip(positions, values) {
            guard case .together = scenario.quantities[position]?.content else { continue }
            vector.values[position] = value
        }
    }

    /// The identity of a group: that of its members, so that other groups never move its draws.
    private static func identity(_ members: [UInt64]) -> UInt64 {
        ParameterDraw.identity(members.map(String.init).joined(separator: " "))
    }
}
