import Foundation
import Testing

@testable import BijstandReporting

/// What a report says of forecasts like it is what the committed pages of the backtests say.
struct TrefzekerheidTests {
    private static func page(_ name: String) throws -> String {
        let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../scenarios/nederland/\(name)")
        return try String(contentsOf: root.standardizedFileURL, encoding: .utf8)
    }

    /// Cells of the first row that begins so, after a line that holds a text.
    private static func row(_ page: String, after text: String, _ start: String) throws -> [String] {
        let lines = page.split(whereSeparator: \.isNewline)
        let place = try #require(lines.firstIndex { $0.contains(text) })
        let row = try #require(lines[place...].first { $0.hasPrefix("| \(start) |") })
        return row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    @Test(arguments: Trefzekerheid.gemeten) func isWhatThePageSays(_ kind: Trefzekerheid) throws {
        let cells: ArraySlice<String>
        switch kind.wat {
        case .standGemeente, .budgetGemeente:
            let naam = kind.wat == .standGemeente ? "stand" : "budget"
            let row = try Self.row(
                Self.page("gemeenten.md"), after: "gemeenten vanaf \(kind.vanaf):", "\(naam) | alle")
            cells = row[2...]
        case .standLand:
            let row = try Self.row(
                Self.page("backtest-gepast.md"), after: "naam=definitief", "\(12 * kind.vooruit) mnd")
            cells = row[1...]
        }
        let found = Array(cells)
        #expect(found[0] == "\(kind.ramingen)")
        #expect(found[3] == "\(kind.in90) %" && found[4] == "\(kind.in50) %")
    }
}
