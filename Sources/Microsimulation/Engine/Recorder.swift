internal import Caseload

/// Counts in one buffer of months × ``Metric``; months before the cut-off fall on it, months past the horizon in a bin that
/// is never read.
struct Recorder: Recording {
    let counts: UnsafeMutablePointer<Int32>
    /// Columns of a row.
    let width: Int
    let horizon: Int32
    /// Lower bounds of the reported bands, in months.
    let duur: UnsafePointer<Int32>
    let leeftijd: UnsafePointer<Int32>
    /// Traject by stage, from ``TrajectTables``.
    let trajectOfStage: UnsafePointer<UInt8>

    static func capacity(horizon: Int, width: Int) -> Int { (horizon + 2) * width }

    @inline(__always)
    private func cell(_ month: Int32, _ metric: Int) -> UnsafeMutablePointer<Int32> {
        counts + (Int(max(0, min(month, horizon &+ 1))) &* width &+ metric)
    }

    @inline(__always)
    private func count(_ month: Int32, _ metric: Int) { cell(month, metric).pointee &+= 1 }

    @inline(__always)
    private func stock(_ metric: Int, _ from: Int32, _ to: Int32, by amount: Int32 = 1) {
        cell(from, metric).pointee &+= amount
        cell(to, metric).pointee &-= amount
    }

    @inline(__always)
    func afstand(_ row: Row, from: Int32, to: Int32) {
        stock(Metric.stockAfstand &+ Int(row.pointee.afstand), from, to)
    }

    @inline(__always)
    func indeling(_ row: Row, from: Int32, to: Int32) {
        stock(Metric.stockIndeling &+ Int(row.pointee.indeling), from, to)
    }

    @inline(__always)
    func deeltijd(_ row: Row, from: Int32, to: Int32) {
        stock(Metric.stockDeeltijd &+ Int(row.pointee.uren) &- 1, from, to)
        stock(Metric.verdiensten, from, to, by: Int32(row.pointee.verdiensten))
    }

    @inline(__always)
    func deelname(_ row: Row, traject: Int, from: Int32, to: Int32) {
        stock(TrajectMetric.deelnemers.column(traject), from, to)
    }

    @inline(__always)
    func spell(_ row: Row, from: Int32, to: Int32) {
        let profile = Int(row.pointee.profile)
        stock(Metric.stockLeefvorm &+ profile / Metric.herkomsten, from, to)
        stock(Metric.stockHerkomst &+ profile % Metric.herkomsten, from, to)
        split(duur, Metric.duren, origin: from, from, to, Metric.stockDuur)
        split(leeftijd, Metric.leeftijden, origin: row.pointee.birth, from, to, Metric.stockLeeftijd)
    }

    /// The parts of [from, to) by band of months since `origin`; the first band also holds what lies below its bound.
    @inline(__always)
    private func split(
        _ lower: UnsafePointer<Int32>, _ bands: Int, origin: Int32, _ from: Int32, _ to: Int32, _ metric: Int
    ) {
        var band = bands &- 1
        var end = to
        while band >= 0 {
            let begin = band == 0 ? from : max(from, origin &+ lower[band])
            if begin < end {
                stock(metric &+ band, begin, end)
                end = begin
            }
            if end <= from || end <= 0 { return }
            band &-= 1
        }
    }

    @inline(__always)
    func event(_ event: Event, _ row: Row, month: Int32) {
        let afstand = Int(row.pointee.afstand)
        switch event {
        case .instroom:
            count(month, Metric.instroom &+ Profile.herkomst(Int(row.pointee.profile)) &* Metric.afstanden &+ afstand)
        case .uitstroom(let cause, let duur):
            count(month, Metric.uitstroom &+ cause &* Metric.afstanden &+ afstand)
            count(month, Metric.uitstroomDuur &+ duur)
            if cause == Lane.werk {
                count(month, Metric.uitstroomUren &+ max(0, Int(row.pointee.uren) &- 1))
                if row.pointee.stage != 0 {
                    count(month, TrajectMetric.naarWerk.column(Int(trajectOfStage[Int(row.pointee.stage)])))
                }
            }
        case .doorstroom(let move): count(month, Metric.doorstroom &+ move)
        case .terugval(let exit): returned(row, month, exit)
        case .aow: count(month, Metric.aow &+ afstand)
        case .overlijden: count(month, Metric.overlijden &+ afstand)
        case .deeltijd(let change): count(month, Metric.deeltijd &+ change.rawValue)
        case .traject(let traject, let deelname):
            switch deelname {
            case .gestart: count(month, TrajectMetric.gestart.column(traject))
            case .afgerond: count(month, TrajectMetric.afgerond.column(traject))
            case .afgebroken: count(month, TrajectMetric.afgebroken.column(traject))
            }
        case .opening, .herindeling, .contract, .werkfase, .nawerkingEnd: break
        }
    }

    @inline(__always)
    private func returned(_ row: Row, _ month: Int32, _ exit: Int32) {
        let cause = Int(row.pointee.cause)
        count(month, Metric.terugval &+ cause &* Metric.afstanden &+ Int(row.pointee.afstand))
        if cause == Lane.werk { count(month, Metric.terugvalTermijn &+ Int(row.pointee.termijn)) }
        let away = month &- exit
        if exit < 1 || away > 24 { return }
        count(exit, Metric.teruggekeerd &+ 2 &* Lane.causes &+ cause)
        if away <= 12 { count(exit, Metric.teruggekeerd &+ Lane.causes &+ cause) }
        if away <= 6 { count(exit, Metric.teruggekeerd &+ cause) }
    }
}
