import Foundation
import Testing
import TestSupport

/// Names of one character, without a folder before them, for whatever a command reads or writes.
@Suite struct OneLetterTests {
    @Test func namesOfOneCharacter() throws {
        try Fixture.inFolder { folder in
            _ = try Fixture.write("", to: folder)
            let run = "$B run b --replications 2 --quiet"
            for (line, status) in [
                ("cp basis.yaml b && cp proef.yaml p && cp -r b c && ln -s nergens d", 0), ("$B validate b", 0),
                ("$B validate p", 0), ("$B validate d", 66), ("\(run) --output q", 0), ("\(run) --output é/", 0),
                ("\(run) --output w/u", 0), ("$B verify q", 0), ("\(run) --output r --to-replication 1", 0),
                ("\(run) --output s --from-replication 1", 0), ("$B merge r s --output m", 0), ("$B opening b", 0),
                ("$B compare b p --replications 1 --quiet", 0), ("$B export q --notebook n", 0),
                (
                    "printf 'grootheid,periode,waarde,fout,bron\\nstand,2019-12,400,1,x\\n' > o; $B score q --observed o --output t",
                    0
                ),
                ("printf '# Titel\\n' > g; $B page g", 0), ("rm -rf d e; mkdir e; cd e; $B validate x", 66),
            ] {
                let outcome = try shell(line, in: folder)
                #expect(outcome.status == status, "\(line): \(outcome)")
            }
        }
    }
}
