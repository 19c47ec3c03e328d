internal import BijstandCaseload

/// The schema of the choices about money that are no numbers.
enum GeldSchema {
    /// Keys of a section or table that are no parameters.
    static func keys(of section: String) -> [(String, JSONText)] {
        Keuze.of(section).map { ($0.key, shape($0)) }
    }

    /// What may stand at a choice.
    static func shape(_ keuze: Keuze) -> JSONText {
        let description = JSONText.string(keuze.meaning.en)
        return switch keuze.form {
        case .words(let words): ["description": description, "enum": .strings(words)]
        case .flag: ["description": description, "type": "boolean"]
        case .month: SchemaPart.month(keuze.meaning.en)
        case .whole(let range): TrajectSchema.whole(keuze.meaning.en, range)
        case .table: VangnetSchema.table(keuze.rawValue, keuze.meaning.en)
        }
    }
}
