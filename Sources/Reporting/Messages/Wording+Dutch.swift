public import BijstandCaseload

extension Wording {
    /// The words of a language.
    public static func of(_ language: Language) -> Wording {
        switch language {
        case .en: english
        case .nl: dutch
        }
    }

    public static let dutch = Wording(.nl) { DutchForms.all[$0] }
}
