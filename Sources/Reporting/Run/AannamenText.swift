import BijstandCaseload

/// How many assumed numbers vary, and which stand still and why.
struct AannamenText: Spoken {
    private let aannamen: Aannamen
    let language: Language

    init(_ aannamen: Aannamen, _ language: Language) { (self.aannamen, self.language) = (aannamen, language) }

    var text: String {
        let moving = Aannamen.Soort.allCases.compactMap { soort -> String? in
            guard let count = aannamen.varieert[soort], let spread = aannamen.spreiding[soort] else { return nil }
            return say(
                nl: "\(count) \(soort.word.nl) (\(numbers.percent(spread)))",
                en: "\(count) \(soort.word.en) (\(numbers.percent(spread)))")
        }
        let still = Aannamen.Vast.allCases.compactMap { reason in
            aannamen.vast[reason].map { "\($0.count) \(reason.word[language])" }
        }
        let varying = moving.isEmpty ? say(nl: "geen", en: "none") : moving.joined(separator: ", ")
        let first = say(
            nl: "Zonder eigen spreiding variëren met die van hun soort: \(varying).",
            en: "Without a spread of their own these vary with that of their kind: \(varying).")
        if still.isEmpty { return first }
        return first
            + say(nl: " Vast: \(still.joined(separator: ", ")).", en: " Fixed: \(still.joined(separator: ", ")).")
    }
}

extension Aannamen.Soort {
    fileprivate var word: Phrase {
        switch self {
        case .kansen: Phrase(nl: "kansen en stromen", en: "hazards and flows")
        case .verhoudingen: Phrase(nl: "verhoudingen", en: "ratios")
        case .aandelen: Phrase(nl: "aandelen", en: "shares")
        case .bedragen: Phrase(nl: "bedragen", en: "amounts")
        }
    }
}

extension Aannamen.Vast {
    var word: Phrase {
        switch self {
        case .beginstand: Phrase(nl: "van de beginstand", en: "of the opening")
        case .gepast: Phrase(nl: "gepast of samen getrokken", en: "fitted or drawn together")
        case .telling: Phrase(nl: "tellingen, termijnen en spreidingen", en: "counts, lengths and spreads")
        case .nul:
            Phrase(
                nl: "nul, alles, deels bekend of te dicht bij een grens",
                en: "nothing, all, partly known or too near a bound")
        case .soort: Phrase(nl: "van een soort zonder spreiding", en: "of a kind without a spread")
        }
    }
}
