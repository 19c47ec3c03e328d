import Testing

@testable import BijstandCaseload

@Suite struct RegistryTests {
    @Test func everyParameterIsDescribed() {
        for parameter in Parameter.allCases {
            let d = parameter.definition
            #expect(d.meaning.en.hasSuffix("."), "\(parameter.rawValue)")
            #expect(d.bounds.lowerBound < d.bounds.upperBound)
            if case .neutral(let value) = d.default { #expect(d.bounds.contains(value)) }
            if d.isShares { #expect(d.eenheid == .aandeel) }
        }
    }

    @Test func layoutHasNoGapsAndOnePathEach() {
        var labels = ParameterLayout.Labels(years: [2019, 2020])
        labels.points = ["2019-01", "2020-01"]
        labels.effects = [.effectRatio: ["a.1", "a.2"]]
        let layout = ParameterLayout(labels)
        let ranges = Parameter.allCases.map(layout.range)
        #expect(ranges[0].lowerBound == 0)
        for (left, right) in zip(ranges, ranges.dropFirst()) { #expect(left.upperBound == right.lowerBound) }
        let paths = layout.paths()
        #expect(paths.count == layout.count)
        #expect(Set(paths).count == paths.count)
        #expect(paths[layout.range(.uitstroom).lowerBound + 2] == "uitstroom.hazard.werk.3A")
        #expect(layout.range(.effectInstroom).isEmpty)
    }

    /// Spellings are shared by scenario keys, CSV cells and the Glossary: they read back as the same case.
    @Test func spellingsReadBack() {
        func check<C: Category>(_ type: C.Type) {
            for (index, value) in C.allCases.enumerated() {
                #expect(C(rawValue: value.rawValue) == value)
                #expect(value.index == index)
            }
        }
        check(Afstand.self)
        check(Leefvorm.self)
        check(Herkomst.self)
        check(Oorzaak.self)
        check(Kenmerk.self)
        check(Doorstroom.self)
        check(Leeftijd.self)
        check(Duur.self)
        check(SindsUitstroom.self)
    }

    @Test func bandsHoldTheirMonths() {
        #expect(Duur.containing(0) == .m0tot3)
        #expect(Duur.containing(2) == .m0tot3)
        #expect(Duur.containing(3) == .m3tot6)
        #expect(Duur.containing(83) == .m60tot84)
        #expect(Duur.containing(84) == .vanaf84)
        #expect(Leeftijd.containing(27 * 12 - 1) == .tot27)
        #expect(Leeftijd.containing(27 * 12) == .van27tot35)
        #expect(Leeftijd.vanaf55.upper == nil)
    }

    /// Mean of each distribution by its textbook formula.
    @Test func distributionMeans() {
        #expect(Distribution.uniform(min: 1, max: 4).mean == 2.5)
        #expect(Distribution.triangular(min: 0, mode: 1, max: 5).mean == 2)
        #expect(Distribution.lognormal(mean: 3, sd: 1).mean == 3)
    }

    @Test func kerncijferReadsBack() {
        let figure = Kerncijfer("uitstroom_werk", 2021)
        #expect(Kerncijfer(parsing: figure.description) == figure)
        #expect(Kerncijfer(parsing: "uitstroom_werk") == nil)
        #expect(Kerncijfer(parsing: "uitstroom_werk(x)") == nil)
    }
}
