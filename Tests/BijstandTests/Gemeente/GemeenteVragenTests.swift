import BijstandCaseload
import BijstandExchange
import Foundation
import Testing
import TestSupport

@testable import Bijstand

/// What `bijstand new` asks at a terminal.
@Suite struct GemeenteVragenTests {
    private static func vragen(_ start: String?, _ texts: [String] = [], _ language: Language = .nl) throws
        -> GemeenteVragen
    {
        GemeenteVragen(
            GemeenteVraag(
                naam: "Verzonnen", start: start.flatMap { Month($0) }, opgesteld: Month("2026-11")!, horizon: 48,
                basis: "\(Fixture.root)/scenarios/nederland.yaml", output: "\(Fixture.root)/scenarios/verzonnen.yaml",
                cijfers: try GemeenteBestand.read(texts: texts),
                openbaar: OpenbareCijfers("Verzonnen", in: "\(Fixture.root)/scenarios/data/gemeenten")), language)
    }

    /// Questions and answers until nothing is left to ask; the questions that were put.
    private static func put(_ vragen: inout GemeenteVragen, _ answers: [String: String]) throws -> [String] {
        var questions: [String] = []
        while let question = try vragen.next() {
            questions.append(question)
            try vragen.answer(answers.first { question.contains($0.key) }?.value ?? "")
        }
        return questions
    }

    /// The start and the stock come first; what is known is not asked; numbers are as Dutch people write them.
    @Test func asksWhatIsMissing() throws {
        var vragen = try Self.vragen(nil, ["inwoners(2018)=62000"])
        let questions = try Self.put(
            &vragen,
            [
                "Eerste maand": "2019-01", "Huishoudens": "1.784", "BUIG": "24.500.000", "Deel": "0,67",
                "Werkloos": "3,9",
            ])
        #expect(questions[0].hasPrefix("Eerste maand") && questions[1] == "Huishoudens met bijstand eind 2018-12")
        #expect(
            questions.contains { $0.contains("Lasten per dossier") } && !questions.contains { $0.contains("Inwoners") })
        #expect(Set(questions).count == questions.count)
        let given = Dictionary(uniqueKeysWithValues: vragen.vraag.cijfers.map { ($0.naam, $0.waarde) })
        #expect(
            given == [
                "inwoners(2018-12)": 62000, "stand(2018-12)": 1784, "budget_voorlopig(2019)": 24.5e6,
                "aandeel_langer_24(2018-12)": 0.67, "werkloosheid(2018-12)": 3.9,
            ])
        #expect(vragen.vraag.start == Month("2019-01"))
    }

    /// Without a budget nobody is asked what a dossier costs.
    @Test func noMoney() throws {
        var vragen = try Self.vragen("2019-01", ["stand(2018-12)=1500"], .en)
        let questions = try Self.put(&vragen, ["Exits in": "1,200"])
        #expect(
            questions.first == "Provisional BUIG budget of 2019, euros" && !questions.contains { $0.contains("Lasten") }
        )
        #expect(vragen.vraag.cijfers.last?.waarde == 1200)
    }

    /// A wrong answer is refused by what was expected, and the question stands.
    @Test func refuses() throws {
        var vragen = try Self.vragen("2019-01")
        let first = try #require(try vragen.next())
        for wrong in ["veel", "1700,5", "-3"] {
            #expect(try Fixture.diagnostics { try vragen.answer(wrong) }.map(\.key) == ["waarde"])
            #expect(try vragen.next() == first)
        }
        #expect(vragen.vraag.cijfers.isEmpty)
        var open = try Self.vragen(nil)
        _ = try open.next()
        #expect(try Fixture.diagnostics { try open.answer("januari") }.map(\.key) == ["start"])
        #expect(try open.next() != nil)
    }
}
