/// Where values and columns of an image lie, its axis with levels, and how it begins: of images for a page, of which the page's style
/// chooses the colours.
struct PlotFrame {
    let width = 640
    let height: Int
    let left = 52.0
    let right = 628.0
    let top = 12.0
    var bottom: Double { Double(height) - 34 }
    private let axis: ValueAxis
    private let value: (Double) -> String

    /// - Parameter value: how a value of the axis is told.
    init(height: Int, values: [Double], value: @escaping (Double) -> String) {
        (self.height, self.value) = (height, value)
        axis = ValueAxis(low: values.min() ?? 0, high: values.max() ?? 1)
    }

    /// - Parameter share: from 0 at the left to 1.
    func x(_ share: Double) -> String { ChartText.tenths(left + (right - left) * share) }

    func y(_ value: Double) -> String { ChartText.tenths(bottom - (bottom - top) * axis.share(value)) }

    func level(_ value: Double, _ kind: String) -> HTML {
        .tag(.line, [.kind: kind, .x1: "\(left)", .x2: "\(right)", .y1: y(value), .y2: y(value)])
    }

    func below(_ share: Double, _ text: String) -> HTML {
        .tag(.svgText, [.kind: "as", .x: x(share), .y: "\(bottom + 20)", .anchor: "middle"], text)
    }

    /// - Parameter id: of the image, from which those of its title and explanation are made.
    func image(id: String, title: String, description: String, _ content: [HTML]) -> HTML {
        let levels = axis.ticks.flatMap { tick -> [HTML] in
            [
                level(tick, "raster"),
                .tag(.svgText, [.kind: "as", .x: "\(left - 6)", .y: y(tick), .dy: "4", .anchor: "end"], value(tick)),
            ]
        }
        return .tag(
            .svg, [.viewBox: "0 0 \(width) \(height)", .role: "img", .labelledBy: "\(id)-titel \(id)-uitleg"],
            [.tag(.title, [.id: "\(id)-titel"], title), .tag(.desc, [.id: "\(id)-uitleg"], description)] + levels
                + content)
    }
}

/// An image of a report, with what its marks stand for.
protocol ReportImage {
    var title: String { get }
    var html: HTML { get }
    /// How each kind of mark is drawn and what it is, in the order in which it is read.
    var key: [(mark: HTML, name: HTML)] { get }
}

extension ReportImage {
    /// The image with its title and key above it; it scrolls where it does not fit.
    var figure: HTML {
        let marks = key.map { mark, name in
            HTML.tag(.li, [:], [.tag(.svg, [.viewBox: "0 0 38 10"], [mark]), name])
        }
        return .tag(
            .figure, [:],
            [
                .tag(
                    .figcaption, [:],
                    [.tag(.strong, [:], title)] + (marks.isEmpty ? [] : [.tag(.ul, [.kind: "sleutel"], marks)])),
                .tag(.div, [.kind: "beeld", .tabindex: "0", .role: "region", .label: title], [html]),
            ])
    }
}
