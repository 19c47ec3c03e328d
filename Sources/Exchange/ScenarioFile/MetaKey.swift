internal import BijstandCaseload

/// The keys that any table may have beside its own.
enum MetaKey: String, TableKey {
    case eenheid, bron, aanname, toelichting, bekend, structuur
    case watAls = "wat_als"

    /// - Parameter unit: nil where a table holds numbers of more than one unit.
    func shape(_ unit: Eenheid?) -> JSONText {
        switch self {
        case .eenheid:
            unit.map { ["description": "Unit of the numbers.", "const": .string($0.rawValue)] }
                ?? SchemaPart.text("Unit of the numbers.")
        case .bron: SchemaPart.reference("bron")
        case .aanname: SchemaPart.reference("aanname")
        case .toelichting: SchemaPart.remark
        case .bekend: SchemaPart.month("Month in which the numbers became known.")
        case .structuur:
            [
                "description":
                    "The numbers describe how things hang together, not how they came out: a raming may have them from later.",
                "const": true,
            ]
        case .watAls:
            [
                "description": "The numbers are stipulated, a shock or a measure that is not decided: no knowledge.",
                "const": true,
            ]
        }
    }

    /// Of a table that holds no numbers.
    static let withoutUnit = allCases.filter { $0 != .eenheid }
}
