import BijstandAnalysis
import BijstandCaseload
import BijstandMicrosimulation
import BijstandStochastics

/// Pictures of what a dossier file says: exits by months on benefit, who is still there, who comes in.
struct DossierFiguren: Spoken {
    enum Soort: String, CaseIterable { case raming, uitstroom, overleving, instroom }

    let language: Language
    private let figures: [Soort: CurveFigure]

    init(
        _ schatting: DossierSchatting, _ tabellen: DossierTabellen, naam: String, _ afscherming: Afscherming,
        _ vooruit: SimulationResult, _ language: Language
    ) {
        self.language = language
        let maker = Maker(
            schatting: schatting, tabellen: tabellen, naam: naam, afscherming: afscherming, language: language)
        var figures: [Soort: CurveFigure] = [:]
        figures[.raming] = maker.raming(vooruit)
        figures[.uitstroom] = maker.uitstroom
        figures[.overleving] = maker.overleving
        figures[.instroom] = maker.instroom
        self.figures = figures
    }

    var all: [(name: String, svg: String)] {
        Soort.allCases.compactMap { soort in figures[soort].map { ("\(soort.rawValue).svg", $0.svg) } }
    }

    /// As a page shows it; nil where there is nothing to show.
    func picture(_ soort: Soort) -> String? {
        figures[soort].map { "![\($0.title)](\(soort.rawValue).svg)" }
    }

    private struct Maker: Spoken {
        let schatting: DossierSchatting
        let tabellen: DossierTabellen
        let naam: String
        let afscherming: Afscherming
        let language: Language

        private func dots(_ points: [CurveFigure.Point], _ name: String, _ kind: CurveFigure.Kind) -> CurveFigure.Curve
        {
            CurveFigure.Curve(name: name, kind: kind, points: points)
        }

        /// Months of the past that are shown before a forecast.
        private static let past = 60

        /// The stock as it was and as it is forecast, by month.
        func raming(_ run: SimulationResult) -> CurveFigure {
            let start = run.scenario.start
            let counts = schatting.counts
            let known = counts.counts.indices.suffix(Self.past + 1).filter {
                !afscherming.isKlein(counts.counts[$0].stand)
            }
            let was = known.map {
                CurveFigure.Point(x: Double(counts.month($0).index), y: Double(counts.counts[$0].stand))
            }
            let paths = (0..<run.replications).map { run.path(replication: $0).scenario }
            let comes = (0...run.scenario.horizon).map { month in
                let forecast = Ensemble(paths.map { Double($0[month].stock) })
                return CurveFigure.Point(
                    x: Double(start.index + month - 1), y: forecast.mean,
                    interval: forecast.quantile(5)...forecast.quantile(95))
            }
            let first = was.first.map { Int($0.x) } ?? start.index
            let years = (first...start.index + run.scenario.horizon).filter { $0 % 12 == 0 }
            return CurveFigure(
                title: say(
                    nl: "\(naam): stand, en de raming met 90 %", en: "\(naam): stock, and the forecast with 90 %"),
                curves: [
                    dots(was, say(nl: "stand", en: "stock"), .line),
                    dots(comes, say(nl: "raming, met 90 %", en: "forecast, with 90 %"), .line),
                ],
                labels: years.map { (Double($0), "\($0 / 12)") },
                axis: say(nl: "eind van de maand", en: "end of the month"),
                least: 1, value: { [numbers] in numbers.whole($0) })
        }

        var uitstroom: CurveFigure? {
            let told = tabellen.duren
            let bands = schatting.fit.hazards.filter { told[$0.duur] != nil }
            guard !bands.isEmpty else { return nil }
            func points(
                _ value: (DuurHazard) -> Double, aside: Double = 0,
                _ limits: (DuurHazard) -> ClosedRange<Double>? = { _ in nil }
            )
                -> [CurveFigure.Point]
            {
                bands.map { CurveFigure.Point(x: Double($0.duur.index) + aside, y: value($0), interval: limits($0)) }
            }
            return CurveFigure(
                title: say(
                    nl: "\(naam): uitstroom per maand naar maanden in de bijstand",
                    en: "\(naam): exits a month by months on benefit"),
                curves: [
                    dots(
                        points(\.rate.hazard, aside: -0.05) { $0.rate.limits(level: 0.9) },
                        say(nl: "het bestand, met 90 %", en: "the file, with 90 %"), .dots),
                    dots(
                        points(\.scenario, aside: 0.05),
                        say(nl: "het scenario in dezelfde maanden", en: "the scenario, same months"),
                        .openDots),
                    dots(points(\.land), say(nl: "het land op dit niveau", en: "the country at this level"), .line),
                ],
                labels: bands.map { (Double($0.duur.index), $0.duur.rawValue) },
                axis: say(nl: "maanden in de bijstand", en: "months on benefit"), least: 0.001,
                value: { [numbers] in numbers.percent($0, 1) })
        }

        /// Months after which it is told who is still there.
        private static let months = [1, 2, 3, 4, 5, 6, 9, 12, 18, 24, 30, 36, 48, 60, 72, 84, 96, 108, 120]

        var overleving: CurveFigure? {
            let curve = KaplanMeier(schatting.history, window: schatting.window)
            var (points, last) = ([CurveFigure.Point(x: 0, y: 1, interval: 1...1)], 0.0)
            for months in Self.months.map(Double.init) {
                guard let point = curve.point(at: months), point.atRisk >= afscherming.grens else { continue }
                let left = curve.points.filter { last < $0.months && $0.months <= months }.reduce(0) { $0 + $1.exits }
                // Few who left between two places would be told by the step.
                guard !afscherming.isKlein(left) else { continue }
                last = months
                points.append(
                    CurveFigure.Point(x: months, y: point.survival, interval: KaplanMeier.limits(point, level: 0.9)))
            }
            guard points.count > 2 else { return nil }
            return CurveFigure(
                title: say(
                    nl: "\(naam): wie na zoveel maanden nog in de bijstand is",
                    en: "\(naam): who is still on benefit after so many months"),
                curves: [
                    dots(points, say(nl: "nog in de bijstand, met 90 %", en: "still on benefit, with 90 %"), .line)
                ],
                labels: stride(from: 0.0, through: last, by: 12).map { ($0, "\(Int($0))") },
                axis: say(nl: "maanden sinds de start", en: "months since the start"), least: 0.01,
                value: { [numbers] in numbers.percent($0, 0) })
        }

        /// By month, or by quarter or year where months are too small to be told.
        var instroom: CurveFigure? {
            let all = schatting.inflow.maanden
            for step in [1, 3, 12] {
                let begin = all.count % step
                let periods = stride(from: begin, to: all.count, by: step).map { all[$0..<$0 + step] }
                let counts = periods.map { Int($0.reduce(0) { $0 + $1.observed }) }
                if periods.count > 1, !counts.contains(where: afscherming.isKlein) {
                    return instroom(periods, counts, step: step)
                }
            }
            return nil
        }

        private func instroom(
            _ periods: [ArraySlice<InflowFit.Maand>], _ counts: [Int], step: Int
        ) -> CurveFigure {
            func place(_ index: Int) -> Double { Double(periods[index].last!.maand.index) }
            let counted = counts.enumerated().map { CurveFigure.Point(x: place($0), y: Double($1)) }
            let land = periods.enumerated().map { index, months in
                CurveFigure.Point(x: place(index), y: months.reduce(0) { $0 + $1.expected })
            }
            let year = 12 / step
            let means = counts.indices.filter { $0 + 1 >= year }.map { index in
                CurveFigure.Point(
                    x: place(index), y: Double(counts[(index + 1 - year)...index].reduce(0, +)) / Double(year))
            }
            let per: String =
                switch step {
                case 1: say(nl: "per maand", en: "a month")
                case 3: say(nl: "per kwartaal", en: "a quarter")
                default: say(nl: "per jaar", en: "a year")
                }
            // Of whole years a year stands under its dot, else under its January.
            let months = step == 12 ? periods.map { $0.last!.maand } : periods.flatMap { $0 }.map(\.maand)
            let labels = months.filter { step == 12 || $0.monthOfYear == 1 }
            let axis: String =
                switch step {
                case 1: say(nl: "maand", en: "month")
                case 3: say(nl: "kwartaal", en: "quarter")
                default:
                    say(nl: "twaalf maanden tot en met de maand in dit jaar", en: "twelve months through this year's")
                }
            return CurveFigure(
                title: say(nl: "\(naam): nieuwe huishoudens \(per)", en: "\(naam): new households \(per)"),
                curves: [dots(counted, say(nl: "nieuw \(per)", en: "new \(per)"), .dots)]
                    + (year > 1
                        ? [dots(means, say(nl: "gemiddeld over twaalf maanden", en: "mean of twelve months"), .line)]
                        : [])
                    + [dots(land, say(nl: "het land op dit niveau", en: "the country at this level"), .line)],
                labels: labels.map { (Double($0.index), "\($0.year)") }, axis: axis, least: 1,
                value: { [numbers] in numbers.whole($0) })
        }
    }
}
