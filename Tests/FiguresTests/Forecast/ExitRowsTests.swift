import BijstandCaseload
import BijstandMicrosimulation
import Testing
import TestSupport

@testable import BijstandFigures

/// Rows of uitstroom in `flows.csv`, and the figures that go with them.
@Suite struct ExitRowsTests {
    /// Numbers of one replication, by category and month: counts, and so exact as printed.
    private struct Rows {
        let table: Table
        let figures: YearFigures

        init(_ changes: String) throws {
            let forecast = try forecast(Fixture.scenario(changes), replications: 1)
            table = forecast.tables.first { $0.name == "flows" }!
            figures = forecast.figures
        }

        func of(_ cause: String, _ dimension: String) -> [(category: Table.Cell, values: [Double])] {
            let labels = ["uitstroom", cause, dimension].map(Table.Cell.text)
            let rows = table.rows.filter { Array($0[1...3]) == labels }
            return rows.map { $0[4] }.reduce(into: [Table.Cell]()) { if !$0.contains($1) { $0.append($1) } }.map {
                category in
                (category, rows.filter { $0[4] == category }.map { $0[6].number! })
            }
        }

        /// Of all categories together, by month.
        func sum(_ cause: String, _ dimension: String) -> [Double] {
            of(cause, dimension).reduce([Double](repeating: 0, count: 24)) { zip($0, $1.values).map(+) }
        }

        func values(_ cause: String, _ dimension: String, _ category: String) -> [Double] {
            of(cause, dimension).first { $0.category == .text(category) }!.values
        }
    }

    /// What a year's months come to is the key figure; splits without overlap add up to the whole.
    @Test func rowsAddUp() throws {
        let rows = try Rows(
            "instroom: {per_maand: {statushouder: 8}, kenmerk: {elke: {statushouder: 0.5, arbeidsbeperkt: 0.5, startkwalificatie: 0.5}}}\n"
                + Fixture.werk)
        let toWork = rows.sum("werk", "totaal")
        #expect(toWork.reduce(0, +) > 50)
        for dimension in ["afstand", "uren", "termijn", "herkomst"] {
            #expect(rows.sum("werk", dimension) == toWork, "\(dimension)")
        }
        #expect(rows.sum("totaal", "herkomst") == rows.sum("totaal", "totaal"))
        #expect(rows.of("werk", "termijn").map(\.category) == Termijn.labels.map(Table.Cell.text))
        #expect(rows.of("werk", "kenmerk").map(\.category) == Kenmerk.labels.map(Table.Cell.text))
        for (naam, dimension) in [("vast", "termijn")] + Kenmerk.labels.map({ ($0, "kenmerk") }) {
            let months = rows.values("werk", dimension, naam)
            for (index, year) in [2019, 2020].enumerated() {
                let figure = try #require(rows.figures.byKerncijfer[Kerncijfer("uitstroom_werk_\(naam)", year)]?.mean)
                #expect(figure == months[12 * index..<12 * index + 12].reduce(0, +) && figure > 0, "\(naam)")
            }
        }
    }

    /// Where all contracts are of one term, all exits to work are.
    @Test(arguments: Termijn.allCases) func oneTerm(termijn: Termijn) throws {
        let shares = Termijn.allCases.map { "\"\($0.rawValue)\": \($0 == termijn ? 1 : 0)" }.joined(separator: ", ")
        let hours = "{elke: {\"12\": 0, \"18\": 1, \"26\": 0, \"36\": 1}}"
        let rows = try Rows("werk: {aanname: true, uren: \(hours), termijn: {elke: {\(shares)}}}")
        let toWork = rows.sum("werk", "totaal")
        #expect(toWork.reduce(0, +) > 30)
        for other in Termijn.allCases {
            let expected = other == termijn ? toWork : toWork.map { _ in 0 }
            #expect(rows.values("werk", "termijn", other.rawValue) == expected)
        }
    }

    /// A scenario without jobs has none but full and permanent ones, by hours and by term.
    @Test func withoutJobs() throws {
        let rows = try Rows("")
        let toWork = rows.sum("werk", "totaal")
        #expect(toWork.reduce(0, +) > 30)
        #expect(rows.values("werk", "uren", "36") == toWork && rows.values("werk", "termijn", "vast") == toWork)
    }
}
