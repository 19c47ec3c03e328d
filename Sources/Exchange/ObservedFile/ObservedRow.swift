internal import BijstandCaseload
internal import BijstandFigures

/// Reads one figure of an observed file; everything wrong with it goes to the log.
struct ObservedRow {
    /// More than any country has; what is printed of a figure fits in 64 bits.
    private static let mostDossiers = 1e9
    private static let mostEuros = 1e12

    private let row: CSVRows.Row
    private let places: [String: Int]
    private let csv: CSVRows
    private let path: String
    private let scenario: Scenario?
    private let names: UnknownNames
    private let log: DiagnosticLog
    /// Numbers of the row with a decimal point where decimals have a comma.
    private(set) var points: [(column: String, text: String)] = []

    init(
        _ row: CSVRows.Row, _ places: [String: Int], _ csv: CSVRows, _ path: String, _ scenario: Scenario?,
        _ names: UnknownNames, _ log: DiagnosticLog
    ) {
        self.names = names
        self.row = row
        self.places = places
        self.csv = csv
        self.path = path
        self.scenario = scenario
        self.log = log
    }

    private func field(_ name: String) -> String { places[name].map { row.fields[$0] } ?? "" }

    func wrong(_ column: String, _ found: Message, _ expected: Message, _ suggestion: String? = nil) {
        log.add(
            Diagnostic(
                file: path, line: row.line, key: column, found: found, expected: expected, suggestion: suggestion))
    }

    /// As `score --csv excel-nl` writes it too.
    private var periodeText: String { SpreadsheetText.read(field("periode"), .periode) }

    private func quoted(_ column: String) -> Message { field(column).isEmpty ? "nothing" : "'\(field(column))'" }

    mutating func waarneming() -> Waarneming? {
        let grootheid = grootheid()
        let periode = period(grootheid ?? .stand)
        let waarde = waarde(grootheid)
        let fout = number("fout", grootheid)
        let most = Self.most(grootheid ?? .lasten)
        let isRight = fout.map { $0 > 0 && $0 <= most } ?? true
        if !isRight {
            let above = fout.map { $0 > 0 } ?? false
            wrong(
                "fout", quoted("fout"),
                "the figure's own standard deviation, above 0"
                    + (above ? " and at most \(ScenarioNumber.canonical(most))" : ""))
        }
        let grens = field("grens").isEmpty ? .gelijk : Waarneming.Grens(rawValue: field("grens"))
        if grens == nil {
            let names = Waarneming.Grens.allCases.map(\.rawValue)
            wrong(
                "grens", quoted("grens"), "one of \(names.joined(separator: ", ")), or nothing",
                Suggestion.nearest(to: field("grens"), in: names))
        }
        let aanname = field("aanname")
        if !["", "true", "false"].contains(aanname) {
            wrong("aanname", quoted("aanname"), "true, false or nothing", Self.truths[aanname.lowercased()])
        }
        let bekend = Month(field("bekend"))
        if bekend == nil, !field("bekend").isEmpty {
            wrong("bekend", quoted("bekend"), MonthText.expectation(field("bekend")))
        }
        if field("bron").isEmpty { wrong("bron", "nothing", "where the figure stands") }
        guard let grootheid, let periode, let waarde, let fout, isRight, let grens, !field("bron").isEmpty else {
            return nil
        }
        return Waarneming(
            grootheid: grootheid, periode: periode, periodeText: periodeText, waarde: waarde, fout: fout,
            grens: grens, bron: field("bron"), isFoutAanname: aanname == "true", bekend: bekend)
    }

    private func grootheid() -> Grootheid? {
        if let grootheid = Grootheid(field("grootheid")) {
            if scenario == nil || grootheid.count != nil { return grootheid }
            wrong("grootheid", quoted("grootheid"), "a figure of dossiers: calibration fits no amounts of money")
            return nil
        }
        let parts = field("grootheid").split(separator: "+").map(String.init)
        if let old = Grootheid.former.first(where: { parts.contains($0.name) }) {
            wrong("grootheid", "'\(old.name)', \(old.meaning)", old.instead)
            return nil
        }
        wrong("grootheid", quoted("grootheid"), UnknownNames.expectation, names.suggestion(field("grootheid")))
        return nil
    }

    /// As spreadsheets and people spell truth.
    private static let truths = [
        "true": "true", "waar": "true", "ja": "true", "yes": "true", "1": "true", "false": "false",
        "onwaar": "false", "nee": "false", "no": "false", "0": "false",
    ]

    /// The largest figure of a quantity, and so the largest error.
    private static func most(_ grootheid: Grootheid) -> Double {
        switch grootheid.eenheid {
        case .huishoudens, .fte: mostDossiers
        case .aandeel, .kans, .correlatie: 1
        case .euro: mostEuros
        }
    }

    private mutating func number(_ column: String, _ grootheid: Grootheid?) -> Double? {
        let text = field(column)
        let isShare = grootheid?.eenheid == .aandeel
        if let value = csv.number(text) {
            // A count or an amount of 2.190 may be meant as 2190.
            guard grootheid != nil, !isShare, let both = csv.twoMeanings(text) else { return value }
            wrong(column, quoted(column), both)
        } else if csv.isPointed(text) {
            points.append((column, text))
        } else {
            wrong(column, quoted(column), csv.advice(text, isShare: isShare))
        }
        return nil
    }

    private mutating func waarde(_ grootheid: Grootheid?) -> Double? {
        guard let value = number("waarde", grootheid) else { return nil }
        guard let grootheid else { return value }
        let (range, expected): (ClosedRange<Double>, Message) =
            switch grootheid.eenheid {
            case .huishoudens: (0...Self.most(grootheid), "a number of dossiers, 0 or more")
            case .fte: (0...Self.most(grootheid), "a number of full working weeks, 0 or more")
            case .aandeel, .kans, .correlatie:
                (grootheid.count?.isChange == true ? -1...1 : 0...1, "a share: 0.06 for 6 %")
            case .euro: (0...Self.most(grootheid), "an amount in euros, 0 or more")
            }
        guard range.contains(value) else {
            wrong("waarde", quoted("waarde"), expected)
            return nil
        }
        return value
    }

    private func period(_ grootheid: Grootheid) -> ClosedRange<Month>? {
        guard let periode = Self.periode(periodeText) else {
            wrong(
                "periode", quoted("periode"),
                "a year, half, quarter or month: 2019, 2022-H1, 2022-K3, 2022-09, 2022-01/2022-06")
            return nil
        }
        if grootheid.count == nil,
            periode.lowerBound.monthOfYear != 1 || periode.lowerBound.distance(to: periode.upperBound) != 11
        {
            wrong("periode", quoted("periode"), "a calendar year, as 2019: amounts are of a year")
            return nil
        }
        guard let scenario else { return periode }
        // Stocks are known at the cut-off too.
        let first = grootheid.isMoment ? scenario.cutOff : scenario.start
        let from = grootheid.isMoment ? periode.upperBound : periode.lowerBound
        guard from >= first && periode.upperBound <= scenario.end else {
            wrong("periode", quoted("periode"), "a period within the run: \(first) to \(scenario.end)")
            return nil
        }
        return periode
    }

    /// Since when the figure of a row is known, where that can be told.
    static func known(_ row: CSVRows.Row, _ places: [String: Int]) -> Month? {
        func field(_ name: String) -> String { places[name].map { row.fields[$0] } ?? "" }
        return Month(field("bekend")) ?? periode(SpreadsheetText.read(field("periode"), .periode))?.upperBound
    }

    static func periode(_ text: String) -> ClosedRange<Month>? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2, let first = Month(parts[0]), let last = Month(parts[1]), first <= last {
            return first...last
        }
        if let month = Month(text) { return month...month }
        guard let january = Month("\(text.prefix(4))-01") else { return nil }
        func months(_ first: Int, _ count: Int) -> ClosedRange<Month> {
            january.advanced(by: first)...january.advanced(by: first + count - 1)
        }
        switch text.dropFirst(4) {
        case "": return months(0, 12)
        case "-H1": return months(0, 6)
        case "-H2": return months(6, 6)
        case "-K1": return months(0, 3)
        case "-K2": return months(3, 3)
        case "-K3": return months(6, 3)
        case "-K4": return months(9, 3)
        default: return nil
        }
    }
}
