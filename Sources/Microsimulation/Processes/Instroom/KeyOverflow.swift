/// More dossiers or a later month than an identity can tell apart.
public struct KeyOverflow: Error, CustomStringConvertible {
    public var description: String {
        "more than 2³² dossiers of one herkomst in a month, or a month after the year 5461"
    }
}
