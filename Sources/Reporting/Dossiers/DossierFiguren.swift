import BijstandAnalysis
import BijstandCaseload
import BijstandStochastics

/// Pictures of what a dossier file says: exits by months on benefit, who is still there, who comes in.
struct DossierFiguren: Spoken {
    enum Soort: String, CaseIterable { case uitstroom, overleving, instroom }

    private let schatting: DossierSchatting
    private let naam: String
    private let afscherming: Afscherming
    let language: Language
    private let figures: [Soort: CurveFigure]

    init(_ schatting: DossierSchatting, naam: String, _ afscherming: Afscherming, _ language: Language) {
        (self.schatting, self.naam, self.afscherming, self.language) = (schatting, naam, afscherming, language)
        var figures: [Soort: CurveFigure] = [:]
        let maker = Maker(schatting: schatting, naam: naam, afscherming: afscherming, language: language)
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
        let naam: String
        let afscherming: Afscherming
        let language: Language

        private func dots(_ points: [CurveFigure.Point], _ name: String, _ kind: CurveFigure.Kind) -> CurveFigure.Curve
        {
            CurveFigure.Curve(name: name, kind: kind, points: points)
        }

        var uitstroom: CurveFigure? {
            let bands = schatting.fit.hazards.filter { !afscherming.isKlein($0.rate.exits) }
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
            let januaries = periods.flatMap { $0 }.map(\.maand).filter { $0.monthOfYear == 1 }
            return CurveFigure(
                title: say(nl: "\(naam): nieuwe huishoudens \(per)", en: "\(naam): new households \(per)"),
                curves: [dots(counted, say(nl: "nieuw \(per)", en: "new \(per)"), .dots)]
                    + (year > 1
                        ? [dots(means, say(nl: "gemiddeld over twaalf maanden", en: "mean of twelve months"), .line)]
                        : [])
                    + [dots(land, say(nl: "het land op dit niveau", en: "the country at this level"), .line)],
                labels: januaries.map { (Double($0.index), "\($0.year)") },
                axis: say(nl: "maand", en: "month"), least: 1, value: { [numbers] in numbers.whole($0) })
        }
    }
}
