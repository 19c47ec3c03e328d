import BijstandCaseload
import Testing

@testable import BijstandExchange

@Suite("The same mistake on many lines")
struct RepeatedDiagnosticTests {
    private func text(_ lines: [Int], found: (Int) -> Message = { _ in "'x'" }) -> String {
        InvalidInput(
            diagnostics: lines.map {
                Diagnostic(file: "a.csv", line: $0, key: "k", found: found($0), expected: "y")
            }
        ).description
    }

    @Test("Three stand apart, more are one message") func grouped() {
        #expect(text([2, 3, 4]).split(separator: "\n").count == 3)
        #expect(text([2, 3, 4, 9]) == "a.csv:2: k: found 'x', expected y (and the same on 3 other lines: 3, 4, 9)")
        #expect(
            text(Array(2...20000))
                == "a.csv:2: k: found 'x', expected y (and the same on 19998 other lines: 3, 4, 5, 6, 7 …)")
    }

    @Test("Different ones are not") func apart() {
        #expect(text([2, 3, 4, 5], found: { "\($0)" }).split(separator: "\n").count == 4)
    }
}
