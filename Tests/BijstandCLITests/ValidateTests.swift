import Foundation
import Testing
import TestSupport

/// What `validate` says of changes of the base, and what `run` does.
private func judged(_ changes: String) throws -> (validate: Outcome, run: Outcome) {
    try Fixture.inFolder { folder in
        _ = try Fixture.write(changes, to: folder)
        return (
            try bijstand("validate", "proef.yaml", in: folder),
            try bijstand("run", "proef.yaml", "--replications", "2", "--quiet", "--output", "uit", in: folder)
        )
    }
}

@Suite struct ValidateTests {
    /// What every run refuses is refused with its line and key before it is run, in the same words.
    @Test(arguments: [
        (
            "interventies: [{naam: e, soort: beleid, aanname: true, effecten: [{proces: instroom, van: 2019-01, ratio: 100}, {proces: instroom, van: 2019-01, ratio: 100}, {proces: instroom, van: 2019-01, ratio: 100}]}]",
            "proef.yaml:3: interventies.e.effecten[1].ratio: found "
        ),
        (
            "instroom: {trend: {aanname: true, overig: 1}, per_maand: {overig: 99_999}, seizoen: {aanname: true, \"3\": 90}}",
            "proef.yaml:3: instroom.per_maand.overig: found "
        ),
        (
            "beginstand: {herkomst: {elke: 0, ww: 1, overig: 1}}",
            "proef.yaml:3: beginstand.herkomst.ww: found households"
        ),
        (
            "buig: {aanname: true, voorlopig: {elke: 1e12}, aandeel: {elke: 0.001}}",
            "proef.yaml:3: buig.macro_definitief.2019: found more than 1e14 euro"
        ),
        ("instroom: {per_maand: {overig: 0}}", "basis.yaml:7: beginstand.aantal: found households"),
        (
            "buig: {aanname: true, voorlopig: {elke: {verdeling: lognormal, gemiddelde: 1e12, sd: 1e300}}}",
            "proef.yaml:3: buig.voorlopig.elke: found "
        ),
        (
            "kosten: {aanname: true, opslag: {verdeling: normal, gemiddelde: 0.2, sd: 1000}}",
            "proef.yaml:3: kosten.opslag: found "
        ),
    ])
    func whatRunRefuses(changes: String, message: String) throws {
        let (validate, run) = try judged(changes)
        #expect(validate.status == 65 && run.status == 65)
        #expect(validate.err.hasPrefix(message), "\(validate.err)")
        #expect(validate.err == run.err)
    }

    /// Of the opening: a margin that few households carry, and a stock that instroom and hazards do not lead to.
    @Test func remarksOnTheOpening() throws {
        let few = try judged(
            "instroom: {leefvorm: {elke: {alleenstaande: 0.9999, alleenstaandeOuder: 0, paar: 0.0001}}}\nbeginstand: {leefvorm: {alleenstaande: 0.9, alleenstaandeOuder: 0, paar: 0.1}}"
        )
        #expect(few.validate.status == 0)
        #expect(
            few.validate.err.contains(
                "warning: proef.yaml:4: beginstand.leefvorm.paar: 40 households that are copies of about "),
            "\(few.validate.err)")
        let many = try judged("beginstand: {aantal: 40_000}\nbuig: {aanname: true, voorlopig: {elke: 500_000_000}}")
        #expect(
            many.validate.err.contains(
                "warning: proef.yaml:3: beginstand.aantal: 40000, but with this instroom and these hazards there would in the end be about "
            ), "\(many.validate.err)")
    }

    @Test func theBaseHasNothingToSay() throws {
        let (validate, run) = try judged("")
        #expect(validate.status == 0 && validate.err.isEmpty && run.err.isEmpty, "\(validate.err)")
    }

    /// Names of files are text of people too.
    @Test func controlCharactersInNamesOfFiles() throws {
        try Fixture.inFolder { folder in
            let outcome = try bijstand("validate", "a\u{1B}[2J\nb.yaml: ok.yaml", in: folder)
            #expect(outcome.status == 66)
            #expect(outcome.err == "a\\u{1B}[2J\\nb.yaml: ok.yaml: no such file, or it cannot be read\n")
        }
    }

    /// Warnings and errors are a screenful, with the number of the others.
    @Test func aScreenful() throws {
        let years = (2100..<2190).map { "\($0): 14_000" }.joined(separator: ", ")
        let (validate, _) = try judged("buig: {aanname: true, prijs: {\(years)}}")
        #expect(validate.status == 0)
        #expect(validate.err.split(separator: "\n").count == 51)
        #expect(validate.err.hasSuffix("and 40 more\n"))
    }
}
