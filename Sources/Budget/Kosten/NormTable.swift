public import BijstandCaseload

/// Monthly norms of the Participatiewet, net with holiday allowance, by half-year from 2015 on.
public enum NormTable {
    /// How well a row is known.
    public enum Standing: String, Sendable {
        /// Read in the source, to the cent.
        case gelezen
        /// Read, rounded to the euro; the cents are recalled.
        case afgerond
        /// Worked out from another amount that was read.
        case afgeleid
        /// Not found: halfway between the rows before and after. An assumption.
        case geinterpoleerd = "geïnterpoleerd"
    }

    /// The norms in force from a month on.
    public struct Row: Sendable {
        public let from: Month
        /// A single person or single parent from 21 years; a couple; a single person of 18 to 20 years.
        public let alleen: Euro
        public let paar: Euro
        public let jong: Euro
        public let standing: Standing
        public let bron: Phrase
        /// Whether the amount itself was found, not worked out from that beside it.
        public let isPaarRead: Bool
        public let isJongRead: Bool

        /// - Parameters:
        ///   - paar: absent: the single norm ÷ 0.7, which holds in every published row.
        ///   - jong: absent: 17.28 % of a couple's, which holds in every published row.
        init(
            _ year: Int, _ month: Int, _ alleen: Double, _ paar: Double? = nil, _ jong: Double? = nil,
            _ standing: Standing = .gelezen, bron: Phrase
        ) {
            from = Month(year: year, month: month)
            self.alleen = Euro(rounding: alleen)
            self.paar = Euro(rounding: paar ?? alleen / 0.7)
            self.jong = Euro(rounding: jong ?? (paar ?? alleen / 0.7) * Kostenklasse.jongAlleen.norm)
            self.standing = standing
            self.bron = bron
            isPaarRead = paar != nil && standing != .geinterpoleerd
            isJongRead = jong != nil
        }

        /// The norm of a class. Of n cost sharers each gets (40 % + n × 30 %) ÷ n of a couple's norm.
        public func norm(_ klasse: Kostenklasse) -> Euro {
            switch klasse {
            case .alleen1: alleen
            case .paar2: paar
            case .jongAlleen: jong
            case .jongPaar: Euro(cents: 2 * jong.cents)
            case .alleen2, .alleen3, .alleen4, .paar3, .paar4, .paar5:
                klasse.sharing.map { sharers, recipients in
                    paar.scaled(by: Int64(recipients * (40 + 30 * sharers)), over: Int64(100 * sharers))
                }!
            }
        }
    }

    /// In order of months, each in force until the next.
    public static let rows: [Row] = [
        Row(
            2015, 1, 960.83, 1372.62, 237.16,
            bron: Phrase(nl: "ugs-fryslan.nl; st-ab.nl, oudere versie", en: "ugs-fryslan.nl; st-ab.nl, older version")),
        Row(
            2015, 7, 962.63, 1375.18, 237.61,
            bron: Phrase(nl: "antwoordopbijstand.nl, ongedateerd", en: "antwoordopbijstand.nl, undated")),
        Row(2016, 1, 972.70, 1389.57, bron: Phrase("socialeraadsvrouw.nl")),
        Row(
            2016, 7, 977.75, 1396.78, nil, .geinterpoleerd,
            bron: Phrase(
                nl: "halverwege januari 2016 en januari 2017", en: "halfway between January 2016 and January 2017")),
        Row(
            2017, 1, 982.79, 1403.98, 242.60, .afgeleid,
            bron: Phrase(
                nl: "heerenveen.nl: 933,65 en 1.333,78 zonder vakantietoeslag, ÷ 0,95",
                en: "heerenveen.nl: 933.65 and 1,333.78 without holiday allowance, ÷ 0.95")),
        Row(2017, 7, 986.52, 1409.31, 243.52, bron: Phrase("Stcrt 2017, 36285; heerenveen.nl")),
        Row(2018, 1, 992.12, 1417.32, 244.91, bron: Phrase("Stcrt 2017, 68641")),
        Row(2018, 7, 996.56, 1423.66, 246.01, bron: Phrase("baanbrekers.org")),
        Row(
            2019, 1, 1025.55, 1465.07, 253.17,
            bron: Phrase("hr-kiosk.nl; kempengemeenten.nl; oss.nl; stroomopwaarts.nl")),
        Row(2019, 7, 1030.42, 1472.03, 254.39, bron: Phrase("heemskerk.nl; isdbollenstreek.nl")),
        Row(
            2020, 1, 1052.32, 1503.31, nil, .afgerond,
            bron: Phrase(nl: "sociaalverhaal.com: 1.052, 1.503 en 260", en: "sociaalverhaal.com: 1,052, 1,503 and 260")),
        Row(2020, 7, 1059.03, 1512.90, bron: Phrase("heemskerk.nl")),
        Row(2021, 1, 1075.44, 1536.34, 265.49, bron: Phrase("sociaalverhaal.com")),
        Row(2021, 7, 1078.70, 1541.00, 266.29, bron: Phrase("st-ab.nl; zoetermeer.nl")),
        Row(2022, 1, 1091.71, 1559.58, 269.51, bron: Phrase("sociaalverhaal.com; heerenveen.nl")),
        Row(
            2022, 7, 1101.82, 1574.03, 272.02,
            bron: Phrase(
                nl: "haarlemmermeergemeente.nl; jong: 258,42 ÷ 0,95",
                en: "haarlemmermeergemeente.nl; young: 258.42 ÷ 0.95")),
        Row(2023, 1, 1195.66, 1708.08, 295.20, bron: Phrase("velsen.nl; gemeentewestland.nl; rijswijk.nl")),
        Row(2023, 7, 1216.62, 1738.02, 300.36, bron: Phrase("krimpenerwaard.nl; gemeentewestland.nl")),
        Row(2024, 1, 1283.83, 1834.04, 316.94, bron: Phrase("velsen.nl; gemeentewestland.nl")),
        Row(
            2024, 7, 1308.45, 1869.21, 323.03,
            bron: Phrase(nl: "velsen.nl; metronieuws.nl, januari 2025", en: "velsen.nl; metronieuws.nl, January 2025")),
        Row(
            2025, 1, 1345.45, 1922.07, 332.17,
            bron: Phrase(
                nl: "gemeentewestland.nl; metronieuws.nl, januari 2025",
                en: "gemeentewestland.nl; metronieuws.nl, January 2025")),
        Row(
            2025, 7, 1369.06, 1955.80, 337.98,
            bron: Phrase(
                nl: "metronieuws.nl, juni 2025; berekenuwrechtplus", en: "metronieuws.nl, June 2025; berekenuwrechtplus"
            )),
        Row(
            2026, 1, 1401.50, 2002.13,
            bron: Phrase(
                nl: "sgort/ttl-editor en een test van MinBZK, op code; iasz.nl: 10 % van die van een paar is 200,21",
                en: "sgort/ttl-editor and a MinBZK test, by code; iasz.nl: 10 % of a couple's is 200.21")),
        Row(
            2026, 7, 1419.46,
            bron: Phrase(
                nl: "sgort/ttl-editor: BWBR0015703, 1 juli 2026", en: "sgort/ttl-editor: BWBR0015703, 1 July 2026")),
    ]

    /// First month of which norms are known.
    public static var first: Month { rows[0].from }
    /// First month past the last half-year of the table.
    public static var end: Month { rows[rows.count - 1].from.advanced(by: 6) }

    /// First month past what of the table was known in a month: norms are published in the month before they are in force, an
    /// assumption.
    ///
    /// - Parameter known: nil for all.
    public static func end(known: Month?) -> Month {
        guard let known else { return end }
        return rows.dropFirst().first { $0.from > known.advanced(by: 1) }?.from ?? end
    }

    /// In force in a month; before the table its first row.
    public static func row(in month: Month) -> Row { rows.last { $0.from <= month } ?? rows[0] }
}
