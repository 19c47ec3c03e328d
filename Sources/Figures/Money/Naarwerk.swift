internal import BijstandCaseload
internal import BijstandMicrosimulation

/// People to work in a year, by way of counting.
enum Naarwerk {
    static func count(_ telwijze: Telwijze, _ counts: YearCounts) -> (unit: Unit, scale: Int64, values: [Int64]) {
        let exits = Metric.uitstroom + Oorzaak.werk.index * Afstand.count
        func reached(_ most: Reached) -> [Int] { (0...most.rawValue).map { Metric.naarWerk + $0 } }
        func durable(_ window: Int) -> [Int64] {
            let back = counts.flow([Metric.teruggekeerd + window * Oorzaak.count + Oorzaak.werk.index])
            return zip(counts.flow(Array(exits..<exits + Afstand.count)), back).map { $0 - $1 }
        }
        switch telwijze {
        case .volledig: return (.huishoudens, 1, counts.flow(Array(exits..<exits + Afstand.count)))
        case .gedeeltelijk: return (.huishoudens, 1, counts.flow(reached(.deeltijd)))
        case .notitie:
            let prevented = zip(
                counts.unchanged(UnchangedMetric.instroom), counts.flow(Array(Metric.instroom..<Metric.terugval))
            ).map { $0 - $1 }
            return (.huishoudens, 1, zip(counts.flow(reached(.groei)), prevented).map { $0 + $1 })
        case .duurzaam6: return (.huishoudens, 1, durable(0))
        case .duurzaam12: return (.huishoudens, 1, durable(1))
        case .duurzaam24: return (.huishoudens, 1, durable(2))
        case .fte: return (.fte, Int64(Uren.fullTime), counts.flow([Metric.urenErbij]))
        }
    }
}
