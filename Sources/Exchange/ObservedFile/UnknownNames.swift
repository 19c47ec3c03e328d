internal import BijstandCaseload
internal import BijstandFigures

/// Names that are of no figure, each looked up once: one may stand in a hundred thousand rows.
final class UnknownNames {
    private static let names = Grootheid.all.map(\.description)
    static let expectation: Message = "one of \(names.joined(separator: ", ")), or flows such as uitstroom+aow"

    private var known: [String: String?] = [:]
    /// After so many different ones nobody reads more suggestions.
    private var searches = 50

    func suggestion(_ name: String) -> String? {
        if let found = known[name] { return found }
        searches -= 1
        let found = searches < 0 ? nil : Suggestion.nearest(to: name, in: Self.names)
        known.updateValue(found, forKey: name)
        return found
    }
}
