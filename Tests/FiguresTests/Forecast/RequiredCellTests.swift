import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandFigures
@testable import BijstandMicrosimulation

/// A table's description holds of the table: what may not be empty is not, what must be a word of a list is.
@Suite struct RequiredCellTests {
    @Test(arguments: [1, 2, 7] as [UInt32])
    func everyTableFitsItsColumns(replications: UInt32) throws {
        for changes in [
            "", "buig: {aanname: true, definitief: {elke: 5_100_000}}",
            "arbeidsmarkt: {aanname: true, rho: 0.9, sd: 0.3}\nbuig: {macro_conjunctuur: 0.02}",
            "beginstand: {aanname: true, aantal: 0}\ninstroom: {aanname: true, per_maand: {elke: 0}}",
        ] {
            let result = try Simulation(Fixture.scenario(changes)).run(
                seed: 2, replications: 0..<replications, threads: 2)
            for table in try Forecast(result, perReplication: true).tables {
                for (place, column) in table.columns.enumerated() where column.isRequired || !column.values.isEmpty {
                    let wrong = table.rows.first { row in
                        if case .text(let text) = row[place] {
                            return !column.values.isEmpty && !column.values.contains(text)
                        }
                        return row[place] == .empty && column.isRequired
                    }
                    #expect(wrong == nil, "\(table.name).\(column.name), \(replications) replications: \(wrong!)")
                }
            }
        }
    }
}
