internal import BijstandCaseload
internal import BijstandExchange

/// The flows that a municipality counted itself, as what a year of the forecast is expected to bring: the mean of its last three
/// years, by their share of the stock.
struct GemeenteDoelstroom {
    /// A year's flow at the stock of the cut-off, and how many were counted for it.
    struct Stroom {
        var waarde: Double
        var geteld: Double
        var jaren: Int
    }

    private(set) var instroom: Stroom?
    /// Without AOW and death.
    private(set) var uitstroom: Stroom?
    /// With AOW and death.
    private(set) var alleUitstroom: Stroom?
    private(set) var werk: Stroom?
    /// The figures that were used.
    private(set) var cijfers: [GemeenteCijfer] = []
    /// The stocks that they are held against.
    private(set) var standen: [GemeenteCijfer] = []

    /// - Parameter stand: dossiers at the cut-off.
    init(_ kennis: GemeenteKennis, stand: Double) {
        let stocks = kennis.figures(.stand, isOwn: true)
        var held: [GemeenteCijfer] = []
        func mean(_ grootheid: GemeenteGrootheid, _ used: inout [GemeenteCijfer]) -> Stroom? {
            let years = kennis.figures(grootheid, isOwn: true).filter {
                $0.jaar >= kennis.start.year - 3 && $0.periode.upperBound <= kennis.cutOff.advanced(by: 11)
            }.suffix(3)
            guard !years.isEmpty else { return nil }
            used += years
            let rates = years.map { year in
                let stock = stocks.first { $0.periode.upperBound == year.periode.upperBound }
                held += [stock].compactMap(\.self)
                return year.waarde / (stock?.waarde ?? stand)
            }
            return Stroom(
                waarde: rates.reduce(0, +) / Double(rates.count) * stand, geteld: years.map(\.waarde).reduce(0, +),
                jaren: years.count)
        }
        var used: [GemeenteCijfer] = []
        instroom = mean(.instroom, &used)
        uitstroom = mean(.uitstroom, &used)
        alleUitstroom = uitstroom == nil ? mean(.alleUitstroom, &used) : nil
        werk = mean(.uitstroomWerk, &used)
        cijfers = used
        if let last = stocks.last,
            let before = stocks.last(where: {
                $0.periode.upperBound <= last.periode.upperBound.advanced(by: -12)
            })
        {
            held += [before, last]
        }
        standen = held
    }

    var hasExits: Bool { uitstroom != nil || alleUitstroom != nil }

    var isEmpty: Bool { instroom == nil && uitstroom == nil && alleUitstroom == nil && werk == nil }
}
