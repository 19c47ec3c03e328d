internal import BijstandAnalysis
internal import BijstandCaseload
internal import BijstandExchange
internal import Foundation

/// Finds the levels at which the first whole year of a forecast brings the flows that a municipality counted.
enum GemeentePassing {
    private static let rounds = 8
    /// Households simulated a round: enough that chance and the pressure move a flow of a year by less than one in a hundred.
    private static let households = 400_000.0
    /// A level beyond these is no municipality.
    private static let bounds = log(0.1)...log(5.0)
    /// Means of a year.
    private struct Year {
        let instroom, terugval, uitstroom, werk, vertrek, langer: Double
    }

    /// What misses by more is told.
    private static let tolerance = 0.03

    /// - Returns: flows that the levels found do not bring.
    static func fit(
        _ tekst: inout GemeenteTekst, stand: Double, isCancelled: @Sendable () -> Bool
    ) throws -> [(grootheid: String, gevraagd: Double, komtUitOp: Double)] {
        func shift(_ stroom: GemeenteNiveau.Stroom, _ step: Double) {
            let level = (tekst.niveau.midden[stroom] ?? 0) + step
            tekst.niveau.midden[stroom] = min(max(level, bounds.lowerBound), bounds.upperBound)
        }
        let wanted = tekst.doelstroom
        let weight = lasting(wanted, tekst.niveau.pool)
        for _ in 0..<rounds {
            let year = try simulate(tekst, stand: stand, isCancelled)
            // Exits, with AOW and death where the municipality counts them in.
            let all = wanted.uitstroom?.waarde ?? wanted.alleUitstroom.map { max($0.waarde - year.vertrek, 1) }
            let exits = all ?? wanted.instroom.map { max($0.waarde - year.vertrek, 1) }
            if let exits {
                let work = wanted.werk?.waarde ?? exits * year.werk / max(year.uitstroom, 1)
                shift(.werk, log(max(work, 1) / max(year.werk, 1)))
                shift(.overig, log(max(exits - work, 1) / max(year.uitstroom - year.werk, 1)))
            } else if let work = wanted.werk {
                shift(.werk, log(max(work.waarde, 1) / max(year.werk, 1)))
            }
            if tekst.niveau.stromen.contains(.lang), let long = tekst.kennis.last(.langer24) {
                // Who leaves late is what the share of long spells moves by as the logarithm of their level moves by one.
                shift(.lang, (year.langer - long.waarde) / GemeenteNiveau.longExits)
            }
            if let balanced = exits.map({ $0 + year.vertrek }) {
                let entries = balanced * exp(weight * log(max(wanted.instroom?.waarde ?? balanced, 1) / balanced))
                shift(.instroom, log(max(entries - year.terugval, 1) / max(year.instroom, 1)))
            }
        }
        let last = try simulate(tekst, stand: stand, isCancelled)
        let pairs: [(GemeenteGrootheid, Double?, Double)] = [
            (.uitstroom, wanted.uitstroom?.waarde, last.uitstroom),
            (.alleUitstroom, wanted.alleUitstroom?.waarde, last.uitstroom + last.vertrek),
            (.uitstroomWerk, wanted.werk?.waarde, last.werk),
            (.instroom, wanted.instroom?.waarde, last.instroom + last.terugval),
        ]
        return pairs.compactMap { grootheid, asked, comes in
            asked.flatMap { abs(comes - $0) > tolerance * max($0, 30) ? (grootheid.rawValue, $0, comes) : nil }
        }
    }

    /// What is left in the years to come of inflow beyond what keeps the stock: what municipalities differ by in it, against what a year of
    /// inflow and one of exits differ by from their levels. Growth of one year says next to nothing of the next.
    private static func lasting(_ wanted: GemeenteDoelstroom, _ pool: MunicipalFilter.Pool) -> Double {
        guard let inflow = wanted.instroom, let exits = wanted.uitstroom ?? wanted.alleUitstroom else { return 1 }
        func square(_ flow: MunicipalFilter.Flow) -> Double { (pool.jaarruis[flow] ?? 0) * (pool.jaarruis[flow] ?? 0) }
        let noise =
            square(.instroom) / Double(inflow.jaren) + (square(.werk) + square(.overig)) / 4 / Double(exits.jaren)
            + 1 / max(inflow.geteld, 1) + 1 / max(exits.geteld, 1)
        let own = pool.instroom * pool.instroom
        return own / (own + noise)
    }

    private static func simulate(
        _ tekst: GemeenteTekst, stand: Double, _ isCancelled: @Sendable () -> Bool
    ) throws -> Year {
        let file = try ScenarioFile(
            text: tekst.text(horizon: Scenario.horizonRange.lowerBound), name: tekst.vraag.output)
        let replications = UInt32(min(max(households / stand, 40), 400))
        let run = try file.run(seed: 1, replications: replications, isCancelled: isCancelled)
        let year = file.scenario.fullYears[0]
        func mean(_ figure: String) throws -> Double {
            let values = try run.values("\(figure)(\(year))").compactMap(\.self)
            return values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
        }
        return Year(
            instroom: try mean("instroom"), terugval: try mean("terugval"), uitstroom: try mean("uitstroom"),
            werk: try mean("uitstroom_werk"), vertrek: try mean("aow") + mean("overlijden"),
            langer: try mean("aandeel_langer_24"))
    }
}
