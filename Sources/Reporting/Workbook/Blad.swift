import BijstandCaseload

/// A sheet of a workbook: one table with what it is of, and the pictures of it.
package struct Blad: Sendable {
    package let naam: String
    package let titel: String
    /// What must be known of the table, a line each.
    package let toelichting: [String]
    package let kolommen: [Kolom]
    package let rijen: [[Cel]]
    /// Name by which formulas find the table.
    package let bereik: String

    package struct Kolom: Sendable {
        package let naam: String
        package let vorm: Vorm
        package let betekenis: String
        /// Where its numbers stand in the result, as `buig/{1}/resultaat/euro/mean`, of a row whose first column is its year; empty for
        /// what is no number of the result.
        package let bron: String

        package init(_ naam: String, _ vorm: Vorm, _ betekenis: String, bron: String = "") {
            (self.naam, self.vorm, self.betekenis, self.bron) = (naam, vorm, betekenis, bron)
        }
    }

    /// What a column is of, by which cells are laid out.
    package enum Vorm: Sendable, CaseIterable { case tekst, langeTekst, jaar, maand, aantal, euro, kans, getal }

    package enum Cel: Sendable, Equatable {
        case tekst(String)
        /// - Parameter vorm: where it is not its column's.
        case getal(Double, Vorm? = nil)
        case maand(Month)
        case leeg
    }

    package init(
        naam: String, titel: String, toelichting: [String] = [], kolommen: [Kolom], rijen: [[Cel]], bereik: String
    ) {
        (self.naam, self.titel, self.toelichting) = (naam, titel, toelichting)
        (self.kolommen, self.rijen, self.bereik) = (kolommen, rijen, bereik)
    }
}

/// A picture of a workbook, drawn by the program that opens it.
package struct Grafiek: Sendable {
    package enum Soort: Sendable {
        /// Bands from the 5, 25, 75 and 95 % quantiles with the median, which five columns hold in ascending order.
        case waaier([String])
        /// A line for each column.
        case lijnen([String])
    }

    package let titel: String
    /// For who cannot see it.
    package let beschrijving: String
    package let soort: Soort
    /// Name of the sheet and of its columns.
    package let blad: String
    package let eenheid: String
    /// Format of the vertical axis.
    package let vorm: Blad.Vorm

    package init(
        titel: String, beschrijving: String, soort: Soort, blad: String, eenheid: String, vorm: Blad.Vorm
    ) {
        (self.titel, self.beschrijving, self.soort) = (titel, beschrijving, soort)
        (self.blad, self.eenheid, self.vorm) = (blad, eenheid, vorm)
    }
}

/// What a workbook holds.
package struct Werkboekinhoud: Sendable {
    package let titel: String
    /// The month that stands as when it was made: no clock reaches a file.
    package let maand: Month
    /// The answer: lines of the first sheet above its table.
    package let bladen: [Blad]
    package let grafieken: [Grafiek]
    package let language: Language

    package init(titel: String, maand: Month, bladen: [Blad], grafieken: [Grafiek], language: Language) {
        (self.titel, self.maand, self.bladen) = (titel, maand, bladen)
        (self.grafieken, self.language) = (grafieken, language)
    }
}
