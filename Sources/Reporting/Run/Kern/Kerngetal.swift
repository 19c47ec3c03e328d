import BijstandFigures

/// A figure as a sentence tells it: what half of the replications lie below, and between what nine in ten lie.
package struct Kerngetal: Sendable, Equatable {
    package let midden: Cijfer
    package let laag: Cijfer
    package let hoog: Cijfer

    package init(midden: Cijfer, laag: Cijfer, hoog: Cijfer) {
        (self.midden, self.laag, self.hoog) = (midden, laag, hoog)
    }

    /// A key figure of a year; nil where there is none.
    init?(_ cijfers: Cijfers, _ naam: String, _ jaar: Int) {
        guard let midden = cijfers.kerncijfer(naam, jaar, "p50"), let laag = cijfers.kerncijfer(naam, jaar, "p05"),
            let hoog = cijfers.kerncijfer(naam, jaar, "p95")
        else { return nil }
        self.init(midden: midden, laag: laag, hoog: hoog)
    }
}
