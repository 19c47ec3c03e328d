import Testing
import TestSupport

@testable import BijstandExchange

/// Numbers of joint draws with signs of another language.
@Suite struct PosteriorNumberTests {
    private static let a = "instroom.per_maand.overig"
    private static let b = "uitstroom.hazard.werk.1"

    private func file(_ csv: String) throws -> ScenarioFile {
        try Fixture.file("parameters: p.csv", files: ["p.csv": csv])
    }

    private func warnings(_ csv: String) throws -> [String] {
        try file(csv).warnings.map(\.description).filter { $0.contains("p.csv") }
    }

    /// A column of nothing but such numbers may be meant as thousands; one other number tells.
    @Test func aColumnOfThousands() throws {
        let found = try warnings("\(Self.a),\(Self.b)\n2.200,0.100\n3.150,0.200\n")
        #expect(found.count == 1)
        #expect(
            found.first?.hasSuffix(
                "p.csv:2: \(Self.a): every number of the column has a point before three digits: 2.200 is read as 2.2, and as thousands only without the point"
            ) == true, "\(found)")
        #expect(try warnings("\(Self.a)\n2.200\n3.15\n").isEmpty)
        #expect(try warnings("\(Self.a)\n2200\n").isEmpty)
    }

    /// One message, with lines.
    @Test func decimalPointsBetweenSemicolons() throws {
        let rows = (10..<310).map { "2.\($0)1;0.\($0)" }.joined(separator: "\n")
        let found = try Fixture.diagnostics { try file("\(Self.a);\(Self.b)\n\(rows)\n") }
        #expect(found.map(\.line) == [2])
        #expect(found.first?.found.contains("600 cells: lines 2, 3, 4, 5, 6 …") == true, "\(found)")
    }

    @Test func everyMessageHasALine() throws {
        let found = try Fixture.diagnostics { try file("\(Self.a)\n" + String(repeating: "x\n", count: 30)) }
        #expect(found.count == 11 && found.allSatisfy { $0.line > 1 })
        #expect(found.last?.found == "20 more such rows: 12, 13, 14, 15, 16 …" && found.last?.line == 12)
    }

    @Test func whatToType() throws {
        let found = try Fixture.diagnostics { try file("\(Self.a)\n\"2,5\"\n\"2.200,5\"\n") }
        #expect(found.map(\.expected) == ["2.5", "2200.5"])
    }
}
