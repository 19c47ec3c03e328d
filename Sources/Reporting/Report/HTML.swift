/// A piece of a page. Text is escaped where it becomes part of one: there is no other way in, so that nothing of a file can be markup.
struct HTML: Sendable {
    private(set) var source: String

    private init(source: String) { self.source = source }

    /// Nothing.
    static let none = HTML(source: "")

    static func text(_ text: String) -> HTML { HTML(source: escaped(text)) }

    /// An element; with nothing in it where it can hold nothing.
    static func tag(_ tag: Tag, _ attributes: KeyValuePairs<Attribute, String> = [:], _ children: [HTML] = []) -> HTML {
        let all = attributes.map { " \($0.key.rawValue)=\"\(escaped($0.value))\"" }.joined()
        let open = "<\(tag.rawValue)\(all)>"
        if tag.isVoid { return HTML(source: open) }
        let end = tag.isBlock ? "\n" : ""
        return HTML(source: "\(open)\(children.map(\.source).joined())</\(tag.rawValue)>\(end)")
    }

    static func tag(_ tag: Tag, _ attributes: KeyValuePairs<Attribute, String> = [:], _ text: String) -> HTML {
        self.tag(tag, attributes, [.text(text)])
    }

    /// The style of a page, which is ours.
    static func style(_ css: StaticString) -> HTML { HTML(source: "<style>\(css)</style>\n") }

    static func page(_ language: String, head: [HTML], body: [HTML]) -> String {
        "<!DOCTYPE html>\n<html lang=\"\(language)\">\n<head>\n\(head.map(\.source).joined())</head>\n<body>\n\(body.map(\.source).joined())</body>\n</html>\n"
    }

    static func + (left: HTML, right: HTML) -> HTML { HTML(source: left.source + right.source) }

    /// Markup and quotes as entities, and nothing that no page may hold.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\n", "\t": escaped.unicodeScalars.append(scalar)
            // Controls, and marks that turn the direction of what follows.
            case _ where scalar.value < 32 || (0x7F...0x9F).contains(scalar.value): escaped += "\u{FFFD}"
            case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Elements of a page and of its pictures.
    enum Tag: String, Sendable {
        case meta, title, main, header, footer, nav, section, article, div, p, span, a, ul, li, dl, dt, dd, code, strong
        case h1, h2, h3, table, thead, tbody, tr, th, td, figure, figcaption, details, summary, data, time
        case svg, g, desc, line, path, polygon, polyline, rect, circle, svgText = "text"

        fileprivate var isVoid: Bool { self == .meta }
        fileprivate var isBlock: Bool { ![.span, .a, .code, .strong, .data, .time].contains(self) }
    }

    enum Attribute: String, Sendable {
        case id, href, lang, charset, name, content, scope, role, tabindex, value, x, y, x1, x2, y1, y2, cx, cy, r, d,
            dx, dy
        case points, width, height, viewBox, colspan
        case kind = "class"
        case httpEquiv = "http-equiv"
        case figure = "data-cijfer"
        case source = "data-bron"
        case label = "aria-label"
        case labelledBy = "aria-labelledby"
        case anchor = "text-anchor"
        case current = "aria-current"
    }
}
