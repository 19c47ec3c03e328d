public import BijstandCaseload

/// The rows of a posterior: the numbers that were fitted, and those of an inherited file of joint draws beside them.
///
/// A scenario has one file of joint draws. What a municipality fits to its own figures would put the country's draws out of it: so
/// each row has a draw of these too, taken by weight and independent of the row.
public struct PosteriorRows: Sendable {
    /// Places of the columns in the scenario's numbers: the fitted ones first.
    public let positions: [Int]
    public let rows: [[Double]]

    /// Steps of the golden ratio fall evenly into [0, 1), and in no order of the rows.
    private static let step = 0.618_033_988_749_894_9

    /// - Parameter points: of the posterior, as the parameters of the scenario have them.
    public init(_ points: [[Double]], _ scenario: Scenario) {
        let fitted = scenario.calibratie
        let inherited =
            scenario.sample.map { sample in
                sample.positions.enumerated().filter { !fitted.positions.contains($0.element) }
            } ?? []
        positions = fitted.positions + inherited.map(\.element)
        rows = points.enumerated().map { index, point in
            var values = fitted.numbers(point)
            if let sample = scenario.sample {
                let share = (0.5 + Double(index) * Self.step).truncatingRemainder(dividingBy: 1)
                let row = Array(sample.row(sample.index(at: share)))
                values += inherited.map { row[$0.offset] }
            }
            return values
        }
    }
}
