import BijstandExchange
import Foundation

/// A scenario as pages name it: its file, and behind `+` the layers over it: `hilversum-2019.yaml+recessie.yaml`.
package struct LaidScenario {
    private let paths: [String]

    package init(_ text: String) {
        let parts = text.components(separatedBy: ".yaml+")
        paths = parts.dropLast().map { $0 + ".yaml" } + parts.suffix(1)
    }

    /// Each file as seen from a page.
    package func beside(_ place: (String) -> String) -> String { paths.map(place).joined(separator: "+") }

    /// The same for every way to name the same files.
    package var identity: String {
        beside { URL(fileURLWithPath: $0).standardizedFileURL.path }
    }

    package func file() throws -> ScenarioFile { try ScenarioFile(path: paths[0], met: Array(paths.dropFirst())) }
}
