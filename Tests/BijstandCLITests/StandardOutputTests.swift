import Foundation
import Testing
import TestSupport

/// What is said where nobody can hear it.
@Suite struct StandardOutputTests {
    /// Every kind of command that prints: a full or closed stdout is an error of its own, a closed or full stderr is nothing.
    @Test(arguments: [
        "schema", "parameters", "parameters --json", "normen", "vangnet", "--help", "run --help", "--version",
        "--generate-completion-script=bash", "dossiers --example 5", "validate proef.yaml", "opening proef.yaml",
        "run proef.yaml --replications 2 --output uit", "run proef.yaml --replications 2 --output uit --json",
        "compare proef.yaml proef.yaml --replications 2", "targets proef.yaml --replications 2",
    ])
    func fullAndClosed(command: String) throws {
        try Fixture.inFolder { folder in
            _ = try Fixture.write("", to: folder)
            let full = try shell("$B \(command) >/dev/full", in: folder)
            #expect(full.status == 74 && full.err.contains("stdout: cannot write: No space left on device"), "\(full)")
            #expect(try shell("$B \(command) >&-", in: folder).status == 74)
            #expect(try shell("$B \(command) >/dev/null 2>&-", in: folder).status == 0)
            #expect(try shell("$B \(command) >/dev/null 2>/dev/full", in: folder).status == 0)
            // A reader that has gone is no error to tell of.
            let gone = try shell("set -o pipefail; $B \(command) | true", in: folder)
            #expect([0, 141].contains(gone.status) && !gone.err.contains("stdout"), "\(gone)")
            #expect(try shell("trap '' PIPE; $B \(command) | true; exit 0", in: folder).err.isEmpty)
        }
    }

    /// Errors end as they should when nobody can read them.
    @Test func unheardErrors() throws {
        for stream in ["2>&-", "2>/dev/full", ">&- 2>&-", "<&- >&- 2>&-"] {
            #expect(try shell("$B validate niets.yaml \(stream)").status == 66, "\(stream)")
            #expect(try shell("$B run \(stream)").status == 64, "\(stream)")
        }
    }

    /// No file of a result gets the number of a stream that was closed, and with it what was said.
    @Test func closedStreamsTakeNoFile() throws {
        try Fixture.inFolder { folder in
            _ = try Fixture.write("", to: folder)
            let run = "run proef.yaml --replications 2"
            #expect(try shell("$B \(run) --output een <&- >&- 2>&-", in: folder).status == 74)
            #expect(try shell("$B \(run) --output twee >/dev/null && diff -r een twee", in: folder).status == 0)
        }
    }

    /// A limit on the size of files is an error of writing, and nothing half written stays.
    @Test func filesThatMayNotGrow() throws {
        try Fixture.inFolder { folder in
            _ = try Fixture.write("", to: folder)
            let limited = try shell("ulimit -f 20; $B run proef.yaml --replications 2 --output uit --quiet", in: folder)
            #expect(limited.status == 73 && limited.err.contains("uit: cannot write: File too large"), "\(limited)")
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["basis.yaml", "proef.yaml"])
        }
    }

    /// The system's libraries end a program that may open next to no file.
    @Test(arguments: [4, 6, 12]) func filesThatMayNotBeOpened(limit: Int) throws {
        try Fixture.inFolder { folder in
            _ = try Fixture.write("", to: folder)
            let refused = try shell("ulimit -n \(limit); $B validate proef.yaml", in: folder)
            #expect(refused.status == 71 && refused.err.contains("(ulimit -n)"), "\(refused)")
            // A soft limit is raised.
            #expect(try shell("ulimit -S -n \(limit); $B validate proef.yaml", in: folder).status == 0)
        }
    }

    /// Memory is asked before it is taken, whoever sets the limit.
    @Test func memoryThatIsNotThere() throws {
        try Fixture.inFolder { folder in
            _ = try Fixture.write("", to: folder)
            for (limit, replications, options) in [
                ("unlimited", "4294967295", ""), ("2000000", "100000", ""), ("2000000", "20000", "--per-replication"),
            ] {
                let line =
                    "ulimit -v \(limit); $B run proef.yaml --replications \(replications) \(options) --output uit"
                let refused = try shell(line, in: folder)
                #expect(refused.status == 64 && refused.err.contains("of memory, and"), "\(line): \(refused)")
            }
            let few = try shell(
                "ulimit -v 2000000; $B run proef.yaml --replications 40 --quiet --output uit --threads 2", in: folder)
            #expect(few.status == 0, "\(few)")
            let verified = try shell(
                "sed -i 's/\"\\(r\\|toR\\)eplication\\(s\\|\\)\": 40/\"\\1eplication\\2\": 4000000000/' uit/manifest.json; $B verify uit",
                in: folder)
            #expect(
                verified.status == 65 && verified.err.contains("uit/manifest.json: replications: found 4000000000"),
                "\(verified)")
        }
    }
}
