import Testing

@testable import BijstandReporting

/// Curves as an image: well-formed, in place, told to who does not see it.
@Suite struct CurveFigureTests {
    private static let figure = CurveFigure(
        title: "A & <b>",
        curves: [
            .init(name: "dots", kind: .dots, points: [.init(x: 0, y: 2, interval: 1...4), .init(x: 10, y: 4)]),
            .init(
                name: "line", kind: .line,
                points: [.init(x: 0, y: 0, interval: 0...1), .init(x: 10, y: 2, interval: 1...3)]),
        ],
        labels: [(0, "nul"), (5, "vijf"), (10, "tien")], axis: "maanden", least: 1, value: { "\(Int($0)) st." })

    @Test func texts() {
        #expect(Self.figure.svg.hasPrefix(CurveFigure.head) && Self.figure.svg.hasSuffix("</svg>\n"))
        #expect(!Self.figure.svg.contains("<b>"))
        #expect(Self.figure.svg.contains("<title>A &amp; &lt;b&gt;</title>"))
        for text in ["nul", "vijf", "tien", "maanden", "dots", "line", "4 st."] {
            #expect(Self.figure.svg.contains(">\(text)</text>"), "\(text)")
        }
    }

    /// 0 lies at the foot (345) and 4 at the head (36); 0 at the left (60), 10 at the right (835), and 5 between.
    @Test func places() {
        let svg = Self.figure.svg
        #expect(svg.contains("<circle cx=\"60.0\" cy=\"190.5\""))
        #expect(svg.contains("<circle cx=\"835.0\" cy=\"36.0\""))
        #expect(svg.contains("x1=\"60.0\" x2=\"60.0\" y1=\"267.8\" y2=\"36.0\""))
        #expect(svg.contains("<polygon points=\"60.0,267.8 835.0,113.3 835.0,267.8 60.0,345.0\""))
        #expect(svg.contains("<text x=\"447.5\" y=\"363.0\" text-anchor=\"middle\" fill=\"#718096\">vijf</text>"))
    }

    /// Steps of rates as of counts: four to ten ticks around all of it.
    @Test(arguments: [(0.0, 0.0731, 0.001), (0.0, 1.0, 0.01), (0.0, 29.0, 1.0), (0.0, 0.4, 1.0)])
    func ticks(low: Double, high: Double, least: Double) {
        let axis = ValueAxis(low: low, high: high, least: least)
        #expect(axis.low <= low && axis.high >= high && axis.ticks.count >= 2 && axis.ticks.count <= 10)
        #expect(abs(axis.ticks[axis.ticks.count - 1] - axis.high) < 1e-9)
    }
}
