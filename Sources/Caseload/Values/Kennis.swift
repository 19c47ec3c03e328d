/// Since when a number or figure is known, and what it may be in a raming.
///
/// A raming holds nothing that became known after its peildatum; a terugblik may hold anything, and says so.
public struct Kennis: Hashable, Sendable {
    /// The month in which it became known; nil where nothing says so.
    public var bekend: Month?
    /// It describes how things hang together and not how they came out (``Parameter/isStructuur``): a raming may have it from later.
    public var isStructuur: Bool
    /// What stipulates it, a layer or an intervention by name: a shock or a measure that is assumed is no knowledge. Nil of all else.
    public var watAls: String?

    public init(bekend: Month? = nil, isStructuur: Bool = false, watAls: String? = nil) {
        (self.bekend, self.isStructuur, self.watAls) = (bekend, isStructuur, watAls)
    }

    /// What stipulates, one by one, where more than one does.
    package static func names(_ watAls: String) -> [String] {
        watAls.split(separator: ";").map { String($0.drop { $0 == " " }) }
    }
    package static func joined(_ names: [String]) -> String { names.joined(separator: "; ") }
}
