import BijstandCaseload
import TestSupport
import Testing

@testable import BijstandExchange

/// The rows of the documents: all there, each with where it lives or why not, and what is wrong in such a file.
@Suite struct DocumentRijenTests {
    /// The audit of the documents had 149 rows; none may be lost, and few may be covered in part.
    @Test func everyRow() throws {
        let rows = try DocumentRijen.read("\(Fixture.root)/scenarios/documenten-rijen.yaml")
        #expect(rows.map(\.nummer) == Array(1...149))
        #expect(rows.allSatisfy { $0.oordeel != .gedekt || !$0.waar.isEmpty })
        #expect(rows.count { $0.oordeel == .deels } <= 10 && rows.count { $0.oordeel == .open } == 0)
    }

    @Test func allMistakesAtOnce() throws {
        let found = try Fixture.inFolder { folder in
            let path = "\(folder)/rijen.yaml"
            try """
            rijen:
              - {rij: 1, plaats: a, wat: b, oordeel: gedekt, waar: [rijen.yaml]}
              - {rij: 1, plaats: a, wat: b, oordeel: deels}
              - {rij: nul, plaats: a, oordeel: half, waar: [nergens.md], waarom: c, bron: d}
              - {rij: 3, plaats: a, wat: b, oordeel: gedekt, product: [{scenario: x.yaml}, {getal: a}, {scenario: x.yaml, getal: a, cijfer: b}, y]}
              - z
            """.write(toFile: path, atomically: true, encoding: .utf8)
            return try Fixture.diagnostics { try DocumentRijen.read(path) }.map(\.key)
        }
        #expect(
            Set(found) == [
                "rijen[2].rij", "rijen[2].waarom", "rijen[3].rij", "rijen[3].wat", "rijen[3].oordeel", "rijen[3].waar",
                "rijen[3].bron", "rijen[4].product[1]", "rijen[4].product[2].scenario", "rijen[4].product[3]",
                "rijen[4].product[4]", "rijen[5]",
            ])
    }
}
