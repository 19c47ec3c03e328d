public import BijstandCaseload

/// What a scenario knows, and until when: what a forecast is to be read with.
public struct KennisAccount: Sendable, Equatable {
    public enum Soort: String, Sendable {
        /// A forecast: it holds nothing that became known after its peildatum.
        case raming
        /// It may hold anything.
        case terugblik
    }

    public let soort: Soort
    /// The month up to which everything is known.
    public let peildatum: Month
    /// The same where the scenario says it itself: figures to fit keep to it; nil where it does not.
    public let given: Month?
    /// Layers and interventions that stipulate, by name.
    public let watAls: [String]
    /// Paths of numbers that describe structure and became known after the peildatum.
    public let structuur: [String]
    /// Paths of numbers that became known after the peildatum, each with its month; of a terugblik alone.
    public let later: [(path: String, bekend: Month)]
    /// The last month in which a number of it became known, stipulations and structure left out; nil where none has a month.
    public let latest: Month?
    /// Numbers of which nothing says since when they are known.
    public let undated: Int
    /// Publications of numbers and observed figures that became known after the peildatum and do not count.
    public let leftOut: Int
    /// All numbers that the scenario gives.
    public let numbers: Int

    public static func == (left: Self, right: Self) -> Bool {
        left.soort == right.soort && left.peildatum == right.peildatum && left.given == right.given
            && left.watAls == right.watAls
            && left.structuur == right.structuur && left.latest == right.latest && left.undated == right.undated
            && left.leftOut == right.leftOut && left.numbers == right.numbers
            && left.later.elementsEqual(right.later, by: ==)
    }
}
