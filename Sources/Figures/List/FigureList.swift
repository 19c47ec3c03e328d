public import BijstandCaseload

/// The list of all figures, in the order of output.
extension Figure {
    public static let all: [Figure] =
        stromen + uitstroomWerk + samenstelling + kansen + naarWerk + gaps + account + beleid + posten + prijs

    /// What `kerncijfers.csv` holds.
    public static let keyFigures = all.filter { $0.uses.contains(.keyFigure) }

    /// The main ones, by which scenarios are compared where nobody asks for others.
    package static let main = ["stand", "uitstroom_werk", "terugval", "lasten", "netto"].map(named)

    /// What observed files may hold.
    public static let observed = all.filter { $0.uses.contains(.observed) }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.naam, $0) })

    /// By its name in results; nil for a name of none.
    public init?(_ naam: String) {
        guard let figure = Self.byName[naam] else { return nil }
        self = figure
    }

    /// A name that the program itself writes.
    package static func named(_ naam: String) -> Figure {
        guard let figure = byName[naam] else { preconditionFailure("no figure is named \(naam)") }
        return figure
    }
}

extension Kerncijfer {
    /// Every known name, in the order of output.
    public static let names = Figure.keyFigures.map(\.naam)

    /// What it is; nil for an unknown name.
    public var figure: Figure? { Figure(naam).flatMap { $0.uses.contains(.keyFigure) ? $0 : nil } }
}
