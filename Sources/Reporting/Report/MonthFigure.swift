import BijstandCaseload

/// Lines and bands by month, with gaps between lines marked: an image for a page, of which the page's style chooses the colours.
struct MonthFigure {
    /// A line that colours do not tell apart alone: each has its own dashes.
    struct Line {
        let kind: String
        let points: [Double?]
    }

    /// What lies between two values in a month.
    struct Gap {
        let month: Int
        let low: Double
        let high: Double
        let name: String
        /// Whether its name stands before it.
        let isBefore: Bool
    }

    let id: String
    let title: String
    let description: String
    let first: Month
    /// Areas from low to high, the widest first.
    let bands: [[(low: Double, high: Double)]]
    let lines: [Line]
    let gaps: [Gap]
    private let axis: ValueAxis
    private let months: Int
    private let value: (Double) -> String

    private static let (width, height) = (640, 340)
    private static let (left, right, top, bottom) = (52.0, 628.0, 12.0, 306.0)

    /// - Parameter value: how a value of the axis is told.
    init(
        id: String, title: String, description: String, first: Month, bands: [[(low: Double, high: Double)]],
        lines: [Line], gaps: [Gap] = [], value: @escaping (Double) -> String
    ) {
        (self.id, self.title, self.description, self.first) = (id, title, description, first)
        (self.bands, self.lines, self.gaps, self.value) = (bands, lines, gaps, value)
        let all = bands.joined().flatMap { [$0.low, $0.high] } + lines.flatMap { $0.points.compactMap(\.self) }
        axis = ValueAxis(low: all.min() ?? 0, high: all.max() ?? 1)
        months = max(2, (lines.map(\.points.count) + bands.map(\.count)).max() ?? 2)
    }

    private func x(_ month: Int) -> String {
        ChartText.tenths(Self.left + (Self.right - Self.left) * Double(month) / Double(months - 1))
    }

    private func y(_ value: Double) -> String {
        ChartText.tenths(Self.bottom - (Self.bottom - Self.top) * axis.share(value))
    }

    var html: HTML {
        .tag(
            .svg,
            [
                .viewBox: "0 0 \(Self.width) \(Self.height)", .role: "img",
                .labelledBy: "\(id)-titel \(id)-uitleg",
            ],
            [.tag(.title, [.id: "\(id)-titel"], title), .tag(.desc, [.id: "\(id)-uitleg"], description)] + grid
                + bands.enumerated().map { area($1, "band b\($0)") } + lines.flatMap(draw) + gaps.flatMap(mark))
    }

    private var grid: [HTML] {
        let levels = axis.ticks.flatMap { tick -> [HTML] in
            [
                .tag(
                    .line, [.kind: "raster", .x1: "\(Self.left)", .x2: "\(Self.right)", .y1: y(tick), .y2: y(tick)]),
                .tag(
                    .svgText, [.kind: "as", .x: "\(Self.left - 6)", .y: y(tick), .dy: "4", .anchor: "end"], value(tick)),
            ]
        }
        // Stocks are of the end of a month: a year begins where December ends.
        let years = (0..<months).filter { first.advanced(by: $0).monthOfYear == 12 }.flatMap { index -> [HTML] in
            let line = HTML.tag(
                .line, [.kind: "raster", .x1: x(index), .x2: x(index), .y1: "\(Self.top)", .y2: "\(Self.bottom)"])
            let isShown = index + 6 < months
            return [line]
                + (isShown
                    ? [
                        .tag(
                            .svgText,
                            [.kind: "as", .x: x(index + 6), .y: "\(Self.bottom + 20)", .anchor: "middle"],
                            "\(first.advanced(by: index).year + 1)")
                    ] : [])
        }
        return levels + years
    }

    private func area(_ band: [(low: Double, high: Double)], _ kind: String) -> HTML {
        let corners =
            band.enumerated().map { "\(x($0)),\(y($1.high))" }
            + band.enumerated().reversed().map { "\(x($0)),\(y($1.low))" }
        return .tag(.polygon, [.kind: kind, .points: corners.joined(separator: " ")])
    }

    /// In pieces where months are missing.
    private func draw(_ line: Line) -> [HTML] {
        var pieces: [[String]] = [[]]
        for (index, point) in line.points.enumerated() {
            if let point {
                pieces[pieces.count - 1].append("\(x(index)),\(y(point))")
            } else if !pieces[pieces.count - 1].isEmpty {
                pieces.append([])
            }
        }
        return pieces.filter { $0.count > 1 }.map {
            .tag(.polyline, [.kind: "lijn \(line.kind)", .points: $0.joined(separator: " ")])
        }
    }

    private func mark(_ gap: Gap) -> [HTML] {
        let (low, high) = (y(gap.low), y(gap.high))
        return [
            .tag(.line, [.kind: "haak", .x1: x(gap.month), .x2: x(gap.month), .y1: low, .y2: high]),
            .tag(.circle, [.kind: "haak", .cx: x(gap.month), .cy: low, .r: "2.5"]),
            .tag(.circle, [.kind: "haak", .cx: x(gap.month), .cy: high, .r: "2.5"]),
            .tag(
                .svgText,
                [
                    .kind: "haak", .x: x(gap.month), .y: y((gap.low + gap.high) / 2), .dy: "4",
                    .anchor: gap.isBefore ? "end" : "start", .dx: gap.isBefore ? "-6" : "6",
                ], gap.name),
        ]
    }
}
