import Testing
import TestSupport

@testable import BijstandExchange

/// What follows from a mistake is not told as mistakes of its own, and hides none.
@Suite struct OneMistakeOneMessageTests {
    /// Of a file whose basis cannot be read, what it says itself is still read.
    @Test(arguments: [
        ("bassis: basis.yaml", "bassis", "an unknown key"),
        ("basis: bestaatniet.yaml", "basis", "'bestaatniet.yaml', which cannot be read"),
        ("basis: [a]", "basis", "a list"), ("basis: \"\"", "basis", "nothing"),
    ])
    func withoutTheBasis(first: String, key: String, message: String) throws {
        #expect(try own(first, "naam: proef\n").map(\.found) == [message])
        let found = try own(
            first,
            """
            naam: proef
            horizon: abc
            onzin: 4
            beginstand: {aantal: 300, leefvorm: {paar: x}}
            interventies: [{naam: a, effecten: [{proces: uitstroom, van: 2019-02, ratio: x}]}, {naam: b, soort: onzin}]
            gerealiseerd: {lasten: 3}
            correlaties: [{naam: g, parameters: [uitstroom.hazard.werk.1, uitstroom.hazard.werk.2], correlatie: [[1, 0.5], [0.5, 1]]}]
            """)
        #expect(
            found.map(\.key) == [
                key, "horizon", "onzin", "beginstand.leefvorm.paar", "interventies.a.effecten[1].ratio",
                "interventies.b.soort",
            ], "\(found)")
    }

    private func own(_ first: String, _ rest: String) throws -> [Diagnostic] {
        try Fixture.diagnostics(ofWhole: "\(first)\n\(rest)\n")
    }

    @Test func aMisspeltBasisIsMeant() throws {
        let found = try own("bassis: basis.yaml", "naam: proef")
        #expect(found.map(\.suggestion) == ["basis"])
        #expect(found.first?.expected.contains("basis, ") == true)
    }

    @Test(arguments: [
        ("buig: veel", "buig"), ("buig:", "buig"), ("arbeidsmarkt: []", "arbeidsmarkt"),
        (
            "begeleiding: {aanname: true, formatie: {waarde: }, elasticiteit: {werk: 0.5}}",
            "begeleiding.formatie.waarde"
        ),
        (
            "interventies: [{naam: a, soort: beleid, aanname: true, traject: {van: 2019-02, prijs: 1, lockin: {maanden: }}}]",
            "interventies.a.traject.lockin.maanden"
        ),
        (
            "interventies: [{naam: a, soort: beleid, aanname: true, traject: {van: 2019-02, prijs: 1, lockin: 4}}]",
            "interventies.a.traject.lockin"
        ),
        ("beginstand: {aantal: waargenommen}", "beginstand.aantal"),
        ("beginstand: {indeling: waargenomn}", "beginstand.indeling"),
        ("beginstand:\naantal: 300\nleefvorm: {paar: 1}", "beginstand"),
    ])
    func one(changes: String, key: String) throws {
        let found = try Fixture.diagnostics(changes)
        #expect(found.map(\.key) == [key], "\(found)")
    }

    @Test func whatIsMeant() throws {
        #expect(try Fixture.diagnostics("beginstand: {aantal: waargenommen}").map(\.suggestion) == ["waargenomen"])
        let below = try Fixture.diagnostics("beginstand:\naantal: 300")
        #expect(below.map(\.found) == ["nothing, and 'aantal' on line 4 without spaces before it"])
        let source = Fixture.base.replacing("terugval:\n  aanname: true", with: "terugval:\n  aannname: true")
        let found = try Fixture.diagnostics(ofWhole: source)
        #expect(found.map(\.key) == ["terugval.aannname"])
        #expect(found.map(\.suggestion) == ["aanname"])
    }

    /// One number for all years, and one warning of it.
    @Test func oneWarning() throws {
        let kosten = try Fixture.file(
            "interventies: [{naam: a, soort: beleid, aanname: true, kosten: {elke: 360.000}, effecten: [{proces: instroom, van: 2019-02, ratio: 1.1}]}]"
        ).warnings
        #expect(kosten.map(\.key) == ["interventies.a.kosten.elke"])
        let prijs = try Fixture.file("buig: {prijs: {2019: 14.400}}").warnings
        #expect(prijs.map(\.key) == ["buig.prijs.2019"])
        #expect(prijs.first?.text.hasSuffix("Then type 14400") == true)
    }
}
