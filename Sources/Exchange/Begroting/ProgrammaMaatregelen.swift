internal import BijstandCaseload

/// Holds the measures that a budget proposal books savings on against those of the scenario.
///
/// One that is switched off saves nothing; one that is in both lines is held against its absence from the cut-off on.
struct ProgrammaMaatregelen {
    let root: Node
    let interventions: [Intervention]
    let log: DiagnosticLog

    func check() {
        // Without any intervention a proposal of a basis is still held against itself, and nothing is saved.
        if root[RootKey.interventies] == nil { return }
        let programmas = root[RootKey.begroting]?[BegrotingKey.programmas]?.items ?? []
        // Those that are switched off have names too.
        let names = (root[RootKey.interventies]?.items ?? []).compactMap { ScenarioTree.name($0) }
        for (index, programma) in programmas.enumerated() {
            let path = "\(RootKey.begroting).\(BegrotingKey.programmas)[\(index + 1)].\(ProgrammaKey.maatregelen)"
            for item in programma[ProgrammaKey.maatregelen]?.items ?? [] {
                guard let naam = item.text else { continue }
                guard names.contains(naam) else {
                    let list = names.joined(separator: ", ")
                    log.add(
                        item, path, found: "'\(naam)'",
                        expected: names.isEmpty ? "the name of an intervention" : "one of \(list)",
                        suggestion: Suggestion.nearest(to: naam, in: names))
                    continue
                }
                if let own = interventions.first(where: { $0.naam == naam }), own.soort != .beleid {
                    log.add(
                        item, path, found: "'\(naam)', which is \(own.soort.rawValue)",
                        expected: "beleid: what happens around the municipality books no saving")
                }
            }
        }
    }
}
