internal import BijstandCaseload

/// What a municipality may say of itself to get a scenario: about twenty numbers, by the names that observed files have where
/// these have them.
public enum GemeenteGrootheid: String, Sendable, CaseIterable {
    /// Dossiers at the end of a month or year; persons, which are more.
    case stand, personen
    /// Flows of a year. Inflow with who comes back; exits without AOW and death, or with them.
    case instroom = "instroom_met_terugval"
    case uitstroom
    case alleUitstroom = "uitstroom+aow+overlijden"
    case uitstroomWerk = "uitstroom_werk"
    /// Share of the stock that is two years or longer on benefit.
    case langer24 = "aandeel_langer_24"
    case alleenstaande = "leefvorm_alleenstaande"
    case alleenstaandeOuder = "leefvorm_alleenstaandeOuder"
    case paar = "leefvorm_paar"
    case groep1 = "indeling_1"
    case groep2 = "indeling_2"
    case groep3A = "indeling_3A"
    case groep3B = "indeling_3B"
    case voorlopig = "budget_voorlopig"
    case naderVoorlopig = "budget_nader_voorlopig"
    case definitief = "budget_definitief"
    case lasten, prijs, baten
    case overigeLasten = "overige_lasten"
    case resultaat
    /// People into work a year that the council wants.
    case doel = "doel_naar_werk"
    case inwoners
    /// Percentage of the labour force, of the region, in a month: known or expected.
    case werkloosheid

    /// The parts of a table, which are given together.
    public static let leefvormen: [Self] = [.alleenstaande, .alleenstaandeOuder, .paar]
    public static let groepen: [Self] = [.groep1, .groep2, .groep3A, .groep3B]

    /// The stages of a year's budget.
    public static let budgets: [Self] = [.voorlopig, .naderVoorlopig, .definitief]

    enum Kind { case moment, flow, share, rate, money, result }

    var kind: Kind {
        switch self {
        case .stand, .personen, .inwoners, .alleenstaande, .alleenstaandeOuder, .paar, .groep1, .groep2, .groep3A,
            .groep3B:
            .moment
        case .instroom, .uitstroom, .alleUitstroom, .uitstroomWerk, .doel: .flow
        case .langer24: .share
        case .werkloosheid: .rate
        case .voorlopig, .naderVoorlopig, .definitief, .lasten, .prijs, .baten, .overigeLasten: .money
        case .resultaat: .result
        }
    }

    /// Whether a municipality has it itself when its period is over: what it counts, and its definitive budget.
    var isOwnSooner: Bool { kind == .flow || self == .personen || self == .stand || self == .definitief }

    /// Whether it is of a month, not of a calendar year.
    var isOfMonth: Bool { [.moment, .share, .rate].contains(kind) }

    /// The month before which no budget of this stage and year is set; nil of other figures.
    func earliest(_ year: Int) -> Month? { stage?.earliest("\(year)") }

    private var stage: Parameter? {
        switch self {
        case .voorlopig: .voorlopig
        case .naderVoorlopig: .naderVoorlopig
        case .definitief: .definitief
        default: nil
        }
    }

    /// Values that it may have, in its own unit: dossiers, persons, euros or a share.
    public var bounds: ClosedRange<Double> {
        switch kind {
        case .moment: self == .inwoners || self == .stand || self == .personen ? 1...1e8 : 0...1e8
        case .flow: 0...1e7
        case .share: 0.01...0.99
        case .rate: 0...50
        case .money: self == .baten || self == .overigeLasten ? 0...1e12 : 1...1e12
        case .result: -1e12...1e12
        }
    }

    /// The month in which a figure of a period is known where nobody says: what a municipality counts itself the month after;
    /// budgets in October before the year, in May and in October of it; what it expects of a year at its begin.
    func known(_ last: Month) -> Month {
        switch self {
        case .voorlopig: Month(year: last.year - 1, month: 10)
        case .naderVoorlopig: Month(year: last.year, month: 5)
        case .definitief: Month(year: last.year, month: 10)
        case .prijs, .baten, .overigeLasten, .doel: last.advanced(by: -11)
        default: last.advanced(by: 1)
        }
    }
}
