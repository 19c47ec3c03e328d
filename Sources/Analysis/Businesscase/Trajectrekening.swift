public import BijstandCaseload
internal import BijstandFigures
internal import BijstandMicrosimulation

/// What a place in a traject costs, and what it must bring about to pay back.
public struct Trajectrekening: Sendable {
    /// A ratio of means over replications, with its standard error: N and D of each, R = ΣN ÷ ΣD, and the error that of
    /// N − R·D over the mean of D (Cochran, *Sampling Techniques*, 1977, ch. 6).
    public struct Verhouding: Sendable, Equatable {
        public let mean: Double
        /// Nil for one replication.
        public let se: Double?
        public let n: Int

        /// Nil where nothing is to be divided by.
        init?(_ pairs: [(over: Double, under: Double)]) {
            let under = pairs.reduce(0) { $0 + $1.under }
            guard under > 0 else { return nil }
            let ratio = pairs.reduce(0) { $0 + $1.over } / under
            let count = Double(pairs.count)
            let squares = pairs.reduce(0) { sum, pair in
                let rest = pair.over - ratio * pair.under
                return sum + rest * rest
            }
            mean = ratio
            se = pairs.count < 2 ? nil : (squares * count / (count - 1)).squareRoot() / under
            n = pairs.count
        }
    }

    /// Who the sum is made for.
    public enum Voor: String, CaseIterable, Sendable {
        /// Own money against what the municipality gains.
        case gemeente
        /// All money against what municipality and state gain.
        case samen

        var post: Businesscase.Post {
            switch self {
            case .gemeente: .gemeente
            case .samen: .samen
            }
        }
    }

    public let naam: String
    /// Of the doelgroep; all where it asks for none.
    public let groepen: [Afstand]
    /// Months.
    public let lockin: Int?
    /// Of a place that starts, in cents; nil where none does.
    let eigen: Verhouding?
    let extern: Verhouding?
    private let terug: [Voor: [Int: (maanden: Verhouding?, uitstroom: Verhouding?)]]

    /// Euros of own money, and of others, for a place that starts.
    public var prijs: (eigen: Double, extern: Double)? {
        eigen.flatMap { own in extern.map { (own.mean / 100, $0.mean / 100) } }
    }

    /// Months off benefit that a place must add to pay back, at what such a month brings within a window.
    public func maanden(_ voor: Voor, venster: Int) -> Verhouding? { terug[voor]?[venster]?.maanden }

    /// Exits to work that a hundred places must add to pay back within a window.
    public func uitstroom(_ voor: Voor, venster: Int) -> Verhouding? { terug[voor]?[venster]?.uitstroom }

    /// Nil of an intervention that is no traject.
    init?(_ intervention: Intervention, _ zaak: Businesscase, _ result: SimulationResult) {
        guard let traject = intervention.traject else { return nil }
        naam = intervention.naam
        lockin = traject.lockin.months
        // Without an indeling of its own, a dossier's indeling is its afstand.
        let asked: Set<Afstand>? =
            traject.doelgroep[.indeling] ?? (zaak.isIndeling ? nil : traject.doelgroep[.afstand])
        let groepen = Afstand.allCases.filter { asked?.contains($0) ?? true }
        self.groepen = groepen
        let kosten = (0..<result.replications).map { Self.kosten(traject, result, replication: $0) }
        eigen = Verhouding(kosten.map { ($0.eigen, $0.places) })
        extern = Verhouding(kosten.map { ($0.extern, $0.places) })
        var terug: [Voor: [Int: (maanden: Verhouding?, uitstroom: Verhouding?)]] = [:]
        for voor in Voor.allCases {
            for venster in zaak.vensters where zaak.tells(voor.post, venster) {
                guard
                    let values = zaak.values(
                        [voor.post, .maandenBespaard], groepen: groepen, duur: nil, venster: venster)
                else { continue }
                // Of replications in which places start.
                let each = kosten.indices.compactMap { index -> (prijs: Double, euro: Double, maanden: Double)? in
                    guard kosten[index].places > 0, let euro = values[0][index], let months = values[1][index]
                    else { return nil }
                    let all = kosten[index].eigen + (voor == .samen ? kosten[index].extern : 0)
                    return (
                        all / kosten[index].places, Double(euro),
                        Double(months) / Double(Businesscase.Post.maandenBespaard.scale)
                    )
                }
                terug[voor, default: [:]][venster] = (
                    Verhouding(each.compactMap { $0.maanden > 0 ? ($0.prijs, $0.euro / $0.maanden) : nil }),
                    Verhouding(each.map { (100 * $0.prijs, $0.euro) })
                )
            }
        }
        self.terug = terug
    }

    /// Places that start in the full years of a run, and what they cost in cents.
    private static func kosten(
        _ traject: Traject, _ result: SimulationResult, replication: Int
    ) -> (places: Double, eigen: Double, extern: Double) {
        let numbers = result.money(replication: replication)
        let scenario = result.scenario
        var (all, own, others) = (0, Euro.zero, Euro.zero)
        for year in scenario.fullYears {
            func sum(_ metric: TrajectMetric) -> Int {
                (1...12).reduce(0) { sum, month in
                    let index = scenario.cutOff.distance(to: Month(year: year, month: month))
                    return sum
                        + result.withCounts(replication: replication, month: index) {
                            Int($0[metric.column(traject.index)])
                        }
                }
            }
            let places = sum(.gestart)
            let costs = TrajectKosten(
                numbers, traject: traject.index, year: year - numbers.layout.years[0]
            ).of(places: places, months: sum(.deelnemers))
            (all, own, others) = (all + places, own + costs.eigen, others + costs.extern)
        }
        return (Double(all), Double(own.cents), Double(others.cents))
    }
}
