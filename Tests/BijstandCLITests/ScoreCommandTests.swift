import Foundation
import TestSupport
import Testing

@Suite struct ScoreCommandTests {
    private let figures = """
        grootheid,periode,waarde,fout,bron
        stand,2018-12,400,5,telling
        stand,2019-12,410,5,telling
        instroom_met_terugval,2019,130,5,telling
        uitstroom,2019,110,5,telling
        deeltijd,2019,3,1,telling
        lasten,2019,5900000,10000,jaarrekening
        prijs,2019,14500,10,jaarrekening

        """

    private func withRun<Value>(
        _ options: [String] = [], _ body: (_ folder: String, _ out: String) throws -> Value
    ) throws -> Value {
        try Fixture.inFolder { folder in
            try Fixture.base.write(toFile: "\(folder)/proef.yaml", atomically: true, encoding: .utf8)
            try figures.write(toFile: "\(folder)/cijfers.csv", atomically: true, encoding: .utf8)
            let run = try bijstand(
                ["run", "\(folder)/proef.yaml", "--replications", "30", "--quiet", "--output", "\(folder)/uit"]
                    + options)
            #expect(run.status == 0, "\(run.err)")
            return try body(folder, "\(folder)/uit")
        }
    }

    private func score(_ folder: String, _ more: String...) throws -> Outcome {
        let parent = (folder as NSString).deletingLastPathComponent
        return try bijstand(["score", folder, "--observed", "\(parent)/cijfers.csv"] + more)
    }

    /// Needs the folder alone: the scenario may be gone.
    @Test func theFolderIsEnough() throws {
        try withRun { folder, out in
            try FileManager.default.removeItem(atPath: "\(folder)/proef.yaml")
            let found = try score(out, "--output", "\(folder)/score", "--language", "nl")
            #expect(found.status == 0 && found.err.isEmpty, "\(found.err)")
            for text in [
                "Score van proef: Proef", "stand(2019-12)", "lasten(2019) *",
                "paths.csv bewaart deze grootheid niet: deeltijd(2019)",
                "van voor de start, dus al bekend: stand(2018-12)", "Minder dan 20 cijfers",
                "Beleid is niet afgesplitst",
                "Zonder --national", "totaal: 410 − ",
            ] { #expect(found.out.contains(text), "\(text)") }
            let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/score").sorted()
            #expect(names == ["datapackage.json", "score.csv", "score_split.csv", "score_totals.csv"])
            #expect(
                try score(out, "--output", "\(folder)/score", "--csv", "excel-nl").status == 0, "its own are replaced")
            let result = try score(out, "--output", out)
            #expect(result.status == 64 && result.err.contains("would be written over"))
            let other = try score(out, "--output", folder)
            #expect(other.status == 64 && other.err.contains("which is read"))
            try FileManager.default.createDirectory(atPath: "\(folder)/eigen", withIntermediateDirectories: false)
            try "van mij".write(toFile: "\(folder)/eigen/notitie.txt", atomically: true, encoding: .utf8)
            let own = try score(out, "--output", "\(folder)/eigen")
            #expect(own.status == 73 && own.err.contains("it holds other files than"))
            let json = try JSONSerialization.jsonObject(with: Data(try score(out, "--json").out.utf8)) as? [String: Any]
            let rows = try #require(json?["score"] as? [[String: Any]])
            #expect(rows.count == 7 && rows[0]["observed"] as? Double == 410)
            #expect(rows[0]["crps_persistence"] as? Double == 10)
        }
    }

    /// A year and its halves are one count: all are scored, and that is said.
    @Test func countedTwice() throws {
        try withRun { folder, out in
            try (figures + "uitstroom,2019-H1,50,5,x\nuitstroom,2019-H2,60,5,x\n").write(
                toFile: "\(folder)/cijfers.csv", atomically: true, encoding: .utf8)
            let found = try score(out)
            #expect(
                found.status == 0
                    && found.err.hasSuffix(
                        "cijfers.csv:10: grootheid: uitstroom(2019-H2) follows from lines 5 (uitstroom(2019)), 9 (uitstroom(2019-H1)): it counts twice in totals, coverage and PIT\n"
                    ) && found.err.split(separator: "\n").count == 1, "\(found.err)")
        }
    }

    /// Amounts from every replication where the run wrote them; the same figures in Excel's dialect.
    @Test func dialectsAndReplications() throws {
        func status(_ options: [String]) throws -> [String: String] {
            try withRun(options) { folder, out in
                let text = try score(out, "--json").out
                let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: [[String: Any]]]
                let rows = json?["score"] ?? []
                return Dictionary(
                    uniqueKeysWithValues: rows.map {
                        ("\($0["grootheid"]!)\($0["periode"]!)", "\($0["status"]!) \($0["mean"]!) \($0["pit"]!)")
                    })
            }
        }
        let (plain, excel) = (try status([]), try status(["--csv", "excel-nl", "--per-replication"]))
        #expect(plain["lasten2019"]?.hasPrefix("quantiles ") ?? false)
        #expect(excel["lasten2019"]?.hasPrefix("paths ") ?? false)
        #expect(excel["prijs2019"]?.hasPrefix("quantiles ") ?? false)
        for name in ["stand2019", "instroom_met_terugval2019", "prijs2019"] {
            #expect(plain[name] == excel[name], "\(name)")
        }
    }

    /// The run itself as the policy carried out: nothing is split off, and the parts are the same.
    @Test func policy() throws {
        try withRun { folder, out in
            let found = try score(out, "--policy", out, "--language", "nl")
            #expect(found.status == 0 && found.out.contains("beleid: anders uitgevoerd dan voorspeld"))
            for other in [["--seed", "2"], ["--replications", "29"]] {
                _ = try bijstand(
                    ["run", "\(folder)/proef.yaml", "--replications", "30", "--quiet", "--output", "\(folder)/ander"]
                        + other)
                let refused = try score(out, "--policy", "\(folder)/ander")
                #expect(refused.status == 65 && refused.err.contains("as in \(out)"), "\(refused.err)")
            }
        }
    }

    /// What a policy run may differ in: measures, not the surroundings.
    @Test func policyAlone() throws {
        try withRun { folder, out in
            func status(_ soort: String) throws -> Outcome {
                let effect = "effecten: [{proces: instroom, van: 2019-01, ratio: 0.5}]"
                try
                    "basis: proef.yaml\nnaam: \(soort)\ninterventies: [{naam: m, soort: \(soort), aanname: true, \(effect)}]\n"
                    .write(toFile: "\(folder)/\(soort).yaml", atomically: true, encoding: .utf8)
                _ = try bijstand(
                    "run", "\(folder)/\(soort).yaml", "--replications", "30", "--quiet", "--output",
                    "\(folder)/\(soort)")
                return try score(out, "--policy", "\(folder)/\(soort)")
            }
            let measure = try status("beleid")
            #expect(measure.status == 0, "\(measure.err)")
            let surroundings = try status("omgeving")
            #expect(
                surroundings.status == 65
                    && surroundings.err.contains("scenario: found other omgeving or other numbers"))
        }
    }

    /// Numbers that a file may hold and nobody means: an error with the line, or a score; no crash.
    @Test func absurdFigures() throws {
        try withRun { folder, out in
            func score(_ row: String) throws -> Outcome {
                try "grootheid,periode,waarde,fout,bron\n\(row),x\n".write(
                    toFile: "\(folder)/absurd.csv", atomically: true, encoding: .utf8)
                return try bijstand("score", out, "--observed", "\(folder)/absurd.csv", "--output", "\(folder)/s")
            }
            for row in [
                "lasten,2019,30000000,1e13", "lasten,2019,1e13,1", "stand,2019,400,1e12", "stand,2019,1e300,1",
                "stand_verandering,2019,0.1,6",
            ] { #expect(try score(row).status == 65, "\(row)") }
            for row in [
                "lasten,2019,1e12,1e12", "stand,2019,1e9,1e9", "stand,2019,0,1e-300", "prijs,2019,0,1e12",
                "stand_verandering,2019,-1,1e-300", "uitstroom+aow,2019,1e-300,1e9",
            ] {
                let found = try score(row)
                #expect(found.status == 0, "\(row): \(found.err)")
            }
            // Months that add up to the reference but for rounding: it was right, and there is no skill of 10¹⁴.
            let months = (1...12).map { "aow,2018-\($0 < 10 ? "0" : "")\($0),41.666666666666664,1,x\n" }.joined()
            try "grootheid,periode,waarde,fout,bron\n\(months)aow,2019,500,1,x\n".write(
                toFile: "\(folder)/maanden.csv", atomically: true, encoding: .utf8)
            let json = try bijstand("score", out, "--observed", "\(folder)/maanden.csv", "--json")
            #expect(json.status == 0 && json.out.contains("\"crps_persistence\": 0"))
        }
    }

    @Test func whatCannotBeScored() throws {
        try withRun { folder, out in
            #expect(try score("\(folder)/niets").status == 66)
            #expect(try bijstand("score", out, "--observed", "\(folder)/niets.csv").status == 66)
            #expect(try bijstand("score", out).status == 64)
            try "grootheid,periode,waarde,fout,bron\nstant,2019,1,1,x\naow,2019,-1,1,x\n".write(
                toFile: "\(folder)/fout.csv", atomically: true, encoding: .utf8)
            let bad = try bijstand("score", out, "--observed", "\(folder)/fout.csv")
            #expect(
                bad.status == 65 && bad.err.contains("fout.csv:2: grootheid") && bad.err.contains("fout.csv:3: waarde"))

            let path = "\(out)/paths.csv"
            let paths = try String(contentsOfFile: path, encoding: .utf8)
            try paths.replacing("0,2019-01,", with: "0,2019-01,1").write(
                toFile: path, atomically: true, encoding: .utf8)
            let changed = try score(out)
            #expect(changed.status == 65 && changed.err.contains("paths.csv: found another file than manifest.json"))
            try FileManager.default.removeItem(atPath: path)
            let missing = try score(out)
            #expect(missing.status == 66 && missing.err.contains("paths.csv: no such file"))

            // What an earlier version wrote.
            let manifest = try String(contentsOfFile: "\(out)/manifest.json", encoding: .utf8)
            try manifest.replacing(#/\n *"paths\.csv": "[0-9a-f]*",/#, with: "").write(
                toFile: "\(out)/manifest.json", atomically: true, encoding: .utf8)
            let old = try score(out)
            #expect(
                old.status == 65 && old.err.contains("without paths.csv, expected one of 0.4.0 or later"), "\(old.err)")
            let package = try String(contentsOfFile: "\(out)/datapackage.json", encoding: .utf8)
            try package.replacing(#/"version": "1\.[0-9.]*"/#, with: "\"version\": \"2.0.0\"").write(
                toFile: "\(out)/datapackage.json", atomically: true, encoding: .utf8)
            let later = try score(out)
            #expect(
                later.status == 65 && later.err.contains("found tables of schema version 2.0.0, expected version 1"))
        }
        try withRun(["--from-replication", "0", "--to-replication", "10"]) { _, out in
            let part = try score(out)
            #expect(part.status == 65 && part.err.contains("found replications 0 to 9 of 30, expected a whole run"))
        }
    }
}

@Suite struct ObservedStartTests {
    /// The summary says where the forecast starts; the result can be verified, and names the file.
    @Test func runAndVerify() throws {
        try Fixture.inFolder { folder in
            try (Fixture.base.replacing("aantal: 400", with: "aantal: waargenomen") + "waarnemingen: reeks.csv\n")
                .write(
                    toFile: "\(folder)/proef.yaml", atomically: true, encoding: .utf8)
            try "grootheid,periode,waarde,fout,bron\nstand,2018-12,412,5,jaarverslag\nstand,2018-06,405,5,x\n".write(
                toFile: "\(folder)/reeks.csv", atomically: true, encoding: .utf8)
            let run = try bijstand(
                "run", "proef.yaml", "--replications", "5", "--output", "uit", in: folder, language: nil)
            #expect(run.status == 0, "\(run.err)")
            #expect(run.out.contains("Begint bij de waargenomen stand: 412 huishoudens eind 2018-12 (jaarverslag)"))
            let gaps = try String(contentsOfFile: "\(folder)/uit/gaps.csv", encoding: .utf8).split(separator: "\n")
            #expect(gaps[1].hasPrefix("2018-06,actual,huishoudens,405,0,0,405"))
            #expect(gaps[2].hasPrefix("2018-12,actual,huishoudens,412,0,0,412"))
            #expect(try bijstand("verify", "uit", in: folder).status == 0)
            let list = try bijstand("validate", "proef.yaml", in: folder)
            #expect(list.status == 0)
        }
    }
}
