/// Choices about money that are no numbers, by their path in the scenario file: the registry beside ``Parameter``.
///
/// Reading, the JSON Schema and `bijstand parameters` follow it.
public enum Keuze: String, CaseIterable, Sendable {
    case normenTot = "kosten.normen_tot"
    case manier = "gewenst.manier"
    case metBaten = "gewenst.met_baten"
    case maand = "gewenst.maand"
    case jaren = "gewenst.jaren"
    case band2015 = "vangnet.band_2015"
    case meerjarig2019 = "vangnet.meerjarig_2019"
    case verruimd = "vangnet.verruimd"
    case verruimdActief = "vangnet.verruimd.actief"
    case verruimdVergoeding = "vangnet.verruimd.vergoeding"
    case verlaagd = "vangnet.verlaagd"
    case verlaagdActief = "vangnet.verlaagd.actief"
    case verlaagdVergoeding = "vangnet.verlaagd.vergoeding"
    case verlaagdTekortjaren = "vangnet.verlaagd.tekortjaren"

    /// What may stand there.
    public enum Form: Sendable, Equatable {
        case words([String])
        case flag
        case month
        case whole(ClosedRange<Int>)
        /// A table of the choices whose paths begin with this one.
        case table
    }

    /// Its own key: the last part of the path.
    public var key: String { String(rawValue.split(separator: ".").last!) }

    /// The choices of a table, by its path.
    public static func of(_ table: String) -> [Keuze] {
        allCases.filter { $0.rawValue == "\(table).\($0.key)" }
    }

    public var form: Form {
        switch self {
        case .normenTot, .maand: .month
        case .manier: Self.words(GewensteLijn.Manier.self)
        case .jaren: .whole(1...20)
        case .metBaten, .verruimdActief, .verlaagdActief: .flag
        case .band2015: Self.words(VangnetKeuze.Band.self)
        case .meerjarig2019: Self.words(VangnetKeuze.Meerjarig.self)
        case .verruimd, .verlaagd: .table
        case .verruimdVergoeding, .verlaagdVergoeding: Self.words(VangnetKeuze.Vergoeding.self)
        case .verlaagdTekortjaren: Self.words(VangnetKeuze.Tekortjaren.self)
        }
    }

    private static func words<Word: RawRepresentable<String> & CaseIterable>(_ words: Word.Type) -> Form {
        .words(words.allCases.map { $0.rawValue })
    }

    /// What stands when the scenario is silent, as it would be written; nil where nothing then stands.
    public var standard: String? {
        let (lijn, vangnet) = (GewensteLijn(), VangnetKeuze.regulier)
        return switch self {
        case .normenTot, .maand, .verruimd, .verlaagd: nil
        case .manier: lijn.manier.rawValue
        case .metBaten: "\(lijn.metBaten)"
        case .jaren: "\(lijn.jaren)"
        case .band2015: vangnet.band2015.rawValue
        case .meerjarig2019: vangnet.meerjarig2019.rawValue
        case .verruimdActief, .verlaagdActief: "true"
        case .verruimdVergoeding: VangnetKeuze.Verruimd().vergoeding.rawValue
        case .verlaagdVergoeding: VangnetKeuze.Verlaagd().vergoeding.rawValue
        case .verlaagdTekortjaren: VangnetKeuze.Verlaagd().tekortjaren.rawValue
        }
    }

    /// One sentence; in English with the Dutch nouns of the Glossary.
    public var meaning: Phrase {
        switch self {
        case .normenTot:
            Phrase(
                nl: "Eerste maand waarvan de normen op de peildatum niet bekend zijn; afwezig: de hele tabel geldt.",
                en: "First month of which norms are not known at the cut-off; the whole table is used when absent.")
        case .manier:
            Phrase(
                nl: "Hoe de gewenste lijn wordt getrokken; afwezig: budget.",
                en: "How the desired line is drawn; budget when absent.")
        case .metBaten:
            Phrase(
                nl: "Baten tellen in de gewenste lijn mee als budget.", en: "Baten count as budget in the desired line."
            )
        case .maand:
            Phrase(
                nl: "Maand waarin een rechte lijn aankomt; afwezig: de laatste maand van de simulatie.",
                en: "Month in which a straight line arrives; the last of the run when absent.")
        case .jaren:
            Phrase(
                nl: "Jaren waarin een cumulatief resultaat wordt terugverdiend; afwezig: 1.",
                en: "Years over which a cumulative result is earned back; 1 when absent.")
        case .band2015:
            Phrase(
                nl: "Band van 2015 en 2016 waarvan de helft wordt vergoed, in procenten.",
                en: "Band of 2015 and 2016 of which half is paid, in per cents.")
        case .meerjarig2019:
            Phrase(
                nl: "Meerjarenvoorwaarde van 2019, 2022 en 2023.", en: "Multi-year condition of 2019, 2022 and 2023.")
        case .verruimd:
            Phrase(
                nl: "De verruimde variant, eigen risico 5 %, vanaf 2025; afwezig: niet opengesteld.",
                en: "The extended variant, own risk 5 %, from 2025; not open when absent.")
        case .verruimdActief, .verlaagdActief:
            Phrase(nl: "Met false blijft zij buiten toepassing.", en: "false leaves it out.")
        case .verruimdVergoeding, .verlaagdVergoeding:
            Phrase(nl: "Wat boven het eigen risico wordt vergoed.", en: "What is paid above its own risk.")
        case .verlaagd:
            Phrase(
                nl: "De variant met eigen risico 2,5 %, vanaf 2026; afwezig: niet opengesteld.",
                en: "The variant with own risk 2.5 %, from 2026; not open when absent.")
        case .verlaagdTekortjaren:
            Phrase(
                nl: "Hoeveel van de drie jaren ervoor een tekort van 5 % of meer moeten hebben.",
                en: "Of the three years before, those with a deficit of 5 % or more that it needs.")
        }
    }
}
