import BijstandCaseload
import Testing

@testable import BijstandReporting

@Suite struct BandFigureTests {
    private static func figure(_ points: [BandFigure.Point], note: String? = nil) -> String {
        BandFigure(
            title: "a < b & c", first: Month(year: 2018, month: 12),
            bands: [
                .init(p05: 100, p25: 100, p50: 100, p75: 100, p95: 100),
                .init(p05: 90, p25: 95, p50: 110, p75: 115, p95: 150),
            ], points: points, names: .init(bands: "banden", points: "punten", derived: "afgeleid"), note: note
        ).svg
    }

    /// A note is there for who sees the figure, in lines that fit, and for who does not; without one nothing is.
    @Test func note() {
        // Ten words of 10 with the spaces between are 109 characters; an eleventh does not fit in 110.
        let svg = Self.figure([], note: Array(repeating: "negen&ltrs", count: 12).joined(separator: " "))
        let words = Array(repeating: "negen&amp;ltrs", count: 10).joined(separator: " ")
        #expect(svg.contains("</title>\n<desc>\(words) "))
        #expect(svg.contains("x=\"70\" y=\"52\"") && svg.contains(">\(words)</text>"))
        #expect(svg.contains("x=\"70\" y=\"68\"") && svg.contains(">negen&amp;ltrs negen&amp;ltrs</text>"))
        #expect(svg.matches(of: #/paint-order/#).count == 2)
        let without = Self.figure([])
        #expect(!without.contains("paint-order") && !without.contains("<desc>"))
    }

    /// Two months from x 60 to 845; values from 80 to 160 in steps of 20, so that 1 is 329 ÷ 80 of the height, 36 to 365.
    @Test func placesByHand() {
        let svg = Self.figure([.init(month: Month(year: 2019, month: 1), value: 120, error: 5)])
        #expect(svg.contains("<polyline points=\"60.0,282.8 845.0,241.6\""))
        #expect(svg.contains("<polygon points=\"60.0,282.8 845.0,77.1 845.0,323.9 60.0,282.8\""))
        #expect(svg.contains("<circle cx=\"845.0\" cy=\"200.5\" r=\"4\" fill=\"#1a202c\""))
        #expect(svg.contains("<line x1=\"845.0\" x2=\"845.0\" y1=\"241.6\" y2=\"159.4\" stroke=\"#1a202c\""))
        for level in [80, 100, 120, 140, 160] { #expect(svg.contains(">\(level)</text>")) }
        #expect(svg.contains(">2019</text>") && svg.contains("<title>a &lt; b &amp; c</title>"))
    }

    /// All alike, and so far apart that no list of steps would reach: ticks all the same, and not many.
    @Test func anyRange() {
        let month = Month(year: 2019, month: 1)
        let none = BandFigure.Band(p05: 0, p25: 0, p50: 0, p75: 0, p95: 0)
        for (points, fewest) in [([], 1), ([BandFigure.Point(month: month, value: 1e9, error: 1e12)], 4)] {
            let svg = BandFigure(
                title: "", first: Month(year: 2018, month: 12), bands: [none, none], points: points,
                names: .init(bands: "banden", points: "punten", derived: "afgeleid")
            ).svg
            let ticks = svg.matches(of: #/text-anchor="end"/#).count
            #expect((fewest...12).contains(ticks) && !svg.contains("nan"), "\(ticks)")
        }
    }

    /// Open dots are explained only where there are; what lies outside the months is left out.
    @Test func derivedAndOutside() {
        let inside = Month(year: 2019, month: 1)
        #expect(!Self.figure([.init(month: inside, value: 120, error: 5)]).contains("afgeleid"))
        let open = Self.figure([.init(month: inside, value: 120, error: 5, isDerived: true)])
        #expect(open.contains("afgeleid") && open.contains("cy=\"200.5\" r=\"4\" fill=\"#ffffff\""))
        let outside = Self.figure([.init(month: inside.advanced(by: 1), value: 120, error: 5)])
        #expect(!outside.contains("cy=\"200.5\""))
    }
}
