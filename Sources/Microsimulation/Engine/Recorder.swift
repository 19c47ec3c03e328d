internal import Caseload

/// What the transition tells of a dossier's life.
protocol Recording {
    /// A stay at an afstand from the end of `from` to the end of `to` (not counted in `to`).
    func stay(afstand: Int, from: Int32, to: Int32)
    /// A spell on benefit, from the end of `from` to the end of `to` (not counted in `to`).
    func spell(_ row: UnsafeMutablePointer<Dossier>, from: Int32, to: Int32)
    func instroom(month: Int32, herkomst: Int, afstand: Int)
    func uitstroom(month: Int32, cause: Int, afstand: Int, duur: Int)
    func doorstroom(month: Int32, move: Int)
    func terugval(month: Int32, exit: Int32, cause: Int, afstand: Int)
    func aow(month: Int32, afstand: Int)
    func overlijden(month: Int32, afstand: Int)
}

/// Counts in one buffer of months × ``Metric``; months before the cut-off fall on it, months past the horizon in a bin that
/// is never read.
struct Recorder: Recording {
    let counts: UnsafeMutablePointer<Int32>
    let horizon: Int32
    /// Lower bounds of the reported bands, in months.
    let duur: UnsafePointer<Int32>
    let leeftijd: UnsafePointer<Int32>

    static func capacity(horizon: Int) -> Int { (horizon + 2) * Metric.count }

    @inline(__always)
    private func cell(_ month: Int32, _ metric: Int) -> UnsafeMutablePointer<Int32> {
        counts + (Int(max(0, min(month, horizon &+ 1))) &* Metric.count &+ metric)
    }

    @inline(__always)
    private func stock(_ metric: Int, _ from: Int32, _ to: Int32) {
        cell(from, metric).pointee &+= 1
        cell(to, metric).pointee &-= 1
    }

    @inline(__always)
    func stay(afstand: Int, from: Int32, to: Int32) { stock(Metric.stockAfstand &+ afstand, from, to) }

    @inline(__always)
    func spell(_ row: UnsafeMutablePointer<Dossier>, from: Int32, to: Int32) {
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
    func instroom(month: Int32, herkomst: Int, afstand: Int) {
        cell(month, Metric.instroom &+ herkomst &* Metric.afstanden &+ afstand).pointee &+= 1
    }

    @inline(__always)
    func uitstroom(month: Int32, cause: Int, afstand: Int, duur: Int) {
        cell(month, Metric.uitstroom &+ cause &* Metric.afstanden &+ afstand).pointee &+= 1
        cell(month, Metric.uitstroomDuur &+ duur).pointee &+= 1
    }

    @inline(__always)
    func doorstroom(month: Int32, move: Int) { cell(month, Metric.doorstroom &+ move).pointee &+= 1 }

    @inline(__always)
    func terugval(month: Int32, exit: Int32, cause: Int, afstand: Int) {
        cell(month, Metric.terugval &+ cause &* Metric.afstanden &+ afstand).pointee &+= 1
        let away = month &- exit
        if exit < 1 || away > 24 { return }
        cell(exit, Metric.teruggekeerd &+ 2 &* Lane.causes &+ cause).pointee &+= 1
        if away <= 12 { cell(exit, Metric.teruggekeerd &+ Lane.causes &+ cause).pointee &+= 1 }
        if away <= 6 { cell(exit, Metric.teruggekeerd &+ cause).pointee &+= 1 }
    }

    @inline(__always)
    func aow(month: Int32, afstand: Int) { cell(month, Metric.aow &+ afstand).pointee &+= 1 }
    @inline(__always)
    func overlijden(month: Int32, afstand: Int) { cell(month, Metric.overlijden &+ afstand).pointee &+= 1 }
}

/// Keeps nothing: for runs of which only the final state matters.
struct Unrecorded: Recording {
    func stay(afstand: Int, from: Int32, to: Int32) {}
    func spell(_ row: UnsafeMutablePointer<Dossier>, from: Int32, to: Int32) {}
    func instroom(month: Int32, herkomst: Int, afstand: Int) {}
    func uitstroom(month: Int32, cause: Int, afstand: Int, duur: Int) {}
    func doorstroom(month: Int32, move: Int) {}
    func terugval(month: Int32, exit: Int32, cause: Int, afstand: Int) {}
    func aow(month: Int32, afstand: Int) {}
    func overlijden(month: Int32, afstand: Int) {}
}
