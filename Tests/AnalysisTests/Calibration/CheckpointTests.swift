import Foundation
import Testing
import TestSupport

@testable import BijstandAnalysis

/// The state of an interrupted calibration, from a file that anybody may have changed.
@Suite struct CheckpointTests {
    private static let settings = CalibrationSettings(
        seed: 1, particles: 20, replications: 4, pilot: 8, rounds: 2, steps: 5)

    private static func states() throws -> [CalibrationState] {
        var states: [CalibrationState] = [CalibrationState()]
        _ = try LinearGaussianTests.calibration(settings).run { states.append($0) }
        return states
    }

    /// Every state that a calibration writes is one to go on from.
    @Test func statesAreWhole() throws {
        let states = try Self.states()
        #expect(states.count > 4)
        for state in states { #expect(state.fits(Self.settings, parameters: 2)) }
        #expect(!states.last!.fits(Self.settings, parameters: 3))
        var more = Self.settings
        more.particles = 21
        #expect(!states.last!.fits(more, parameters: 2))
    }

    /// Numbers of the file changed, digit by digit: no state at all, one that does not fit, or one that can be gone on from.
    @Test func changedFiles() throws {
        var random = SplitMix(state: 4)
        var refused = 0
        for state in try Self.states() {
            let text = Array(try JSONEncoder().encode(state))
            for _ in 0..<60 {
                var changed = text
                for _ in 0..<1 + random.below(3) {
                    let place = random.below(changed.count)
                    switch random.below(4) {
                    case 0: changed[place] = UInt8(ascii: "0") + UInt8(random.below(10))
                    case 1: changed[place] = UInt8(ascii: "-")
                    case 2: changed.remove(at: place)
                    default: changed.insert(UInt8(ascii: "9"), at: place)
                    }
                }
                guard let read = try? JSONDecoder().decode(CalibrationState.self, from: Data(changed)),
                    read.fits(Self.settings, parameters: 2)
                else {
                    refused += 1
                    continue
                }
                _ = try? LinearGaussianTests.calibration(Self.settings).run(from: read)
            }
        }
        #expect(refused > 100, "\(refused)")
    }
}
