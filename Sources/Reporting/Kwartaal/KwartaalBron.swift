import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// What the council's page of a quarter is made of.
package struct KwartaalBron: Sendable {
    package let titel: String
    package let kennis: String
    package let beeld: Kwartaalbeeld
    /// Of the result, with the quarter's quantiles as `kwartaal`.
    package let cijfers: Cijfers
    package let vergelijking: (gemeente: String, cijfers: Gemeentevergelijking)?
    /// In order of what was known, the forecast of the page among them.
    package let ramingen: [Raming]

    /// A forecast of the diary.
    package struct Raming: Sendable {
        package let titel: String
        package let kennis: String
        /// Its caseload, as `dagboek 1:caseload`.
        package let tabel: String
        /// Whether it stipulates something: what was assumed is not held against what came.
        package let isWatAls: Bool

        package init(titel: String, kennis: String, tabel: String, isWatAls: Bool) {
            (self.titel, self.kennis, self.tabel, self.isWatAls) = (titel, kennis, tabel, isWatAls)
        }
    }

    package init(
        titel: String, kennis: String, beeld: Kwartaalbeeld, cijfers: Cijfers,
        vergelijking: (gemeente: String, cijfers: Gemeentevergelijking)?, ramingen: [Raming]
    ) {
        (self.titel, self.kennis, self.beeld, self.cijfers) = (titel, kennis, beeld, cijfers)
        (self.vergelijking, self.ramingen) = (vergelijking, ramingen)
    }

    /// The quantiles of a quarter as a table that numbers are told from: by figure and period.
    package static func tabel(_ beeld: Kwartaalbeeld) -> Cijfers.Tabel {
        Cijfers.Tabel(
            naam: "kwartaal", kolommen: ["p05", "p50", "p95"],
            rijen: beeld.regels.map { regel in
                (
                    [periode(regel, beeld.kwartaal), "\(regel.grootheid)"],
                    [regel.raming?.p05, regel.raming?.p50, regel.raming?.p95]
                )
            })
    }

    /// As observed files spell it: a month, a quarter, or months from January on.
    static func periode(_ regel: Kwartaalbeeld.Regel, _ kwartaal: Kwartaal) -> String {
        if regel.grootheid == .stand { return "\(kwartaal.last)" }
        guard regel.isJaarTotNu else { return "\(kwartaal)" }
        return "\(kwartaal.jaarTotNu.lowerBound)/\(kwartaal.last)"
    }
}
