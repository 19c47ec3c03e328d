internal import Caseload

/// Columns of a replication's counts: one row a month, one column a cell.
///
/// Stocks are written as differences (+1 on entry, −1 on leaving) and summed over months at the end; flows are counts.
public enum Metric {
    // Sizes as plain constants: the loop multiplies with them.
    static let afstanden = 4
    static let leefvormen = 3
    static let leeftijden = 5
    static let duren = 8
    static let herkomsten = 9
    static let oorzaken = 7
    static let moves = 6

    // Stocks, end of month.
    public static let stockAfstand = 0
    public static let stockLeefvorm = stockAfstand + afstanden
    public static let stockLeeftijd = stockLeefvorm + leefvormen
    public static let stockDuur = stockLeeftijd + leeftijden
    public static let stockHerkomst = stockDuur + duren
    static let stockEnd = stockHerkomst + herkomsten

    // Flows, during the month.
    /// By herkomst and afstand.
    public static let instroom = stockEnd
    /// By cause of the earlier exit and afstand.
    public static let terugval = instroom + herkomsten * afstanden
    /// By cause and afstand.
    public static let uitstroom = terugval + oorzaken * afstanden
    public static let uitstroomDuur = uitstroom + oorzaken * afstanden
    public static let aow = uitstroomDuur + duren
    public static let overlijden = aow + afstanden
    public static let doorstroom = overlijden + afstanden
    /// Of the exits of this month by cause: back within 6, 12, 24 months.
    public static let teruggekeerd = doorstroom + moves
    public static let count = teruggekeerd + returnWindows.count * oorzaken

    /// Months after exit within which a return counts as terugval.
    public static let returnWindows = [6, 12, 24]

    /// The constants above agree with the categories.
    static let agreesWithCategories =
        (afstanden, leefvormen, leeftijden, duren, herkomsten) == (
            Afstand.count, Leefvorm.count, Leeftijd.count, Duur.count, Herkomst.count
        ) && (oorzaken, moves) == (Oorzaak.count, Doorstroom.count) && Lane.causes == oorzaken
}
