import BijstandCaseload
import BijstandFigures
import Foundation
import Testing

@testable import BijstandAnalysis

@Suite struct ForecastScoreTests {
    private func near(_ left: Double?, _ right: Double) -> Bool { abs((left ?? .nan) - right) < 1e-12 }

    private func score(_ figures: [Waarneming], national: [Waarneming] = []) -> ForecastScore {
        ForecastScore(
            TinyForecast.forecast(), observed: Waarnemingen(figures), national: Waarnemingen(national))
    }

    /// 99, 97, 97, 102 against 98: (1 + 1 + 1 + 4) ÷ 4 − 34 ÷ 32. Persistence says 100; the country went from 1,000 to 970.
    @Test func aStock() throws {
        let one = try #require(
            score(
                [Waarneming("stand", "2020-02", 98)],
                national: [Waarneming("stand", "2019-12", 1000), Waarneming("stand", "2020-02", 970)]
            ).figures.first)
        #expect(near(one.crps, 0.6875) && one.pit == 0.5 && one.error == 0.75 && one.isSample)
        #expect(near(one.width50, 2.75) && near(one.width90, 4.55) && one.isIn50 && one.isIn90)
        #expect(one.crpsPersistence == 2 && near(one.crpsNational, 1))
    }

    /// Published instroom is new and returning: 5 + 3, 2 + 5, 7 + 2, 4 + 4 over two months.
    @Test func flowsAndSums() {
        let figures = [
            Waarneming("instroom_met_terugval", "2020-01/2020-02", 8), Waarneming("instroom_nieuw", "2020-01", 14),
            Waarneming("uitstroom+aow", "2020-02", 5), Waarneming("uitstroom_werk", "2020-01", 2),
            Waarneming("stand_verandering", "2020-02", 0.01),
        ]
        let means = score(figures).figures.map(\.mean)
        #expect(means.prefix(4) == [8, 3.5, 4, 2])
        #expect(near(means[4], (99.0 / 101 + 97.0 / 95 + 97.0 / 101 + 102.0 / 101) / 4 - 1))
    }

    /// Futures whose stock was empty have no change of it: the others answer, and how many; none where all were.
    @Test func changeOfNobody() throws {
        let values = [
            [4, 0, 0, 0, 0, 0, 0], [0, 0, 0, 4, 0, 0, 0], [2, 2, 0, 0, 0, 0, 0], [4, 0, 0, 0, 0, 0, 0],
            [2, 0, 0, 2, 0, 0, 0], [3, 1, 0, 0, 0, 0, 0],
        ]
        func score(_ values: [[Int32]]) -> ForecastScore {
            let paths = PathSample(cutOff: TinyForecast.cutOff, horizon: 2, values: values.flatMap(\.self))
            return ForecastScore(
                TinyForecast.forecast(paths), observed: Waarnemingen([Waarneming("stand_verandering", "2020-02", 0.4)]))
        }
        let one = try #require(score(values.map { $0.map(Int32.init) }).figures.first)
        #expect(one.mean == 0.5 && one.count == 1)
        #expect(score(Array(values.map { $0.map(Int32.init) }.prefix(3))).unanswered.map(\.reason) == [.ofNobody])
    }

    /// What the folder cannot answer is named with its reason; what it can is not.
    @Test func unanswered() {
        let figures = [
            Waarneming("stand", "2019-12", 100), Waarneming("instroom_met_terugval", "2019", 60),
            Waarneming("instroom_met_terugval", "2019-12/2020-01", 9), Waarneming("stand", "2020-03", 99),
            Waarneming("instroom_met_terugval", "2020-02/2020-03", 9), Waarneming("deeltijd", "2020-01", 9),
            Waarneming("uitstroom_studie", "2020-01", 1), Waarneming("aandeel_indeling_1", "2020-01", 0.1),
            Waarneming("lasten", "2019", 1e6), Waarneming("lasten", "2020", 1e6), Waarneming("stand", "2020-01", 99),
        ]
        let found = score(figures)
        #expect(
            found.unanswered.map(\.reason) == [
                .beforeStart, .beforeStart, .acrossStart, .afterEnd, .afterEnd, .notKept, .notKept, .notKept,
                .beforeStart, .afterEnd,
            ])
        #expect(found.figures.count == 1 && found.tables[0].rows.count == figures.count)
        for table in found.tables { for row in table.rows { #expect(row.count == table.columns.count) } }
    }

    /// 102 of four futures is 100 or more; three are 99 or less.
    @Test func bounds() {
        let found = score([
            Waarneming("stand", "2020-02", 100, .tenMinste), Waarneming("stand", "2020-02", 99, .tenHoogste),
        ])
        #expect(found.figures.isEmpty && found.totals.isEmpty)
        #expect(found.bounds.map(\.chance) == [0.25, 0.75] && found.bounds.map(\.brier) == [0.5625, 0.0625])
        for row in found.tables[0].rows { #expect(row.count == found.tables[0].columns.count) }
    }

    /// A flow's reference is that of the same months in the last year before the start, made up of single months here.
    @Test func persistenceOfFlows() {
        let before = [
            Waarneming("instroom_met_terugval", "2019-01", 7), Waarneming("instroom_met_terugval", "2019-02", 5),
            Waarneming("instroom_met_terugval", "2018-01/2018-02", 99),
        ]
        let figures = [
            Waarneming("instroom_met_terugval", "2020-01/2020-02", 8), Waarneming("uitstroom", "2020-01", 3),
        ]
        let found = score(before + figures).figures
        #expect(found.map(\.crpsPersistence) == [4, nil])
        #expect(score(figures).figures[0].crpsPersistence == nil)
    }

    /// Of a figure of the second year the reference is two years back: the year before was not known at the cut-off.
    @Test func persistenceKnowsNoMoreThanTheForecast() {
        let paths = PathSample(
            cutOff: TinyForecast.cutOff, horizon: 24, values: [Int32](repeating: 1, count: 25 * 7))
        let reference = ReferenceForecast(
            paths: paths,
            observed: Waarnemingen([
                Waarneming("aow", "2019-03", 40), Waarneming("aow", "2020-03", 50), Waarneming("lasten", "2019", 6e6),
            ]), national: Waarnemingen())
        #expect(reference.persistence(Waarneming("aow", "2020-03", 1)) == 40)
        #expect(reference.persistence(Waarneming("aow", "2021-03", 1)) == 40)
        #expect(reference.persistence(Waarneming("lasten", "2021", 1)) == 6e6)
        #expect(reference.persistence(Waarneming("stand", "2021-12", 1)) == 1)
        #expect(reference.persistence(Waarneming("stand_verandering", "2021", 1)) == 0)
    }

    /// A country that grew by 1 % a month for three years: its trend goes on without an error, 100 · 1.01²; the damped one too, with what it
    /// fell short of before; what stays has no spread. Months after the cut-off are not looked at.
    @Test func references() throws {
        let first = TinyForecast.cutOff.advanced(by: -35)
        let national = (0...38).map { Waarneming("stand", "\(first.advanced(by: $0))", 1000 * pow(1.01, Double($0))) }
        let one = try #require(score([Waarneming("stand", "2020-02", 98)], national: national).figures.first)
        let trend = abs(100 * 1.01 * 1.01 - 98)
        #expect(abs(try #require(one.crpsReferenties[.trend]) - trend) < 1e-9)
        #expect(abs(try #require(one.crpsReferenties[.veranderingen]) - trend) < 1e-9)
        // Its past errors less their mean are none: the last value.
        #expect(abs(try #require(one.crpsReferenties[.persistentie]) - 2) < 1e-9)
        let damped = 100 * pow(1.01, 0.95 + 0.95 * 0.95)
        #expect(abs(try #require(one.crpsReferenties[.gedempt]) - abs(damped - 98)) < 1e-9)
        // Its own stocks go before the country's, and a flow has none.
        let own = (0...35).map { Waarneming("stand", "\(first.advanced(by: $0))", 100) }
        let both = score(
            own + [Waarneming("stand", "2020-02", 98), Waarneming("uitstroom", "2020-01", 5)], national: national)
        #expect(abs(try #require(both.figures[0].crpsReferenties[.trend]) - 2) < 1e-9)
        #expect(both.figures[1].crpsReferenties[.trend] == nil)
        #expect(abs(try #require(both.totals[0].skill(over: .trend)).value - (1 - 0.6875 / 2)) < 1e-9)
        #expect(score([Waarneming("stand", "2020-02", 98)]).figures[0].crpsReferenties.isEmpty)
    }

    /// Two stocks: one in the middle, one 4 outside the 90 % band, which is twice its own error.
    @Test func totals() throws {
        let found = score(
            [
                Waarneming("stand", "2020-02", 98), Waarneming("stand", "2020-01", 105, fout: 2),
                Waarneming("uitstroom", "2020-01", 20),
            ],
            national: [Waarneming("stand", "2019-12", 1000), Waarneming("stand", "2020-02", 970)])
        #expect(found.totals.map { $0.grootheid?.description } == ["stand", "uitstroom", nil])
        let stand = found.totals[0]
        #expect(stand.coverage50 == 0.5 && stand.coverage90 == 0.5 && stand.histogram == [0, 0, 1, 0, 1])
        #expect(stand.misses == 1 && stand.missesWithinError == 1)
        // 101, 95, 101, 101 against 105: (4 + 10 + 4 + 4) ÷ 4 − 36 ÷ 32 = 4.375; mean 99.5.
        #expect(near(found.figures[1].crps, 4.375) && near(stand.crps, (0.6875 + 4.375) / 2))
        #expect(near(stand.bias, (0.75 - 5.5) / 2))
        // Both references where they are: 2 and 5 against 100; the country only in February.
        let (own, other) = (try #require(stand.skillPersistence), try #require(stand.skillNational))
        #expect(near(own.value, 1 - 5.0625 / 7) && own.count == 2)
        #expect(near(other.value, 1 - 0.6875 / 1) && other.count == 1)
        #expect(found.totals[2].coverage90 == 1.0 / 3 && found.totals[2].missesWithinError == 1)
        #expect(found.totals[1].skillPersistence == nil)
    }

    /// A forecast of one future that came true, against one that says 100: skill 1, PIT in the middle.
    @Test func perfect() throws {
        let found = ForecastScore(
            TinyForecast.year(volume: 106), observed: Waarnemingen([Waarneming("stand", "2020-06", 106)]))
        let one = found.figures[0]
        #expect(one.crps == 0 && one.pit == 0.5 && one.isIn50 && one.isIn90 && one.error == 0)
        #expect(try #require(found.totals[0].skillPersistence).value == 1)
    }

    /// Amounts from every replication where they are known, else from the quantiles.
    @Test func amounts() {
        func amount(_ sample: [Double]?) -> AmountForecast {
            AmountForecast(
                bedrag: .lasten, year: 2019, mean: 20, quantiles: [10, 12, 14, 20, 26, 28, 30], sample: sample)
        }
        func found(_ sample: [Double]?) -> FigureScore {
            let paths = PathSample(
                cutOff: Month(year: 2019, month: 6), horizon: 6, values: [Int32](repeating: 0, count: 49))
            return ForecastScore(
                TinyForecast.forecast(paths, [amount(sample)]),
                observed: Waarnemingen([Waarneming("lasten", "2019", 20)])
            ).figures[0]
        }
        #expect(!found(nil).isSample && near(found(nil).crps, 1.67))
        #expect(found([18, 20]).isSample && near(found([18, 20]).crps, 1 - 0.5))
    }
}
