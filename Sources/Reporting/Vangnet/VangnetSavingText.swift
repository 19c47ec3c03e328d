import BijstandBudget
import BijstandCaseload

/// What fewer dossiers save a municipality, net of the vangnet.
package struct VangnetSavingText: Spoken {
    /// What is asked.
    package struct Question {
        package var year = 2019
        package var budget = Euro(cents: 28_600_000_00)
        /// Of a dossier-year.
        package var prijs = Euro(cents: 14_400_00)
        /// Fewer, counted as a whole year.
        package var dossiers = 53
        package var keuze = VangnetKeuze.regulier
        /// Earlier years; nil takes the multi-year condition as met.
        package var history: VangnetHistory?

        package init() {}

        /// Amounts that can be asked about.
        package static let budgets = Euro(cents: 100)...Euro(cents: 100_000_000_000_000)
        package static let prices = Euro(cents: 100)...Euro(cents: 100_000_000)

        var gross: Euro { prijs.scaled(by: Int64(dossiers), over: 1) }
        var rules: [VangnetRule] { VangnetRule.open(in: year, keuze) }
    }

    private let question: Question
    let language: Language

    package init(_ question: Question, _ language: Language) { (self.question, self.language) = (question, language) }

    /// What is asked and taken for granted, in lines above the table.
    package var heading: String {
        let ofBudget = Int64(
            Int128(question.gross.cents).multiplied(by: 10_000, dividedBy: Int128(question.budget.cents)))
        let (budget, prijs, gross) = (
            numbers.euro(question.budget), numbers.euro(question.prijs), numbers.euro(question.gross)
        )
        let share = numbers.percent(tenThousandths: ofBudget)
        let rules = question.rules.map { rule in
            "\(say(nl: "Regel", en: "Rule")) \(VangnetRuleText(language).line(rule))"
        }
        let access =
            question.history == nil
            ? say(
                nl: "Toegang gegeven: aan de meerjarenvoorwaarde is voldaan",
                en: "Access given: the multi-year condition is met")
            : say(
                nl: "Toegang volgens de gegeven eerdere resultaten", en: "Access by the earlier results that were given"
            )
        let lines = [
            say(
                nl: "Vangnet \(question.year): wat \(question.dossiers) dossiers minder opleveren",
                en: "Vangnet \(question.year): what \(question.dossiers) fewer dossiers are worth"),
            say(
                nl: "Budget \(budget); prijs \(prijs) per dossier; bruto besparing \(gross), \(share) van het budget",
                en: "Budget \(budget); prijs \(prijs) a dossier; gross saving \(gross), \(share) of the budget"),
        ]
        return (lines + rules + [access]).joined(separator: "\n")
    }

    /// What they save at each deficit of a grid.
    package var table: TextTable {
        let edges = question.rules.flatMap { [$0.threshold, $0.fullFrom] }
        let shares = Set(stride(from: Int64(0), through: 160, by: 10)).union(edges).sorted()
        let rows = shares.map { share -> [String] in
            let saving = VangnetSaving(
                deficit: question.budget.scaled(by: share, over: 1000), gross: question.gross, budget: question.budget,
                rules: question.rules, after: question.history)
            let amounts = [
                saving.deficit, saving.gross, saving.vangnetBefore, saving.vangnetAfter, saving.net,
            ].map(numbers.wholeEuros)
            return [numbers.percent(tenThousandths: share * 10)] + amounts + [
                numbers.percent(tenThousandths: saving.share * 10)
            ]
        }
        return TextTable(
            header: [
                say(nl: "tekort vooraf", en: "tekort before"), say(nl: "in euro", en: "in euros"),
                say(nl: "bruto besparing", en: "gross saving"), say(nl: "vangnet vooraf", en: "vangnet before"),
                say(nl: "vangnet achteraf", en: "vangnet after"), say(nl: "netto besparing", en: "net saving"),
                say(nl: "netto van bruto", en: "net of gross"),
            ], rows: rows)
    }
}
