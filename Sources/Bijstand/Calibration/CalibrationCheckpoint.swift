package import BijstandAnalysis
internal import BijstandExchange
internal import Foundation
internal import BijstandStochastics

/// How far a calibration is, in a file beside its output.
package struct CalibrationCheckpoint {
    /// What the state belongs to: with anything else it would be another calibration.
    private struct Inputs: Codable, Equatable {
        let version: String
        let gsl: String
        let scenario: String
        let observed: String
        let settings: CalibrationSettings
    }

    private struct Content: Codable {
        let inputs: Inputs
        let state: CalibrationState
    }

    package let path: String
    private let inputs: Inputs
    package var state = CalibrationState()

    private let parameters: Int

    package init(output: String, scenario: String, observed: String, settings: CalibrationSettings, parameters: Int) {
        self.parameters = parameters
        path = output + ".tussenstand"
        inputs = Inputs(
            version: BijstandVersion.current, gsl: gslVersion(), scenario: scenario, observed: observed,
            settings: settings)
    }

    /// Takes the state of an interrupted calibration, if there is one.
    package mutating func read(restart: Bool) throws {
        try WholeFile.check(path, as: "state of an interrupted calibration") { $0.hasPrefix("{\"inputs\":") }
        guard !restart, let data = FileManager.default.contents(atPath: path) else { return }
        guard let content = try? JSONDecoder().decode(Content.self, from: data), content.inputs == inputs,
            content.state.fits(inputs.settings, parameters: parameters)
        else {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: path, line: 0,
                    found:
                        "no whole state, or that of an interrupted calibration of another scenario, other figures, other options or another version",
                    expected: "the same ones; --restart begins anew")
            ])
        }
        state = content.state
    }

    package func write() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        try WholeFile.write(encoder.encode(Content(inputs: inputs, state: state)), to: path)
    }

    package func remove() { try? FileManager.default.removeItem(atPath: path) }
}
