internal import BijstandBudget
internal import BijstandCaseload
internal import BijstandReporting

/// What a mark of a page asks of the vangnet: its rules, or what fewer dossiers are worth.
enum VangnetMark {
    static func table(_ mark: Mark, _ language: Language) throws -> TextTable {
        if mark.words == ["regels"] { return VangnetRuleText(language).table }
        guard mark.words.isEmpty else {
            throw mark.error("'\(mark.words.joined(separator: " "))'", expected: "regels, or jaar=2019 …")
        }
        var question = VangnetSavingText.Question()
        question.year = try whole(mark, "jaar", VangnetRule.firstYear...2100) ?? question.year
        question.dossiers = try whole(mark, "uitstromers", 1...100_000) ?? question.dossiers
        question.budget = try amount(mark, "budget", VangnetSavingText.Question.budgets) ?? question.budget
        question.prijs = try amount(mark, "prijs", VangnetSavingText.Question.prices) ?? question.prijs
        return VangnetSavingText(question, language).table
    }

    private static func whole(_ mark: Mark, _ key: String, _ range: ClosedRange<Int>) throws -> Int? {
        try mark.settings[key].map { text in
            guard let value = Int(text), range.contains(value) else {
                throw mark.error(
                    "'\(key)=\(text)'", expected: "a whole number, \(range.lowerBound) to \(range.upperBound)")
            }
            return value
        }
    }

    private static func amount(_ mark: Mark, _ key: String, _ range: ClosedRange<Euro>) throws -> Euro? {
        try mark.settings[key].map { text in
            guard let value = Euro(typed: text), range.contains(value) else {
                throw mark.error(
                    "'\(key)=\(text)'", expected: "an amount in euros, \(range.lowerBound) to \(range.upperBound)")
            }
            return value
        }
    }
}
