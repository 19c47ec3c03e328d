import BijstandCaseload
import BijstandFigures
import Testing

@testable import BijstandAnalysis

@Suite struct MissSplitTests {
    private func parts(_ miss: Miss?) -> [String] {
        miss?.parts.map { "\($0.cause.name) \(($0.value * 1e6).rounded() / 1e6)" } ?? []
    }

    private func stock(_ figures: [Waarneming], policy: StoredForecast? = nil) -> Miss? {
        ForecastScore(TinyForecast.forecast(), policy: policy, observed: Waarnemingen(figures)).stockMiss
    }

    private let flows = [
        Waarneming("instroom_met_terugval", "2020-01", 7), Waarneming("instroom_met_terugval", "2020-02", 5),
        Waarneming("uitstroom", "2020-01/2020-02", 6),
    ]

    /// Observed 104 for 98.75. Forecast means over both months: instroom 8, uitstroom 7.75, AOW 0.75, death 0.75; the observed
    /// 101 + 12 − 6 does not close by 3.
    @Test func aStock() throws {
        let figures = flows + [Waarneming("stand", "2019-12", 101), Waarneming("stand", "2020-02", 104)]
        let miss = try #require(stock(figures))
        #expect(miss.total == 5.25 && miss.figure == "stand(2020-02)")
        #expect(parts(miss) == ["beginstand 1.0", "instroom_met_terugval 4.0", "uitstroom 1.75", "rest -1.5"])
        let whole = try #require(stock(figures + [Waarneming("aow", "2020-01/2020-02", 2)]))
        #expect(
            parts(whole) == [
                "beginstand 1.0", "instroom_met_terugval 4.0", "uitstroom 1.75", "aow -1.25", "rest -0.25",
            ])
        #expect(whole.parts.reduce(0) { $0 + $1.value } == whole.total)
    }

    /// Exits published with AOW and death in them, 11 for 9.25: one part, and none of AOW beside it.
    @Test func allExitsInOneFigure() throws {
        let figures =
            flows.prefix(2) + [
                Waarneming("overlijden+uitstroom+aow", "2020-01/2020-02", 11), Waarneming("aow", "2020-01/2020-02", 2),
                Waarneming("stand", "2019-12", 101), Waarneming("stand", "2020-02", 104),
            ]
        let miss = try #require(stock(Array(figures)))
        #expect(parts(miss) == ["beginstand 1.0", "instroom_met_terugval 4.0", "uitstroom -1.75", "rest 2.0"])
    }

    /// The last month of which all is known; without one there is no split.
    @Test func whatIsKnown() {
        let stands = [Waarneming("stand", "2020-01", 100), Waarneming("stand", "2020-02", 104)]
        #expect(stock(stands + Array(flows.dropLast())) == nil, "no uitstroom")
        #expect(stock(stands + Array(flows.dropFirst())) == nil, "instroom of the second month alone")
        let first = Array(flows.prefix(1)) + [Waarneming("uitstroom", "2020-01", 4)]
        #expect(stock(stands + first)?.figure == "stand(2020-01)")
        #expect(stock(Array(flows)) == nil, "no stock")
    }

    /// A run with other policy: 2 dossiers more at the end, one more exit less in each month of one replication of one.
    @Test func policy() throws {
        let published = TinyForecast.year(volume: 106)
        let carriedOut = StoredForecast(
            naam: "uitgevoerd", titel: "", version: "", seed: 1, uncertainty: "both",
            paths: PathSample(
                cutOff: TinyForecast.cutOff, horizon: 12,
                values: (0...12).flatMap { month -> [Int32] in
                    [100 + 2 * Int32(month), month > 0 ? 2 : 0, 0, 0, 0, 0, 0]
                }),
            amounts: [
                AmountForecast(
                    bedrag: .lasten, year: 2020, mean: 1_350_000, quantiles: [Double](repeating: 0, count: 7)),
                published.amounts[1],
            ])
        let figures = [
            Waarneming("stand", "2020-12", 130), Waarneming("instroom_met_terugval", "2020", 40),
            Waarneming("uitstroom", "2020", 9),
            Waarneming("lasten", "2020", 1_461_600), Waarneming("prijs", "2020", 12_600),
        ]
        let score = ForecastScore(published, policy: carriedOut, observed: Waarnemingen(figures))
        // Forecast 112; with the policy as carried out 124, of which 24 in and 0 out.
        #expect(score.stockMiss?.total == 18)
        #expect(parts(score.stockMiss) == ["beleid 12.0", "instroom_met_terugval 16.0", "uitstroom -9.0", "rest -1.0"])
        let lasten = try #require(score.lastenMisses.first)
        #expect(lasten.total == 189_600 && lasten.parts[0].value == 78_000)
        #expect(abs(lasten.parts.reduce(0) { $0 + $1.value } - lasten.total) < 1e-6)
        #expect(score.hasPolicy)
    }

    /// 116 dossier-years at 12,600 for 106 at 12,000. Instroom 36 for 24, so one a month more: 1 + 2 + … + 12 months ÷ 12 =
    /// 6.5 dossier-years; uitstroom 6 for 12: 3.25.
    @Test func lasten() throws {
        let price = [Waarneming("lasten", "2020", 1_461_600), Waarneming("prijs", "2020", 12_600)]
        let flows = [Waarneming("instroom_met_terugval", "2020", 36), Waarneming("uitstroom", "2020", 6)]
        func found(_ figures: [Waarneming]) throws -> Miss {
            try #require(
                ForecastScore(TinyForecast.year(volume: 106), observed: Waarnemingen(figures)).lastenMisses.first)
        }
        let whole = try found(price + flows)
        #expect(whole.total == 189_600)
        #expect(parts(whole) == ["prijs 69600.0", "instroom_met_terugval 78000.0", "uitstroom 39000.0", "rest 3000.0"])
        #expect(parts(try found(price)) == ["prijs 69600.0", "volume 120000.0"])
        #expect(parts(try found([price[0]] + flows)) == ["rest 189600.0"])
        #expect(whole.parts.reduce(0) { $0 + $1.value } == whole.total)
    }

    /// Quarters count in the months they are of: 12 more in the last quarter are 12 × (1 + 2 + 3) ÷ 3 ÷ 12 = 2 dossier-years.
    @Test func byQuarter() throws {
        let forecast = TinyForecast.year(volume: 106)
        let figures = [
            Waarneming("instroom_met_terugval", "2020-01/2020-09", 18),
            Waarneming("instroom_met_terugval", "2020-10/2020-12", 18),
        ]
        let miss = try #require(
            FlowMiss(.instroomMetTerugval, Waarnemingen(figures), forecast.paths, through: Month(year: 2020, month: 12))
        )
        #expect(miss.total == 12 && miss.dossierYears(2020, cutOff: TinyForecast.cutOff) == 2)
        #expect(miss.dossierYears(2021, cutOff: TinyForecast.cutOff) == 0)
    }
}
