import BijstandCaseload
import BijstandExchange
import TestSupport
import Testing

@testable import BijstandReporting

@Suite struct MarkTests {
    private func page(_ text: String) throws -> MarkedPage { try MarkedPage(path: "p.md", text: text) }

    private func refusal(_ text: String) throws -> String {
        try Fixture.diagnostics { try page(text) }.map(\.description).joined(separator: "\n")
    }

    /// Every kind is known, and filled between its marks; the rest of the page stays.
    @Test(arguments: Mark.Kind.allCases) func eachKind(kind: Mark.Kind) throws {
        let text = "voor\n<!-- \(kind.rawValue) -->\noud\n<!-- einde -->\nna <!-- einde van de zin -->\n"
        let page = try page(text)
        #expect(page.marks.map(\.kind) == [kind] && page.marks[0].line == 2)
        #expect(
            page.filled { _ in "nieuw" }
                == "voor\n<!-- \(kind.rawValue) -->\n\nnieuw\n\n<!-- einde -->\nna <!-- einde van de zin -->\n")
        #expect(page.filled { _ in nil } == text)
    }

    /// Words, settings and figures, over more lines than one.
    @Test func parts() throws {
        let mark = try #require(
            page(
                "<!-- vergelijk ../a.yaml map/b.yaml replicaties=100\n taal=en naam=uren | stand(2026)<0\n b@lasten(2026) -->\n<!-- einde -->"
            ).marks.first)
        #expect(mark.words == ["../a.yaml", "map/b.yaml"] && mark.replications == 100 && mark.language == .en)
        #expect(mark.name == "uren" && mark.wishes.map(\.name) == ["stand(2026)", "lasten(2026)"])
        #expect(mark.wishes.map(\.claim) == ["<", nil] && mark.wishes.map(\.scenario) == [nil, "b"])
    }

    /// Without a name of its own a mark goes by its first word.
    @Test func names() throws {
        func name(_ body: String) throws -> String? { try page("<!-- \(body) -->\n<!-- einde -->").marks[0].name }
        #expect(try name("doelen ../hilversum-2019.yaml taal=en") == "hilversum-2019")
        #expect(try name("vangnet regels") == "regels" && name("vangnet jaar=2020 naam=x") == "x")
        #expect(try name("normen") == nil)
    }

    @Test(arguments: [
        ("<!-- run a.yaml -->\n", "p.md:1: <!-- run: found no closing mark"),
        ("<!-- run a.yaml -->\n\n<!-- normen -->\n<!-- einde -->", "closing mark before the next one, in line 3"),
        ("x\n<!-- vergelijkt a.yaml -->\n<!-- einde -->", "p.md:2: <!-- vergelijkt: found no kind of mark"),
        (
            "<!-- compare a -->\n<!-- einde -->",
            "expected one of vergelijk, reeks, bestand, lijst, waarnemingen, figuur, run"
        ),
        (
            "<!-- run a.yaml jaar=2019 -->\n<!-- einde -->",
            "found 'jaar=2019', expected replicaties, taal, naam, each once"
        ),
        ("<!-- run a.yaml taal=nl taal=en -->\n<!-- einde -->", "found 'taal=en'"),
        ("<!-- run a.yaml taal=de -->\n<!-- einde -->", "found 'taal=de', expected taal=nl or taal=en"),
        ("<!-- run a.yaml replicaties=0 -->\n<!-- einde -->", "found 'replicaties=0'"),
    ])
    func refused(text: String, message: String) throws {
        let found = try refusal(text)
        #expect(found.contains(message), "\(found)")
    }

    /// Other comments are left alone.
    @Test func comments() throws {
        let text = "<!-- numbers -->\n1\n<!-- end numbers -->\n<!-- een opmerking -->\n"
        #expect(try page(text).marks.isEmpty && page(text).filled { _ in "x" } == text)
    }
}
