public import BijstandCaseload
internal import BijstandFigures

/// A figure that follows from others of the file, or from the opening stock alone, so that what it says counts twice.
public struct CountedTwice: Sendable, Equatable {
    public let figure: Waarneming
    public let others: [Waarneming]
    /// Lines of the figure and of the others.
    let line: Int
    let lines: [Int]
    /// Flows and chances over the same months, and nothing else: no more than one count that was split up. Otherwise the figure
    /// or one of the others is of a moment, or a bound.
    let isSplit: Bool

    /// Every figure of a file that follows from figures before it.
    ///
    /// First flows among themselves, figures and bounds of each side apart, then what is of a moment, and bounds, on top of the
    /// figures that say something new.
    static func all(_ figures: [(figure: Waarneming, line: Int)], in setting: EvidenceSetting) -> [CountedTwice] {
        let evidence = figures.map { Evidence($0.figure, in: setting) }
        var found: [[Int]: Bool] = [:]
        var basis = EvidenceBasis()
        func places(_ isWanted: (Waarneming) -> Bool) -> [Int] {
            figures.indices.filter { isWanted(figures[$0].figure) }
        }
        for grens in Waarneming.Grens.allCases {
            var own = EvidenceBasis()
            for place in places({ $0.grens == grens && !$0.isOfMoment }) {
                if let set = own.add(evidence[place], figure: place) { found[set] = true }
            }
            if grens == .gelijk { basis = own }
        }
        for place in places({ $0.grens == .gelijk && $0.isOfMoment }) {
            if let set = basis.add(evidence[place], figure: place) { found[set] = false }
        }
        for place in places({ $0.grens != .gelijk }) {
            if let set = basis.add(evidence[place], figure: place, isKept: false) { found[set] = false }
        }
        return found.sorted { ($0.key.last!, $0.key.count, $0.key[0]) < ($1.key.last!, $1.key.count, $1.key[0]) }.map {
            set, isSplit in
            let (last, others) = (figures[set.last!], set.dropLast().map { figures[$0] })
            return CountedTwice(
                figure: last.figure, others: others.map(\.figure), line: last.line, lines: others.map(\.line),
                isSplit: isSplit)
        }
    }

    /// `line 3 (uitstroom(2019))`, or several; what the scenario gives where there is none.
    private var places: Message {
        if others.isEmpty { return "the scenario's opening stock" }
        let names = zip(lines, others).map { "\($0) (\($1.naam))" }.joined(separator: ", ")
        return "\(lines.count == 1 ? "line" : "lines") \(names)"
    }

    func diagnostic(_ path: String) -> Diagnostic {
        Diagnostic(
            file: path, line: line, key: "periode", found: "\(figure.naam), which follows from \(places)",
            expected: "each month of a flow once: the whole or its parts, not both")
    }

    /// - Parameter whole: what it counts twice in.
    func warning(_ path: String, in whole: Message) -> Warning {
        Warning(
            file: path, line: line, key: "grootheid",
            text: "\(figure.naam) follows from \(places): it counts twice in \(whole)")
    }
}

extension Waarneming {
    /// Of the stock or its make-up at one moment, or of how the stock changed between two.
    fileprivate var isOfMoment: Bool { grootheid.isMoment || grootheid.count?.isChange == true }
}
