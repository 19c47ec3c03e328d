/// Means with their intervals by year, from zero: of one figure, or of some side by side.
struct YearFigure: ReportImage {
    struct Series {
        let kind: String
        let name: String
        /// By year; nil where there is none.
        let points: [Point?]
    }

    struct Point {
        let mean: Double
        let low: Double
        let high: Double
    }

    let id: String
    let title: String
    let description: String
    private let years: [Int]
    private let series: [Series]
    private let frame: PlotFrame

    /// - Parameter value: how a value of the axis is told.
    init(
        id: String, title: String, description: String, years: [Int], series: [Series],
        value: @escaping (Double) -> String
    ) {
        (self.id, self.title, self.description) = (id, title, description)
        (self.years, self.series) = (years, series)
        let points = series.flatMap { $0.points.compactMap(\.self) }
        frame = PlotFrame(height: 280, values: [0] + points.flatMap { [$0.low, $0.high] }, value: value)
    }

    /// Where a series stands in a year, from 0 at the left to 1.
    private func share(_ year: Int, _ place: Int) -> Double {
        let aside = (Double(place) - Double(series.count - 1) / 2) * 0.22
        return (Double(year) + 0.5 + aside) / Double(years.count)
    }

    var html: HTML {
        frame.image(
            id: id, title: title, description: description,
            series.enumerated().flatMap { place, series in
                series.points.enumerated().flatMap { year, point in
                    point.map { draw($0, frame.x(share(year, place)), series.kind) } ?? []
                }
            }
                + years.enumerated().map { index, year in
                    frame.below((Double(index) + 0.5) / Double(years.count), "\(year)")
                } + [frame.level(0, "nul")])
    }

    var key: [(mark: HTML, name: HTML)] {
        series.count < 2
            ? []
            : series.map { series in
                (
                    .tag(.circle, [.kind: "waaier \(series.kind)", .cx: "19", .cy: "5", .r: radius(series.kind)]),
                    .text(series.name)
                )
            }
    }

    /// Kinds are told apart by size too.
    private func radius(_ kind: String) -> String { kind == "stand" ? "5" : kind == "budget" ? "3.5" : "2.5" }

    private func draw(_ point: Point, _ x: String, _ kind: String) -> [HTML] {
        [
            .tag(
                .line,
                [.kind: "waaier \(kind)", .x1: x, .x2: x, .y1: frame.y(point.low), .y2: frame.y(point.high)]),
            .tag(.circle, [.kind: "waaier \(kind)", .cx: x, .cy: frame.y(point.mean), .r: radius(kind)]),
        ]
    }
}
