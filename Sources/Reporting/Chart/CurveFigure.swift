/// Lines, dots with intervals and bands over one another: an SVG image of fixed size, the same bytes for the same numbers.
struct CurveFigure: Sendable {
    /// One place on a curve, with its interval where it has one.
    struct Point: Sendable {
        let x: Double
        let y: Double
        var interval: ClosedRange<Double>?
    }

    /// What is drawn of the points: a line with a band of their intervals, or dots with whiskers.
    enum Kind: Sendable { case line, dots, openDots }

    struct Curve: Sendable {
        let name: String
        let kind: Kind
        let points: [Point]
    }

    let title: String
    private let curves: [Curve]
    private let labels: [(x: Double, text: String)]
    private let axis: String
    private let value: @Sendable (Double) -> String
    private let across: ClosedRange<Double>
    private let up: ValueAxis

    /// - Parameters:
    ///   - title: text for those who cannot see it.
    ///   - labels: what stands under the axis, and where.
    ///   - axis: what it is of.
    ///   - least: smallest step between values that are told.
    ///   - value: how a value is told.
    init(
        title: String, curves: [Curve], labels: [(x: Double, text: String)], axis: String, least: Double,
        value: @escaping @Sendable (Double) -> String
    ) {
        (self.title, self.curves, self.labels, self.axis, self.value) = (title, curves, labels, axis, value)
        let points = curves.flatMap(\.points)
        let places = points.map(\.x) + labels.map(\.x)
        across = (places.min() ?? 0)...max(places.max() ?? 1, (places.min() ?? 0) + 1)
        up = ValueAxis(low: 0, high: points.map { $0.interval?.upperBound ?? $0.y }.max() ?? 1, least: least)
    }

    private static let (width, height) = (860, 400)
    private static let (left, right, top, bottom) = (60.0, 835.0, 36.0, 345.0)
    /// Told apart by who does not see colours too: one is dark, one light, one between.
    private static let inks = ["#1a202c", "#2b6cb0", "#c05621"]
    private static let grey = "#718096"

    /// How every figure of this kind begins.
    static let head = ChartText.head(width: width, height: height)

    var svg: String {
        let drawn = zip(curves, Self.inks).flatMap { draw($0, $1) }
        let parts =
            [
                Self.head, "<title>\(ChartText.escaped(title))</title>",
                "<rect width=\"\(Self.width)\" height=\"\(Self.height)\" fill=\"#ffffff\"/>",
            ] + grid + drawn + legend + ["</svg>"]
        return parts.joined(separator: "\n") + "\n"
    }

    private func x(_ place: Double) -> String {
        let share = (place - across.lowerBound) / (across.upperBound - across.lowerBound)
        return ChartText.tenths(Self.left + (Self.right - Self.left) * share)
    }

    private func y(_ value: Double) -> String {
        ChartText.tenths(Self.bottom - (Self.bottom - Self.top) * up.share(value))
    }

    private var grid: [String] {
        let lines = up.ticks.flatMap { tick in
            [
                "<line x1=\"\(Self.left)\" x2=\"\(Self.right)\" y1=\"\(y(tick))\" y2=\"\(y(tick))\" stroke=\"#e2e8f0\"/>",
                "<text x=\"\(Self.left - 8)\" y=\"\(y(tick))\" dy=\"4\" text-anchor=\"end\" fill=\"\(Self.grey)\">\(ChartText.escaped(value(tick)))</text>",
            ]
        }
        let below = labels.map {
            "<text x=\"\(x($0.x))\" y=\"\(Self.bottom + 18)\" text-anchor=\"middle\" fill=\"\(Self.grey)\">\(ChartText.escaped($0.text))</text>"
        }
        let name =
            "<text x=\"\((Self.left + Self.right) / 2)\" y=\"\(Self.bottom + 40)\" text-anchor=\"middle\" fill=\"\(Self.grey)\">\(ChartText.escaped(axis))</text>"
        return lines + below + [name]
    }

    private func draw(_ curve: Curve, _ ink: String) -> [String] {
        switch curve.kind {
        case .line:
            let corners =
                curve.points.compactMap { point in point.interval.map { "\(x(point.x)),\(y($0.upperBound))" } }
                + curve.points.reversed().compactMap { point in
                    point.interval.map { "\(x(point.x)),\(y($0.lowerBound))" }
                }
            let band =
                "<polygon points=\"\(corners.joined(separator: " "))\" fill=\"\(ink)\" fill-opacity=\"0.2\"/>"
            let line =
                "<polyline points=\"\(curve.points.map { "\(x($0.x)),\(y($0.y))" }.joined(separator: " "))\" fill=\"none\" stroke=\"\(ink)\" stroke-width=\"2\"/>"
            return (corners.isEmpty ? [] : [band]) + [line]
        case .dots, .openDots:
            return curve.points.flatMap { point -> [String] in
                let whisker = point.interval.map {
                    "<line x1=\"\(x(point.x))\" x2=\"\(x(point.x))\" y1=\"\(y($0.lowerBound))\" y2=\"\(y($0.upperBound))\" stroke=\"\(ink)\" stroke-width=\"1.5\"/>"
                }
                return [whisker, dot(x(point.x), y(point.y), curve.kind, ink)].compactMap(\.self)
            }
        }
    }

    private func dot(_ x: String, _ y: String, _ kind: Kind, _ ink: String) -> String {
        "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4\" fill=\"\(kind == .openDots ? "#ffffff" : ink)\" stroke=\"\(ink)\"/>"
    }

    private var legend: [String] {
        var place = Self.left
        return zip(curves, Self.inks).flatMap { curve, ink -> [String] in
            let begin = place
            place += 26 + 7.2 * Double(curve.name.count) + 16
            let mark =
                curve.kind == .line
                ? "<line x1=\"\(begin)\" x2=\"\(begin + 18)\" y1=\"16\" y2=\"16\" stroke=\"\(ink)\" stroke-width=\"2\"/>"
                : dot("\(begin + 9)", "16", curve.kind, ink)
            return [
                mark,
                "<text x=\"\(begin + 26)\" y=\"20\" fill=\"\(Self.inks[0])\">\(ChartText.escaped(curve.name))</text>",
            ]
        }
    }
}
