import BijstandBudget
import BijstandCaseload
import BijstandFigures

/// What a person sees of a budget proposal after a run: what is made of the savings it books, and what does not add up.
package struct BegrotingSummary: Spoken {
    private let forecast: BegrotingForecast
    let language: Language

    package init(_ forecast: BegrotingForecast, _ language: Language) {
        (self.forecast, self.language) = (forecast, language)
    }

    package var text: String { [savings, ownRisk, flaws].compactMap(\.self).joined(separator: "\n\n") }

    /// Own risk that is booked beforehand; nil where none is.
    private var ownRisk: String? {
        let years = forecast.years.compactMap { year in year.eigenRisico.map { (year: year.year, risk: $0) } }
        if years.isEmpty { return nil }
        let table = TextTable(
            header: [
                say(nl: "jaar", en: "year"), say(nl: "geboekt", en: "booked"), say(nl: "gemiddeld", en: "mean"),
                say(nl: "kans genoeg", en: "chance enough"), say(nl: "genoeg bij 50 %", en: "enough at 50 %"), "75 %",
                "90 %",
            ],
            rows: years.map { year, risk in
                [
                    "\(year)", risk.geboekt.map(numbers.euros) ?? NumberText.none, whole(risk.simulated.mean),
                    numbers.chance(risk.gedekt),
                ] + Boeking.certainties.map { numbers.wholeEuros(risk.teReserveren($0)) }
            })
        let heading = say(
            nl: "Begroting: eigen risico dat is geboekt, en wat het vangnet van een tekort laat, in euro's",
            en: "Begroting: own risk that is booked, and what the vangnet leaves of a tekort, in euros")
        return "\(heading)\n\(table.text)"
    }

    private var savings: String? {
        let blocks =
            [block(nil, forecast.maatregelen, forecast.years)]
            + forecast.programmas.map { block($0.naam, $0.maatregelen, $0.years) }
        let given = blocks.compactMap(\.self)
        return given.isEmpty ? nil : given.joined(separator: "\n\n")
    }

    /// What a programme books and its measures save; nil where it books nothing in a year of the run.
    private func block(_ programma: String?, _ maatregelen: [String]?, _ all: [BegrotingForecast.Year]) -> String? {
        let years = all.compactMap { year in
            year.netto.geboekt.flatMap { $0 > .zero ? (year: year, geboekt: $0) : nil }
        }
        if years.isEmpty { return nil }
        let table = TextTable(
            header: [
                say(nl: "jaar", en: "year"), say(nl: "geboekt", en: "booked"), "bruto", "netto",
                say(nl: "kans gehaald", en: "chance reached"), say(nl: "te boeken bij 50 %", en: "to book at 50 %"),
                "75 %", "90 %",
            ],
            rows: years.map { year, geboekt in
                [
                    "\(year.year)", numbers.euros(geboekt), whole(year.bruto.simulated.mean),
                    whole(year.netto.simulated.mean), numbers.chance(year.netto.gehaald),
                ] + Boeking.certainties.map { year.netto.teBoeken($0).map(numbers.wholeEuros) ?? NumberText.none }
            })
        let name = programma.map { " \($0)" } ?? ""
        let who =
            maatregelen.map { names in
                names.isEmpty
                    ? say(nl: "geen maatregel die aan staat", en: "no measure that is switched on")
                    : names.joined(separator: ", ")
            } ?? say(nl: "al het nieuwe beleid samen", en: "all new beleid together")
        let isOne = maatregelen.map { $0.count < 2 } ?? true
        let heading = say(
            nl:
                "Begroting\(name): geboekte besparing, en wat \(who) \(isOne ? "bespaart" : "samen besparen"), in euro's; netto na vangnet, gemiddelden",
            en:
                "Begroting\(name): savings booked, and what \(who) \(isOne ? "saves" : "save together"), in euros; netto after the vangnet, means"
        )
        return "\(heading)\n\(table.text)"
    }

    /// Only what does not add up.
    private var flaws: String {
        let controles = forecast.begroting.controles
        let wrong = controles.filter { $0.klopt == false }
        if wrong.isEmpty {
            let count = controles.count(where: { $0.klopt != nil })
            return say(
                nl: "Begroting: alles telt op (controles: \(count))",
                en: "Begroting: everything adds up (checks: \(count))")
        }
        let heading = say(nl: "Begroting: wat niet optelt, in euro's", en: "Begroting: what does not add up, in euros")
        return ([heading] + wrong.map(flaw)).joined(separator: "\n")
    }

    private func flaw(_ controle: BegrotingControle) -> String {
        let years = controle.years
        let span = years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
        let place = "\(span) \(controle.programma).\(controle.regel)"
        let stated = controle.vermeld.map(numbers.euros) ?? "'\(controle.tekst ?? "")'"
        let computed = numbers.euros(controle.berekend)
        return switch controle.soort {
        case .netto, .dekking, .totaal:
            say(
                nl: "- \(place): vermeld \(stated), berekend \(computed)",
                en: "- \(place): stated \(stated), computed \(computed)")
        case .bewering:
            say(
                nl: "- \(place): de tekst zegt \(stated), het komt uit op \(computed)",
                en: "- \(place): the text says \(stated), it comes to \(computed)")
        case .lezing, .lezingBewering:
            say(
                nl: "- \(place): de kopie leest \(stated), gerekend met \(computed)",
                en: "- \(place): the copy reads \(stated), taken as \(computed)")
        }
    }

    private func whole(_ amount: Double?) -> String { numbers.wholeEuros(Euro(rounding: amount ?? 0)) }
}
