/// A mean and an interval for each year, about zero: an image for a page, of which the page's style chooses the colours.
struct YearFigure {
    struct Year {
        let year: Int
        let mean: Double
        let low: Double
        let high: Double
    }

    let id: String
    let title: String
    let description: String
    let years: [Year]
    private let axis: ValueAxis
    private let value: (Double) -> String

    private static let (width, height) = (640, 280)
    private static let (left, right, top, bottom) = (52.0, 628.0, 12.0, 246.0)

    /// - Parameter value: how a value of the axis is told.
    init(id: String, title: String, description: String, years: [Year], value: @escaping (Double) -> String) {
        (self.id, self.title, self.description, self.years, self.value) = (id, title, description, years, value)
        axis = ValueAxis(low: min(0, years.map(\.low).min() ?? 0), high: max(0, years.map(\.high).max() ?? 1))
    }

    private func x(_ index: Int) -> String {
        ChartText.tenths(Self.left + (Self.right - Self.left) * (Double(index) + 0.5) / Double(years.count))
    }

    private func y(_ value: Double) -> String {
        ChartText.tenths(Self.bottom - (Self.bottom - Self.top) * axis.share(value))
    }

    private func level(_ value: Double, _ kind: String) -> HTML {
        .tag(.line, [.kind: kind, .x1: "\(Self.left)", .x2: "\(Self.right)", .y1: y(value), .y2: y(value)])
    }

    var html: HTML {
        .tag(
            .svg,
            [
                .viewBox: "0 0 \(Self.width) \(Self.height)", .role: "img",
                .labelledBy: "\(id)-titel \(id)-uitleg",
            ],
            [.tag(.title, [.id: "\(id)-titel"], title), .tag(.desc, [.id: "\(id)-uitleg"], description)]
                + axis.ticks.flatMap { tick -> [HTML] in
                    [
                        level(tick, "raster"),
                        .tag(
                            .svgText, [.kind: "as", .x: "\(Self.left - 6)", .y: y(tick), .dy: "4", .anchor: "end"],
                            value(tick)),
                    ]
                }
                + years.enumerated().flatMap { index, year -> [HTML] in
                    [
                        .tag(
                            .line,
                            [.kind: "waaier", .x1: x(index), .x2: x(index), .y1: y(year.low), .y2: y(year.high)]),
                        .tag(.circle, [.kind: "waaier", .cx: x(index), .cy: y(year.mean), .r: "5"]),
                        .tag(
                            .svgText, [.kind: "as", .x: x(index), .y: "\(Self.bottom + 20)", .anchor: "middle"],
                            "\(year.year)"),
                    ]
                } + [level(0, "nul")])
    }
}
