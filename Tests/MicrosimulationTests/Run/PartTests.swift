import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandMicrosimulation

/// Bytes of a part that somebody changed: refused, or counts that nothing downstream can trip over.
@Suite struct PartTests {
    private let simulation: Simulation
    private let bytes: [UInt8]
    private let range: Range<UInt32> = 1..<3

    init() throws {
        simulation = try Simulation(Fixture.scenario(everything))
        bytes = try simulation.run(seed: 3, replications: range, threads: 1).part
    }

    private func joined(_ bytes: [UInt8], seed: UInt32 = 3, _ range: Range<UInt32>? = nil) throws -> SimulationResult {
        do {
            return try simulation.joined([(range ?? self.range, bytes)], seed: seed, uncertainty: .both)
        } catch {
            if case .unreadablePart(let unreadable) = error { throw unreadable }
            throw error
        }
    }

    @Test func comesBackAsItWas() throws {
        #expect(try joined(bytes).part == bytes)
        #expect(throws: UnreadablePart.self) { try joined(bytes, seed: 4) }
        #expect(throws: UnreadablePart.self) { try joined(bytes, 0..<2) }
        #expect(throws: UnreadablePart.self) { try joined(bytes, 1..<4) }
        #expect(throws: UnreadablePart.self) { try joined([]) }
    }

    /// No number of a run is taken from a file: one that is not drawn again is refused, whatever it is.
    @Test func drawnNumbersAreHeld() throws {
        let size = (bytes.count - 24) / range.count
        let numbers = 8 * (simulation.plan.scenario.layout.count + 2 * (3 + Conjunctuur.yearsBefore))
        for place in stride(from: 24 + size - numbers, to: 24 + size, by: 97) {
            var changed = bytes
            changed[place] ^= 0x40
            #expect(throws: UnreadablePart.self, "\(place)") { try joined(changed) }
        }
    }

    /// Single bytes changed, and files cut short or made longer: an error, or whole counts and nothing else that differs.
    @Test func changedBytes() throws {
        var random = SplitMix(state: 12)
        let clean = try joined(bytes)
        var refused = 0
        for _ in 0..<2000 {
            var changed = bytes
            switch random.below(10) {
            case 0: changed.removeLast(1 + random.below(changed.count))
            case 1: changed += (0..<1 + random.below(60)).map { _ in UInt8(random.below(256)) }
            // The lengths are at the head.
            case 2...4: changed[random.below(24)] ^= UInt8(1 + random.below(255))
            default: changed[random.below(changed.count)] ^= UInt8(1 + random.below(255))
            }
            do {
                let result = try joined(changed)
                for replication in 0..<result.replications {
                    let same = zip(
                        result.money(replication: replication).values, clean.money(replication: replication).values
                    ).allSatisfy { $0.bitPattern == $1.bitPattern }
                    #expect(same)
                    for month in 0...result.scenario.horizon {
                        let isWhole = result.withCounts(replication: replication, month: month) {
                            row in row.indices.allSatisfy { Metric.signed.contains($0) || row[$0] >= 0 }
                        }
                        #expect(isWhole)
                    }
                }
            } catch is UnreadablePart {
                refused += 1
            }
        }
        // Lengths, the mark, signs and numbers; a low byte of a count passes: its digest in the manifest holds that.
        #expect(refused > 800, "\(refused)")
    }
}
