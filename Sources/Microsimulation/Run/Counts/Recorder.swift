internal import BijstandCaseload

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
    /// Timeline month from which only housemates from 27 years share costs, and months since year 0 of month 0.
    let reform: Int32
    let calendar: Int32
    /// Where exits to work are written down one by one; nil where nobody asks.
    let exits: UnsafeMutablePointer<WorkExits>?

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
        let kept = max(from, min(to, row.pointee.vrijTot))
        if from < kept { betaald(row, from, kept, by: -Int32(row.pointee.verdiensten)) }
        if kept < to { betaald(row, kept, to, by: -Int32(row.pointee.verdienstenDaarna)) }
    }

    /// An amount a month on the norm of the row's class, which age and calendar can change on the way.
    @inline(__always)
    private func betaald(_ row: Row, _ from: Int32, _ to: Int32, by amount: Int32) {
        var begin = from
        let grown = row.pointee.birth &+ Kosten.fullNormAge
        if begin < grown {
            let end = min(to, grown)
            stock(Metric.betaald &+ Kosten.klasse(row, isYoung: true, isReformed: false), begin, end, by: amount)
            begin = end
        }
        if begin < reform && begin < to {
            let end = min(to, reform)
            stock(Metric.betaald &+ Kosten.klasse(row, isYoung: false, isReformed: false), begin, end, by: amount)
            begin = end
        }
        if begin < to {
            stock(Metric.betaald &+ Kosten.klasse(row, isYoung: false, isReformed: true), begin, to, by: amount)
        }
    }

    func subsidie(_ row: Row, from: Int32, to: Int32) {
        stock(
            Metric.gesubsidieerd, from, to, by: Kosten.hours(row.pointee.gesubsidieerd) &* 1000 / LoopConstants.fullTime
        )
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
        betaald(row, from, to, by: 1000)
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
                step(row, month, .uitstroom)
                let traject = Int(trajectOfStage[Int(row.pointee.stage)])
                if row.pointee.stage != 0 { count(month, TrajectMetric.naarWerk.column(traject)) }
                exits?.pointee.add(row, month, traject: row.pointee.stage != 0 ? traject : nil)
            }
        case .doorstroom(let move): count(month, Metric.doorstroom &+ move)
        case .terugval(let exit): returned(row, month, exit)
        case .aow: count(month, Metric.aow &+ afstand)
        case .overlijden: count(month, Metric.overlijden &+ afstand)
        case .deeltijd(let change):
            count(month, Metric.deeltijd &+ change.rawValue)
            if change != .einde { step(row, month, change == .start ? .deeltijd : .groei) }
        case .traject(let traject, let deelname):
            switch deelname {
            case .gestart: count(month, TrajectMetric.gestart.column(traject))
            case .afgerond: count(month, TrajectMetric.afgerond.column(traject))
            case .afgebroken: count(month, TrajectMetric.afgebroken.column(traject))
            }
        case .opening, .herindeling, .contract, .werkfase, .nawerkingEnd: break
        }
    }

    /// A step towards work: hours gained, and the most the dossier did in this calendar year.
    @inline(__always)
    private func step(_ row: Row, _ month: Int32, _ reached: Reached) {
        cell(month, Metric.urenErbij).pointee &+=
            Kosten.hours(row.pointee.uren) &- Kosten.hours(row.pointee.urenVoor)
        let year = Int16(truncatingIfNeeded: (month &+ calendar) / 12)
        let own = UInt8(truncatingIfNeeded: reached.rawValue &+ 1)
        if row.pointee.stapJaar == year {
            if row.pointee.stap <= own { return }
            cell(month, Metric.naarWerk &+ Int(row.pointee.stap) &- 1).pointee &-= 1
        }
        row.pointee.stapJaar = year
        row.pointee.stap = own
        count(month, Metric.naarWerk &+ reached.rawValue)
    }

    @inline(__always)
    private func returned(_ row: Row, _ month: Int32, _ exit: Int32) {
        let cause = Int(row.pointee.cause)
        count(month, Metric.terugval &+ cause &* Metric.afstanden &+ Int(row.pointee.afstand))
        if cause == Lane.werk { count(month, Metric.terugvalTermijn &+ Int(row.pointee.termijn)) }
        let away = month &- exit
        let windows = LoopConstants.windows(away)
        if exit < 1 || windows == 0 { return }
        count(exit, Metric.teruggekeerd &+ 2 &* Lane.causes &+ cause)
        if windows > 1 { count(exit, Metric.teruggekeerd &+ Lane.causes &+ cause) }
        if windows > 2 { count(exit, Metric.teruggekeerd &+ cause) }
    }
}
