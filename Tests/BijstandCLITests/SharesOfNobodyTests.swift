import Foundation
import TestSupport
import Testing

/// A municipality so small that in some replications nobody leaves for work: a share of nobody is no number, and not 0.
@Suite struct SharesOfNobodyTests {
    /// `klein.yaml`: twenty dossiers, one new one in three months; `leeg.yaml`: the same where nobody ever leaves.
    private func withScenarios<Value>(_ body: (_ folder: String) throws -> Value) throws -> Value {
        try Fixture.inFolder { folder in
            try """
            basis: \(Fixture.root)/scenarios/benchmark-kernel.yaml
            naam: klein
            titel: klein
            horizon: 24
            interventies: geen
            beginstand: {aantal: 20, oud_ontvangers: 0}
            instroom: {per_maand: {overig: 0.3}}

            """.write(toFile: "\(folder)/klein.yaml", atomically: true, encoding: .utf8)
            try """
            basis: klein.yaml
            naam: leeg
            interventies:
              - {naam: stil, soort: omgeving, aanname: true, effecten: [{proces: uitstroom, van: 2019-01, ratio: 0}, {proces: groei, van: 2019-01, ratio: 0}]}

            """.write(toFile: "\(folder)/leeg.yaml", atomically: true, encoding: .utf8)
            return try body(folder)
        }
    }

    private func rows(_ path: String) throws -> [[String]] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    /// 0.1089 over the 330 of 400 replications that have any, by an independent count of version 0.4.0's replications.
    @Test func overTheReplicationsThatHaveAny() throws {
        try withScenarios { folder in
            let run = try bijstand(
                "run", "klein.yaml", "--replications", "400", "--per-replication", "--output", "uit", "--quiet",
                in: folder)
            #expect(run.status == 0, "\(run.err)")
            let table = try rows("\(folder)/uit/kerncijfers.csv")
            let row = try #require(table.first { $0[0] == "2020" && $0[1] == "terugval_6_werk" })
            #expect(table[0].last == "n" && row.last == "330" && row[3].hasPrefix("0.1089"))
            // The same from the file of replications: 70 have none; se is sd ÷ √330.
            let cells = try rows("\(folder)/uit/replications.csv").filter {
                $0[1] == "2020" && $0[2] == "terugval_6_werk"
            }.map { $0[4] }
            let values = cells.compactMap(Double.init)
            #expect(cells.count == 400 && cells.count(where: \.isEmpty) == 70)
            let mean = values.reduce(0, +) / 330
            let sd = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 329).squareRoot()
            let found = try row[3...5].map { try #require(Double($0)) }
            for (one, other) in zip(found, [mean, sd, sd / 330.0.squareRoot()]) { #expect(abs(one - other) < 1e-5) }
            // Everybody has a stock: the others are over all.
            #expect(table.first { $0[1] == "stand" }?.last == "400")

            let check = try bijstand(
                "check", "uit", "--expect", "terugval_6_werk(2020)>0.1", "--expect", "n(terugval_6_werk(2020))==330",
                in: folder, language: nil)
            #expect(check.status == 0 && check.out.contains("gevonden 0,108939 over 330 van de 400 replicaties"))
            #expect(try bijstand("verify", "uit", "--quiet", in: folder).status == 0)
        }
    }

    @Test func whereNobodyHasAny() throws {
        try withScenarios { folder in
            let run = try bijstand(
                "run", "leeg.yaml", "--replications", "6", "--json", "--output", "uit", in: folder)
            let json = try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any]
            let figures = try #require(json?["kerncijfers"] as? [[String: Any]])
            let one = try #require(figures.first { $0["naam"] as? String == "terugval_12" })
            #expect(one["n"] as? Int == 0 && one["mean"] is NSNull && one["p50"] is NSNull)
            let held = try bijstand("check", "uit", "--expect", "n(terugval_12(2020))==0", in: folder)
            #expect(held.status == 0)
            let none = try bijstand("check", "uit", "--expect", "terugval_12(2020)<0.5", in: folder)
            #expect(
                none.status == 65
                    && none.err.contains(
                        "found terugval_12(2020), which none of the 6 replications has: it is a share of nobody"),
                "\(none.err)")
        }
    }

    /// A target of nobody's share is neither met nor missed.
    @Test func targetOfNobody() throws {
        try withScenarios { folder in
            try "basis: leeg.yaml\nnaam: doel\ndoelen: [{naam: terugval_12(2020), van: 0.1, tot: 0.2, bron: x}]\n"
                .write(
                    toFile: "\(folder)/doel.yaml", atomically: true, encoding: .utf8)
            let table = try bijstand(
                "targets", "doel.yaml", "--replications", "3", "--quiet", in: folder, language: nil)
            #expect(
                table.status == 0 && table.out.contains("(n = 0 van 3) | – | 0,100 – 0,200 | – | x |"), "\(table.out)")
        }
    }

    /// Pairs in which both have the figure, and how many; none where one of them never has.
    @Test func compareByPairs() throws {
        try withScenarios { folder in
            let options = ["--replications", "60", "--quiet", "--measure", "terugval_6_werk(2020)"]
            let same = try bijstand(["compare", "klein.yaml", "klein.yaml"] + options, in: folder, language: nil)
            let count = try #require(same.out.firstMatch(of: #/terugval_6_werk\(2020\), % \(n = (\d+) van 60\)/#)?.1)
            #expect((1..<60).contains(Int(count) ?? 0), "\(same.out)")
            #expect(same.out.contains("0,0 [0,0 … 0,0]"))
            let never = try bijstand(["compare", "klein.yaml", "leeg.yaml"] + options, in: folder, language: nil)
            #expect(never.status == 0 && never.out.contains("terugval_6_werk(2020), % (n = 0 van 60)"), "\(never.out)")

            // On a page: none of both is no 0, so nothing can be claimed of it.
            let page = "<!-- vergelijk klein.yaml leeg.yaml | terugval_6_werk(2020)=0 -->\n<!-- einde -->\n"
            try page.write(toFile: "\(folder)/pagina.md", atomically: true, encoding: .utf8)
            let made = try bijstand("page", "pagina.md", "--replications", "20", "--quiet", in: folder, language: nil)
            #expect(made.status == 1 && made.err.contains("terugval_6_werk(2020): de pagina zegt =0"), "\(made.err)")
            #expect(
                try String(contentsOfFile: "\(folder)/pagina.md", encoding: .utf8).contains(
                    "(n = 0 van 20) | – | – | – |"))
        }
    }

    /// Ranges, one of which nobody may have a figure in, joined are the whole run byte for byte.
    @Test func merge() throws {
        try withScenarios { folder in
            func run(_ more: String...) throws {
                let done = try bijstand(
                    ["run", "klein.yaml", "--replications", "9", "--per-replication", "--quiet"] + more, in: folder)
                #expect(done.status == 0, "\(done.err)")
            }
            try run("--output", "heel")
            for (first, end) in [(0, 1), (1, 2), (2, 9)] {
                try run("--from-replication", "\(first)", "--to-replication", "\(end)", "--output", "deel\(first)")
            }
            let merged = try bijstand(
                "merge", "deel0", "deel1", "deel2", "--output", "samen", "--quiet", in: folder)
            #expect(merged.status == 0, "\(merged.err)")
            for name in ["kerncijfers.csv", "replications.csv", "ambition.csv", "buig.csv", "manifest.json"] {
                let (one, other) = ("\(folder)/heel/\(name)", "\(folder)/samen/\(name)")
                #expect(
                    FileManager.default.contents(atPath: one) == FileManager.default.contents(atPath: other), "\(name)")
            }
        }
    }
}
