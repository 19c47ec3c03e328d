import BijstandCaseload

/// How likely something is, in words that fit the percentage beside them.
enum Kanswoord: Int, CaseIterable {
    case uitgesloten, onwaarschijnlijk, minder, even, meer, waarschijnlijk, zeker

    /// The least whole percentage of each.
    private static let from = [0, 5, 20, 40, 61, 81, 96]

    /// By the percentage as it is printed, so that the words are those of what stands beside them.
    init(_ kans: Double) {
        let percentage = Int((kans * 100).rounded())
        self = Self.allCases[Self.from.lastIndex { $0 <= percentage }!]
    }

    func text(_ language: Language) -> String {
        switch self {
        case .uitgesloten: language.say(nl: "zo goed als uitgesloten", en: "all but ruled out")
        case .onwaarschijnlijk: language.say(nl: "onwaarschijnlijk", en: "unlikely")
        case .minder: language.say(nl: "minder waarschijnlijk dan niet", en: "less likely than not")
        case .even: language.say(nl: "ongeveer even waarschijnlijk als niet", en: "about as likely as not")
        case .meer: language.say(nl: "waarschijnlijker dan niet", en: "more likely than not")
        case .waarschijnlijk: language.say(nl: "waarschijnlijk", en: "likely")
        case .zeker: language.say(nl: "zo goed als zeker", en: "all but certain")
        }
    }
}
