import BijstandCaseload
import BijstandExchange
import Foundation
import TestSupport
import Testing

/// What a municipality gives of itself is held together: tables whole and as large as the stock, amounts in euros.
@Suite struct GemeenteSamenhangTests {
    private static func told(_ texts: [String]) throws -> [(String, String)] {
        let figures = try GemeenteBestand.read(texts: ["stand(2017-12)=1700"] + texts)
        return try Fixture.diagnostics { try GemeenteSamenhang.check(figures, in: "cijfers.csv") }
            .map { ($0.key, $0.found.english) }
    }

    @Test(arguments: [
        (["leefvorm_alleenstaande(2017-12)=1100", "leefvorm_paar(2017-12)=240"], "2 of the 3 parts"),
        (
            [
                "leefvorm_alleenstaande(2017-12)=1000", "leefvorm_alleenstaandeOuder(2017-12)=100",
                "leefvorm_paar(2017-12)=100",
            ], "parts that make 1200 together"
        ),
        (
            [
                "indeling_1(2017-12)=0.2", "indeling_2(2017-12)=0.2", "indeling_3A(2017-12)=0.2",
                "indeling_3B(2017-12)=0.2",
            ],
            "shares that make 0.8 together"
        ),
        (["budget_voorlopig(2018)=24500"], "14 euro for each of stand(2017-12)"),
        (["lasten(2017)=2450000000"], "1441176 euro for each of stand(2017-12)"),
        (["prijs(2018)=14.2"], "14.2"),
        (["uitstroom(2017)=400", "uitstroom_werk(2017)=500"], "more than the 400 exits of the year"),
    ]) func together(_ texts: [String], _ found: String) throws {
        let told = try Self.told(texts)
        #expect(told.count == 1 && told[0].1 == found, "\(told)")
        #expect(texts.contains { $0.hasPrefix(told[0].0) })
    }

    @Test func whatIsRight() throws {
        let figures = try GemeenteBestand.read(texts: [
            "stand(2017-12)=1700", "leefvorm_alleenstaande(2017-12)=1100", "leefvorm_alleenstaandeOuder(2017-12)=360",
            "leefvorm_paar(2017-12)=236", "budget_voorlopig(2018)=24500000", "lasten(2017)=24000000",
            "prijs(2018)=14200",
        ])
        try GemeenteSamenhang.check(figures, in: "cijfers.csv")
        #expect(figures.map(\.naam).first == "stand(2017-12)" && figures.map(\.naam).last == "prijs(2018)")
    }

    /// A budget is not set years before its year, a number between semicolons is told with a comma, and a quote that does not
    /// close takes no rows with it in silence.
    @Test func rows() throws {
        func told(_ text: String) throws -> [Diagnostic] {
            try Fixture.inFolder { folder in
                let path = "\(folder)/cijfers.csv"
                try text.write(toFile: path, atomically: true, encoding: .utf8)
                return try Fixture.diagnostics { try GemeenteBestand.read(path: path) }
            }
        }
        let early = try told(
            "grootheid,periode,waarde,bron,bekend\nbudget_definitief,2019,28600000,brief,2017-10\nbudget_definitief,2018,28600000,brief,2018-09\n"
        )
        #expect(early.map(\.line) == [2] && early.first?.expected.english.hasPrefix("2019-03 or later") == true)
        let point = try told("grootheid;periode;waarde;bron\naandeel_langer_24;2017-12;0.67;eigen\n")
        #expect(point.map(\.expected.english) == ["0,67"])
        let quote = try told(
            "grootheid,periode,waarde,bron,bekend\nstand,2017-12,1700,\"eigen,2018-01\nuitstroom,2017,700,eigen,2018-01\nlasten,2017,24000000,eigen\",2018-01\n"
        )
        #expect(quote.map(\.line) == [2] && quote[0].found.english.hasPrefix("a value of 3 lines"))
    }
}
