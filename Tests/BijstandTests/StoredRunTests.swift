import Foundation
import TestSupport
import Testing

@testable import Bijstand

/// Results on disk, through the product.
@Suite struct StoredRunTests {
    private static func file() throws -> ScenarioFile { try ScenarioFile(text: Fixture.base) }

    /// What is written is verified, checked, told again; what somebody changed is said.
    @Test func roundTrip() throws {
        try Fixture.inFolder { folder in
            let run = try Self.file().run(RunRequest(seed: 5, replications: 4))
            let path = "\(folder)/uit"
            try run.write(to: path)
            let stored = try StoredRun(path)
            #expect(stored.mismatches.isEmpty)
            #expect(try stored.verify(threads: 1).isSame)
            let year = try #require(run.forecast.scenario.fullYears.last)
            let stand = try run.summary("stand(\(year))").mean!
            #expect(try stored.check(["stand(\(year))<=\(stand)", "stand(\(year))<0"]).map(\.holds) == [true, false])
            #expect(try stored.events(replication: 3).map(\.lijn) == [.scenario, .ongewijzigd])
            try "x".write(toFile: "\(path)/buig.csv", atomically: true, encoding: .utf8)
            try FileManager.default.removeItem(atPath: "\(path)/gaps.csv")
            #expect(
                try stored.verify().differences == [
                    .init(path: "\(path)/gaps.csv", kind: .missing), .init(path: "\(path)/buig.csv", kind: .changed),
                ])
            // What somebody changed is not replaced unasked.
            #expect(throws: WriteFailure.self) { try run.write(to: path) }
            try run.write(to: path, overwrites: true)
            #expect(try stored.verify().isSame)
        }
    }

    /// Ranges made apart are the whole, byte for byte; what is no whole run is refused with every reason.
    @Test func merging() throws {
        try Fixture.inFolder { folder in
            let file = try Self.file()
            let ranges: [Range<UInt32>] = [0..<2, 2..<5]
            for range in ranges {
                try file.run(RunRequest(replications: 5, range: range)).write(to: "\(folder)/\(range.lowerBound)")
            }
            let whole = try file.run(replications: 5, threads: 3)
            let merged = try ScenarioRun(merging: ["\(folder)/2", "\(folder)/0"])
            for (one, other) in zip(try whole.folder().files, try merged.folder().files) {
                #expect(one.name == other.name && one.bytes == other.bytes)
            }
            let error = #expect(throws: InvalidInput.self) { try ScenarioRun(merging: ["\(folder)/2", "\(folder)/2"]) }
            #expect(error?.diagnostics.count == 2)
            #expect(throws: InvalidInput.self) { try ScenarioRun(merging: []) }
        }
    }

    /// Bad arguments are errors that say what was expected, never a crash.
    @Test func refusals() throws {
        let file = try Self.file()
        for request in [
            RunRequest(replications: 0), RunRequest(replications: 4, range: 2..<2),
            RunRequest(replications: 4, range: 2..<5),
            RunRequest(replications: 4, dossiers: [4]),
        ] {
            #expect(throws: InvalidInput.self) { try file.run(request) }
        }
        #expect(throws: InvalidInput.self) { try file.run(replications: 1, threads: 0) }
        let run = try file.run(replications: 2)
        for figure in ["", "stand", "stand(1999)", "stand(2020", "onzin(2020)", "p90(stand(2020))"] {
            #expect(throws: InvalidInput.self) { try run.summary(figure) }
            #expect(throws: InvalidInput.self) { try run.values(figure) }
        }
        let other = try file.run(seed: 2, replications: 3)
        let error = #expect(throws: InvalidInput.self) { try run.compared(with: other) }
        #expect(error?.diagnostics.map(\.key) == ["seed", "replications"])
        #expect(throws: (any Error).self) { try StoredRun("nowhere") }
    }

    /// A run that is called off ends with an error, and progress counts to the end.
    @Test func progressAndCancelling() throws {
        let file = try Self.file()
        #expect(throws: (any Error).self) { try file.run(replications: 50, isCancelled: { true }) }
        final class Most: @unchecked Sendable {
            private let lock = NSLock()
            private(set) var value = 0
            func see(_ done: Int) { lock.withLock { value = max(value, done) } }
        }
        let most = Most()
        _ = try file.run(replications: 7, threads: 2, progress: most.see)
        #expect(most.value == 7)
    }

    /// Values of every replication and their summary are of the same figures.
    @Test func valuesAreSummed() throws {
        let run = try Self.file().run(replications: 9)
        let year = try #require(run.forecast.scenario.fullYears.first)
        let values = try run.values("stand(\(year))").compactMap(\.self)
        #expect(values.count == 9)
        #expect(abs(values.reduce(0, +) / 9 - (try run.summary("stand(\(year))").mean!)) < 0.01)
    }
}
