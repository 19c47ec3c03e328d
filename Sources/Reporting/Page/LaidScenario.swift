import BijstandExchange
import Foundation

/// A scenario as pages and commands name it: its file, and behind `+` the layers over it: `hilversum-2019.yaml+recessie.yaml`.
package struct LaidScenario {
    private let paths: [String]

    package init(_ text: String) {
        let parts = text.components(separatedBy: ".yaml+")
        paths = parts.dropLast().map { $0 + ".yaml" } + parts.suffix(1)
    }

    private init(paths: [String]) { self.paths = paths }

    /// With further layers over it.
    package func met(_ layers: [String]) -> LaidScenario { LaidScenario(paths: paths + layers) }

    /// Where its first file is a layer and no scenario, the base with it laid over, and the name of what is laid; else itself.
    package func over(_ base: LaidScenario) throws -> (scenario: LaidScenario, naam: String?) {
        guard let layer = try LayerFile(path: paths[0]) else { return (self, nil) }
        let others = try paths.dropFirst().compactMap { try LayerFile(path: $0)?.naam }
        return (base.met(paths), ([layer.naam] + others).joined(separator: "-"))
    }

    /// As pages name it.
    package var text: String { paths.joined(separator: "+") }

    /// Each file as seen from a page.
    package func beside(_ place: (String) -> String) -> String { paths.map(place).joined(separator: "+") }

    /// The same for every way to name the same files.
    package var identity: String {
        beside { URL(fileURLWithPath: $0).standardizedFileURL.path }
    }

    package func file() throws -> ScenarioFile { try ScenarioFile(path: paths[0], met: Array(paths.dropFirst())) }
}
