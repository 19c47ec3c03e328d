import Foundation
import Testing
import TestSupport

/// What a command reads is there afterwards, with `--overwrite` too.
@Suite struct SparedInputsTests {
    /// A scenario, its basis or its files within the folder that a result replaces.
    @Test func withinTheResult() throws {
        try Fixture.inFolder { folder in
            _ = try Fixture.write("", to: folder)
            let run = "$B run uit/in/proef.yaml --replications 2 --quiet --output"
            #expect(try shell("$B run proef.yaml --replications 2 --quiet --output uit", in: folder).status == 0)
            #expect(try shell("mkdir uit/in; cp *.yaml uit/in", in: folder).status == 0)
            for place in ["uit", "./uit/", "$PWD/uit"] {
                let refused = try shell("\(run) \(place) --overwrite", in: folder)
                #expect(refused.status == 64 && refused.err.contains("would be written over uit/in/"), "\(refused)")
            }
            let basis = "printf 'basis: uit/in/basis.yaml\\nnaam: x\\n' > x.yaml"
            let refused = try shell(
                "\(basis); $B run x.yaml --replications 2 --output uit --overwrite", in: folder)
            #expect(refused.status == 64 && refused.err.contains("uit/in/basis.yaml"), "\(refused)")
            #expect(
                try shell("cmp basis.yaml uit/in/basis.yaml && cmp proef.yaml uit/in/proef.yaml", in: folder).status
                    == 0)
            #expect(try shell("\(run) elders", in: folder).status == 0)
        }
    }

    @Test func rangesAndScores() throws {
        try Fixture.inFolder { folder in
            _ = try Fixture.write("", to: folder)
            let run = "$B run proef.yaml --replications 2 --quiet --output"
            for line in [
                "\(run) uit", "\(run) uit/a --to-replication 1", "\(run) uit/b --from-replication 1", "mkdir w",
                "printf 'grootheid,periode,waarde,fout,bron\\nstand,2019-12,400,1,x\\n' > w/score.csv",
            ] {
                let outcome = try shell(line, in: folder)
                #expect(outcome.status == 0, "\(line): \(outcome)")
            }
            for line in [
                "$B merge uit/a uit/b --output uit --overwrite", "$B merge uit/a uit/b --output uit/a/c",
                "$B score uit --observed w/score.csv --output w --overwrite",
                "$B score uit --observed w/score.csv --output uit/score", "$B export uit --notebook uit/n",
            ] {
                let outcome = try shell(line, in: folder)
                #expect(outcome.status == 64 && outcome.err.contains("which is read"), "\(line): \(outcome)")
            }
            #expect(
                try shell("ls uit/a/manifest.json uit/b/manifest.json && grep -q stand w/score.csv", in: folder).status
                    == 0)
        }
    }
}
