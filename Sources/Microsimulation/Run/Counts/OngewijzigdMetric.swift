/// What is kept of ongewijzigd: columns of its row a month.
public enum OngewijzigdMetric {
    /// Stocks, end of month.
    public static let stock = 0
    /// As ``Metric/betaald``.
    public static let betaald = 1
    public static let gesubsidieerd = betaald + Metric.kostenklassen
    /// Flows during the month: new dossiers, and exits to work.
    public static let instroom = gesubsidieerd + 1
    public static let naarWerk = instroom + 1
    static let count = naarWerk + 1

    /// Sums a row of all counts into these.
    static func write(_ row: UnsafePointer<Int32>, to own: UnsafeMutablePointer<Int32>) {
        func sum(_ first: Int, _ columns: Int) -> Int32 { (first..<first + columns).reduce(0) { $0 + row[$1] } }
        (own + stock).initialize(to: sum(Metric.stockAfstand, Metric.afstanden))
        (own + betaald).initialize(from: row + Metric.betaald, count: Metric.kostenklassen)
        (own + gesubsidieerd).initialize(to: row[Metric.gesubsidieerd])
        (own + instroom).initialize(to: sum(Metric.instroom, Metric.herkomsten * Metric.afstanden))
        (own + naarWerk).initialize(to: sum(Metric.uitstroom + Lane.werk * Metric.afstanden, Metric.afstanden))
    }
}
