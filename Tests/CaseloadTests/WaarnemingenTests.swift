import Testing

@testable import BijstandCaseload

@Suite struct WaarnemingenTests {
    private func month(_ text: String) -> Month { Month(text)! }

    private func figure(
        _ grootheid: Grootheid, _ first: String, _ last: String, _ waarde: Double, _ grens: Waarneming.Grens = .gelijk
    ) -> Waarneming {
        Waarneming(
            grootheid: grootheid, periode: month(first)...month(last), periodeText: first, waarde: waarde, fout: 1,
            grens: grens, bron: "telling")
    }

    private let instroom = Grootheid(namen: ["instroom_met_terugval"])

    /// A year of two halves, of which one has its quarters too: the halves are taken, and a quarter alone where asked.
    @Test func pieces() {
        let series = Waarnemingen([
            figure(instroom, "2020-01", "2020-03", 10), figure(instroom, "2020-04", "2020-06", 20),
            figure(instroom, "2020-01", "2020-06", 31), figure(instroom, "2020-07", "2020-12", 40),
            figure(instroom, "2021-01", "2021-01", 5), figure(instroom, "2021-03", "2021-12", 5),
            figure(instroom, "2021-02", "2021-02", 9, .tenMinste),
        ])
        func total(_ first: String, _ last: String) -> Double? {
            series.total(instroom, over: month(first)...month(last))
        }
        #expect(total("2020-01", "2020-12") == 71 && total("2020-04", "2020-12") == 60)
        #expect(total("2020-01", "2020-03") == 10 && total("2020-01", "2021-01") == 76)
        #expect(total("2020-02", "2020-06") == nil, "begins within a quarter")
        #expect(total("2021-01", "2021-12") == nil, "a bound fills no gap")
        #expect(series.total(Grootheid(namen: ["terugval"]), over: month("2020-01")...month("2020-12")) == nil)
    }

    /// Where the longest piece leaves a gap behind it, shorter ones may not.
    @Test func overlappingPieces() {
        let series = Waarnemingen([
            figure(instroom, "2020-01", "2020-05", 1), figure(instroom, "2020-01", "2020-03", 2),
            figure(instroom, "2020-04", "2020-06", 4),
        ])
        #expect(series.total(instroom, over: month("2020-01")...month("2020-06")) == 6)
    }

    /// Years, halves, quarters and months of forty years, less one month: no way through, and that is found at once.
    @Test(.timeLimit(.minutes(1))) func manyWaysThrough() {
        let first = month("2000-01")
        let figures = [1, 3, 6, 12].flatMap { length in
            (0..<480 / length).map { place in
                let begin = first.advanced(by: place * length)
                return Waarneming(
                    grootheid: instroom, periode: begin...begin.advanced(by: length - 1), periodeText: "",
                    waarde: Double(length),
                    fout: 1, bron: "telling")
            }
        }
        let all = first...first.advanced(by: 479)
        #expect(Waarnemingen(figures).total(instroom, over: all) == 480)
        #expect(Waarnemingen(figures).pieces(instroom, over: all)?.count == 40)
        let holed = figures.filter { !$0.periode.contains(all.upperBound) }
        let clock = ContinuousClock()
        let time = clock.measure { #expect(Waarnemingen(holed).pieces(instroom, over: all) == nil) }
        #expect(time < .seconds(1))
    }

    @Test func moments() {
        let series = Waarnemingen([
            figure(.stand, "2020-01", "2020-12", 100), figure(.stand, "2020-03", "2020-03", 90),
            figure(.stand, "2020-02", "2020-02", 80, .tenMinste),
        ])
        #expect(series.stand(month("2020-12"))?.waarde == 100 && series.stand(month("2020-02")) == nil)
        #expect(series.standen(before: month("2021-01")).map(\.waarde) == [90, 100])
        #expect(series.standen(before: month("2020-12")).map(\.waarde) == [90])
    }
}
