public import BijstandCaseload
public import Foundation

/// What forecasts said, one after another: a CSV file to which every update adds its rows and from which none is taken.
public struct Dagboek: Sendable {
    /// A figure of a year, as a forecast had it, and by what it differs from the one before.
    public struct Row: Sendable, Equatable {
        public let peildatum: Month
        public let scenario: String
        public let jaar: Int
        public let cijfer: String
        /// Mean, 5, 50 and 95 %.
        public let waarden: [Double]
        /// Of the mean, what each cause did; none of a first forecast.
        public let delen: [Double]

        public init(
            peildatum: Month, scenario: String, jaar: Int, cijfer: String, waarden: [Double], delen: [Double]
        ) {
            (self.peildatum, self.scenario, self.jaar, self.cijfer) = (peildatum, scenario, jaar, cijfer)
            (self.waarden, self.delen) = (waarden, delen)
        }
    }

    private let causes: [String]
    /// Rows as they stand in the file, without its header.
    private var lines: [String]
    private var keys: Set<String>

    private var header: String {
        (["peildatum", "scenario", "jaar", "cijfer", "gemiddelde", "p05", "p50", "p95"] + causes).joined(separator: ",")
    }

    /// - Parameters:
    ///   - path: of the file; it need not be there yet.
    ///   - causes: names of the columns of what each cause did.
    /// - Throws: ``InvalidInput`` where there is something else than a diary.
    public init(path: String, causes: [String]) throws {
        (self.causes, lines, keys) = (causes, [], [])
        guard let data = FileManager.default.contents(atPath: path) else { return }
        let all = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
        guard all.first == header else {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: path, line: 1, key: "", found: "'\(all.first ?? "")'",
                    expected: "\(header): a diary that bijstand update made")
            ])
        }
        lines = Array(all.dropFirst())
        keys = Set(lines.map(Self.key))
    }

    /// Adds rows; one of a scenario, year and figure that is there already stands as it is.
    public mutating func add(_ rows: [Row]) {
        for row in rows {
            func number(_ value: Double) -> String { ScenarioNumber.canonical((value * 100).rounded() / 100) }
            let delen = row.delen.isEmpty ? causes.map { _ in "" } : row.delen.map(number)
            let line =
                (["\(row.peildatum)", row.scenario, "\(row.jaar)", row.cijfer] + row.waarden.map(number) + delen)
                .joined(separator: ",")
            if keys.insert(Self.key(line)).inserted { lines.append(line) }
        }
    }

    /// The whole file.
    public var data: Data { Data((([header] + lines).joined(separator: "\n") + "\n").utf8) }

    private static func key(_ line: String) -> String {
        line.split(separator: ",", omittingEmptySubsequences: false).prefix(4).joined(separator: ",")
    }
}
