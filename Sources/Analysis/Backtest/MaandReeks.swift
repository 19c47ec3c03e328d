public import BijstandCaseload

/// A stock at the ends of consecutive months.
public struct MaandReeks: Sendable, Equatable {
    /// Month of the first value.
    public let first: Month
    public let values: [Double]

    /// Month of the last value.
    public var last: Month { first.advanced(by: values.count - 1) }

    /// The observed stocks up to the last one without a gap before it; nil without any above 0.
    ///
    /// - Parameter limit: months after it are left out.
    public init?(_ waarnemingen: Waarnemingen, through limit: Month? = nil) {
        let months = waarnemingen.all.filter { $0.grootheid == .stand }.map(\.periode.upperBound)
        guard let last = months.filter({ month in limit.map { month <= $0 } ?? true }).max() else { return nil }
        var values: [Double] = []
        var month = last
        while let stand = waarnemingen.stand(month), stand.waarde > 0 {
            values.append(stand.waarde)
            month = month.advanced(by: -1)
        }
        guard !values.isEmpty else { return nil }
        self.values = values.reversed()
        first = month.advanced(by: 1)
    }
}
