import BijstandFigures

/// Numbers of a report: each in an element that names the figures it tells and holds their value as the result's files have it.
enum NumberHTML {
    static func of(_ printed: String, _ cijfers: [Cijfer]) -> HTML {
        let value = cijfers.map { plain($0.waarde) }.joined(separator: " ")
        let places = cijfers.map(\.plek.description).joined(separator: " ")
        return .tag(.data, [.value: value, .figure: places], unbroken(printed))
    }

    /// A number of the file that tells how the result was made, or of its scenario.
    static func of(_ printed: String, bron: String) -> HTML {
        .tag(.data, [.value: printed, .source: bron], printed)
    }

    static func of(_ zin: Zin) -> HTML {
        zin.delen.reduce(.none) { html, deel in
            switch deel {
            case .tekst(let text): html + .text(text)
            case .tijd(let text): html + .tag(.time, [:], text)
            case .cijfer(let printed, let cijfers): html + of(printed, cijfers)
            }
        }
    }

    /// A number and what it is of stay on one line.
    private static func unbroken(_ printed: String) -> String { printed.replacing(" ", with: "\u{A0}") }

    /// Whole numbers without a fraction, others with what they need.
    private static func plain(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
    }
}
