import Foundation
import TestSupport
import Testing

/// Sections, quotations and sources of the repository against the words of the documents.
@Suite struct DocumentenTests {
    /// The repository's own documents, of a size to see through.
    private static let small = """
        documenten:
          notitie:
            titel: De notitie
            datum: "2019"
            genummerd: true
            aangehaald_als: [De Notitie]
          brief: {titel: De brief, datum: "2020", aangehaald_als: [brief van 2020]}
        passages:
          - {naam: doel, document: notitie, paragraaf: "4.1", woorden: "vanaf 2019 stromen jaarlijks 267 mensen uit"}
          - {naam: bijlage, document: notitie, paragraaf: "bijlage 1", woorden: "ledere uitbreiding telt", gelezen: "Iedere uitbreiding telt"}
          - {naam: daling, document: brief, woorden: "een daling van 6,4% door extra’s, met een (veel) lagere 'instroom'"}
        """

    /// What uses all passages of the small documents.
    private static let right = """
        - {bron: notitie, toelichting: "§4.1: 267"}
        - {toelichting: "'iedere uitbreiding' (De notitie bijlage 1)"}
        - {bron: "brief van 2020: een daling van 6,4 %"}
        """

    /// What is wrong in a file beside one that uses everything.
    private func findings(_ content: String, in file: String, documenten text: String = small) throws -> [String] {
        let documenten = try Documenten(text)
        var citations = Citations(documenten)
        for (name, content) in [("scenarios/goed.yaml", Self.right), (file, content)] {
            for text in try CitedText.all(content, file: name, documenten) { citations.read(text) }
        }
        citations.finish()
        return citations.findings.map(\.description)
    }

    /// The words themselves, and where in a document each row is.
    private static let own = ["documenten.yaml", "documenten-rijen.yaml", "Documenten.md"].map { "scenarios/\($0)" }

    @Test func theRepository() throws {
        let documenten = try Documenten(
            String(contentsOfFile: "\(Fixture.root)/scenarios/documenten.yaml", encoding: .utf8))
        var citations = Citations(documenten)
        for (folder, ends) in [("scenarios", ["yaml", "md", "csv"]), ("Sources", ["md", "swift"])] {
            let names =
                FileManager.default.enumerator(atPath: "\(Fixture.root)/\(folder)")?.compactMap { $0 as? String } ?? []
            let files = names.filter { name in ends.contains { name.hasSuffix(".\($0)") } }
            #expect(files.count > 50)
            for file in files.map({ "\(folder)/\($0)" }).sorted() + (folder == "Sources" ? ["README.md"] : [])
            where !Self.own.contains(file) {
                let content = try String(contentsOfFile: "\(Fixture.root)/\(file)", encoding: .utf8)
                for text in try CitedText.all(content, file: file, documenten) { citations.read(text) }
            }
        }
        citations.finish()
        #expect(citations.findings.isEmpty, "\(citations.findings.map { "\n\($0)" }.joined())")
    }

    @Test(arguments: [
        // A section that holds nothing of what is cited: beside a bron, behind the document's name, in a comment.
        ("a.yaml", "a:\n  bron: notitie\n  toelichting: \"§3.4: 267\"\n", "a.yaml:3: notitie has no passage of §3.4"),
        ("a.yaml", "a: x\nb: \"De notitie §7: veel (§4.1)\"\n", "a.yaml:2: notitie has no passage of §7"),
        ("a.yaml", "# De notitie,\n# §4: 267\na: x\n", "a.yaml:2: notitie has no passage of §4"),
        ("a.yaml", "a: x # bijlage 2 van De notitie\n", "a.yaml:1: bijlage 2 of no document"),
        ("a.yaml", "bron: notitie\na: {b: x} # bijlage 2\n", "a.yaml:2: notitie has no passage of bijlage 2"),
        ("a.yaml", "a: \"§4.1: 267\"\n", "a.yaml:1: §4.1 of no document"),
        ("a.yaml", "bron: brief\na: \"§4.1\"\n", "a.yaml:2: §4.1 of no document"),
        ("a.csv", "naam,bron\nx,\"De notitie §4.2: 267\"\n", "a.csv:2: notitie has no passage of §4.2"),
        ("a.md", "Zie *De notitie*\n(2019), §4.2.\n", "a.md:2: notitie has no passage of §4.2"),
        ("a.md", "De notitie §4.1.\n\n| x | §4.1 |\n", "a.md:3: §4.1 of no document"),
        // A quotation that was changed.
        (
            "a.yaml", "bron: notitie\na: \"'jaarlijks 276 mensen'\"\n",
            "a.yaml:2: 'jaarlijks 276 mensen' is in no passage of notitie"
        ),
        (
            "a.yaml", "bron: brief\na: [{citaat: \"een daling … hogere instroom\"}]\n",
            "a.yaml:2: 'een daling … hogere instroom' is in no passage of brief"
        ),
        ("a.yaml", "citaat: een daling\n", "a.yaml:1: 'een daling' is in no passage of no document"),
        (
            "a.yaml", "a: \"'veel lagere instroom' (brief van 2020)\"\n",
            "a.yaml:1: 'veel lagere instroom' is in no passage of brief"
        ),
        (
            "a.md", "De notitie zegt veel.\n\n- Zo ook:\n  'iedere uitbreidingen'.\n",
            "a.md:4: 'iedere uitbreidingen' is in no passage of notitie"
        ),
        (
            "a.md", "'Jaarlijks 267' (De notitie: [bijlage](../documenten.yaml))\n",
            "a.md:1: 'Jaarlijks 267' is in no passage of bijlage"
        ),
        // A figure that the source does not have, a passage that is not there.
        ("a.yaml", "a: {bron: \"brief van 2020: 6,5 %\"}\n", "a.yaml:1: 6,5 % is in no such passage of brief"),
        (
            "a.csv", "bron\n\"De notitie bijlage 1: 267 mensen\"\n",
            "a.csv:2: 267 is in no such passage of notitie"
        ),
        ("a.yaml", "bron: notitie\na: \"§4.1: in 2019 276; 300 (§4.1)\"\n", "a.yaml:2: 276 is in no passage of 4.1"),
        ("a.md", "De notitie: [doelen](documenten.yaml)\n", "a.md:1: no passage is named 'doelen'"),
        (
            "a.md", "De notitie: [daling](documenten.yaml)\n",
            "a.md:1: 'daling' is of brief, the text is about notitie"
        ),
    ])
    func mistakes(file: String, content: String, finding: String) throws {
        #expect(try findings(content, in: "scenarios/\(file)") == ["scenarios/\(finding)"])
    }

    @Test(arguments: [
        ("scenarios/a.yaml", "bron: notitie\na: \"'Vanaf 2019 … mensen uit', §4.1\"\n"),
        ("scenarios/a.yaml", "bron: brief\na: \"'(veel) lagere 'instroom'' door 'extra's'\"\n"),
        ("scenarios/a.yaml", "titel: De notitie\na: {b: \"'jaarlijks 267'\", c: {bron: cbs, d: \"'iets'\"}}\n"),
        ("scenarios/a.csv", "bron,x\n\"Divosa, 'iets'\",'van alles'\n"),
        ("scenarios/a.md", "De notitie\n\n```\n§9 'iets'\n```\n\n`a 'iets'` en thema's, '267 mensen'\n"),
        ("Sources/a.md", "Cox, *Survival* (1984), §3.2. De notitie, 'iets'\n"),
        ("Sources/a.swift", "/// De notitie\n/// (2019), §4.1.\nlet a = \"'iets' §9\"\n"),
    ])
    func nothingWrong(file: String, content: String) throws {
        #expect(try findings(content, in: file) == [])
    }

    @Test func unusedPassages() throws {
        let more =
            Self.small + """

                  - {naam: los, document: brief, woorden: "niets"}
                  - {naam: vast, document: brief, woorden: "iets", gebruikt_in: [goed.yaml]}
                  - {naam: weg, document: brief, woorden: "alles", gebruikt_in: [weg.yaml]}
                """
        let place = "scenarios/documenten.yaml"
        #expect(
            try findings("a: x\n", in: "scenarios/a.yaml", documenten: more) == [
                "\(place):12: nothing uses 'los'", "\(place):14: gebruikt_in names weg.yaml, which is not about brief",
                "\(place):14: nothing uses 'weg'",
            ])
    }
}
