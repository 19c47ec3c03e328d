/// What moves the national budget in one replication, by calendar year: the labour-market index x (means over months, in percentage
/// points of unemployment), and what the discrepancy of the country does to its number of benefits.
///
/// Begins two years before the first year of the run, where x is as the path tells and nothing is unforeseen.
public struct Conjunctuur: Sendable, Equatable {
    public static let yearsBefore = 2

    /// Logarithms of what the discrepancy makes of the national number of benefits of a year, against what was foreseen at the peildatum.
    public struct Volume: Sendable, Equatable {
        /// In the budget that is set in spring: what had come about at the end of the year before.
        public var spring: Double
        /// In the definitive one: what had come about at the end of June.
        public var autumn: Double

        public init(spring: Double = 0, autumn: Double = 0) { (self.spring, self.autumn) = (spring, autumn) }
    }

    private let first: Int
    /// All of x, and of that the chance noise around the path.
    private let x: [Double]
    private let noise: [Double]
    private let volume: [Volume]

    /// - Parameters:
    ///   - first: the first calendar year of the run.
    ///   - x: by year from two years before it on.
    ///   - volume: of the same years; empty for none.
    public init(first: Int, x: [Double], noise: [Double], volume: [Volume] = []) {
        precondition(x.count == noise.count && (volume.isEmpty || volume.count == x.count))
        self.first = first - Self.yearsBefore
        self.x = x
        self.noise = noise
        self.volume = volume.isEmpty ? x.map { _ in Volume() } : volume
    }

    /// Change against the year before: all of it, and what of it nobody could foresee at the cut-off.
    public func change(_ year: Int) -> (x: Double, surprise: Double) {
        let index = year - first
        return (x[index] - x[index - 1], noise[index] - noise[index - 1])
    }

    /// Of x in a year, what nobody could foresee at the cut-off.
    public func noise(_ year: Int) -> Double { noise[year - first] }

    public func volume(_ year: Int) -> Volume { volume[year - first] }

    /// Values of a year among ``values``.
    public static let width = 4

    /// Flat numbers, as they are stored: of all years x, its noise, and what is unforeseen of the volume in spring and in autumn.
    public var values: [Double] {
        x + noise + volume.map { $0.spring } + volume.map { $0.autumn }
    }

    public init(first: Int, values: [Double]) {
        let years = values.count / Self.width
        func part(_ index: Int) -> [Double] { Array(values[index * years..<(index + 1) * years]) }
        let (spring, autumn) = (part(2), part(3))
        self.init(
            first: first, x: part(0), noise: part(1),
            volume: (0..<years).map { Volume(spring: spring[$0], autumn: autumn[$0]) })
    }
}
