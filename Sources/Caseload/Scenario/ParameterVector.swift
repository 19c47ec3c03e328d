/// The numbers of a scenario in one replication.
public struct ParameterVector: Sendable {
    public let layout: ParameterLayout
    public var values: [Double]

    public init(layout: ParameterLayout, values: [Double]) {
        precondition(values.count == layout.count)
        self.layout = layout
        self.values = values
    }

    /// All numbers of a parameter, last axis fastest.
    public subscript(_ parameter: Parameter) -> ArraySlice<Double> { values[layout.range(parameter)] }

    /// A parameter without axes.
    public func scalar(_ parameter: Parameter) -> Double { values[layout.range(parameter).lowerBound] }

    /// A parameter's numbers as rows over its last axis.
    public func rows(_ parameter: Parameter) -> [[Double]] {
        let width = layout.shape(parameter).last ?? 1
        let all = Array(self[parameter])
        return stride(from: 0, to: all.count, by: width).map { Array(all[$0..<$0 + width]) }
    }
}
