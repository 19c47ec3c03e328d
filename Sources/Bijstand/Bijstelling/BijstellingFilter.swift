internal import BijstandAnalysis
internal import BijstandCaseload
internal import BijstandExchange
internal import BijstandMicrosimulation
internal import Foundation

/// What came against what was forecast: the municipality's own pressure now, and what its levels moved by.
struct BijstellingFilter {
    let uitkomsten: [Bijstelling.Uitkomst]
    let toestand: (mean: Double, sd: Double)
    let niveau: [MunicipalFilter.Flow: Double]
    /// Mean stock that was forecast, by month of the new forecast's past.
    let geraamd: [Month: Double]

    /// A forecast knows its own levels better than those of any municipality: by so much.
    private static func pool(_ numbers: ParameterVector) -> MunicipalFilter.Pool {
        var pool = MunicipalFilter.Pool()
        (pool.omloop, pool.verdeling) = (0.05, 0.05)
        let phi = numbers.scalar(.gemeentePhi)
        if phi > 0 { pool.phi = phi }
        let sd = numbers.scalar(.gemeenteSd)
        if sd > 0 { pool.druk = sd / (1 - pool.phi * pool.phi).squareRoot() }
        return pool
    }

    init(_ file: ScenarioFile, _ nieuws: BijstellingNieuws, _ request: RunRequest, threads: Int?) throws {
        let scenario = file.scenario
        let cutOff = scenario.cutOff
        // Of every month of the past a stock too, for what was paid meanwhile.
        let months = (1...cutOff.distance(to: nieuws.stand.periode.upperBound)).map { cutOff.advanced(by: $0) }
        let asked = nieuws.figures + months.map { Waarneming.stand($0) }
        let outcomes = try file.naming {
            try SimulationModel(scenario, asked, seed: request.seed, threads: threads ?? Platform.cores)
                .outcomes(replications: request.replications)
        }
        func values(_ index: Int) -> [Double] {
            (0..<Int(request.replications)).map { outcomes[$0 * asked.count + index] }.filter { !$0.isNaN }
        }
        uitkomsten = nieuws.figures.enumerated().compactMap { index, figure in
            let values = values(index)
            return values.isEmpty ? nil : Bijstelling.Uitkomst(cijfer: figure, geraamd: Bijstelling.Spreiding(values))
        }
        geraamd = Dictionary(
            uniqueKeysWithValues: months.enumerated().map { index, month in
                let values = values(nieuws.figures.count + index)
                return (month, values.reduce(0, +) / Double(max(1, values.count)))
            })
        let numbers = scenario.centers
        let pool = Self.pool(numbers)
        let filter = MunicipalFilter(
            uitkomsten.compactMap { Self.observation($0, cutOff, pool) }, stand: nieuws.stand.waarde,
            last: max(nieuws.peildatum, nieuws.stand.periode.upperBound), numbers, pool)
        let before = numbers.scalar(.gemeenteToestand)
        let gone = Double(cutOff.distance(to: nieuws.peildatum))
        toestand = (before * pow(pool.phi, gone) + filter.toestand.mean, filter.toestand.sd)
        niveau = filter.niveau.mapValues(\.mean)
    }

    /// Against the mean of what was forecast; the error is that of the figure, and for a flow what a year differs by.
    private static func observation(
        _ one: Bijstelling.Uitkomst, _ cutOff: Month, _ pool: MunicipalFilter.Pool
    ) -> MunicipalFilter.Observation? {
        let (came, forecast) = (one.cijfer.waarde, one.geraamd.mean)
        guard came > 0, forecast > 0 else { return nil }
        let period = one.cijfer.periode
        let own = one.cijfer.fout / came
        let (figure, flow): (MunicipalFilter.Figure, MunicipalFilter.Flow?)
        switch one.cijfer.grootheid.description {
        case "stand": (figure, flow) = (.change(from: cutOff, through: period.upperBound), nil)
        case "instroom_met_terugval": (figure, flow) = (.flow(.instroom, period), .instroom)
        case "uitstroom_werk": (figure, flow) = (.flow(.werk, period), .werk)
        case "uitstroom", "uitstroom+aow+overlijden": (figure, flow) = (.exits(period), .overig)
        default: return nil
        }
        let months = Double(period.lowerBound.distance(to: period.upperBound) + 1)
        let year = flow.flatMap { pool.jaarruis[$0] } ?? 0
        let variance = own * own + (flow == nil ? 0 : 1 / came + year * year * 12 / months)
        return MunicipalFilter.Observation(figure, log(came / forecast), fout: variance.squareRoot())
    }
}

extension Waarneming {
    /// A stock of which nothing is observed: what a forecast is asked for.
    fileprivate static func stand(_ month: Month) -> Waarneming {
        Waarneming(
            grootheid: .stand, periode: month...month, periodeText: month.description, waarde: 0, fout: 1, bron: "")
    }
}
