import BijstandCaseload
import Testing

@testable import BijstandExchange

private typealias T = DossierText

@Suite struct MappingTests {
    private func reason(_ text: String) -> String? { DossierFileFormat().reason(text)?.name }

    /// Texts as municipalities write them, with what they mean.
    @Test(arguments: [
        ("Arbeid in dienstbetrekking", "werk"), ("Uitstroom naar WERK", "werk"), ("Vindt  baan", "werk"),
        ("Start eigen bedrijf", "zelfstandig"), ("Bbz", "zelfstandig"), ("Aanvang studie", "studie"),
        ("Opleiding met WSF", "studie"), ("Aangaan huwelijk/relatie", "relatie"), ("Gaat samenwonen", "relatie"),
        ("Verhuizing naar andere gemeente", "verhuizing"), ("Vertrek naar buitenland", "verhuizing"),
        ("Bereiken AOW-leeftijd", "aow"), ("Pensioengerechtigd", "aow"), ("Overlijden", "overlijden"),
        ("Niet nakomen inlichtingenplicht", "handhaving"), ("Fraude", "handhaving"), ("Niet meewerken", "handhaving"),
        ("Werkweigering", "handhaving"), ("Werkloosheidsuitkering", "overig"), ("Arbeidsongeschiktheid", "overig"),
        ("WW", "overig"), ("WIA-uitkering", "overig"), ("Overige redenen", "overig"), ("Detentie", "overig"),
    ]) func keywords(_ text: String, _ name: String) { #expect(reason(text) == name) }

    @Test func whatNoKeywordKnows() {
        for text in ["", "Uitkering beëindigd", "Reden 12", "Wiarda", "Bouwwoning"] {
            #expect(reason(text) == nil, "\(text)")
        }
    }

    @Test func codes() {
        let format = DossierFileFormat()
        #expect(format.herkomst("14") == .ww && format.herkomst("014") == .ww && format.herkomst("14 Einde WW") == .ww)
        #expect(format.herkomst("2") == .scheiding && format.herkomst("02") == .scheiding)
        #expect(format.herkomst("99") == nil && format.herkomst("") == nil && format.herkomst("WW") == nil)
        #expect(DossierFileFormat.code("000") == "0" && DossierFileFormat.code("02") == "2")
        #expect(DossierFileFormat.code("") == "", "nothing is not 0")
    }

    @Test func unmappedReasonsAreReported() throws {
        let file = try T.read(
            T.file(
                T.row("a", end: "2016-01-01", code: "99", reason: "wrk"),
                T.row("b", end: "2016-01-01", reason: "Verhiuzing"),
                T.row("c", end: "2016-01-01", reason: "Verhiuzing"), T.row("d", end: "2016-01-01")))
        #expect(
            file.unmapped == [
                UnmappedReason(column: .herkomst, text: "99", rows: 1, suggestion: nil),
                UnmappedReason(column: .oorzaak, text: "Verhiuzing", rows: 2, suggestion: "verhuizing"),
                UnmappedReason(column: .oorzaak, text: "wrk", rows: 1, suggestion: "werk"),
                UnmappedReason(column: .oorzaak, text: "", rows: 1, suggestion: nil),
            ])
        #expect(file.badRows.isEmpty)
        #expect(file.history.spells.allSatisfy { $0.exit?.oorzaak == .overig })
        #expect(file.history.spells.map(\.herkomst) == [.overig, .ww, .ww, .ww])
    }

    @Test func aMappingFileChangesWhatDiffers() throws {
        let format = try DossierFileFormat(
            yaml: """
                kolommen: {dossier: Nummer, oorzaak: Reden}
                regeling: [0, "007"]
                leefvormen: {Anders: paar, Kostganger: alleenstaande}
                herkomsten: {"14": baanverlies, 050: statushouder}
                oorzaken: {"Reden  12": werk, "arbeid in dienstbetrekking": aow}
                """, name: "m.yaml")
        let header = T.header.replacing("Dossiernr", with: "NUMMER")
            .replacing("Omschrijving einde bijstandsafhankelijkheid", with: "Reden")
        let file = try T.read(
            T.file(
                T.row("a", end: "2016-01-01", leefvorm: "anders", reason: "reden 12"),
                T.row(
                    "b", end: "2016-01-01", leefvorm: "Kostganger", code: "50", reason: "Arbeid in dienstbetrekking",
                    regeling: "7"), header: header), format)
        #expect(file.badRows.isEmpty && file.unmapped.isEmpty && file.filtered == 0)
        #expect(file.history.spells.map(\.leefvorm) == [.paar, .alleenstaande])
        #expect(file.history.spells.map(\.herkomst) == [.baanverlies, .statushouder])
        #expect(file.history.spells.map { $0.exit?.reason } == [.uitstroom(.werk), .einde(.aow)])
    }

    @Test func everythingWrongInAMapping() {
        let error = #expect(throws: InvalidInput.self) {
            try DossierFileFormat(
                yaml: """
                    kolomen: {dossier: x}
                    kolommen: {dosier: x, start: []}
                    regeling: []
                    leefvormen: {Anders: stel}
                    herkomsten: {veertien: ww, 14: baan}
                    oorzaken: {Werk: werken}
                    onderbreking_dagen: -1
                    """, name: "m.yaml")
        }
        #expect(
            error?.diagnostics.map(\.description) == [
                "m.yaml:1: kolomen: found an unknown key, expected one of kolommen, datums, regeling, groep, leefvormen, herkomsten, oorzaken, indelingen, medebewoners, onderbreking_dagen (did you mean 'kolommen'?)",
                "m.yaml:2: kolommen.dosier: found an unknown key, expected one of dossier, client, geboortejaar, geslacht, start, einde, leefvorm, herkomst, oorzaak, regeling, groep, indeling, medebewoners, uren (did you mean 'dossier'?)",
                "m.yaml:2: kolommen.start: found an empty list, expected the name of a column",
                "m.yaml:3: regeling: found an empty list, expected a code, a list of codes, or elke",
                "m.yaml:4: leefvormen.Anders: found 'stel', expected one of alleenstaande, alleenstaandeOuder, paar",
                "m.yaml:5: herkomsten.veertien: found 'veertien', expected a code: a whole number",
                "m.yaml:5: herkomsten.14: found 'baan', expected one of ww, baanverlies, scheiding, statushouder, jongere, zelfstandige, arbeidsbeperkt, verhuizing, overig (did you mean 'baanverlies'?)",
                "m.yaml:6: oorzaken.Werk: found 'werken', expected one of werk, zelfstandig, studie, relatie, verhuizing, handhaving, overig, aow, overlijden (did you mean 'werk'?)",
                "m.yaml:7: onderbreking_dagen: found '-1', expected a whole number of days, 0 to 366",
            ])
    }
}
