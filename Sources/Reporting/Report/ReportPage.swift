import BijstandCaseload
import BijstandExchange

/// A page of sections that needs nothing else and asks nothing of elsewhere.
struct ReportPage: Spoken {
    /// Of a file.
    let titel: String
    /// What was known, of a file.
    let kennis: String
    let sections: [ReportSection]
    let footer: String
    let language: Language

    var html: String {
        let css = "\(ReportStyle.css)"
        let policy =
            "default-src 'none'; style-src 'sha256-\(SHA256Digest.base64(of: Array(css.utf8)))'; base-uri 'none'; form-action 'none'"
        let links = sections.map { HTML.tag(.li, [:], [.tag(.a, [.href: "#\($0.id)"], $0.titel)]) }
        func fromFile(_ text: String) -> HTML { .tag(.span, [.kind: "bestand"], text) }
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
                .tag(
                    .header, [:], [.tag(.h1, [:], [fromFile(titel)]), .tag(.p, [.kind: "soort"], [fromFile(kennis)])]),
                .tag(.nav, [.label: say(nl: "Op deze pagina", en: "On this page")], [.tag(.ul, [:], links)]),
                .tag(.main, [.id: "inhoud"], sections.map(\.html)), .tag(.footer, [:], [.tag(.p, [:], footer)]),
            ])
    }
}
