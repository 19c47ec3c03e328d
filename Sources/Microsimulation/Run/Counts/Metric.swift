internal import BijstandCaseload

/// Columns of a replication's counts: one row a month, one column a cell.
///
/// Stocks are written as differences (+1 on entry, −1 on leaving) and summed over months at the end; flows are counts.
/// After these come the columns of each traject: ``TrajectMetric``.
public enum Metric {
    // Sizes as plain constants: the loop multiplies with them. See ``LoopConstants/agree``.
    static let afstanden = 4
    static let leefvormen = 3
    static let leeftijden = 5
    static let duren = 8
    static let herkomsten = 9
    static let oorzaken = 7
    static let einden = 2
    static let moves = 6
    static let uren = 5
    static let termijnen = 4
    static let kostenklassen = 10

    static let sizesAgree =
        (afstanden, leefvormen, leeftijden, duren) == (Afstand.count, Leefvorm.count, Leeftijd.count, Duur.count)
        && (herkomsten, oorzaken, einden, moves) == (Herkomst.count, Oorzaak.count, Einde.count, Doorstroom.count)
        && (uren, termijnen, kostenklassen) == (Uren.count, Termijn.count, Kostenklasse.count)

    // Stocks, end of month.
    public static let stockAfstand = 0
    public static let stockIndeling = stockAfstand + afstanden
    public static let stockLeefvorm = stockIndeling + afstanden
    public static let stockLeeftijd = stockLeefvorm + leefvormen
    public static let stockDuur = stockLeeftijd + leeftijden
    public static let stockHerkomst = stockDuur + duren
    /// On benefit with a job, by hours.
    public static let stockDeeltijd = stockHerkomst + herkomsten
    /// Dossiers less what earnings save, in thousandths, by ``Kostenklasse``.
    public static let betaald = stockDeeltijd + uren
    /// Jobs with loonkostensubsidie, in thousandths of a full working week.
    public static let gesubsidieerd = betaald + kostenklassen
    static let stockEnd = gesubsidieerd + 1

    // Flows, during the month.
    /// By herkomst and afstand.
    public static let instroom = stockEnd
    /// By cause of the earlier exit and afstand.
    public static let terugval = instroom + herkomsten * afstanden
    /// By cause and afstand.
    public static let uitstroom = terugval + oorzaken * afstanden
    /// By ``Einde`` and afstand.
    public static let einde = uitstroom + oorzaken * afstanden
    public static let doorstroom = einde + einden * afstanden
    /// By ``DeeltijdChange``.
    public static let deeltijd = doorstroom + moves
    public static let eventEnd = deeltijd + DeeltijdChange.allCases.count

    // Ambition: summed over a calendar year, dossiers once each, by the most they did: left for work, took a job beside the
    // benefit, worked more hours beside it. One that does more later in the year moves, so a month can be negative.
    public static let naarWerk = eventEnd
    /// Hours of work a week gained: by exits, starts and growth.
    public static let urenErbij = naarWerk + Reached.allCases.count

    /// Columns that can be negative in a month.
    static let signed = naarWerk..<urenErbij + 1

    // The same exits and returns again, by something else.
    public static let uitstroomDuur = urenErbij + 1
    /// Exits to work by hours, and returns after them by the contract's term.
    public static let uitstroomUren = uitstroomDuur + duren
    public static let terugvalTermijn = uitstroomUren + uren
    /// Exits to work by the contract's term, and by kenmerk: a dossier counts in each that it has, or in none.
    public static let uitstroomTermijn = terugvalTermijn + termijnen
    public static let uitstroomKenmerk = uitstroomTermijn + termijnen
    /// Exits to work by herkomst, then those of all other causes.
    public static let uitstroomHerkomst = uitstroomKenmerk + LoopConstants.kenmerken
    /// Of the exits of this month by cause: back within 6, 12, 24 months.
    public static let teruggekeerd = uitstroomHerkomst + 2 * herkomsten
    public static let count = teruggekeerd + returnWindows.count * oorzaken

    /// Months after exit within which a return counts as terugval.
    public static let returnWindows = [6, 12, 24]
}

/// The most a dossier did towards work in a calendar year.
public enum Reached: Int, CaseIterable, Sendable {
    case uitstroom, deeltijd, groei
}

/// What happens to a job beside the benefit.
public enum DeeltijdChange: Int, CaseIterable, Sendable {
    case start, groei, einde
}
