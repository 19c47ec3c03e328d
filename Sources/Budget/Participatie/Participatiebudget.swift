public import BijstandCaseload

/// The participatiebudget of a year in one replication: what trajecten, measures and the rest cost, and who pays.
public struct Participatiebudget: Sendable {
    /// Nil where the scenario gives none.
    public let budget: Euro?
    /// Own money.
    public let trajecten: Euro
    public let maatregelen: Euro
    public let overige: Euro
    /// Outside money, such as an RMT's: it pays for places and other spending beside the own money.
    public let extern: Euro
    /// Own and outside money of the trajecten and measures that ongewijzigd lacks, and what these cost the organisation besides.
    public let nieuw: (eigen: Euro, extern: Euro, bedrijfsvoering: Euro)

    public var uitgaven: Euro { trajecten + maatregelen + overige }
    /// Budget less own spending; negative when more is spent.
    public var onderbesteding: Euro? { budget.map { $0 - uitgaven } }

    /// - Parameters:
    ///   - started: places that start in the year, by traject.
    ///   - months: that places are taken in it, by traject.
    ///   - toWork: exits to work of the year.
    public init(
        _ scenario: Scenario, _ numbers: ParameterVector, year: Int, started: [Int], months: [Int], toWork: Int
    ) {
        let index = year - numbers.layout.years[0]
        let years = numbers.layout.years.count
        func amount(_ parameter: Parameter, _ row: Int = 0) -> Euro? {
            let value = numbers.values[numbers.layout.range(parameter).lowerBound + row * years + index]
            return value.isNaN ? nil : Euro(rounding: value)
        }
        var (places, measures, outside) = (Euro.zero, Euro.zero, amount(.participatieExtern) ?? .zero)
        var (own, others, organisation) = (Euro.zero, Euro.zero, Euro.zero)
        for intervention in scenario.interventions {
            let isNew = intervention.isNewBeleid(after: scenario.cutOff)
            // Money of others for this measure pays what would be own money, as far as there is any.
            var given = scenario.geldbronnen.reduce(Euro.zero) { $1.voor == intervention.naam ? $0 + $1[year] : $0 }
            func lessGiven(_ costs: Euro) -> Euro {
                let paid = min(given, costs)
                given = given - paid
                outside += paid
                if isNew { others += paid }
                return costs - paid
            }
            if let traject = intervention.traject {
                let costs = TrajectKosten(numbers, traject: traject.index, year: index).of(
                    places: started[traject.index], months: months[traject.index])
                let eigen = lessGiven(costs.eigen)
                places += eigen
                outside += costs.extern
                if isNew { (own, others) = (own + eigen, others + costs.extern) }
            }
            if let row = intervention.kosten {
                let each = amount(.maatregelPerUitstroom, row) ?? .zero
                let costs = lessGiven(
                    (amount(.maatregelKosten, row) ?? .zero) + Euro(cents: each.cents * Int64(toWork)))
                let paid = amount(.maatregelExtern, row) ?? .zero
                measures += costs
                outside += paid
                if isNew {
                    (own, others) = (own + costs, others + paid)
                    organisation += amount(.maatregelBedrijfsvoering, row) ?? .zero
                }
            }
        }
        budget = amount(.participatiebudget)
        trajecten = places
        maatregelen = measures
        overige = amount(.participatieUitgaven) ?? .zero
        extern = scenario.geldbronnen.reduce(outside) { $1.voor == nil ? $0 + $1[year] : $0 }
        nieuw = (own, others, organisation)
    }
}
