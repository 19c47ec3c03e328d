internal import BijstandCaseload

/// The keys of a reading.
enum LezingKey: String, TableKey {
    case document, plaats, hier, anders

    fileprivate var shape: JSONText {
        switch self {
        case .document: SchemaPart.text("Document that can be read in two ways: a key of bronnen.")
        case .plaats: SchemaPart.text("Where in it: section or heading.")
        case .hier: SchemaPart.text("How the scenario reads it.")
        case .anders: SchemaPart.text("How this layer reads it.")
        }
    }
}

/// The schema of a reading.
enum LezingSchema {
    static let shape = SchemaPart.table(
        LezingKey.properties { $0.shape }, [("required", .keys(LezingKey.document, .plaats, .hier, .anders))])
}
