import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// What the four sentences of a run are told from: the figures of one year.
package struct Kernfeiten: Sendable {
    /// An amount that is aimed at, and how likely it is reached; nil where no chance is told.
    package struct Doel: Sendable {
        package let waarde: Cijfer
        package let kans: Cijfer?

        package init(waarde: Cijfer, kans: Cijfer?) { (self.waarde, self.kans) = (waarde, kans) }
    }

    /// What new beleid saves on benefits in a year, on average: all of it, and what is left when the vangnet that is then missed is taken off.
    package struct Besparing: Sendable {
        package let bruto: Cijfer
        package let netto: Cijfer?

        package init(bruto: Cijfer, netto: Cijfer?) { (self.bruto, self.netto) = (bruto, netto) }

        init?(_ cijfers: Cijfers, _ year: Int) {
            guard let bruto = cijfers.kerncijfer("besparing_bruto", year, "mean") else { return nil }
            self.init(bruto: bruto, netto: cijfers.kerncijfer("besparing_netto", year, "mean"))
        }
    }

    /// What new beleid does.
    package enum Beleid: Sendable {
        case geen
        /// Measures whose effect no source gives.
        case zonderBewijs([String])
        /// Households at the end of the year, on average, with it and without; what it saves on benefits; and savings that a proposal books.
        case nieuw(met: Cijfer, zonder: Cijfer, besparing: Besparing?, geboekt: Doel?)
    }

    package let jaar: Int
    /// Of the BUIG account, and the chance that it is below zero; nil without money.
    package let resultaat: (getal: Kerngetal, kansTekort: Cijfer)?
    /// Households at the end of the year.
    package let stand: Kerngetal
    /// Households at the cut-off.
    package let begin: (maand: Month, stand: Cijfer)
    package let naarWerk: (telwijze: Telwijze, getal: Kerngetal, doel: Doel?)
    package let beleid: Beleid

    package init(
        jaar: Int, resultaat: (getal: Kerngetal, kansTekort: Cijfer)?, stand: Kerngetal,
        begin: (maand: Month, stand: Cijfer), naarWerk: (telwijze: Telwijze, getal: Kerngetal, doel: Doel?),
        beleid: Beleid
    ) {
        (self.jaar, self.resultaat, self.stand, self.begin) = (jaar, resultaat, stand, begin)
        (self.naarWerk, self.beleid) = (naarWerk, beleid)
    }

    /// Tables that they are from.
    static let tabellen = ["caseload", "kerncijfers", "ambition", "begroting"]

    /// Of the numbers of a result.
    ///
    /// - Parameters:
    ///   - beleid: of the run; nil of a result that does not tell it.
    ///   - jaar: the year that is told; nil for the first in which a proposal books savings, else the second.
    /// - Returns: nil where the run has no such full year.
    package init?(_ cijfers: Cijfers, _ beleid: Manifest.Beleid?, jaar: Int? = nil) {
        let years = cijfers.jaren
        func geboekt(_ year: Int) -> Doel? {
            let key = ("\(year)", "besparing_netto", "euro")
            return cijfers("begroting", key.0, key.1, key.2, kolom: "geboekt").map {
                Doel(waarde: $0, kans: cijfers("begroting", key.0, key.1, key.2, kolom: "p_gehaald"))
            }
        }
        let booked = years.first { geboekt($0).map { $0.waarde.waarde > 0 } ?? false }
        guard let year = jaar ?? booked ?? years.dropFirst().first ?? years.first, years.contains(year),
            let stand = Kerngetal(cijfers, "stand", year), let met = cijfers.kerncijfer("stand", year, "mean"),
            let first = cijfers.sleutels("caseload").first, let cutOff = Month(first[0]),
            let begin = cijfers("caseload", first[0], "totaal", "totaal", "huishoudens", kolom: "mean"),
            let naarWerk = Self.naarWerk(cijfers, year)
        else { return nil }
        self.init(
            jaar: year,
            resultaat: Kerngetal(cijfers, "resultaat", year).flatMap { getal in
                cijfers.kerncijfer("kans_tekort", year, "mean").map { (getal, $0) }
            },
            stand: stand, begin: (cutOff, begin), naarWerk: naarWerk,
            beleid: beleid.map { !$0.zonderBewijs.isEmpty } ?? false
                ? .zonderBewijs(beleid?.zonderBewijs ?? [])
                : cijfers.kerncijfer("stand_ongewijzigd", year, "mean").flatMap { zonder in
                    beleid.map { !$0.nieuw.isEmpty } ?? cijfers.has("gaps")
                        ? .nieuw(
                            met: met, zonder: zonder, besparing: Besparing(cijfers, year),
                            geboekt: geboekt(year).flatMap { $0.waarde.waarde > 0 ? $0 : nil })
                        : nil
                } ?? .geen)
    }

    /// Ways of counting a goal, the one that is told first.
    private static let telwijzen: [Telwijze] = [.gedeeltelijk, .notitie, .volledig]

    /// By the first way that has a goal; else exits to work.
    private static func naarWerk(
        _ cijfers: Cijfers, _ year: Int
    ) -> (telwijze: Telwijze, getal: Kerngetal, doel: Doel?)? {
        func goal(_ way: Telwijze, _ kolom: String) -> Cijfer? {
            cijfers("ambition", "\(year)", way.rawValue, "huishoudens", kolom: kolom)
        }
        let way = telwijzen.first { goal($0, "target") != nil }
        let figure = way.map { $0 == .volledig ? "uitstroom_werk" : "naar_werk_\($0.rawValue)" } ?? "uitstroom_werk"
        return Kerngetal(cijfers, figure, year).map { getal in
            let doel = way.flatMap { way in
                goal(way, "target").map { Doel(waarde: $0, kans: goal(way, "p_target")) }
            }
            return (way ?? .volledig, getal, doel)
        }
    }
}
