import BijstandCaseload
import BijstandExchange

/// What a forecast knows, and until when: the first line of what people read of it.
package struct KennisText: Spoken {
    private let kennis: KennisAccount
    let language: Language

    package init(_ kennis: KennisAccount, _ language: Language) {
        (self.kennis, self.language) = (kennis, language)
    }

    /// In one line: raming or terugblik, and what is stipulated.
    package var line: String {
        let stipulated = kennis.watAls.joined(separator: ", ")
        let basis =
            switch kennis.soort {
            case .raming:
                say(
                    nl: "Raming met kennis tot en met \(kennis.peildatum)",
                    en: "Forecast with what was known up to \(kennis.peildatum)")
            case .terugblik where kennis.later.isEmpty:
                say(
                    nl: "Terugblik met kennis tot en met \(kennis.latest ?? kennis.peildatum)",
                    en: "Backcast with what was known up to \(kennis.latest ?? kennis.peildatum)")
            case .terugblik:
                say(
                    nl: "Terugblik: houdt kennis van na \(kennis.peildatum)",
                    en: "Backcast: holds what became known after \(kennis.peildatum)")
            }
        return basis + (stipulated.isEmpty ? "" : say(nl: ", wat als: \(stipulated)", en: ", what if: \(stipulated)"))
    }

    /// What must be known besides: numbers without a date, structure from later, and in a terugblik what is from later.
    package var remarks: [String] {
        var remarks: [String] = []
        if kennis.soort == .raming && kennis.undated > 0 {
            remarks.append(
                say(
                    nl:
                        "Van \(kennis.undated) van de \(kennis.numbers) getallen in de bestanden staat nergens sinds wanneer ze bekend zijn: ze gelden als aangenomen (wat als).",
                    en:
                        "Of \(kennis.undated) of the \(kennis.numbers) numbers in the files nothing says since when they are known: they count as stipulated (what if)."
                ))
        }
        if kennis.leftOut > 0 {
            remarks.append(
                say(
                    nl: "Cijfers van na \(kennis.peildatum) die er zijn en niet meetellen: \(kennis.leftOut).",
                    en: "Figures of after \(kennis.peildatum) that are there and do not count: \(kennis.leftOut)."))
        }
        if !kennis.structuur.isEmpty {
            remarks.append(
                say(
                    nl: "Structuur van na de peildatum: \(tables(kennis.structuur)).",
                    en: "Structure from after the peildatum: \(tables(kennis.structuur))."))
        }
        if !kennis.later.isEmpty {
            remarks.append(
                say(
                    nl: "Later bekend (\(kennis.later.count)): \(tables(kennis.later.map(\.path))).",
                    en: "Known later (\(kennis.later.count)): \(tables(kennis.later.map(\.path)))."))
        }
        return remarks
    }

    /// The tables that paths are of, each once.
    private func tables(_ paths: [String]) -> String {
        var seen: Set<String> = []
        return paths.map { $0.split(separator: ".").prefix(2).joined(separator: ".") }
            .filter { seen.insert($0).inserted }.map { "`\($0)`" }.joined(separator: ", ")
    }
}
