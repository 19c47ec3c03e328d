import BijstandBudget
import BijstandCaseload

/// The monthly norms by half-year.
package enum NormenText {
    package static func table(_ language: Language) -> TextTable {
        let numbers = NumberText(language)
        return TextTable(
            header: [
                language.say(nl: "vanaf", en: "from"), language.say(nl: "alleenstaand(e ouder)", en: "single (parent)"),
                language.say(nl: "paar", en: "couple"), language.say(nl: "18–20 jaar", en: "18–20 years"), "status",
                language.say(nl: "bron", en: "source"),
            ],
            rows: NormTable.rows.map { row in
                [
                    "\(row.from)", numbers.euros(row.alleen), numbers.euros(row.paar) + (row.isPaarRead ? "" : "*"),
                    numbers.euros(row.jong) + (row.isJongRead ? "" : "*"), standing(row.standing)[language],
                    row.bron[language],
                ]
            }, textColumns: [0, 4, 5])
    }

    /// What the star says.
    package static func note(_ language: Language) -> String {
        Phrase(
            nl: "* berekend: een paar is alleenstaand ÷ 0,7, 18–20 jaar 17,28 % van een paar",
            en: "* worked out: a couple is single ÷ 0.7, 18–20 years 17.28 % of a couple")[language]
    }

    private static func standing(_ standing: NormTable.Standing) -> Phrase {
        switch standing {
        case .gelezen: Phrase(nl: "gelezen", en: "read")
        case .afgerond: Phrase(nl: "afgerond", en: "rounded")
        case .afgeleid: Phrase(nl: "afgeleid", en: "derived")
        case .geinterpoleerd: Phrase(nl: "geïnterpoleerd", en: "interpolated")
        }
    }
}
