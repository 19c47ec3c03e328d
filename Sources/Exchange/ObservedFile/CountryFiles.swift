public import BijstandCaseload

/// The public series of a country: files of its stock, unemployment and flows, each figure with the month in which it became known.
public struct CountryFiles: Sendable {
    /// Observed stocks by month (`stand`).
    public var stand: String
    /// Unemployment by month: `maand, waarde, bekend`.
    public var werkloosheid: String
    /// Observed flows of years or quarters as shares of the stock; nil where there are none.
    public var stromen: String?

    public init(stand: String, werkloosheid: String, stromen: String? = nil) {
        (self.stand, self.werkloosheid, self.stromen) = (stand, werkloosheid, stromen)
    }

    /// All that they name.
    public var paths: [String] { [stand, werkloosheid] + [stromen].compactMap(\.self) }

    /// Unemployment as it was known, percents: consecutive months.
    public func werkloosheid(asOf limit: Month?) throws -> [(month: Month, waarde: Double)] {
        try UnemploymentSeries.months(path: werkloosheid, asOf: limit)
    }

    /// Stocks as they were known; as they are known last where no limit is given.
    ///
    /// - Parameter last: the last month that is taken; nil for all.
    public func stand(asOf limit: Month?, through last: Month? = nil) throws -> Waarnemingen {
        let all = try ObservedFile(path: stand, asOf: limit).waarnemingen
        return Waarnemingen(all.filter { one in last.map { one.periode.upperBound <= $0 } ?? true })
    }

    /// A flow of a whole calendar year against the stock: its name, year and value. Four quarters count as their year.
    public func flows(asOf limit: Month?) throws -> [(naam: String, year: Int, waarde: Double)] {
        guard let stromen else { return [] }
        let figures = try ObservedFile(path: stromen, asOf: limit).waarnemingen
        var months: [String: [Int: (months: Int, sum: Double)]] = [:]
        for one in figures where one.grens == .gelijk && one.periode.lowerBound.year == one.periode.upperBound.year {
            let count = one.periode.lowerBound.distance(to: one.periode.upperBound) + 1
            let before = months["\(one.grootheid)"]?[one.periode.lowerBound.year] ?? (0, 0)
            months["\(one.grootheid)", default: [:]][one.periode.lowerBound.year] = (
                before.months + count, before.sum + one.waarde
            )
        }
        return ["instroom_van_stand", "uitstroom_van_stand"].flatMap { naam in
            (months[naam] ?? [:]).filter { $0.value.months == 12 }.sorted { $0.key < $1.key }
                .map { (naam, $0.key, $0.value.sum) }
        }
    }
}
