internal import BijstandCaseload

/// What of a dossier file does not count in the opening state, or counts otherwise than it says.
struct OpeningFileWarnings {
    /// Texts that are named; the others are counted.
    static let limit = 5

    let all: [Warning]

    init(_ file: DossierFile, _ opening: DossierOpening, _ format: DossierFileFormat) {
        let others =
            file.notes + Self.unmapped(file, format) + Self.aged(opening) + Self.range(file.history, opening.cutOff)
        all = file.badRowWarnings + others.map { Warning(file: file.name, text: $0) }
    }

    private static func unmapped(_ file: DossierFile, _ format: DossierFileFormat) -> [Message] {
        [DossierColumn.herkomst, .oorzaak].compactMap { column in
            let reasons = file.unmapped.filter { $0.column == column }
            if reasons.isEmpty { return nil }
            let named = reasons.prefix(limit).map { reason -> Message in
                "\(reason.text.isEmpty ? "nothing" : "'\(reason.text)'") (\(reason.rows))"
            }
            let rest: Message = reasons.count > limit ? ", and \(reasons.count - limit) other texts" : ""
            return "\(format.name(column)): rows without a mapping, counted as overig: "
                + named.joined(by: ", ") + rest
        }
    }

    private static func aged(_ opening: DossierOpening) -> [Message] {
        opening.aged == 0
            ? [] : ["households with the AOW age at the end of \(opening.cutOff), left out: \(opening.aged)"]
    }

    private static func range(_ history: DossierHistory, _ cutOff: Month) -> [Message] {
        var found: [Message] = []
        if let latest = history.latestStart, latest < cutOff {
            found.append("the latest start is in \(latest): who came from then to the cut-off, \(cutOff), is not in it")
        }
        let oldest = cutOff.advanced(by: 1 - SindsUitstroom.window)
        if let first = history.firstExit, first > oldest {
            found.append(
                "the first exit is in \(first): former recipients who left from \(oldest) on before it are not in it")
        } else if history.firstExit == nil {
            found.append("nobody left: there are no former recipients")
        }
        return found
    }
}
