internal import BijstandAnalysis
internal import BijstandExchange

/// A municipality of which a forecast from the end of a year can be held against the year after.
struct Beoordeelbaar {
    let code: String
    let naam: String
    let openbaar: OpenbareCijfers
    /// Persons on benefit at the end of the year, or of the year before.
    let personen: Double
    /// What there is to hold a forecast against, with the figures of a run that make it: as a multiple of the year before.
    let known: [(grootheid: MunicipalBacktest.Grootheid, names: [String], before: Double, came: Double)]
    let grants: (before: Double, came: Double)?
    /// Its own budget for the year after, euros.
    let begroting: Double?

    private static let flows: [(MunicipalBacktest.Grootheid, GemeenteGrootheid, [String])] = [
        (.stand, .personen, ["stand"]), (.instroom, .instroom, ["instroom", "terugval"]),
        (.uitstroom, .uitstroom, ["uitstroom"]), (.werk, .uitstroomWerk, ["uitstroom_werk"]),
    ]

    /// Nil where nothing can be judged.
    init?(_ gemeente: (code: String, naam: String), _ openbaar: OpenbareCijfers, _ year: Int) {
        func figure(_ grootheid: GemeenteGrootheid, _ year: Int) -> Double? {
            openbaar.gemeente.first { $0.grootheid == grootheid && $0.jaar == year && $0.waarde > 0 }?.waarde
        }
        func both(_ grootheid: GemeenteGrootheid) -> (before: Double, came: Double)? {
            figure(grootheid, year).flatMap { before in
                figure(grootheid, year + 1).map { (before: before, came: $0 / before) }
            }
        }
        guard let personen = figure(.personen, year) ?? figure(.personen, year - 1) else { return nil }
        (code, naam, self.openbaar, self.personen) = (gemeente.code, gemeente.naam, openbaar, personen)
        known = Self.flows.compactMap { grootheid, counted, names in
            both(counted).map { (grootheid, names, $0.before, $0.came) }
        }
        grants = both(.definitief)
        begroting = figure(.voorlopig, year + 1)
        if known.isEmpty && grants == nil { return nil }
    }
}
