internal import BijstandCaseload
internal import BijstandExchange

/// What is known of a municipality at a peildatum, its own figures before public ones.
struct GemeenteKennis {
    let start: Month
    let peildatum: Month
    /// What is left out because it became known later.
    let later: [GemeenteCijfer]
    let land: [GemeenteCijfer]
    /// Stocks of the country before the start, as known at the peildatum, in order of time.
    let landStanden: [(month: Month, waarde: Double)]
    private var all: [GemeenteCijfer]

    init(
        _ vraag: GemeenteVraag, start: Month, landStanden: [(month: Month, waarde: Double)] = []
    ) {
        self.start = start
        self.landStanden = landStanden
        peildatum = vraag.peildatum ?? start
        let limit = peildatum
        let given = vraag.cijfers + vraag.openbaar.gemeente
        later = vraag.cijfers.filter { $0.bekend > limit }
        all = given.filter { $0.bekend <= limit }
        land = vraag.openbaar.land.filter { $0.bekend <= limit }
    }

    var cutOff: Month { start.advanced(by: -1) }

    /// The figures of a quantity in order of time; of one period the one that was known last, the municipality's own before a
    /// public one.
    func figures(_ grootheid: GemeenteGrootheid, isOwn: Bool? = nil) -> [GemeenteCijfer] {
        var best: [Month: GemeenteCijfer] = [:]
        for one in all where one.grootheid == grootheid && (isOwn.map { $0 != one.isOpenbaar } ?? true) {
            let month = one.periode.upperBound
            if let other = best[month],
                (other.isOpenbaar ? 0 : 1, other.bekend) > (one.isOpenbaar ? 0 : 1, one.bekend)
            {
                continue
            }
            best[month] = one
        }
        return best.values.sorted { $0.periode.upperBound < $1.periode.upperBound }
    }

    /// The last figure of a moment, at the cut-off or before it.
    func last(_ grootheid: GemeenteGrootheid, isOwn: Bool? = nil) -> GemeenteCijfer? {
        figures(grootheid, isOwn: isOwn).last { $0.periode.upperBound <= cutOff }
    }

    func figure(_ grootheid: GemeenteGrootheid, _ year: Int) -> GemeenteCijfer? {
        figures(grootheid).last { $0.jaar == year }
    }

    /// Dossiers at the cut-off; nil where neither they nor persons are known.
    var stand: Stand? {
        let (own, persons) = (last(.stand), last(.personen))
        if let own, persons.map({ $0.periode.upperBound < own.periode.upperBound.advanced(by: 24) }) ?? true {
            return Stand(own, perUitkering: nil, self)
        }
        return persons.map { Stand($0, perUitkering: OpenbareCijfers.personsPerBenefit($0.jaar), self) }
    }

    /// The country's stock at the last month known, against that of a month; 1 where that is not known.
    fileprivate func landSince(_ month: Month) -> Double {
        guard let last = landStanden.last, month < cutOff,
            let then = landStanden.last(where: { $0.month <= month }), then.waarde > 0
        else { return 1 }
        return last.waarde / then.waarde
    }

    /// Budgets of a stage that are known: of years of the run, and of the year of the cut-off.
    func budgets(_ grootheid: GemeenteGrootheid) -> [GemeenteCijfer] {
        figures(grootheid).filter { $0.jaar >= start.year }
    }

    /// Whether the first year's budget is known: those of later years alone tell no deficit.
    var hasMoney: Bool { GemeenteGrootheid.budgets.contains { budgets($0).first?.jaar == start.year } }

    /// Leaves public budgets out.
    mutating func dropPublicBudgets() {
        all.removeAll { $0.isOpenbaar && GemeenteGrootheid.budgets.contains($0.grootheid) }
    }

    var inwoners: GemeenteCijfer? { figures(.inwoners).last }
}

extension GemeenteKennis {
    /// The dossiers that a forecast begins with, and the figure that they follow from.
    struct Stand {
        let cijfer: GemeenteCijfer
        /// Persons for each benefit that persons were divided by; nil where dossiers were counted.
        let perUitkering: Double?
        /// What the country's stock became since the figure, by which it was brought to the cut-off.
        let beweging: Double
        let waarde: Double

        init(_ cijfer: GemeenteCijfer, perUitkering: Double?, _ kennis: GemeenteKennis) {
            (self.cijfer, self.perUitkering) = (cijfer, perUitkering)
            beweging = kennis.landSince(cijfer.periode.upperBound)
            waarde = (cijfer.waarde / (perUitkering ?? 1) * beweging).rounded()
        }
    }
}
