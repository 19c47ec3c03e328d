import BijstandCaseload
import BijstandExchange

/// The one line with which a command says what it has done.
package struct ResultText: Spoken {
    let language: Language

    package init(_ language: Language) { self.language = language }

    /// Where a result stands now.
    package func written(to path: String) -> String { say(nl: "Geschreven naar \(path)", en: "Written to \(path)") }

    /// A scenario file in which nothing is wrong.
    package func valid(_ path: String, digest: String) -> String {
        say(nl: "\(path): in orde, \(digest)", en: "\(path): ok, \(digest)")
    }

    /// A result that comes out the same.
    package func same(_ folder: String, files: Int) -> String {
        say(nl: "\(folder): \(files) bestanden, dezelfde bytes", en: "\(folder): \(files) files, the same bytes")
    }

    /// An expectation beside what was found.
    package func checked(_ result: ExpectationResult) -> String {
        let verdicts = [say(nl: "voldoet", en: "ok"), say(nl: "voldoet niet", en: "not ok")]
        let width = verdicts.map(\.count).max()!
        let verdict = verdicts[result.holds ? 0 : 1]
        let gap = String(repeating: " ", count: width - verdict.count + 2)
        let value = numbers.spelled(ScenarioText.number(result.value))
        let (count, all) = (result.count, result.replications)
        let some =
            count < all
            ? say(nl: " over \(count) van de \(all) replicaties", en: " over \(count) of \(all) replications") : ""
        return "\(verdict)\(gap)\(result.expectation)  \(say(nl: "gevonden", en: "found")) \(value)\(some)"
    }
}
