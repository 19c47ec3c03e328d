internal import BijstandCaseload
internal import BijstandExchange

/// What is known of a municipality at a peildatum, its own figures before public ones.
struct GemeenteKennis {
    let start: Month
    let peildatum: Month
    /// What is left out because it became known later.
    let later: [GemeenteCijfer]
    let land: [GemeenteCijfer]
    private let all: [GemeenteCijfer]

    init(_ vraag: GemeenteVraag, start: Month) {
        self.start = start
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

    /// Dossiers at the cut-off, from persons where the municipality does not say it; nil where neither is known.
    var stand: (cijfer: GemeenteCijfer, waarde: Double)? {
        let (own, persons) = (last(.stand), last(.personen))
        if let own, persons.map({ $0.periode.upperBound < own.periode.upperBound.advanced(by: 24) }) ?? true {
            return (own, own.waarde)
        }
        return persons.map { ($0, ($0.waarde / OpenbareCijfers.personsPerBenefit($0.jaar)).rounded()) }
    }

    var inwoners: GemeenteCijfer? { figures(.inwoners).last }
}
