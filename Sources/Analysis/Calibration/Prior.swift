internal import BijstandCaseload
internal import BijstandMicrosimulation
internal import BijstandStochastics

/// The priors of the fitted parameters on one scale: independent standard normals z, with value F⁻¹(Φ(z)).
///
/// Those of a correlated group are tied first: a Gaussian copula, as their draws in a run.
struct Prior: Sendable {
    let parameters: [Calibratieparameter]
    /// Indices of the parameters of each group, with the root that ties them.
    private let groups: [(members: [Int], root: [Double])]

    var count: Int { parameters.count }

    /// Beyond this a standard normal is 0 or 1 in double precision.
    private static let reach = 8.0

    /// - Parameter correlated: groups of numbers; one of which every number is a parameter ties these, any other none.
    /// - Throws: where a prior has nothing within its bounds.
    init(_ parameters: [Calibratieparameter], _ correlated: [CorrelatedGroup] = []) throws {
        self.parameters = parameters
        groups = correlated.compactMap { group in
            let members = group.positions.map { position in parameters.firstIndex { $0.positions == [position] } }
            return members.contains(nil) ? nil : (members.compactMap(\.self), group.root)
        }
        for parameter in parameters { _ = try Self.value(parameter, 0.5) }
    }

    private static func value(_ parameter: Calibratieparameter, _ u: Double) throws(InvalidDistribution) -> Double {
        do throws(InvalidDistribution) {
            return try parameter.prior.quantile(u, within: parameter.bounds)
        } catch {
            throw InvalidDistribution(
                path: "calibratie.\(parameter.naam)", found: error.found, expected: error.expected)
        }
    }

    /// The values at a point of the normal scale.
    func values(_ z: [Double]) throws(InvalidDistribution) -> [Double] {
        var values: [Double] = []
        for (parameter, z) in zip(parameters, tied(z)) {
            let u = StandardNormal.cumulative(min(max(z, -Self.reach), Self.reach))
            values.append(try Self.value(parameter, min(max(u, Double.leastNormalMagnitude), 1 - 0x1p-53)))
        }
        return values
    }

    /// A point with standard normals of which those of a group are correlated.
    func tied(_ z: [Double]) -> [Double] {
        var tied = z
        for (members, root) in groups {
            for (row, member) in members.enumerated() {
                tied[member] = members.indices.reduce(0) { $0 + root[row * members.count + $1] * z[members[$1]] }
            }
        }
        return tied
    }

    /// The logarithm of the density on the normal scale, up to a constant.
    static func logDensity(_ z: [Double]) -> Double { -0.5 * z.reduce(0) { $0 + $1 * $1 } }

    /// The prior of one parameter as a sample: quantiles at the middles of so many equal parts.
    func sample(_ index: Int, size: Int) throws(InvalidDistribution) -> [Double] {
        var values: [Double] = []
        for part in 0..<size {
            values.append(try Self.value(parameters[index], (Double(part) + 0.5) / Double(size)))
        }
        return values
    }
}
