public import BijstandCaseload
internal import BijstandFigures

/// Forecasts of a stock made at one origin after another with what was known then, against what came, beside references from the same
/// series.
public struct Backtest: Sendable {
    /// Who forecasts.
    public enum Voorspeller: Hashable, Sendable {
        case model
        case referentie(Referentie)

        public static let all: [Voorspeller] = [.model] + Referentie.allCases.map(Voorspeller.referentie)

        /// As tables spell it.
        public var naam: String {
            switch self {
            case .model: "model"
            case .referentie(let referentie): referentie.rawValue
            }
        }
    }

    /// One forecast.
    public struct Origin: Sendable {
        /// The cut-off: the last month that is not simulated.
        public let month: Month
        /// The last month of which anything was known.
        public let peildatum: Month
        /// The stock in every replication, by month from the cut-off on.
        let paths: [[Double]]
        /// The series as it was known.
        let reeks: MaandReeks

        /// - Parameters:
        ///   - paths: of every replication, from the cut-off on.
        ///   - reeks: as it was known at the peildatum.
        public init(month: Month, peildatum: Month, paths: [[Double]], reeks: MaandReeks) {
            (self.month, self.peildatum, self.paths, self.reeks) = (month, peildatum, paths, reeks)
        }
    }

    /// Months from the origin to what is forecast, ascending.
    public let leads: [Int]
    public let origins: [Origin]
    private let scores: [Int: [Voorspeller: [(origin: Month, score: FigureScore)]]]

    /// - Parameter came: what came, as it was known last. A lead of which it says nothing is left out at that origin.
    public init(_ origins: [Origin], leads: [Int], came: Waarnemingen) {
        self.origins = origins
        var scores: [Int: [Voorspeller: [(origin: Month, score: FigureScore)]]] = [:]
        for lead in leads {
            for origin in origins {
                let month = origin.month.advanced(by: lead)
                guard let figure = came.stand(month), lead < origin.paths[0].count else { continue }
                var forecasts: [Voorspeller: Ensemble] = [.model: Ensemble(origin.paths.map { $0[lead] })]
                for referentie in Referentie.allCases {
                    forecasts[.referentie(referentie)] = referentie.futures(
                        origin.reeks, lead: origin.reeks.last.distance(to: month)
                    ).map { Ensemble($0) }
                }
                // All are asked at the same origins, or a reference would be judged by other years.
                guard forecasts.count == Voorspeller.all.count else { continue }
                for (voorspeller, forecast) in forecasts {
                    scores[lead, default: [:]][voorspeller, default: []].append(
                        (origin.month, FigureScore(figure, forecast)))
                }
            }
        }
        self.scores = scores
        self.leads = leads.filter { scores[$0] != nil }
    }

    /// Of each origin that can be judged at a lead, in order.
    public func scores(_ lead: Int, _ voorspeller: Voorspeller) -> [(origin: Month, score: FigureScore)] {
        scores[lead]?[voorspeller] ?? []
    }

    /// All origins of a lead together; nil where there is none.
    public func totals(_ lead: Int, _ voorspeller: Voorspeller) -> ScoreTotals? {
        let all = scores(lead, voorspeller).map(\.score)
        return all.isEmpty ? nil : ScoreTotals(.stand, all)
    }

    /// 1 − CRPS of the model ÷ that of a reference; nil where there is none, or the reference was right every time.
    public func skill(_ lead: Int, over referentie: Referentie) -> Double? {
        guard let own = totals(lead, .model), let other = totals(lead, .referentie(referentie)), other.crps > 0 else {
            return nil
        }
        return 1 - own.crps / other.crps
    }

    /// Leads at which the mean CRPS of the model is above that of a reference.
    public func worse(than referentie: Referentie) -> [Int] {
        leads.filter { lead in skill(lead, over: referentie).map { $0 < 0 } ?? false }
    }
}
