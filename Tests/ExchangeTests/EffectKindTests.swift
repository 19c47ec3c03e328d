import BijstandCaseload
import TestSupport
import Testing

@testable import BijstandExchange

/// Which kinds of number an effect may have, and on what.
@Suite struct EffectKindTests {
    private func found(_ effect: String, soort: String = "omgeving") throws -> [String] {
        try Fixture.diagnostics(
            "interventies: [{naam: a, soort: \(soort), aanname: true, effecten: [{van: 2019-02, \(effect)}]}]"
        ).map { "\($0.key): \($0.found.english); \($0.expected.english)" }
    }

    /// Every process takes what it takes, and names that where another kind stands.
    @Test(arguments: Effect.Proces.allCases, Effect.Kind.allCases)
    func kinds(proces: Effect.Proces, kind: Effect.Kind) throws {
        let taken: [Effect.Proces: [Effect.Kind]] = [
            .instroom: [.ratio, .niveau], .arbeidsmarkt: [.niveau, .verschil], .begeleiding: [.niveau],
        ]
        let own = taken[proces] ?? [.ratio]
        let whom = proces == .instroom ? ", herkomst: overig" : ""
        let messages = try found("proces: \(proces.rawValue)\(whom), \(kind.rawValue): 1").filter {
            $0.hasPrefix("interventies.a")
        }
        if own.contains(kind) {
            #expect(messages == [])
        } else {
            let expected = own.map(\.rawValue).joined(separator: " or ")
            #expect(
                messages == ["interventies.a.effecten[1]: a \(kind.rawValue) on \(proces.rawValue); \(expected)"])
        }
    }

    @Test func oneKindOfSomebodysOwn() throws {
        #expect(
            try found("proces: arbeidsmarkt") == [
                "interventies.a.effecten[1].ratio: nothing; a ratio, a niveau or a verschil"
            ])
        #expect(
            try found("proces: arbeidsmarkt, niveau: 5, verschil: 1") == [
                "interventies.a.effecten[1]: both niveau and verschil; one of the two"
            ])
        #expect(
            try found("proces: arbeidsmarkt, verschil: 1", soort: "beleid") == [
                "interventies.a.effecten[1]: beleid that sets the labour market; soort: omgeving"
            ])
        #expect(try found("proces: arbeidsmarkt, verschil: -21").count == 1)
        #expect(try found("proces: arbeidsmarkt, verschil: -20") == [])
    }

    /// A process that nobody knows hides no other mistake, nor does a measure without effects.
    @Test func allMistakesAtOnce() throws {
        let places = try Fixture.diagnostics(
            """
            interventies:
            - {naam: a, soort: beleid, aanname: true, effecten: [{proces: instrom, van: jan, tot: x, ratio: -1, afstand: 5, va: 1}]}
            - {naam: b, soort: beleid, aanname: true, effecten: [], kosten: {2019: veel}}
            - naam: c
              soort: beleid
              aanname: true
              traject: {van: 2019-02, prijs: 0, lockin: {maanden: 3, effecten: [{proces: x, ratio: -1, afstand: 5}, {proces: uitstroom, oorzaak: y}]}}
            """
        ).map(\.key)
        #expect(
            Set(places) == [
                "interventies.a.effecten[1].proces", "interventies.a.effecten[1].va",
                "interventies.a.effecten[1].afstand", "interventies.a.effecten[1].van",
                "interventies.a.effecten[1].tot", "interventies.a.effecten[1].ratio", "interventies.b.effecten",
                "interventies.b.kosten.2019", "interventies.c.traject.lockin.effecten[1].proces",
                "interventies.c.traject.lockin.effecten[1].afstand", "interventies.c.traject.lockin.effecten[1].ratio",
                "interventies.c.traject.lockin.effecten[2].oorzaak", "interventies.c.traject.lockin.effecten[2].ratio",
            ])
        #expect(places.count == 13)
    }

    /// Two at once add up; two levels would not.
    @Test func severalAtOnce() throws {
        let two =
            "interventies: [{naam: a, soort: omgeving, aanname: true, effecten: [{proces: arbeidsmarkt, van: 2019-02, KIND: 1}, {proces: arbeidsmarkt, van: 2019-03, KIND: 2}]}]"
        #expect(try Fixture.diagnostics(two.replacing("KIND", with: "verschil")) == [])
        #expect(try Fixture.diagnostics(two.replacing("KIND", with: "niveau")).count == 1)
    }

    /// As code writes it, and as messages spell its place.
    @Test func inCode() throws {
        let shock = NewIntervention(
            naam: "recessie", soort: .omgeving, effecten: [.verschil(1.5, van: Month("2019-06")!)])
        let file = try Fixture.file().adding(shock)
        let effect = file.scenario.interventions[0].effects[0]
        #expect(effect.kind == .verschil && effect.proces == .arbeidsmarkt)
        #expect(file["interventies.recessie.effecten.1.verschil"]?.center == 1.5)
        #expect(file.scenario.layout.paths().contains("interventies.effecten.verschil.recessie.1"))
        #expect(
            file.place(of: "interventies.effecten.verschil.recessie.1").key
                == "interventies.recessie.effecten[1].verschil")
    }
}
