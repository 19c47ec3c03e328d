import BijstandCaseload

/// Lines and bands by month, with gaps between lines marked.
struct MonthFigure: ReportImage {
    /// A line that colours do not tell apart alone: each kind has its own dashes.
    struct Line {
        let kind: String
        let name: HTML
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
    /// Single values, as observed ones.
    private let dots: [(month: Int, value: Double)]
    private let dotName: HTML?
    private let months: Int
    private let frame: PlotFrame

    /// - Parameters:
    ///   - lines: the last is drawn over the others, and read first.
    ///   - value: how a value of the axis is told.
    init(
        id: String, title: String, description: String, first: Month, bands: [[(low: Double, high: Double)]],
        lines: [Line], gaps: [Gap] = [], dots: [(month: Int, value: Double)] = [], dotName: HTML? = nil,
        value: @escaping (Double) -> String
    ) {
        (self.id, self.title, self.description, self.first) = (id, title, description, first)
        (self.bands, self.lines, self.gaps) = (bands, lines, gaps)
        (self.dots, self.dotName) = (dots, dotName)
        frame = PlotFrame(
            height: 340,
            values: dots.map(\.value) + bands.joined().flatMap { [$0.low, $0.high] }
                + lines.flatMap { $0.points.compactMap(\.self) },
            value: value)
        months = max(2, (lines.map(\.points.count) + bands.map(\.count)).max() ?? 2)
    }

    private func x(_ month: Int) -> String { frame.x(Double(month) / Double(months - 1)) }

    var html: HTML {
        frame.image(
            id: id, title: title, description: description,
            years + bands.enumerated().map { area($1, "band b\($0)") } + lines.flatMap(draw) + gaps.flatMap(mark)
                + dots.map { .tag(.circle, [.kind: "punt", .cx: x($0.month), .cy: frame.y($0.value), .r: "4"]) })
    }

    var key: [(mark: HTML, name: HTML)] {
        let drawn = lines.reversed().map { line -> (mark: HTML, name: HTML) in
            (.tag(.line, [.kind: "lijn \(line.kind)", .x1: "0", .x2: "38", .y1: "5", .y2: "5"]), line.name)
        }
        return drawn + (dotName.map { [(.tag(.circle, [.kind: "punt", .cx: "19", .cy: "5", .r: "4"]), $0)] } ?? [])
    }

    /// Stocks are of the end of a month: a year begins where December ends.
    private var years: [HTML] {
        (0..<months).filter { first.advanced(by: $0).monthOfYear == 12 }.flatMap { index -> [HTML] in
            let line = HTML.tag(
                .line, [.kind: "raster", .x1: x(index), .x2: x(index), .y1: "\(frame.top)", .y2: "\(frame.bottom)"])
            guard index + 6 < months else { return [line] }
            return [
                line, frame.below(Double(index + 6) / Double(months - 1), "\(first.advanced(by: index).year + 1)"),
            ]
        }
    }

    private func area(_ band: [(low: Double, high: Double)], _ kind: String) -> HTML {
        let corners =
            band.enumerated().map { "\(x($0)),\(frame.y($1.high))" }
            + band.enumerated().reversed().map { "\(x($0)),\(frame.y($1.low))" }
        return .tag(.polygon, [.kind: kind, .points: corners.joined(separator: " ")])
    }

    /// In pieces where months are missing.
    private func draw(_ line: Line) -> [HTML] {
        var pieces: [[String]] = [[]]
        for (index, point) in line.points.enumerated() {
            if let point {
                pieces[pieces.count - 1].append("\(x(index)),\(frame.y(point))")
            } else if !pieces[pieces.count - 1].isEmpty {
                pieces.append([])
            }
        }
        return pieces.filter { $0.count > 1 }.map {
            .tag(.polyline, [.kind: "lijn \(line.kind)", .points: $0.joined(separator: " ")])
        }
    }

    private func mark(_ gap: Gap) -> [HTML] {
        let (low, high) = (frame.y(gap.low), frame.y(gap.high))
        return [
            .tag(.line, [.kind: "haak", .x1: x(gap.month), .x2: x(gap.month), .y1: low, .y2: high]),
            .tag(.circle, [.kind: "haak", .cx: x(gap.month), .cy: low, .r: "2.5"]),
            .tag(.circle, [.kind: "haak", .cx: x(gap.month), .cy: high, .r: "2.5"]),
            .tag(
                .svgText,
                [
                    .kind: "haak", .x: x(gap.month), .y: frame.y((gap.low + gap.high) / 2), .dy: "4",
                    .anchor: gap.isBefore ? "end" : "start", .dx: gap.isBefore ? "-6" : "6",
                ], gap.name),
        ]
    }
}
