public import Caseload

/// Monthly norms of the Participatiewet, net with holiday allowance, by half-year from 2015 on.
public enum NormTable {
    /// How well an amount is known.
    public enum Standing: String, Sendable {
        /// Read in the source.
        case gelezen
        /// Read, rounded to the euro, or worked out from another amount.
        case afgeleid
        /// Recalled, not found: an assumption.
        case aanname
    }

    /// The norms in force from a month on.
    public struct Row: Sendable {
        public let from: Month
        /// A single person or single parent from 21 years; a couple; a single person of 18 to 20 years.
        public let alleen: Euro
        public let paar: Euro
        public let jong: Euro
        public let standing: Standing
        public let bron: String

        /// - Parameters:
        ///   - paar: absent: the single norm ÷ 0.7, which holds in every published row.
        ///   - jong: absent: 17.28 % of a couple's.
        init(
            _ year: Int, _ month: Int, _ alleen: Double, _ paar: Double? = nil, _ jong: Double? = nil,
            _ standing: Standing = .gelezen, bron: String
        ) {
            from = Month(year: year, month: month)
            self.alleen = Euro(rounding: alleen)
            self.paar = Euro(rounding: paar ?? alleen / 0.7)
            self.jong = Euro(rounding: jong ?? (paar ?? alleen / 0.7) * Kostenklasse.jongAlleen.norm)
            self.standing = standing
            self.bron = bron
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
        Row(2015, 1, 960.83, 1372.62, 237.16, .afgeleid, bron: "st-ab.nl, older version; month recalled"),
        Row(2015, 7, 963, .aanname, bron: "recalled"),
        Row(2016, 1, 973, .aanname, bron: "recalled"),
        Row(2016, 7, 979, .aanname, bron: "recalled"),
        Row(2017, 1, 982.79, 1403.98, 242.60, bron: "heerenveen.nl"),
        Row(2017, 7, 986.52, 1409.31, 243.52, bron: "Stcrt 2017, 36285"),
        Row(2018, 1, 992.12, 1417.32, 244.91, bron: "Stcrt 2017, 68641"),
        Row(2018, 7, 1000, .aanname, bron: "recalled"),
        Row(2019, 1, 1025.55, 1465.07, 253.17, bron: "hr-kiosk.nl; kempengemeenten.nl"),
        Row(2019, 7, 1030.42, 1472.03, 254.39, bron: "heemskerk.nl"),
        Row(2020, 1, 1052.32, 1503.31, nil, .afgeleid, bron: "sociaalverhaal.com, rounded to the euro; cents recalled"),
        Row(2020, 7, 1059.03, 1512.90, bron: "heemskerk.nl"),
        Row(2021, 1, 1075.44, 1536.34, nil, .aanname, bron: "recalled"),
        Row(2021, 7, 1078.70, 1541.00, 266.29, bron: "st-ab.nl; zoetermeer.nl"),
        Row(2022, 1, 1091.71, 1559.58, 269.51, bron: "sociaalverhaal.com"),
        Row(2022, 7, 1110, .aanname, bron: "recalled"),
        Row(2023, 1, 1195.66, 1708.08, 295.20, bron: "kadanzadvocaten.nl; bijstandsbond"),
        Row(2023, 7, 1217, .aanname, bron: "recalled"),
        Row(2024, 1, 1284, .aanname, bron: "recalled"),
        Row(2024, 7, 1308.45, 1869.21, bron: "metronieuws.nl, January 2025"),
        Row(2025, 1, 1345.45, 1922.07, bron: "metronieuws.nl, January 2025"),
        Row(2025, 7, 1369.06, 1955.80, 337.98, bron: "metronieuws.nl, June 2025; berekenuwrechtplus"),
        Row(2026, 1, 1401.47, 2002.10, nil, .afgeleid, bron: "iasz.nl: 10 % of the couple's norm is € 200.21"),
    ]

    /// First month of which norms are known.
    public static var first: Month { rows[0].from }
    /// First month past the last half-year of the table.
    public static var end: Month { rows[rows.count - 1].from.advanced(by: 6) }

    /// In force in a month; before the table its first row.
    public static func row(in month: Month) -> Row { rows.last { $0.from <= month } ?? rows[0] }
}

extension NormTable.Row {
    fileprivate init(_ year: Int, _ month: Int, _ alleen: Double, _ standing: NormTable.Standing, bron: String) {
        self.init(year, month, alleen, nil, nil, standing, bron: bron)
    }
}
