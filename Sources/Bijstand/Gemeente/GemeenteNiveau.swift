internal import BijstandAnalysis
internal import BijstandCaseload
internal import BijstandExchange
internal import Foundation

/// How a municipality's flows stand to those of the country, and what pressure of its own it is under: what is known of it, and the
/// spread that this leaves.
///
/// Filtered from its stocks and flows against those of the country in the same months (``MunicipalFilter``). Small municipalities turn
/// over faster than large ones: CBS, flows of 2015–2017 (83450NED, 83747NED, 84066NED), noise of counting and rounding taken out.
struct GemeenteNiveau {
    enum Stroom: CaseIterable {
        case instroom, werk, overig
        /// All exits of who is two years or longer on benefit, beside those of everybody.
        case lang

        /// The mean of the logarithm by inhabitants: below 15,000, to 100,000, above. That of inflow follows from the others: with it
        /// their stocks grow against the country's as they did from 2017 to 2024 (CBS, persons), by 1, 0.4 and −0.4 % a year.
        fileprivate func midden(_ inwoners: Double?) -> Double {
            let means: (Double, Double, Double) =
                switch self {
                case .instroom: (0.17, 0.05, -0.08)
                case .werk: (0.21, 0.085, -0.055)
                case .overig: (0.10, 0.01, -0.10)
                case .lang: (0, 0, 0)
                }
            guard let inwoners else { return 0 }
            return inwoners < 15_000 ? means.0 : inwoners <= 100_000 ? means.1 : means.2
        }

        fileprivate var flow: MunicipalFilter.Flow? {
            switch self {
            case .instroom: .instroom
            case .werk: .werk
            case .overig: .overig
            case .lang: nil
            }
        }
    }

    /// Levels that the file tells, in order.
    let stromen: [Stroom]
    /// Means of logarithms.
    var midden: [Stroom: Double]
    /// Standard deviations of logarithms.
    var spreiding: [Stroom: Double]
    /// The pressure of its own at the peildatum, and what becomes of it in a month.
    let toestand: (mean: Double, sd: Double)
    let pool: MunicipalFilter.Pool
    /// Of instroom, werk, overig and the pressure.
    let correlatie: [[Double]]
    /// Whether a flow of the municipality set a level.
    let isGemeten: Bool

    /// Spread of the level of who stays long beside that of counting, an assumption: nothing public says how years differ in it.
    private static let lang = 0.05
    /// About the share of the stock that leaves in a year after two years or more.
    static let longExits = 0.12
    /// Spreads of turnover, inflow by itself and division where levels are of a dossier file: assumptions.
    private static let perDossier = (0.25, 0.15, 0.2)
    /// Persons that come or go together, for each that does: an eighth of benefits is of couples.
    private static let together = 1.28
    /// Variance of a figure that is rounded to tens.
    private static let rounding = 100.0 / 12
    /// Exits other than to work that a municipality's figure leaves out and the country's has: who died or left the country.
    private static let untold = 0.066

    /// - Parameters:
    ///   - doelstroom: flows that the municipality counted itself: levels are fitted to them, so their precision alone counts here.
    ///   - land: numbers of the country.
    init(_ kennis: GemeenteKennis, _ doelstroom: GemeenteDoelstroom, stand: Double, land: ParameterVector) {
        var pool = MunicipalFilter.Pool()
        for stroom in Stroom.allCases {
            if let flow = stroom.flow { pool.midden[flow] = stroom.midden(kennis.inwoners?.waarde) }
        }
        let flows = Self.flows(kennis, pool) + Self.own(doelstroom, pool)
        let filter = MunicipalFilter(
            Self.changes(kennis) + flows, stand: stand, last: kennis.peildatum, land, pool)
        // Who stays long is told apart where exits and the share of long spells are both known.
        stromen = Stroom.allCases.filter { $0 != .lang || doelstroom.hasExits && kennis.last(.langer24) != nil }
        let counted = 1 / max(1, Self.longExits * stand)
        (midden, spreiding) = ([.lang: 0], [.lang: (counted + Self.lang * Self.lang).squareRoot()])
        for stroom in Stroom.allCases {
            guard let flow = stroom.flow, let niveau = filter.niveau[flow] else { continue }
            (midden[stroom], spreiding[stroom]) = (niveau.mean, niveau.sd)
        }
        (toestand, correlatie, self.pool) = (filter.toestand, filter.correlatie, pool)
        isGemeten = !flows.isEmpty
    }

    /// As the years of a dossier file tell: its exits against those that the country expects of the same dossiers, its inflow against the
    /// country's at its share of the stock, and what its stock did against the country's.
    init(_ schatting: DossierSchatting, stand: Double, last: Month, land: NieuwLand) {
        // Against what is expected of the same dossiers, not of as many: municipalities may differ by more.
        var pool = MunicipalFilter.Pool()
        (pool.omloop, pool.instroom, pool.verdeling) = Self.perDossier
        let newest = schatting.window.months(ofJaar: 0)
        func observed(_ figure: MunicipalFilter.Figure, _ level: LevelPath?) -> [MunicipalFilter.Observation] {
            level.map { [MunicipalFilter.Observation(figure, $0.mean, fout: $0.sd)] } ?? []
        }
        let (instroom, uitstroom) = schatting.niveaus
        let flows =
            (schatting.hasReasons
                ? observed(.flow(.werk, newest), uitstroom[.werk])
                    + observed(.flow(.overig, newest), uitstroom[.overig])
                : observed(.exits(newest), uitstroom[.overig]))
            + observed(.flow(.instroom, newest), instroom)
        let changes = schatting.window.jaren.compactMap { jaar -> MunicipalFilter.Observation? in
            let months = schatting.window.months(ofJaar: jaar)
            // Back from the last month of which the country's stock is known.
            let wait = max(0, land.laatste.distance(to: newest.upperBound))
            let (from, through) = (
                months.lowerBound.advanced(by: -1 - wait), months.upperBound.advanced(by: -wait)
            )
            guard let before = schatting.counts.stand(from), let after = schatting.counts.stand(through), before > 0,
                after > 0, let then = land.stand(from), let now = land.stand(through)
            else { return nil }
            return MunicipalFilter.Observation(
                .change(from: from, through: through),
                log(Double(after) / Double(before)) - schatting.volging.mean * log(now / then), fout: 0)
        }
        let filter = MunicipalFilter(flows + changes, stand: stand, last: last, land.numbers, pool)
        stromen = [.instroom, .werk, .overig]
        (midden, spreiding) = ([:], [:])
        for stroom in stromen {
            guard let flow = stroom.flow, let niveau = filter.niveau[flow] else { continue }
            (midden[stroom], spreiding[stroom]) = (niveau.mean, niveau.sd)
        }
        (toestand, correlatie, self.pool, isGemeten) = (filter.toestand, filter.correlatie, pool, true)
    }

    /// Levels of all inflow, and of all exits.
    var instroom: Double { exp(midden[.instroom] ?? 0) }
    var uitstroom: Double { exp(((midden[.werk] ?? 0) + (midden[.overig] ?? 0)) / 2) }

    /// Public flows of years: those of the municipality ÷ those of the country.
    private static func flows(
        _ kennis: GemeenteKennis, _ pool: MunicipalFilter.Pool
    ) -> [MunicipalFilter.Observation] {
        kennis.figures(.personen, isOwn: false).map(\.jaar).flatMap { year in
            MunicipalFilter.Flow.allCases.compactMap { flow in
                guard let own = rate(flow, year, kennis.figures(isOwn: false)),
                    let land = rate(flow, year, kennis.country)
                else { return nil }
                let count = max(own.flow, 1)
                let parts = flow == .overig ? 2.0 : 1
                let year = Month(year: year, month: 1)...Month(year: year, month: 12)
                return MunicipalFilter.Observation(
                    .flow(flow, year), log(own.rate / land.rate) + (flow == .overig ? untold : 0),
                    fout: noise(together / count + parts * rounding / (count * count), flow, pool))
            }
        }
    }

    /// Flows that it counted itself.
    private static func own(
        _ doelstroom: GemeenteDoelstroom, _ pool: MunicipalFilter.Pool
    ) -> [MunicipalFilter.Observation] {
        doelstroom.cijfers.compactMap { one in
            let (figure, flow): (MunicipalFilter.Figure, MunicipalFilter.Flow)
            switch one.grootheid {
            case .instroom: (figure, flow) = (.flow(.instroom, one.periode), .instroom)
            case .uitstroomWerk: (figure, flow) = (.flow(.werk, one.periode), .werk)
            case .uitstroom, .alleUitstroom: (figure, flow) = (.exits(one.periode), .overig)
            default: return nil
            }
            return MunicipalFilter.Observation(figure, nil, fout: noise(1 / max(one.waarde, 1), flow, pool))
        }
    }

    private static func noise(_ counting: Double, _ flow: MunicipalFilter.Flow, _ pool: MunicipalFilter.Pool) -> Double
    {
        let year = pool.jaarruis[flow] ?? 0
        return (counting + year * year).squareRoot()
    }

    /// Changes of its stock against those of the country's, of one source each.
    private static func changes(_ kennis: GemeenteKennis) -> [MunicipalFilter.Observation] {
        func changes(
            _ figures: [GemeenteCijfer], isRounded: Bool, _ land: (Month) -> Double?
        ) -> [MunicipalFilter.Observation] {
            zip(figures, figures.dropFirst()).compactMap { before, after in
                let (from, through) = (before.periode.upperBound, after.periode.upperBound)
                guard through <= kennis.cutOff, let then = land(from), let now = land(through) else { return nil }
                let variance = isRounded ? rounding * (1 / square(before.waarde) + 1 / square(after.waarde)) : 0
                return MunicipalFilter.Observation(
                    .change(from: from, through: through), log(after.waarde / before.waarde) - log(now / then),
                    fout: variance.squareRoot())
            }
        }
        let own = kennis.figures(.stand, isOwn: true)
        guard own.count < 2 else { return changes(own, isRounded: false) { kennis.landStand($0) } }
        let persons = kennis.country(.personen)
        return changes(kennis.figures(.personen, isOwn: false), isRounded: true) { month in
            persons.first { $0.periode.upperBound == month }?.waarde
        }
    }

    private static func square(_ value: Double) -> Double { max(value, 1) * max(value, 1) }

    private static func rate(
        _ flow: MunicipalFilter.Flow, _ year: Int, _ figures: (GemeenteGrootheid) -> [GemeenteCijfer]
    ) -> (rate: Double, flow: Double)? {
        func value(_ grootheid: GemeenteGrootheid) -> Double? {
            figures(grootheid).first { $0.jaar == year && $0.isOpenbaar }?.waarde
        }
        guard let persons = value(.personen) else { return nil }
        let count: Double? =
            switch flow {
            case .instroom: value(.instroom)
            case .werk: value(.uitstroomWerk)
            case .overig: value(.uitstroom).flatMap { all in value(.uitstroomWerk).map { all - $0 } }
            }
        return count.flatMap { $0 > 0 && persons > 0 ? ($0 / persons, $0) : nil }
    }
}

extension GemeenteKennis {
    fileprivate func figures(isOwn: Bool) -> (GemeenteGrootheid) -> [GemeenteCijfer] {
        { figures($0, isOwn: isOwn) }
    }

    fileprivate func country(_ grootheid: GemeenteGrootheid) -> [GemeenteCijfer] {
        land.filter { $0.grootheid == grootheid }
    }

    /// The country's stock of a month, where it was known.
    fileprivate func landStand(_ month: Month) -> Double? { landStanden.first { $0.month == month }?.waarde }
}
