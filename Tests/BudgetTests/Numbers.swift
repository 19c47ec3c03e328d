import BijstandCaseload

@testable import BijstandBudget

func euro(_ euros: Int64) -> Euro { Euro(cents: euros * 100) }

/// A replication's numbers about money, two earlier years known; what is not set is left to the model.
func numbers(_ years: [Int], _ given: [(Parameter, [Double])]) -> ParameterVector {
    var labels = ParameterLayout.Labels(years: years)
    labels.earlierYears = [years[0] - 2, years[0] - 1]
    let layout = ParameterLayout(labels)
    var numbers = ParameterVector(layout: layout, values: [Double](repeating: .nan, count: layout.count))
    let standing: [(Parameter, Double)] = [
        (.indexatie, 1), (.macroVolume, 1), (.aandeelVerandering, 1), (.vangnetUitname, 0), (.macroConjunctuur, 0),
        (.macroConjunctuurVertraagd, 0),
        (.naderBijstelling, 1), (.definitieveBijstelling, 1), (.overigeLasten, 0), (.baten, 0),
        (.loonkostensubsidiePrijs, 0), (.loonkostensubsidieVergoed, 0), (.eerderVangnet, 0),
    ]
    for (parameter, value) in standing {
        for position in layout.range(parameter) { numbers.values[position] = value }
    }
    for (parameter, values) in given { numbers.values.replaceSubrange(layout.range(parameter), with: values) }
    return numbers
}

/// Nothing happens on the labour market.
func level(_ years: [Int]) -> Conjunctuur {
    let zero = [Double](repeating: 0, count: years.count + Conjunctuur.yearsBefore)
    return Conjunctuur(first: years[0], x: zero, noise: zero)
}

/// A stock of single persons without earnings.
func alleen(_ stock: Int) -> Kostenstand { stand(stock, [.alleen1: stock * Kostenstand.part]) }

func stand(_ stock: Int, _ betaald: [Kostenklasse: Int], gesubsidieerd: Int = 0) -> Kostenstand {
    Kostenstand(
        stock: stock, betaald: Kostenklasse.allCases.map { betaald[$0] ?? 0 }, gesubsidieerd: gesubsidieerd)
}

extension Beginstand {
    /// A stock in which nobody shares the cost of a home: paid alike by all rules.
    init(_ stand: Kostenstand) { self.init(before: stand, after: stand) }
}
