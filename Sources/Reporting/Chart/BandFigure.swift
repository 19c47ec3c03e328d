public import BijstandCaseload

/// A forecast as bands over months, with observed points on it: an SVG image of fixed size, the same bytes for the same numbers.
public struct BandFigure: Sendable {
    /// One month's distribution.
    public struct Band: Sendable {
        public let p05, p25, p50, p75, p95: Double

        public init(p05: Double, p25: Double, p50: Double, p75: Double, p95: Double) {
            (self.p05, self.p25, self.p50, self.p75, self.p95) = (p05, p25, p50, p75, p95)
        }
    }

    /// An observed value with its own standard deviation.
    public struct Point: Sendable {
        public let month: Month
        public let value: Double
        public let error: Double
        /// Whether it follows from other figures: an open dot.
        public let isDerived: Bool

        public init(month: Month, value: Double, error: Double, isDerived: Bool = false) {
            (self.month, self.value, self.error, self.isDerived) = (month, value, error, isDerived)
        }
    }

    /// What the legend calls the bands and the points.
    public struct Names: Sendable {
        public let bands, points, derived: String

        public init(bands: String, points: String, derived: String) {
            (self.bands, self.points, self.derived) = (bands, points, derived)
        }

        /// Of households by month.
        public static func stand(_ language: Language = .nl) -> Names {
            Names(
                bands: Phrase(
                    nl: "huishoudens: mediaan, 25–75 % en 5–95 % van de replicaties",
                    en: "households: median, 25–75 % and 5–95 % of the replications")[language],
                points: Phrase(nl: "waargenomen, ± 2 × de eigen fout", en: "observed, ± 2 × its own error")[language],
                derived: Phrase(nl: "afgeleid", en: "derived")[language])
        }
    }

    private let title: String
    private let first: Month
    private let bands: [Band]
    private let points: [Point]
    private let names: Names
    private let note: String?
    private let scale: Scale

    /// - Parameters:
    ///   - title: text for those who cannot see it.
    ///   - first: month of the first band.
    ///   - note: what must be known of the bands: a text in the figure, and for those who cannot see it.
    public init(
        title: String, first: Month, bands: [Band], points: [Point],
        names: Names, note: String? = nil
    ) {
        precondition(bands.count > 1)
        self.title = title
        self.first = first
        self.bands = bands
        self.points = points
        self.names = names
        self.note = note
        let low = bands.map(\.p05) + points.map { $0.value - 2 * $0.error }
        let high = bands.map(\.p95) + points.map { $0.value + 2 * $0.error }
        scale = Scale(months: bands.count, low: low.min()!, high: high.max()!)
    }

    /// How every figure begins.
    public static let head = ChartText.head(width: Scale.width, height: Scale.height)

    private static let (blue, dark, grey) = ("#2b6cb0", "#1a202c", "#718096")

    public var svg: String {
        let all = bands.indices
        func area(_ low: (Band) -> Double, _ high: (Band) -> Double, _ opacity: String) -> String {
            let corners =
                all.map { scale.at($0, high(bands[$0])) } + all.reversed().map { scale.at($0, low(bands[$0])) }
            return
                "<polygon points=\"\(corners.joined(separator: " "))\" fill=\"\(Self.blue)\" fill-opacity=\"\(opacity)\"/>"
        }
        let middle = all.map { scale.at($0, bands[$0].p50) }.joined(separator: " ")
        let parts =
            [Self.head] + texts + [
                "<rect width=\"\(Scale.width)\" height=\"\(Scale.height)\" fill=\"#ffffff\"/>"
            ] + grid + [
                area(\.p05, \.p95, "0.18"), area(\.p25, \.p75, "0.30"),
                "<polyline points=\"\(middle)\" fill=\"none\" stroke=\"\(Self.blue)\" stroke-width=\"2\"/>",
            ] + points.flatMap(mark) + legend + caveat + ["</svg>"]
        return parts.joined(separator: "\n") + "\n"
    }

    /// For those who cannot see it.
    private var texts: [String] {
        let description = note.map { "<desc>\(ChartText.escaped($0))</desc>" }
        return ["<title>\(ChartText.escaped(title))</title>", description].compactMap(\.self)
    }

    private var grid: [String] {
        let levels = scale.ticks.flatMap { tick in
            let y = scale.y(tick)
            return [
                "<line x1=\"\(Scale.left)\" x2=\"\(Scale.right)\" y1=\"\(y)\" y2=\"\(y)\" stroke=\"#e2e8f0\"/>",
                "<text x=\"\(Scale.left - 8)\" y=\"\(y)\" dy=\"4\" text-anchor=\"end\" fill=\"\(Self.grey)\">\(Int(tick))</text>",
            ]
        }
        // Stocks are of the end of a month: a year begins where December ends.
        let years = bands.indices.filter { first.advanced(by: $0).monthOfYear == 12 }.flatMap { index in
            let x = scale.x(index)
            return [
                "<line x1=\"\(x)\" x2=\"\(x)\" y1=\"\(Scale.top)\" y2=\"\(Scale.bottom)\" stroke=\"#e2e8f0\"/>",
                index + 1 < bands.count
                    ? "<text x=\"\(x)\" dx=\"4\" y=\"\(Scale.bottom + 18)\" fill=\"\(Self.grey)\">\(first.advanced(by: index).year + 1)</text>"
                    : "",
            ].filter { !$0.isEmpty }
        }
        return levels + years
    }

    /// A dot, and a line of twice the error either way.
    private func mark(_ point: Point) -> [String] {
        let index = first.distance(to: point.month)
        guard bands.indices.contains(index) else { return [] }
        let x = scale.x(index)
        let (low, high) = (scale.y(point.value - 2 * point.error), scale.y(point.value + 2 * point.error))
        return [
            "<line x1=\"\(x)\" x2=\"\(x)\" y1=\"\(low)\" y2=\"\(high)\" stroke=\"\(Self.dark)\" stroke-width=\"1.5\"/>",
            "<circle cx=\"\(x)\" cy=\"\(scale.y(point.value))\" r=\"4\" fill=\"\(point.isDerived ? "#ffffff" : Self.dark)\" stroke=\"\(Self.dark)\"/>",
        ]
    }

    private var legend: [String] {
        let y = 20
        func text(_ x: Int, _ name: String) -> String {
            "<text x=\"\(x)\" y=\"\(y)\" fill=\"\(Self.dark)\">\(ChartText.escaped(name))</text>"
        }
        func dot(_ x: Int, _ fill: String) -> String {
            "<circle cx=\"\(x)\" cy=\"\(y - 4)\" r=\"4\" fill=\"\(fill)\" stroke=\"\(Self.dark)\"/>"
        }
        let area =
            "<rect x=\"\(Scale.left)\" y=\"\(y - 10)\" width=\"18\" height=\"12\" fill=\"\(Self.blue)\" fill-opacity=\"0.45\"/>"
        let derived =
            points.contains(where: \.isDerived)
            ? [dot(Scale.left + 712, "#ffffff"), text(Scale.left + 722, names.derived)] : []
        return [area, text(Scale.left + 26, names.bands), dot(Scale.left + 450, Self.dark)]
            + [text(Scale.left + 460, names.points)] + derived
    }

    /// The note at the top of the bands, readable over them.
    private var caveat: [String] {
        ChartText.lines(note ?? "", of: 110).enumerated().map { index, line in
            "<text x=\"\(Scale.left + 10)\" y=\"\(Scale.top + 16 * (index + 1))\" fill=\"\(Self.dark)\" stroke=\"#ffffff\" stroke-width=\"4\" paint-order=\"stroke\">\(ChartText.escaped(line))</text>"
        }
    }

    /// From months and values to places in the image, to a tenth of its unit.
    private struct Scale: Sendable {
        static let (width, height) = (860, 400)
        static let (left, right, top, bottom) = (60, 845, 36, 365)

        let months: Int
        private let axis: ValueAxis

        init(months: Int, low: Double, high: Double) {
            (self.months, axis) = (months, ValueAxis(low: low, high: high))
        }

        var ticks: [Double] { axis.ticks }

        func x(_ month: Int) -> String {
            ChartText.tenths(Double(Self.left) + Double(Self.right - Self.left) * Double(month) / Double(months - 1))
        }

        func y(_ value: Double) -> String {
            ChartText.tenths(Double(Self.bottom) - Double(Self.bottom - Self.top) * axis.share(value))
        }

        func at(_ month: Int, _ value: Double) -> String { "\(x(month)),\(y(value))" }
    }
}
