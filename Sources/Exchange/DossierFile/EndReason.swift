internal import BijstandCaseload

/// Reasons of exit in words, by keywords: every municipality has a list of its own.
enum EndReason {
    /// Lower case, one space between words: spellings that differ in no more than that are one reason.
    static func normal(_ text: String) -> String { text.lowercased().split { $0.isWhitespace }.joined(separator: " ") }

    /// In this order, the first that fits: `meewerken` before `werk`, `werkloos` before `werk`. Keywords of up to three letters
    /// are whole words, longer ones any part of a word.
    static let keywords: [(reason: DossierExit.Reason, words: [String])] = [
        (.einde(.overlijden), ["overlijden", "overleden"]),
        (.einde(.aow), ["aow", "pensioen"]),
        (
            .uitstroom(.handhaving),
            [
                "fraude", "inlichtingen", "handhaving", "rechtmatig", "schending", "medewerking", "meewerk", "weiger",
                "niet verschenen", "maatregel",
            ]
        ),
        (
            .uitstroom(.overig),
            [
                "arbeidsongeschikt", "ziektewet", "werkloos", "ww", "wia", "wao", "wajong", "detentie", "vermogen",
                "alimentatie", "verzoek", "inrichting", "ander inkomen", "andere inkomsten", "overig", "andere oorzaak",
            ]
        ),
        (.uitstroom(.zelfstandig), ["zelfstandig", "eigen bedrijf", "onderneming", "ondernemer", "bbz"]),
        (.uitstroom(.studie), ["studie", "studerend", "student", "opleiding", "scholing", "onderwijs", "wsf"]),
        (
            .uitstroom(.relatie),
            ["relatie", "huwelijk", "huwt", "gehuwd", "samenwon", "gezamenlijke huishouding", "nieuwe partner"]
        ),
        (
            .uitstroom(.verhuizing),
            ["verhui", "vertrek", "vertrokken", "andere gemeente", "buitenland", "adres onbekend"]
        ),
        (.uitstroom(.werk), ["werk", "arbeid", "dienstbetrekking", "baan"]),
    ]

    /// - Parameter text: in ``normal(_:)`` form.
    static func byKeyword(_ text: String) -> DossierExit.Reason? {
        let words = self.words(text)
        return keywords.first { entry in
            entry.words.contains { $0.count <= 3 ? words.contains($0) : text.contains($0) }
        }?.reason
    }

    /// The reason whose keyword is nearest to how a word of the text begins: for a suggestion, never to decide.
    static func nearest(to text: String) -> DossierExit.Reason? {
        var best: (reason: DossierExit.Reason, distance: Int)?
        for word in words(text) where word.count >= 3 {
            for (reason, keyword) in keywords.flatMap({ entry in entry.words.map { (entry.reason, $0) } }) {
                let distance = Suggestion.distance(String(word.prefix(keyword.count)), keyword)
                guard keyword.count > 3, distance <= max(1, keyword.count / 3) else { continue }
                if distance < best?.distance ?? .max { best = (reason, distance) }
            }
        }
        return best?.reason
    }

    private static func words(_ text: String) -> [String] { text.split { !$0.isLetter }.map(String.init) }
}
