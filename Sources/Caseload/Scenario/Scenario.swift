/// A scenario as people wrote it: every number with its provenance, nothing resolved yet.
public struct Scenario: Sendable {
    /// A table of shares drawn from a Dirichlet distribution as one.
    package struct DirichletTable: Sendable, Equatable {
        /// Positions of the shares in the scenario's numbers.
        package let range: Range<Int>
        /// Expected shares, on the scale they were given on; draws add up to their sum.
        ///
        /// They stay what they are when one of the numbers is set, so that the others keep their draws.
        package let shares: [Double]
        package let concentration: Double

        package init(range: Range<Int>, shares: [Double], concentration: Double) {
            precondition(range.count == shares.count)
            self.range = range
            self.shares = shares
            self.concentration = concentration
        }
    }

    public let naam: String
    public let titel: String
    /// Whose caseload it is: municipalities have chance, levels and a pressure of their own, and share the country's; nil for one alone.
    public let gemeente: String?
    /// First simulated month; the cut-off is the month before.
    public let start: Month
    /// Months reported, 24 to 312.
    public internal(set) var horizon: Int
    package let layout: ParameterLayout
    /// One per position of the layout; nil where a parameter is left to the model.
    package internal(set) var quantities: [Quantity?]
    package let dirichlet: [DirichletTable]
    /// Numbers that are drawn together.
    package let correlated: [CorrelatedGroup]
    /// Joint draws that replace the distributions of their numbers.
    package let sample: JointSample?
    /// Months of the labour-market path's points, in order.
    public let points: [Month]
    public internal(set) var interventions: [Intervention]
    /// Figures to hold the forecast against; they change nothing in it.
    public let doelen: [Doel]
    /// What `bijstand calibrate` fits; it changes nothing in a forecast.
    public let calibratie: [Calibratieparameter]
    /// Goals of policy, of which the forecast gives the chance; they change nothing in it.
    public let doelstellingen: [Doelstelling]
    /// Money of others by name, beside the participatiebudget.
    public let geldbronnen: [Geldbron]
    /// A budget proposal to hold the forecast against; it changes nothing in it.
    public let begroting: Begroting?
    /// The households of the opening state, where a dossier file gives them; its numbers stand in `quantities` too.
    public internal(set) var dossiers: DossierOpening?
    /// Observed figures of the municipality; those before the start are the line of the scenario there.
    public let waarnemingen: Waarnemingen
    /// The country's pressure of months up to the peildatum, as it was filtered: z without season.
    public let druk: [Month: Double]
    /// The observed stock that the run starts from; nil where the scenario gives its own.
    public internal(set) var observedStart: Waarneming?
    public let geld: Geldkeuzes
    /// Rules of the vangnet that are open.
    public let vangnet: VangnetKeuze
    /// The last month of law and national tables that are known: norms, AOW ages, rules of the vangnet; nil for all.
    public let rechtTot: Month?
    /// Up to when things are known: what is uncertain of the labour market and of the discrepancy begins after it.
    public let peildatum: Month
    /// The spread that assumed numbers without one of their own get, and how many do; nil where they stand still.
    public let aannamen: Aannamen?
    /// Whether it gives prices and budgets (section `buig`): without them there are no accounts, gaps or savings.
    public let hasMoney: Bool

    package init(
        naam: String, titel: String, gemeente: String? = nil, start: Month, horizon: Int, layout: ParameterLayout,
        quantities: [Quantity?],
        dirichlet: [DirichletTable], points: [Month], interventions: [Intervention], doelen: [Doel] = [],
        correlated: [CorrelatedGroup] = [], sample: JointSample? = nil, dossiers: DossierOpening? = nil,
        waarnemingen: Waarnemingen = Waarnemingen(), druk: [Month: Double] = [:], observedStart: Waarneming? = nil,
        geld: Geldkeuzes = Geldkeuzes(),
        vangnet: VangnetKeuze = .regulier, rechtTot: Month? = nil, peildatum: Month? = nil,
        hasMoney: Bool = true,
        geldbronnen: [Geldbron] = [], begroting: Begroting? = nil, doelstellingen: [Doelstelling] = [],
        calibratie: [Calibratieparameter] = [], aannamen: Aannamen? = nil
    ) {
        precondition(quantities.count == layout.count)
        self.naam = naam
        self.titel = titel
        self.gemeente = gemeente
        self.start = start
        self.horizon = horizon
        self.layout = layout
        self.quantities = quantities
        self.dirichlet = dirichlet
        self.correlated = correlated
        self.sample = sample
        self.points = points
        self.interventions = interventions
        self.doelen = doelen
        self.dossiers = dossiers
        self.waarnemingen = waarnemingen
        self.druk = druk
        self.observedStart = observedStart
        self.geld = geld
        self.vangnet = vangnet
        self.rechtTot = rechtTot
        self.peildatum = peildatum ?? start
        self.hasMoney = hasMoney
        self.geldbronnen = geldbronnen
        self.begroting = begroting
        self.doelstellingen = doelstellingen
        self.calibratie = calibratie
        self.aannamen = aannamen
    }

    public static let horizonRange = 24...312
    /// The first year that a run without money may start in: national series begin there.
    public static let firstYear = 1998
    /// Months simulated past the horizon, so that terugval after a late exit is seen.
    public static let runOn = 24

    /// Interventions with places, in order: by the index of their traject.
    public var trajecten: [Intervention] { interventions.filter { $0.traject != nil } }

    public var cutOff: Month { start.advanced(by: -1) }
    /// Last reported month.
    public var end: Month { start.advanced(by: horizon - 1) }
    /// Calendar years that lie wholly within the horizon.
    public var fullYears: [Int] { Self.fullYears(from: start, through: end) }

    /// Years with a BUIG account: the full ones, and the year of the start where it tells what was realised before.
    public var boekjaren: [Int] {
        Self.boekjaren(
            fullYears, start: start, hasRealised: quantities[layout.range(.gerealiseerdeLasten).lowerBound] != nil)
    }

    /// See ``boekjaren``.
    public static func boekjaren(_ fullYears: [Int], start: Month, hasRealised: Bool) -> [Int] {
        (hasRealised && start.monthOfYear > 1 ? [start.year] : []) + fullYears
    }

    /// Calendar years that lie wholly between two months, both included.
    public static func fullYears(from first: Month, through last: Month) -> [Int] {
        (first.year...max(first.year, last.year)).filter {
            Month(year: $0, month: 1) >= first && Month(year: $0, month: 12) <= last
        }
    }

    /// The same scenario with other values of some numbers, and at most so many months.
    ///
    /// - Parameters:
    ///   - positions: places of the numbers.
    ///   - values: one for each; they stand before every draw of these numbers, and move no other number's.
    ///   - horizon: months reported; no less than the shortest run and no more than before.
    ///   - isOneLine: in ongewijzigd too everything happens, so that it need not be simulated.
    package func with(
        _ values: [Double] = [], at positions: [Int] = [], horizon most: Int? = nil, isOneLine: Bool = false
    ) -> Scenario {
        precondition(values.count == positions.count)
        var scenario = self
        for (position, value) in zip(positions, values) {
            scenario.quantities[position] = Quantity(.value(value), quantities[position]?.provenance ?? .aanname)
        }
        scenario.horizon = min(horizon, max(most ?? horizon, Self.horizonRange.lowerBound))
        if isOneLine {
            scenario.interventions = interventions.map { $0.inBothLines(true) }
        }
        return scenario
    }

    /// Whether it gives any number of a parameter.
    public func isGiven(_ parameter: Parameter) -> Bool {
        quantities[layout.range(parameter)].contains { $0.map { $0.provenance != .neutral } ?? false }
    }

    /// Whether indeling can differ from afstand.
    public var hasIndeling: Bool { isGiven(.verwarring) || isGiven(.herindeling) }

    /// Whether people can work beside their benefit: whether there are jobs of hours.
    public var hasJobs: Bool { isGiven(.werkUren) }

    /// Every number at its value or mean; NaN where left to the model.
    package var centers: ParameterVector {
        ParameterVector(layout: layout, values: quantities.map { $0?.center ?? .nan })
    }
}
