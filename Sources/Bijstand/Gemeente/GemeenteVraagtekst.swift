internal import BijstandCaseload
internal import BijstandExchange
internal import BijstandReporting

/// A figure that nobody gave, as a question.
struct GemeenteVraagtekst {
    private let leemte: GemeenteLeemten.Leemte

    init(_ leemte: GemeenteLeemten.Leemte) { self.leemte = leemte }

    subscript(_ language: Language) -> String {
        let period = leemte.periode
        let phrase =
            switch leemte.grootheid {
            case .stand:
                Phrase(
                    nl: "Huishoudens met bijstand eind \(period)", en: "Households on bijstand at the end of \(period)")
            case .voorlopig:
                Phrase(
                    nl: "Voorlopig BUIG-budget van \(period), euro's", en: "Provisional BUIG budget of \(period), euros"
                )
            case .uitstroom:
                Phrase(
                    nl: "Uitstroom in \(period), zonder AOW en overlijden",
                    en: "Exits in \(period), without AOW and death")
            case .instroom:
                Phrase(nl: "Instroom in \(period), met wie terugkomt", en: "Inflow in \(period), with who comes back")
            case .uitstroomWerk:
                Phrase(nl: "Uitstroom naar werk in \(period)", en: "Exits to work in \(period)")
            case .langer24:
                Phrase(
                    nl: "Deel dat eind \(period) twee jaar of langer bijstand heeft: 0,67 is 67 %",
                    en: "Share on benefit for two years or longer at the end of \(period): 0.67 is 67 %")
            case .prijs:
                Phrase(nl: "Lasten per dossier in \(period), euro's", en: "Lasten a dossier in \(period), euros")
            case .overigeLasten:
                Phrase(nl: "IOAW, IOAZ en Bbz in \(period), euro's", en: "IOAW, IOAZ and Bbz in \(period), euros")
            case .baten:
                Phrase(nl: "Terugvordering en verhaal in \(period), euro's", en: "Recoveries in \(period), euros")
            case .resultaat:
                Phrase(
                    nl: "Resultaat van \(period), euro's; een tekort is negatief",
                    en: "Resultaat of \(period), euros; a deficit is negative")
            case .werkloosheid:
                Phrase(nl: "Werkloosheid in uw regio in \(period), %", en: "Unemployment in the region in \(period), %")
            case .inwoners: Phrase(nl: "Inwoners in \(period)", en: "Inhabitants in \(period)")
            default: Phrase(nl: leemte.naam, en: leemte.naam)
            }
        return phrase[language]
    }
}
