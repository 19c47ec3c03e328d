import BijstandBudget
import BijstandCaseload
import BijstandFigures

/// What a person sees of a budget proposal after a run, in Dutch: what is made of the savings it books, and what does not add up.
package enum BegrotingSummary {
    package static func text(_ forecast: BegrotingForecast) -> String {
        [savings(forecast), flaws(forecast.begroting)].compactMap(\.self).joined(separator: "\n\n")
    }

    private static func savings(_ forecast: BegrotingForecast) -> String? {
        let years = forecast.years.filter { $0.netto.geboekt.map { $0 > .zero } ?? false }
        if years.isEmpty { return nil }
        let table = TextTable(
            header: ["jaar", "geboekt", "bruto", "netto", "kans gehaald", "te boeken bij 50 %", "75 %", "90 %"],
            rows: years.map { year in
                [
                    "\(year.year)", year.netto.geboekt!.dutch, whole(year.bruto.simulated.mean),
                    whole(year.netto.simulated.mean), RunSummary.percent(year.netto.gehaald!),
                ] + Boeking.certainties.map { DutchText.whole(year.netto.teBoeken($0)) }
            })
        return """
            Begroting: geboekte besparing, en wat al het nieuwe beleid samen bespaart, in euro's; netto na vangnet, gemiddelden
            \(table.text)
            """
    }

    /// Only what does not add up.
    private static func flaws(_ begroting: Begroting) -> String {
        let controles = begroting.controles
        let wrong = controles.filter { $0.klopt == false }
        if wrong.isEmpty {
            return "Begroting: alles telt op (controles: \(controles.count(where: { $0.klopt != nil })))"
        }
        let lines = wrong.map { controle in
            let years = controle.years
            let span = years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
            let place = "\(span) \(controle.programma).\(controle.regel)"
            let stated = controle.vermeld?.dutch ?? "'\(controle.tekst ?? "")'"
            switch controle.soort {
            case .netto, .dekking, .totaal:
                return "- \(place): vermeld \(stated), berekend \(controle.berekend.dutch)"
            case .bewering:
                return "- \(place): de tekst zegt \(stated), het komt uit op \(controle.berekend.dutch)"
            case .lezing, .lezingBewering:
                return "- \(place): de kopie leest \(stated), gerekend met \(controle.berekend.dutch)"
            }
        }
        return (["Begroting: wat niet optelt, in euro's"] + lines).joined(separator: "\n")
    }

    private static func whole(_ amount: Double?) -> String { DutchText.whole(Euro(rounding: amount ?? 0)) }
}
