public import BijstandCaseload
internal import BijstandStochastics

/// The amounts of a year in one replication that do not depend on the caseload.
public struct YearMoney: Sendable, Equatable {
    public let year: Int
    /// Average cost of a dossier-year: as given, or of the stock at the cut-off.
    public let prijs: Euro
    public let voorlopig: Euro
    public let naderVoorlopig: Euro
    public let definitief: Euro
    /// National budget, as the definitive one of the municipality ÷ its share; nil where no share is given.
    public let macrobudget: Euro?
    public let overigeLasten: Euro
    public let baten: Euro

    public init(
        year: Int, prijs: Euro, voorlopig: Euro, naderVoorlopig: Euro, definitief: Euro, macrobudget: Euro? = nil,
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
    /// The stages of a year's budget:
    /// - voorlopig: as given; else macrobudget × share; else the definitive budget of the year before, with the share's
    ///   change, and grown by the national volume and price. The volume follows x of the year and of the year before, as
    ///   foreseen at the cut-off; the price follows the norms.
    /// - nader voorlopig: as given; else voorlopig × bijstelling, with what x brought unforeseen up to the year before.
    /// - definitief: as given; else nader voorlopig × bijstelling, with what x brought unforeseen up to the year itself.
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
        var (before, carried) = (Double.nan, 0.0)
        var share: Double?
        var all: [YearMoney] = []
        for (index, year) in layout.years.enumerated() {
            let (x, surprise) = conjunctuur.change(year)
            let (xBefore, surpriseBefore) = conjunctuur.change(year - 1)
            let (noise, noiseBefore) = (conjunctuur.noise(year), conjunctuur.noise(year - 1))
            let shareBefore = share
            share = given(.macroAandeel, index) ?? share
            func bounded(_ amount: Double, _ stage: Parameter) throws(UnboundedBudget) -> Euro {
                guard abs(amount) <= UnboundedBudget.limit else { throw UnboundedBudget(stage: stage, year: year) }
                return Euro(rounding: amount)
            }
            func grown() -> Double {
                let volume =
                    value(.macroVolume, index)
                    * Elementary.exp(now * (x - surprise) + later * (xBefore - surpriseBefore))
                let change = shareBefore.flatMap { before in share.map { $0 / before } } ?? 1
                return before * volume * normen.growth(year) * change
            }
            let isGiven = given(.voorlopig, index) != nil || given(.macrobudget, index) != nil
            let voorlopig =
                given(.voorlopig, index)
                ?? given(.macrobudget, index).map { $0 * value(.macroAandeel, index) } ?? grown()
            carried = isGiven ? 0 : carried
            func stage(_ amount: Parameter, _ adjustment: Parameter, _ before: Double, _ known: Double) -> Double {
                defer { carried = given(amount, index) == nil ? known : 0 }
                return given(amount, index)
                    ?? before * value(adjustment, index) * Elementary.exp(known - carried)
            }
            let nader = stage(.naderVoorlopig, .naderBijstelling, voorlopig, (now + later) * noiseBefore)
            let definitief = stage(.definitief, .definitieveBijstelling, nader, now * noise + later * noiseBefore)
            before = definitief
            all.append(
                YearMoney(
                    year: year, prijs: kostprijs.prijs(year), voorlopig: try bounded(voorlopig, .voorlopig),
                    naderVoorlopig: try bounded(nader, .naderVoorlopig),
                    definitief: try bounded(definitief, .definitief),
                    macrobudget: try share.map { (share) throws(UnboundedBudget) in
                        try bounded(definitief / share, .macrobudget)
                    },
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
