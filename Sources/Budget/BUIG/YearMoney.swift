public import BijstandCaseload
internal import BijstandStochastics

/// The amounts of a year in one replication that do not depend on the caseload.
public struct YearMoney: Sendable, Equatable {
    public let year: Int
    /// Average cost of a dossier-year: as given, or of the stock at the cut-off.
    public let prijs: Euro
    /// Nil of the first year, where only a later stage is known.
    public let voorlopig: Euro?
    public let naderVoorlopig: Euro?
    public let definitief: Euro
    /// The definitive national budget: as given, else that of the municipality ÷ its share; nil where no share is known.
    public let macrobudget: Euro?
    public let overigeLasten: Euro
    public let baten: Euro

    public init(
        year: Int, prijs: Euro, voorlopig: Euro?, naderVoorlopig: Euro?, definitief: Euro, macrobudget: Euro? = nil,
        overigeLasten: Euro, baten: Euro
    ) {
        self.year = year
        self.prijs = prijs
        self.voorlopig = voorlopig
        self.naderVoorlopig = naderVoorlopig
        self.definitief = definitief
        self.macrobudget = macrobudget
        self.overigeLasten = overigeLasten
        self.baten = baten
    }

    /// All years a scenario touches, from a replication's numbers.
    ///
    /// The share of a year: as given; else the municipality's budget ÷ the national one, of the last stage that has both; else
    /// that of the year before × what shares move in a year.
    ///
    /// The stages of a year's budget, each as given, else the national one × share, else:
    /// - voorlopig: the definitive budget of the year before, with the share's change, what is kept back for the vangnet against
    ///   the year before, and grown by the national volume, which follows x of the year and of the year before, as foreseen at the
    ///   cut-off.
    /// - nader voorlopig: voorlopig × bijstelling, with what x and the discrepancy of the country brought unforeseen up to the year before.
    /// - definitief: nader voorlopig × bijstelling, at the prices of the year (its norms against those of the year before, which
    ///   no earlier stage holds), with what x brought unforeseen up to the year itself, and the discrepancy up to June.
    ///
    /// An amount that is given stands, as it was foreseen at the cut-off; the stages after it take up all that x has brought
    /// unforeseen by then. So a good year lowers spending and budget alike.
    ///
    /// - Throws: ``UnboundedBudget`` when a budget runs out of all bounds.
    public static func all(
        _ numbers: ParameterVector, _ kostprijs: Kostprijs, _ normen: Normen, _ conjunctuur: Conjunctuur
    ) throws(UnboundedBudget) -> [YearMoney] {
        let layout = numbers.layout
        func value(_ parameter: Parameter, _ index: Int) -> Double {
            numbers.values[layout.range(parameter).lowerBound + index]
        }
        func given(_ parameter: Parameter, _ index: Int) -> Double? {
            let value = value(parameter, index)
            return value.isNaN ? nil : value
        }
        let now = numbers.scalar(.macroConjunctuur)
        let later = numbers.scalar(.macroConjunctuurVertraagd)
        // The definitive budget of the year before, and the log of what x had brought unforeseen that is in it.
        var (before, carried) = (Double?.none, 0.0)
        var share: Double?
        var all: [YearMoney] = []
        for (index, year) in layout.years.enumerated() {
            let (x, surprise) = conjunctuur.change(year)
            let (xBefore, surpriseBefore) = conjunctuur.change(year - 1)
            let (noise, noiseBefore) = (conjunctuur.noise(year), conjunctuur.noise(year - 1))
            let land = conjunctuur.volume(year)
            let known =
                given(.macroAandeel, index)
                ?? BudgetStage.allCases.last {
                    given($0.own, index) != nil && given($0.macro, index) != nil
                }.map { value($0.own, index) / value($0.macro, index) }
            let moved = known.flatMap { known in share.map { known / $0 } } ?? value(.aandeelVerandering, index)
            share = known ?? share.map { $0 * moved }
            /// - Parameter unforeseen: the log of what x has brought unforeseen that is in the stage, where it follows from others.
            func amount(
                _ stage: BudgetStage, unforeseen: Double?, else other: Double?
            ) throws(UnboundedBudget) -> Double? {
                let national = given(stage.macro, index).flatMap { macro in share.map { macro * $0 } }
                let amount: Double?
                if let given = given(stage.own, index) ?? national {
                    (amount, carried) = (given, 0)
                } else if let unforeseen {
                    amount = other.map { $0 * Elementary.exp(unforeseen - carried) }
                    carried = unforeseen
                } else {
                    amount = other
                }
                if let amount, abs(amount) > UnboundedBudget.limit {
                    throw UnboundedBudget(stage: stage.own, year: year)
                }
                return amount
            }
            let volume =
                value(.macroVolume, index)
                * Elementary.exp(now * (x - surprise) + later * (xBefore - surpriseBefore))
            let left = 1 - value(.vangnetUitname, index)
            let leftBefore = index == 0 ? left : 1 - value(.vangnetUitname, index - 1)
            let voorlopig = try amount(
                .voorlopig, unforeseen: nil, else: before.map { $0 * volume * moved * (left / leftBefore) })
            let nader = try amount(
                .naderVoorlopig, unforeseen: (now + later) * noiseBefore + land.spring,
                else: voorlopig.map { $0 * value(.naderBijstelling, index) })
            let definitief = try amount(
                .definitief, unforeseen: now * noise + later * noiseBefore + land.autumn,
                else: nader.map { $0 * value(.definitieveBijstelling, index) * normen.growth(year) })
            guard let definitief else { preconditionFailure("a budget of \(layout.years[0])") }
            before = definitief
            let macro = given(.macroDefinitief, index) ?? share.map { definitief / $0 }
            if let macro, macro > UnboundedBudget.limit {
                throw UnboundedBudget(stage: .macroDefinitief, year: year)
            }
            all.append(
                YearMoney(
                    year: year, prijs: kostprijs.prijs(year), voorlopig: voorlopig.map(Euro.init(rounding:)),
                    naderVoorlopig: nader.map(Euro.init(rounding:)), definitief: Euro(rounding: definitief),
                    macrobudget: macro.map(Euro.init(rounding:)),
                    overigeLasten: Euro(rounding: value(.overigeLasten, index)),
                    baten: Euro(rounding: value(.baten, index))))
        }
        return all
    }
}

/// A budget that grows out of all bounds in some replication.
public struct UnboundedBudget: Error, CustomStringConvertible {
    public let stage: Parameter
    public let year: Int

    /// Euros.
    static let limit = 1e14

    public var path: String { "\(stage.rawValue).\(year)" }
    public var found: Message { "more than 1e14 euro in a replication" }
    public var expected: Message {
        "a budget; buig.macro_…, buig.aandeel, the bijstellingen and arbeidsmarkt.sd make it grow"
    }
    public var description: String { "\(path): found \(found.english), expected \(expected.english)" }
}
