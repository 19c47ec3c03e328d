internal import BijstandCaseload

/// A key of a table of a scenario file.
///
/// It stands once, as a case beside its shape in the schema; the decoder reads by the same case, and what is no case is an
/// unknown key.
protocol TableKey: CaseIterable, Equatable {
    /// As files spell it.
    var key: String { get }
}

extension TableKey where Self: RawRepresentable<String> {
    var key: String { rawValue }
}

/// Choices about money have their shape in the registry.
extension Keuze: TableKey {}

extension TableKey {
    static var names: [String] { allCases.map(\.key) }

    /// Of a table in the schema; without keys that have no shape there.
    static func properties(_ shape: (Self) -> JSONText?) -> [(String, JSONText)] {
        allCases.compactMap { key in shape(key).map { (key.key, $0) } }
    }
}

extension JSONText {
    /// A list of keys of one table.
    static func keys<Key: TableKey>(_ keys: Key...) -> JSONText { .strings(keys.map(\.key)) }
}

extension Node {
    subscript(_ key: some TableKey) -> Node? { self[key.key] }
}

extension DefaultStringInterpolation {
    /// In paths: as files spell it, not the name of the case.
    mutating func appendInterpolation(_ key: some TableKey) { appendInterpolation(key.key) }
}
