internal import BijstandCaseload

/// Why a forecast says nothing of a figure.
public enum Unanswered: Error, Sendable, CaseIterable {
    /// It is of the cut-off or before: known when the forecast was made.
    case beforeStart
    /// Its period begins before the first simulated month.
    case acrossStart
    /// It is of after the horizon.
    case afterEnd
    /// Results do not keep every replication of it.
    case notKept
    /// No replication has it: a change of an empty stock.
    case ofNobody
    /// The run has no account of that year.
    case noAccount
}

/// A forecast of one figure, or why there is none.
struct FigureForecast {
    let forecast: StoredForecast

    func callAsFunction(_ figure: Waarneming) -> Result<any PredictiveDistribution, Unanswered> {
        if let unanswered = outside(figure) { return .failure(unanswered) }
        let (first, last) = (place(figure.periode.lowerBound), place(figure.periode.upperBound))
        switch figure.grootheid {
        case .stand: return .success(sample { stand($0, last) })
        case .standVerandering:
            let changes = (0..<forecast.paths.replications).compactMap { replication in
                let before = stand(replication, first - 1)
                return before == 0 ? nil : stand(replication, last) / before - 1
            }
            return changes.isEmpty ? .failure(.ofNobody) : .success(Ensemble(changes))
        case .stromen(let stromen):
            let columns = stromen.map(Self.columns)
            guard !columns.contains(nil) else { return .failure(.notKept) }
            let all = columns.compactMap(\.self).flatMap(\.self)
            return .success(sample { flow($0, all, first...last) })
        case .bedrag(let bedrag):
            guard let amount = forecast.amount(bedrag, figure.periode.lowerBound.year) else {
                return .failure(figure.periode.upperBound > forecast.paths.end ? .afterEnd : .noAccount)
            }
            return .success(amount.sample.map { Ensemble($0) } ?? QuantileForecast(amount))
        case .aandeelAfstand, .aandeelIndeling, .aandeelLanger, .deeltijd, .terugkeer, .uitstroomkans:
            return .failure(.notKept)
        }
    }

    /// The columns that a flow is the sum of; nil where they are not kept.
    static func columns(_ stroom: Grootheid.Stroom) -> [PathColumn]? {
        switch stroom {
        case .metTerugval: [.instroom, .terugval]
        case .nieuw: [.instroom]
        case .terugval: [.terugval]
        case .uitstroom(nil): [.uitstroom]
        case .uitstroom(.werk): [.uitstroomWerk]
        case .uitstroom: nil
        case .aow: [.aow]
        case .overlijden: [.overlijden]
        }
    }

    private func place(_ month: Month) -> Int { forecast.paths.cutOff.distance(to: month) }

    private func outside(_ figure: Waarneming) -> Unanswered? {
        if figure.periode.upperBound < forecast.start { return .beforeStart }
        // The account of the start year has what was realised before the start.
        if figure.grootheid.maat == .euro { return nil }
        if figure.periode.upperBound > forecast.paths.end { return .afterEnd }
        return !figure.grootheid.isMoment && figure.periode.lowerBound < forecast.start ? .acrossStart : nil
    }

    private func sample(_ value: (Int) -> Double) -> Ensemble {
        Ensemble((0..<forecast.paths.replications).map(value))
    }

    private func stand(_ replication: Int, _ month: Int) -> Double {
        Double(forecast.paths.value(.stand, replication: replication, month: month))
    }

    private func flow(_ replication: Int, _ columns: [PathColumn], _ months: ClosedRange<Int>) -> Double {
        var sum = 0
        for month in months {
            for column in columns { sum += forecast.paths.value(column, replication: replication, month: month) }
        }
        return Double(sum)
    }
}
