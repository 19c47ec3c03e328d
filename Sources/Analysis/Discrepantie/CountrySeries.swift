public import BijstandCaseload

/// What is known of a country at one moment: its stock and unemployment by month, and flows of years.
public struct CountrySeries: Sendable {
    /// Flows of a year as shares of the stock before; of one source, whose years differ from the model's by one factor.
    public struct Flow: Sendable, Equatable {
        public let grootheid: String
        public let year: Int
        public let waarde: Double

        public init(grootheid: String, year: Int, waarde: Double) {
            (self.grootheid, self.year, self.waarde) = (grootheid, year, waarde)
        }

        /// Whether it counts who comes in, not who leaves.
        var isInstroom: Bool { grootheid.hasPrefix("instroom") }
    }

    /// Month of the first stock; unemployment begins there too.
    public let first: Month
    public let stand: [Double]
    /// In percents; it may end a few months after the stock.
    public let werkloosheid: [Double]
    public let flows: [Flow]

    /// - Returns: nil where there is less than three years of stock, or unemployment that does not reach its last month.
    public init?(first: Month, stand: [Double], werkloosheid: [Double], flows: [Flow] = []) {
        guard stand.count >= Self.least, werkloosheid.count >= stand.count else { return nil }
        (self.first, self.stand, self.werkloosheid, self.flows) = (first, stand, werkloosheid, flows)
    }

    private static let least = 36

    public var last: Month { first.advanced(by: stand.count - 1) }

    func month(_ index: Int) -> Month { first.advanced(by: index) }
}
