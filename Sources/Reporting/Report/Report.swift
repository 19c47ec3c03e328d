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
    private var titel: String { source.scenario.titel }

    package var html: String {
        let css = "\(ReportStyle.css)"
        let policy =
            "default-src 'none'; style-src 'sha256-\(SHA256Digest.base64(of: Array(css.utf8)))'; base-uri 'none'; form-action 'none'"
        let sections = self.sections
        let links = sections.map { HTML.tag(.li, [:], [.tag(.a, [.href: "#\($0.id)"], $0.titel)]) }
        return HTML.page(
            language == .nl ? "nl" : "en",
            head: [
                .tag(.meta, [.charset: "utf-8"]),
                .tag(.meta, [.httpEquiv: "Content-Security-Policy", .content: policy]),
                .tag(.meta, [.name: "viewport", .content: "width=device-width, initial-scale=1"]),
                .tag(.meta, [.name: "referrer", .content: "no-referrer"]),
                .tag(.title, [:], titel), .style(ReportStyle.css),
            ],
            body: [
                .tag(.a, [.kind: "sla-over", .href: "#inhoud"], say(nl: "Naar de inhoud", en: "To the content")),
                .tag(.header, [:], [.tag(.h1, [:], [tekst.fromFile(titel)]), .tag(.p, [.kind: "soort"], [kennis])]),
                .tag(.nav, [.label: say(nl: "Op deze pagina", en: "On this page")], [.tag(.ul, [:], links)]),
                .tag(.main, [.id: "inhoud"], sections.map(\.html)),
                .tag(.footer, [:], [.tag(.p, [:], [made])]),
            ])
    }

    private var sections: [ReportSection] {
        [
            kern, vergelijking, lijnen, stand, stromen, buig, naarWerk, beleid, begroting, trefzekerheid, aannamen,
            herkomst,
        ]
        .compactMap(\.self)
    }

    private var kennis: HTML {
        let line = language == .nl ? source.manifest.kennisNl : source.manifest.kennis
        return tekst.fromFile(line.isEmpty ? source.manifest.kennis : line)
    }

    private var made: HTML {
        .text(
            say(
                nl:
                    "Een raming is geen belofte: van tien replicaties liggen er negen in de banden hierboven, als het model klopt.",
                en: "A forecast is no promise: of ten replications nine lie in the bands above, if the model is right.")
        )
    }
}
