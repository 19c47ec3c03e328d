import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandFigures

/// The list of figures, and what can be asked of it.
@Suite struct FigureListTests {
    @Test func namesAreUniqueAndMeanSomething() {
        #expect(Set(Figure.all.map(\.naam)).count == Figure.all.count)
        #expect(Set(Figure.observed.map(\.observedName)).count == Figure.observed.count)
        for figure in Figure.all {
            for language in Language.allCases {
                #expect(figure.betekenis[language].hasSuffix("."), "\(figure.naam)")
            }
            #expect(figure.betekenis.nl != figure.betekenis.en || figure.eenheid == .euro, "\(figure.naam)")
        }
        // Whatever is observed over any period is counted, or an amount of a year.
        #expect(Figure.observed.allSatisfy { $0.count != nil || $0.eenheid == .euro })
        #expect(PathColumn.allCases.allSatisfy { $0.figure.count != nil })
    }

    /// Every replication's value, and the statistics over them.
    @Test func valuesOfAFigure() throws {
        let figures = try forecast(Fixture.scenario(), replications: 5).figures
        let values = try #require(figures.values(of: "uitstroom_werk", 2020)).compactMap(\.self)
        let mean = try #require(figures.byKerncijfer[Kerncijfer("uitstroom_werk", 2020)]?.mean)
        #expect(values.count == 5 && abs(values.reduce(0, +) / 5 - mean) < 1e-4)
        #expect(figures.values(of: "uitstroom_werk", 2030) == nil && figures.values(of: "onderbesteding", 2020) == nil)
    }
}
