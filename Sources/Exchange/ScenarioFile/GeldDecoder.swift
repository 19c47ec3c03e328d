internal import BijstandBudget
internal import BijstandCaseload

/// Reads the choices about money that are no numbers; they stand between the numbers of their section.
struct GeldDecoder {
    private let fields: FieldReader

    init(_ log: DiagnosticLog) { fields = FieldReader(log: log) }

    /// - Parameter months: of the run; nil where they can't be told.
    func decode(_ root: Node, _ months: ClosedRange<Month>?) -> Geldkeuzes {
        var geld = Geldkeuzes()
        if let kosten = root["kosten"], kosten.entries != nil {
            geld.normenTot = fields.month(kosten, Keuze.normenTot, "kosten")
            if let month = geld.normenTot, month <= NormTable.first {
                fields.log.add(
                    kosten[Keuze.normenTot]!, Keuze.normenTot.rawValue, found: "'\(month)'",
                    expected: "a month after \(NormTable.first), where the table of norms begins")
            }
        }
        if let gewenst = root["gewenst"], gewenst.entries != nil {
            geld.gewenst = line(gewenst, months, hasTarget: gewenst["aantal"] != nil)
        }
        return geld
    }

    private func line(_ node: Node, _ months: ClosedRange<Month>?, hasTarget: Bool) -> GewensteLijn {
        var line = GewensteLijn()
        guard case .whole(let years) = Keuze.jaren.form else { preconditionFailure("years are a whole number") }
        var isKnown = true
        if node[Keuze.manier] != nil {
            let manier = fields.choice(node, Keuze.manier, GewensteLijn.Manier.allCases, "gewenst")
            isKnown = manier != nil
            line.manier = manier ?? .budget
        }
        line.metBaten = fields.flag(node, Keuze.metBaten, "gewenst", default: false)
        line.maand = fields.month(node, Keuze.maand, "gewenst")
        line.jaren = fields.whole(node, Keuze.jaren, in: years, "gewenst") ?? 1
        if let maand = line.maand, let months, !months.contains(maand) {
            fields.log.add(
                node[Keuze.maand]!, Keuze.maand.rawValue, found: "'\(maand)'",
                expected: "a month of the run, \(months.lowerBound) to \(months.upperBound)")
        }
        // What the chosen way does not read would be a number nobody reads.
        let unread: [(String, Bool)] = [
            (Keuze.maand.key, line.manier != .lineair), ("aantal", line.manier != .lineair),
            (Keuze.metBaten.key, line.manier == .lineair && hasTarget),
        ]
        for (key, isUnread) in unread where isUnread && isKnown {
            guard let child = node[key] else { continue }
            fields.log.add(
                child, "gewenst.\(key)", found: "\(key) beside manier: \(line.manier.rawValue)",
                expected: "no such key: this line does not read it")
        }
        return line
    }
}
