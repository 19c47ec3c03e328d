import BijstandReporting
import ArgumentParser
import BijstandBudget
import BijstandCaseload
import BijstandExchange

struct Vangnet: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what fewer dossiers save a municipality net of the vangnet, or the table of vangnet rules.",
        discussion:
            "The earlier years' condition is taken as met unless --eerdere-resultaten says otherwise. Amounts in euros, as 28600000 or 14400.50."
    )

    @Option(help: "Budget year.")
    var year = 2019

    @Option(help: "Definitive BUIG budget of the year.")
    var budget = EuroArgument(argument: "28600000")!

    @Option(help: "Average cost of a dossier-year.")
    var prijs = EuroArgument(argument: "14400")!

    @Option(help: "Fewer dossiers, counted as a whole year.")
    var uitstromers = 53

    @Option(help: "Open the extended variant (from 2025); above its own risk it pays helft or volledig.")
    var verruimd: VangnetKeuze.Vergoeding?

    @Option(help: "Open the variant with own risk 2.5 % (from 2026); above it it pays helft or volledig.")
    var verlaagd: VangnetKeuze.Vergoeding?

    @Option(help: "Years with a deficit of 5 % or more, of the three before, that --verlaagd needs: twee or drie.")
    var tekortjaren: VangnetKeuze.Tekortjaren?

    @Option(
        parsing: .unconditional,
        help: "Results of the years the rules look back to, oldest first, as -2000000,-1500000 (negative is a tekort).")
    var eerdereResultaten: EuroList?

    @Option(help: "Definitive budgets of those years, where a variant is open.")
    var eerdereBudgetten: EuroList?

    @Flag(help: "The table of rules, with what is known of each and its source.")
    var rules = false

    @OptionGroup var place: PlaceOptions

    @OptionGroup var speech: LanguageOption

    private var keuze: VangnetKeuze {
        VangnetKeuze(
            verruimd: verruimd.map { .init(vergoeding: $0) },
            verlaagd: verlaagd.map { .init(vergoeding: $0, tekortjaren: tekortjaren ?? .drie) })
    }

    func validate() throws {
        guard (VangnetRule.firstYear...2100).contains(year) else {
            throw ValidationError("--year is \(VangnetRule.firstYear) to 2100")
        }
        guard VangnetSavingText.Question.budgets.contains(budget.euro) else {
            throw ValidationError("--budget is 1 to 1e12 euro")
        }
        guard VangnetSavingText.Question.prices.contains(prijs.euro) else {
            throw ValidationError("--prijs is 1 to 1000000 euro")
        }
        guard (1...100_000).contains(uitstromers) else { throw ValidationError("--uitstromers is 1 to 100000") }
        if verruimd != nil && year < 2025 { throw ValidationError("--verruimd is open from 2025") }
        if verlaagd != nil && year < 2026 { throw ValidationError("--verlaagd is open from 2026") }
        if tekortjaren != nil && (verlaagd == nil || eerdereResultaten == nil) {
            throw ValidationError("--tekortjaren goes with --verlaagd and --eerdere-resultaten")
        }
        try Self.check(
            "--eerdere-resultaten", eerdereResultaten, VangnetRule.earlierYears(fullYears: [year], keuze),
            isNeeded: false)
        try Self.check(
            "--eerdere-budgetten", eerdereBudgetten,
            eerdereResultaten == nil ? [] : VangnetRule.earlierBudgetYears(fullYears: [year], keuze),
            isNeeded: true)
        if let low = eerdereBudgetten?.euros.min(), !VangnetSavingText.Question.budgets.contains(low) {
            throw ValidationError("--eerdere-budgetten are 1 to 1e12 euro")
        }
    }

    /// One amount for every year that the rules ask for.
    private static func check(_ option: String, _ given: EuroList?, _ years: [Int], isNeeded: Bool) throws {
        guard given != nil || (isNeeded && !years.isEmpty) else { return }
        guard given?.euros.count == years.count else {
            let wanted = years.map(String.init).joined(separator: ", ")
            throw ValidationError(
                years.isEmpty
                    ? "\(option): no open rule asks for it" : "\(option): one amount for each of \(wanted)")
        }
    }

    func run() throws {
        try reporting(speech.language) {
            let text = VangnetSavingText(question, speech.language)
            let table = rules ? VangnetRuleText(speech.language).table : text.table
            if let place = place.place(.vangnet) { return try place.put(table.markdown) }
            print(rules ? table.text : "\(text.heading)\n\n\(table.text)")
        }
    }

    private var question: VangnetSavingText.Question {
        var question = VangnetSavingText.Question()
        (question.year, question.budget, question.prijs) = (year, budget.euro, prijs.euro)
        (question.dossiers, question.keuze) = (uitstromers, keuze)
        question.history = eerdereResultaten.map {
            VangnetHistory(results: $0.euros, budgets: eerdereBudgetten?.euros ?? [])
        }
        return question
    }
}

extension VangnetKeuze.Vergoeding: ExpressibleByArgument {}
extension VangnetKeuze.Tekortjaren: ExpressibleByArgument {}
