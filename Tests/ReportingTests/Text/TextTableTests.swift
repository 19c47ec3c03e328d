import Testing

@testable import BijstandReporting

@Suite struct TextTableTests {
    private let table = TextTable(
        header: ["naam", "getal", "bron"],
        rows: [["`stand(2026)`, × 2", "1,5", "a | b"], ["x", "**-10,25**", ""]], textColumns: [0, 2])

    /// Names and what stands out are marked in Markdown alone.
    @Test func terminal() {
        #expect(
            table.text == """
                naam               getal  bron
                stand(2026), × 2     1,5  a | b
                x                 -10,25
                """)
    }

    @Test func markdown() {
        #expect(
            table.markdown == #"""
                | naam | getal | bron |
                | --- | ---: | --- |
                | `stand(2026)`, × 2 | 1,5 | a \| b |
                | x | **-10,25** |  |
                """#)
    }
}
