import BijstandCaseload
import Testing

@testable import BijstandExchange

private typealias T = DossierText

/// What stands for an end that is not there.
@Suite struct OpenEndTests {
    private static let words = [
        "0", "0000-00-00", "00-00-0000", "00000000", "0000-00-00 00:00:00", "9999", "99999999", "99-99-9999", "nvt",
        "n.v.t.", "N.V.T.", "heden", "lopend", "#NB", "#N/B", "1899-12-30", "30-12-1899 00:00",
    ]

    @Test(arguments: words) func runs(_ text: String) throws {
        let file = try T.read(T.file(T.row(end: text)))
        #expect(file.badRows.isEmpty && file.history.spells.map(\.exit) == [nil])
    }

    /// A start is needed.
    @Test(arguments: words) func isNoStart(_ text: String) throws {
        #expect(try T.read(T.file(T.row(start: text))).badRows.map(\.kind) == [.startDate])
    }

    @Test(arguments: ["1", "999", "x", "0-1", "1900", "morgen", "19"]) func isNoEnd(_ text: String) throws {
        #expect(try T.read(T.file(T.row(end: text))).badRows.map(\.kind) == [.endDate])
    }
}
