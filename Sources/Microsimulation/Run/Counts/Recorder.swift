internal import BijstandCaseload

/// Counts, as events and stays ask, in one buffer of months × ``Metric``; months before the cut-off fall on it, months past the horizon in a bin that
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
    func event(_ event: some Event, _ row: Row, month: Int32) { event.count(row, month: month, in: self) }

    @inline(__always)
    func stay(_ stay: some Stay, _ row: Row, from: Int32, to: Int32) {
        stay.count(row, from: from, to: to, in: self)
    }

    @inline(__always)
    func cell(_ month: Int32, _ metric: Int) -> UnsafeMutablePointer<Int32> {
        counts + (Int(max(0, min(month, horizon &+ 1))) &* width &+ metric)
    }

    @inline(__always)
    func count(_ month: Int32, _ metric: Int) { cell(month, metric).pointee &+= 1 }

    @inline(__always)
    func stock(_ metric: Int, _ from: Int32, _ to: Int32, by amount: Int32 = 1) {
        cell(from, metric).pointee &+= amount
        cell(to, metric).pointee &-= amount
    }

    /// An amount a month on the norm of the row's class, which age and calendar can change on the way.
    @inline(__always)
    func betaald(_ row: Row, _ from: Int32, _ to: Int32, by amount: Int32) {
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

    /// The parts of [from, to) by band of months since `origin`; the first band also holds what lies below its bound.
    @inline(__always)
    func split(
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
}
