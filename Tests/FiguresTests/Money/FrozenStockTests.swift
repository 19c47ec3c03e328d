import BijstandBudget
import BijstandCaseload
import BijstandMicrosimulation
import Testing
import TestSupport

@testable import BijstandFigures

/// A stock that nobody enters or leaves, of an age at which no norm changes.
private func frozen(_ start: String, _ prices: String) throws -> Scenario {
    let changes = """
        basis: basis.yaml
        naam: stil
        start: \(start)
        horizon: 96
        beginstand: {leeftijd: {tot27: 0, van27tot35: 0, van35tot45: 1, van45tot55: 0, vanaf55: 0}, oud_ontvangers: 0}
        overlijden: {hazard: {elke: 0}}
        kostendelers: {aanname: true, aandeel: {elke: {"0": 4, elke: 1}}, vanaf_2023: {elke: {"0": 9, elke: 1}}}
        interventies:
          - naam: stil
            soort: omgeving
            aanname: true
            effecten:
              - {proces: instroom, van: \(start), ratio: 0}
              - {proces: uitstroom, van: \(start), ratio: 0}

        """
    return try Fixture.inFolder { folder in
        let basis = Fixture.base.replacing("prijs: {elke: 14400}", with: "prijs: \(prices)")
        try basis.write(toFile: "\(folder)/basis.yaml", atomically: true, encoding: .utf8)
        try changes.write(toFile: "\(folder)/stil.yaml", atomically: true, encoding: .utf8)
        return try Fixture.read("\(folder)/stil.yaml")
    }
}

@Suite struct FrozenStockTests {
    /// Stock × price is what it costs in every year, 2023 with its cost sharers included; so both gaps in euros are in
    /// households × what a household costs.
    @Test(arguments: ["2015-01", "2019-01"], ["{START: 14400}", "{elke: 15123.45}"])
    func stockTimesPriceIsLasten(start: String, prices: String) throws {
        let scenario = try frozen(start, prices.replacing("START", with: String(start.prefix(4))))
        let result = try Simulation(scenario).run(seed: 1, replications: 0..<2, threads: 2)
        let geld = try Geld(result)
        #expect(geld.years.count == 8)
        for pad in geld.paden {
            #expect(Set(pad.lines.map(\.scenario)).count == 1 && pad.lines[0].scenario > 0)
            let stock = pad.lines[0].scenario / FourLines.householdScale
            for account in pad.scenario {
                let off = account.lasten.bijstand - account.money.prijs.scaled(by: stock, over: 1)
                // Half a cent a dossier where the price follows the norms, which is rounded itself.
                #expect(abs(off.cents) <= (prices.contains("elke") ? 0 : stock / 2), "\(account.year)")
            }
        }
        let table = PrijsTable.table(geld.years.indices.map { FigureYear(result, geld, geld.years[$0], index: $0) })
        let off = table.rows.filter { $0[1] == .text("afwijking") }
        #expect(off.count == 8 && off.allSatisfy { abs($0[3].number!) < 1e-6 })
    }
}
