public import BijstandCaseload
public import BijstandFigures

/// An old forecast against what happened.
public struct ForecastScore: Sendable {
    public let forecast: StoredForecast
    /// Figures that say about so much, in the order of the file.
    public let figures: [FigureScore]
    /// Figures of which only a bound is known.
    public let bounds: [BoundScore]
    /// Figures that the forecast says nothing of.
    public let unanswered: [(figure: Waarneming, reason: Unanswered)]
    /// By quantity, in the order of the file; then all together. Empty without figures.
    public let totals: [ScoreTotals]
    /// Of the stock at the last month for which flows are known; nil where there is none.
    public let stockMiss: Miss?
    public let lastenMisses: [Miss]
    /// Whether a run with policy as it was carried out was given.
    public let hasPolicy: Bool
    /// Whether figures of the country were given.
    public let hasNational: Bool

    /// - Parameters:
    ///   - policy: the same run with policy as it was carried out.
    ///   - observed: of the municipality, before the start too.
    ///   - national: stocks of the country.
    public init(
        _ forecast: StoredForecast, policy: StoredForecast? = nil, observed: Waarnemingen,
        national: Waarnemingen = Waarnemingen()
    ) {
        self.forecast = forecast
        hasPolicy = policy != nil
        hasNational = !national.all.isEmpty
        let predict = FigureForecast(forecast: forecast)
        let reference = ReferenceForecast(paths: forecast.paths, observed: observed, national: national)
        var figures: [FigureScore] = []
        var bounds: [BoundScore] = []
        var unanswered: [(figure: Waarneming, reason: Unanswered)] = []
        for figure in observed.all {
            switch predict(figure) {
            case .failure(let reason): unanswered.append((figure, reason))
            case .success(let distribution) where figure.grens == .gelijk:
                figures.append(
                    FigureScore(
                        figure, distribution, persistence: reference.persistence(figure),
                        national: reference.national(figure), referenties: reference.futures(figure)))
            case .success(let distribution): bounds.append(BoundScore(figure, distribution))
            }
        }
        self.figures = figures
        self.bounds = bounds
        self.unanswered = unanswered
        var order: [Grootheid] = []
        var groups: [Grootheid: [FigureScore]] = [:]
        for figure in figures {
            let grootheid = figure.figure.grootheid
            if groups[grootheid] == nil { order.append(grootheid) }
            groups[grootheid, default: []].append(figure)
        }
        totals =
            order.map { ScoreTotals($0, groups[$0]!) }
            + (figures.isEmpty ? [] : [ScoreTotals(nil, figures)])
        let split = MissSplit(forecast: forecast, policy: policy, observed: observed)
        stockMiss = split.stock()
        lastenMisses = split.lasten()
    }
}
