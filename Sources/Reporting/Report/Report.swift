import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// A result as one page that needs nothing else: for who has a browser, a phone or paper.
package struct Report: Spoken {
    let source: ReportSource
    let language: Language
    let tekst: ReportText
    let feiten: Kernfeiten?
    let beelden: ReportFigures

    /// - Parameter jaar: the year that is told first; nil for the result's own.
    package init(_ source: ReportSource, jaar: Int? = nil, _ language: Language) {
        (self.source, self.language) = (source, language)
        tekst = ReportText(cijfers: source.cijfers, language: language)
        feiten = Kernfeiten(
            source.cijfers, source.manifest.beleid, jaar: jaar)
        beelden = ReportFigures(tekst: tekst, jaar: feiten?.jaar ?? source.cijfers.jaren.first)
    }

    var cijfers: Cijfers { source.cijfers }
    var jaren: [Int] { cijfers.jaren }
    var hasMoney: Bool { cijfers.has("buig") }

    package var html: String {
        ReportPage(
            titel: source.scenario.titel, kennis: kennis, sections: sections, footer: made, language: language
        ).html
    }

    private var sections: [ReportSection] {
        [
            kern, vergelijking, lijnen, stand, stromen, buig, naarWerk, beleid, begroting, trefzekerheid, aannamen,
            herkomst,
        ]
        .compactMap(\.self)
    }

    private var kennis: String {
        let line = language == .nl ? source.manifest.kennisNl : source.manifest.kennis
        return line.isEmpty ? source.manifest.kennis : line
    }

    private var made: String {
        say(
            nl:
                "Een raming is geen belofte: van tien replicaties liggen er negen in de banden hierboven, mits het model klopt. Hoe vaak zulke ramingen klopten staat hierboven.",
            en:
                "A forecast is no promise: of ten replications nine lie in the bands above, provided that the model is right. How often such forecasts held stands above."
        )
    }
}
