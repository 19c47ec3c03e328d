/// What an observation is of, as observed files spell it: the name of a figure, or names of flows with `+` between them.
///
/// Which names there are is known in the list of figures, and read from it.
public struct Grootheid: Hashable, Sendable, CustomStringConvertible {
    /// Figures whose sum it is, by their names in observed files.
    public let namen: [String]

    /// - Parameter namen: one or more, in the order of the list of figures.
    public init(namen: [String]) {
        precondition(!namen.isEmpty)
        self.namen = namen
    }

    /// Dossiers at the end of the period.
    public static let stand = Grootheid(namen: ["stand"])

    public var description: String { namen.joined(separator: "+") }
}
