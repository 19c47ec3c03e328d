internal import BijstandCaseload

/// Holds every number of a scenario against its peildatum.
struct KennisCheck {
    private let log: DiagnosticLog
    private let peildatum: Peildatum
    private var watAls: Set<String> = []
    private var structuur: [String] = []
    private var later: [(path: String, bekend: Month)] = []
    private var latest: Month?
    private var (undated, numbers) = (0, 0)

    /// What a scenario knows; what a raming may not know is logged.
    ///
    /// - Parameters:
    ///   - root: the scenario's tree, its numbers stamped.
    ///   - besides: what stands in files that the scenario refers to.
    static func account(
        _ root: Node, _ peildatum: Peildatum, _ besides: KennisBesides, _ log: DiagnosticLog
    ) -> KennisAccount {
        var check = KennisCheck(peildatum, log)
        for entry in root.entries ?? [] where RootKey(rawValue: entry.key)?.holdsNumbers ?? true {
            check.walk(entry.value, entry.key, Around())
        }
        check.draws(besides.draws, root)
        return KennisAccount(
            soort: peildatum.soort, peildatum: peildatum.month, given: peildatum.given, watAls: check.watAls.sorted(),
            structuur: check.structuur,
            later: check.later, latest: check.latest, undated: check.undated,
            leftOut: besides.leftOut, numbers: check.numbers)
    }

    private init(_ peildatum: Peildatum, _ log: DiagnosticLog) {
        (self.peildatum, self.log) = (peildatum, log)
    }

    /// What is told around a number.
    private struct Around {
        var parameter: Parameter?
        /// Its source, as the file spells it.
        var bron: String?
        /// Whether it is of the world around the municipality.
        var isOmgeving = false
        /// The month from which it works.
        var van: Month?
    }

    private mutating func walk(_ node: Node, _ path: String, _ around: Around) {
        var around = around
        around.parameter = around.parameter ?? Parameter(rawValue: path)
        if node.entries != nil {
            // What is switched off is not in the scenario.
            if node[InterventionKey.actief]?.text == "false" { return }
            if let bron = node[MetaKey.bron]?.text { around.bron = bron }
            if node[MetaKey.aanname] != nil { around.bron = nil }
            if let soort = node[InterventionKey.soort]?.text {
                around.isOmgeving = soort == Intervention.Soort.omgeving.rawValue
            }
            if let van = node[EffectKey.van]?.text.flatMap({ Month($0) }) { around.van = van }
        }
        if let kennis = node.kennis {
            met(kennis, node, path, around)
            return
        }
        switch node.content {
        case .list(let items):
            for (index, item) in items.enumerated() {
                walk(item, "\(path).\(ScenarioTree.name(item) ?? "\(index + 1)")", around)
            }
        case .mapping(let entries):
            for entry in entries { walk(entry.value, "\(path).\(entry.key)", around) }
        case .scalar, .hole: break
        }
    }

    private mutating func met(_ kennis: Kennis, _ node: Node, _ path: String, _ around: Around) {
        numbers += 1
        if let name = kennis.watAls {
            watAls.formUnion(Kennis.names(name))
            return
        }
        if kennis.isStructuur && !(around.parameter?.isStructuur ?? false) {
            log.add(
                node, "\(path).\(MetaKey.structuur)", found: "true",
                expected: "nothing: only durations, ages, leefvormen and the errors of indeling describe structure")
            return
        }
        guard let bekend = kennis.bekend ?? lag(path, around) else {
            undated += 1
            if peildatum.soort == .raming { refuseUndated(node, path, around) }
            return
        }
        if around.bron != nil, let key = path.split(separator: ".").last,
            let earliest = around.parameter?.earliest(String(key)), bekend < earliest
        {
            log.add(
                node, "\(path).\(MetaKey.bekend)", found: "\(bekend)",
                expected: "\(earliest) or later: before that no such budget of \(key) is set")
        }
        if !kennis.isStructuur { latest = max(latest ?? bekend, bekend) }
        if bekend <= peildatum.month { return }
        if kennis.isStructuur {
            structuur.append(path)
        } else if peildatum.soort == .terugblik {
            later.append((path, bekend))
        } else {
            log.add(
                node, path, found: "a number that became known in \(bekend)",
                expected:
                    "one of \(peildatum.month) or before, the peildatum of this raming; or wat_als: true, or terugblik: true in the scenario"
            )
        }
    }

    /// Of a figure of a period that has a source, the lag of its series.
    private func lag(_ path: String, _ around: Around) -> Month? {
        guard around.bron != nil, let key = path.split(separator: ".").last else { return nil }
        return around.parameter?.becomesKnown(String(key))
    }

    /// Nothing says since when it is known, but something says that it is from later: its source names a later year, or it is a
    /// shock that begins later.
    private func refuseUndated(_ node: Node, _ path: String, _ around: Around) {
        // A period that a title names (2018–2022) says nothing of when it appeared.
        let years = around.bron?.replacing(#/[0-9]{4} ?[-–] ?[0-9]{4}/#, with: "").split { !$0.isNumber }.filter {
            $0.count == 4
        }.compactMap { Int($0) }
            // A larger number is a count, as of 2043 households.
            .filter { (1990...2035).contains($0) }
        if let year = years?.max(), year > peildatum.month.year {
            log.add(
                node, path, found: "a number without a month, from a source of \(year)",
                expected:
                    "bekend: the month in which it became known, \(peildatum.month) or before in this raming; or terugblik: true in the scenario"
            )
        } else if around.isOmgeving, let van = around.van, van > peildatum.month {
            log.add(
                node, path, found: "what happens around the municipality from \(van) on, without a month",
                expected:
                    "wat_als: true where it is stipulated, or bekend: the month in which it became known, \(peildatum.month) or before; or terugblik: true in the scenario"
            )
        }
    }

    /// Joint draws know what they were fitted to.
    private mutating func draws(_ draws: KennisBesides.Draws?, _ root: Node) {
        guard let draws, let node = root[RootKey.parameters] else { return }
        guard let bekend = draws.bekend else {
            undated += draws.count
            numbers += draws.count
            return
        }
        numbers += draws.count
        latest = max(latest ?? bekend, bekend)
        if bekend <= peildatum.month { return }
        if peildatum.soort == .terugblik {
            later.append((RootKey.parameters.key, bekend))
        } else {
            log.add(
                node, RootKey.parameters.key, found: "joint draws that were fitted to what became known in \(bekend)",
                expected: "draws fitted to what was known in \(peildatum.month), the peildatum of this raming")
        }
    }
}

/// What the files that a scenario refers to know.
struct KennisBesides {
    struct Draws {
        /// The last month of what they were fitted to; nil where the file does not say.
        let bekend: Month?
        /// Numbers that they give.
        let count: Int
    }

    var draws: Draws?
    /// Rows of observed figures that became known after the peildatum, which do not count.
    var leftOut = 0
}
