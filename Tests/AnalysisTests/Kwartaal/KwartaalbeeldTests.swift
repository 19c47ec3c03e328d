import BijstandCaseload
import Testing

@testable import BijstandAnalysis
@testable import BijstandFigures

/// Three replications of a year, worked by hand.
@Suite struct KwartaalbeeldTests {
    /// The stock falls by 1, 2 or 3 a month from 100; as many leave, and nobody comes.
    private static var forecast: StoredForecast {
        let columns = PathColumn.allCases
        let values = (1...3).flatMap { step -> [Int32] in
            (0...12).flatMap { month in
                columns.map { column -> Int32 in
                    switch column.naam {
                    case "stand": Int32(100 - step * month)
                    case "uitstroom": month == 0 ? 0 : Int32(step)
                    default: 0
                    }
                }
            }
        }
        return StoredForecast(
            naam: "proef", titel: "Proef", version: "1", seed: 1, uncertainty: "both",
            paths: PathSample(cutOff: Month(year: 2018, month: 12), horizon: 12, values: values), amounts: [])
    }

    private static func seen(_ text: String, _ periode: String, _ waarde: Double) -> Waarneming {
        let quarter = Kwartaal(periode)
        let months = quarter?.months ?? Month(periode)!...Month(periode)!
        return Waarneming(
            grootheid: Grootheid(text)!, periode: months, periodeText: periode, waarde: waarde, fout: 1, bron: "proef")
    }

    @Test func figures() throws {
        let observed = Waarnemingen([
            Self.seen("stand", "2018-12", 100), Self.seen("stand", "2019-06", 95),
            Self.seen("uitstroom", "2019-K1", 2), Self.seen("uitstroom", "2019-K2", 3),
            Self.seen("instroom_met_terugval", "2019-K1", 0), Self.seen("instroom_met_terugval", "2019-K2", 0),
            // Of later: not yet known.
            Self.seen("stand", "2019-09", 1),
        ])
        let beeld = Kwartaalbeeld(Self.forecast, observed, try #require(Kwartaal("2019-Q2")))
        // After six months 94, 88 and 82; quantiles of type 7 of three.
        let stand = try #require(beeld.regels.first { $0.grootheid == .stand })
        #expect(stand.waargenomen == 95 && stand.raming == .init(p05: 82.6, p50: 88, p95: 93.4))
        #expect(stand.isInBand == false)
        let uit = beeld.regels.filter { $0.grootheid == Grootheid("uitstroom") }
        #expect(uit.map(\.isJaarTotNu) == [false, true])
        // 3, 6, 9 in a quarter, 6, 12, 18 in half a year, of which 2 and 3 were seen.
        #expect(uit[0].waargenomen == 3 && uit[0].raming?.p50 == 6)
        #expect(uit[1].waargenomen == 5 && uit[1].raming?.p50 == 12)
        #expect(beeld.standen.map(\.waarde) == [100, 95])
        // 95 − 88 on average: exits were 12 − 5 fewer, all of it.
        let misser = try #require(beeld.misser)
        #expect(misser.total == 7 && misser.parts.first { $0.cause == .uitstroom }?.value == 7)
    }

    @Test func quarters() {
        let observed = Waarnemingen([
            Self.seen("stand", "2019-05", 95), Self.seen("stand", "2019-03", 97), Self.seen("stand", "2020-03", 9),
        ])
        #expect(Kwartaalbeeld.laatste(Self.forecast, observed) == Kwartaal("2019-K1"), "of the run, and at its end")
        #expect(Kwartaalbeeld.laatste(Self.forecast, Waarnemingen([Self.seen("stand", "2019-05", 95)])) == nil)
    }

    /// Eleven municipalities with 10, 20 … 110 persons of 1,000 inhabitants.
    @Test func amongOthers() throws {
        let all = (1...11).map { place in
            Gemeentevergelijking.Gemeente(
                code: "GM\(place)", inwoners: 1000, personen: Double(10 * place), instromers: place == 3 ? nil : 5,
                uitstromers: 10, naarWerk: nil)
        }
        let one = try #require(Gemeentevergelijking("GM2", jaar: 2017, all))
        let stand = try #require(one.regels.first { $0.maat == .stand })
        #expect(stand.eigen == 20 && stand.p10 == 20 && stand.p50 == 60 && stand.p90 == 100)
        #expect(one.regels.first { $0.maat == .instroom }?.eigen == 25)
        #expect(one.regels.map(\.maat) == [.stand, .instroom, .uitstroom], "what was not published is not told")
        #expect(Gemeentevergelijking("GM3", jaar: 2017, all)?.regels.map(\.maat) == [.stand, .uitstroom])
        #expect(Gemeentevergelijking("GM99", jaar: 2017, all) == nil)
    }
}
