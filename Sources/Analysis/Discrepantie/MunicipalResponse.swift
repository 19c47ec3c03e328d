internal import BijstandCaseload
internal import BijstandMicrosimulation

/// What a pressure of 1 does in a country's numbers: to the logarithms of flows in its month, and of the stock after it.
struct MunicipalResponse {
    let instroom: Double
    let uitstroom: Double
    /// By months since.
    let stock: [Double]
    /// Dossiers that come or go in a month, as a share of the stock.
    let chance: Double

    init(_ numbers: ParameterVector, months: Int) {
        stock = ExpectedStock.answer(numbers, months: months)
        var still = ExpectedStock(numbers, total: nil)
        let total = still.total
        let flows = still.advance(monthOfYear: nil, x: 0, z: 0)
        let (share, back) = (numbers.scalar(.discrepantieInstroom), numbers.scalar(.discrepantieTerugval))
        let all = flows.instroom + flows.terugval
        instroom = all > 0 ? share * (flows.moved + back * flows.terugval) / all : 0
        uitstroom = share - 1
        chance = total > 0 ? (all + flows.uitstroom) / total : 0
    }
}
