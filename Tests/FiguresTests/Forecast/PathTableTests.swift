import BijstandCaseload
import BijstandMicrosimulation
import TestSupport
import Testing

@testable import BijstandFigures

@Suite struct PathTableTests {
    /// Every row follows from the one before by its flows; sums over replications are those of the other tables.
    @Test func addsUp() throws {
        let result = try Simulation(Fixture.scenario()).run(seed: 3, replications: 5..<9, threads: 2)
        let table = PathTable.table(result, from: 5)
        #expect(
            table.rows.count == 4 * 25
                && table.columns.map(\.name).dropFirst(2) == PathColumn.allCases.map(\.naam)[...])
        for replication in 0..<4 {
            let rows = table.rows[replication * 25..<replication * 25 + 25].map { $0.map(\.number) }
            #expect(
                rows[0][0] == Double(replication + 5) && rows[0][2] == 400 && rows[0][3...].allSatisfy { $0 == nil })
            for (before, row) in zip(rows, rows.dropFirst()) {
                let flows = row[3...].map { $0! }
                #expect(row[2]! == before[2]! + flows[0] + flows[1] - flows[2] - flows[4] - flows[5])
                #expect(flows[3] <= flows[2])
            }
        }
        let flows = CountTables.flows(result)
        for (place, labels) in [(3, ["instroom", "totaal"]), (6, ["uitstroom", "werk"]), (7, ["aow", "totaal"])] {
            let row = try #require(
                flows.rows.first {
                    $0.prefix(5) == ([.text("2020-06")] + (labels + ["totaal", "totaal"]).map(Table.Cell.text))[...]
                })
            let mean = table.rows.filter { $0[1] == .text("2020-06") }.reduce(0) { $0 + $1[place].number! } / 4
            #expect(row[6].number == mean)
        }
    }
}

@Suite struct ObservedLineTests {
    private let series = """
        grootheid,periode,waarde,fout,bron
        stand,2019-05,390,5,x
        stand,2018-11,380,5,x
        stand,2019-06,400,5,x
        stand,2019-03,370.5,5,x
        stand,2019-09,999,5,x

        """

    /// Observed months are the line of the scenario alone, in order of time, in euros where the year has a price; the months that the
    /// scenario gives itself stay whole; nothing else changes.
    @Test func beforeTheStart() throws {
        let changes = "start: 2019-07\ngerealiseerd: {aanname: true, stand: {\"5\": 390}}\n"
        func gaps(_ changes: String) throws -> [[Table.Cell]] {
            let scenario = try Fixture.scenario(changes, files: ["reeks.csv": series])
            return try GapsTable.table(Geld(Simulation(scenario).run(seed: 1, replications: 0..<3, threads: 1))).rows
        }
        let (with, without) = (try gaps(changes + "waarnemingen: reeks.csv\n"), try gaps(changes))
        let added = with.filter { !without.contains($0) }
        #expect(with.filter(without.contains) == without)
        let shown = added.map { row in row.prefix(5).map { "\($0.number.map { "\($0)" } ?? "\($0)")" } }
        #expect(shown.count == 5)
        #expect(added.map { $0[0] } == ["2018-11", "2019-03", "2019-03", "2019-06", "2019-06"].map(Table.Cell.text))
        #expect(added.allSatisfy { $0[1] == .text("actual") && $0[4].number == 0 })
        #expect(added.map { $0[3].number } == [380, 370.5, 370.5 * 14400, 400, 400 * 14400])
        #expect(
            added.map { $0[2] } == ["huishoudens", "huishoudens", "euro", "huishoudens", "euro"].map(Table.Cell.text))
        let months = with.map { "\($0[0])" }
        #expect(months == months.sorted())
    }
}
