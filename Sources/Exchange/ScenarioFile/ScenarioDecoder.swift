internal import BijstandBudget
internal import BijstandCaseload

/// Turns a merged tree into a ``Scenario``, logging everything that is wrong on the way.
struct ScenarioDecoder {
    let log: DiagnosticLog
    private let root: Node
    private let files: ReferencedFiles
    private let layers: [String]
    /// Publications of numbers that became known after the peildatum.
    private let leftOut: Int

    private init(_ root: Node, _ files: ReferencedFiles, _ layers: [String], _ leftOut: Int, _ log: DiagnosticLog) {
        self.leftOut = leftOut
        self.root = Self.withTables(root, log)
        self.files = files
        self.layers = layers
        self.log = log
    }

    /// The scenario, and where its numbers stand.
    ///
    /// - Parameters:
    ///   - root: gets what only the layers of files tell, so that its canonical form says the same.
    ///   - layers: the scenario files, from the first basis on.
    static func decode(
        _ root: inout Node, _ files: ReferencedFiles, _ layers: [String], _ log: DiagnosticLog
    ) -> (scenario: Scenario, places: [Place?], kennis: KennisAccount, series: String?)? {
        root = RelativeMonths.settled(root, layers, log)
        let limit = Peildatum.limit(root)
        let series = UnemploymentSeries(in: root, asOf: limit, log)
        var publications = Publications(asOf: limit, log)
        root = publications.settled(series.root)
        let leftOut = series.leftOut + publications.leftOut
        guard let decoded = ScenarioDecoder(root, files, layers, leftOut, log).scenario() else { return nil }
        JointDecoder.write(decoded.standing, in: &root)
        return (decoded.scenario, decoded.places, decoded.kennis, series.file)
    }

    /// Of a section that is no table one thing is said: it is a hole then. Where it is empty, its keys may stand below it at
    /// the begin of their lines.
    private static func withTables(_ root: Node, _ log: DiagnosticLog) -> Node {
        guard var entries = root.entries else { return root }
        let known = Set(RootKey.known)
        for section in RootKey.sections {
            guard let index = entries.firstIndex(where: { $0.key == section }), case let entry = entries[index],
                case let node = entry.value, node.entries == nil
            else { continue }
            let keys = Set(TableDecoder.keys(of: section) + TableDecoder.meta).subtracting(known)
            let below = entries.filter {
                node.text == "" && keys.contains($0.key) && $0.value.file == node.file && $0.line > entry.line
            }
            if let first = below.first {
                log.add(
                    node, section, found: "nothing, and '\(first.key)' on line \(first.line) without spaces before it",
                    expected: "spaces before each key of \(section): '  \(first.key): …'")
            } else {
                log.add(node, section, found: node.found, expected: "a table of keys")
            }
            entries[index].value.content = .hole
            entries.removeAll { other in below.contains { $0.key == other.key } }
        }
        var root = root
        root.content = .mapping(entries)
        return root
    }

    private func scenario() -> (scenario: Scenario, places: [Place?], standing: [String], kennis: KennisAccount)? {
        log.own = layers.last
        let known = RootKey.known
        for entry in root.entries ?? [] where !known.contains(entry.key) {
            log.unknown(entry, among: [RootKey.basis.key] + known, path: entry.key)
        }
        FieldReader(log: log).checkToelichting(root, "")
        Lezing.check(root, log)
        let naam = text(.naam)
        let titel = root[RootKey.titel] == nil ? naam : text(.titel)
        let gemeente = root[RootKey.gemeente] == nil ? nil : text(.gemeente)
        let start = month(.start)
        let horizon = horizon()
        let hasMoney = OwnMoney.isGiven(root)
        let firstYear = hasMoney ? VangnetRule.firstYear : Scenario.firstYear
        if let start, start.year < firstYear {
            log.add(
                root[RootKey.start]!, RootKey.start.key, found: "'\(start)'",
                expected: hasMoney
                    ? "\(firstYear)-01 or later: the vangnet rules begin there; a run without money (buig: geen) may begin in \(Scenario.firstYear)"
                    : "\(firstYear)-01 or later: the series of the country begin there")
        }

        // Where start or horizon fail, the rest is still checked, on a run of their stead.
        let isPlaced = start.map { $0.year >= firstYear } ?? false && horizon != nil
        let first = isPlaced ? start! : Month(year: 2019, month: 1)
        let last = first.advanced(by: (isPlaced ? horizon! : Scenario.horizonRange.lowerBound) - 1)
        var labels = ParameterLayout.Labels(years: Array(first.year...max(first.year, last.year)))
        let boekjaren = Scenario.boekjaren(
            Scenario.fullYears(from: first, through: last), start: first,
            hasRealised: root["gerealiseerd"]?["lasten"] != nil)
        let vangnet = VangnetDecoder(log).decode(root[RootKey.vangnet])
        let peildatum = Peildatum(root, start: first, log)
        if hasMoney {
            labels.earlierYears = VangnetRule.earlierYears(fullYears: boekjaren, vangnet, known: peildatum.limit)
            labels.earlierBudgetYears = VangnetRule.earlierBudgetYears(
                fullYears: boekjaren, vangnet, known: peildatum.limit)
        }
        let points = PathPoints(root["arbeidsmarkt"]?["pad"], log)
        labels.points = points.labels
        let interventions = InterventionDecoder(log, years: labels.years).decode(root[RootKey.interventies])
        labels.effects = interventions.labels
        let layout = ParameterLayout(labels)

        let tables = TableDecoder(layout, log, layers: layers, knowsYears: isPlaced)
        for section in RootKey.sections where hasMoney || section != LeftOut.money {
            tables.section(section, root[section], in: root)
        }
        var (quantities, places) = (tables.quantities, tables.places)
        interventions.fill(&quantities, &places, layout)
        let opening = OpeningFileDecoder(log).decode(root, files, cutOff: isPlaced ? first.advanced(by: -1) : nil)
        opening?.fill(&quantities, layout)
        var observed = ObservedOpening(root, files, asOf: isPlaced ? peildatum.limit : nil, log)
        if isPlaced {
            observed.fill(&quantities, layout, cutOff: first.advanced(by: -1))
            observed.check(quantities, layout, start: first)
        }
        // What ties numbers together can't be told where some of them may be elsewhere.
        let joint =
            root.isIncomplete
            ? JointDecoder.Joint()
            : JointDecoder(root, files, layout, log).decode(
                &quantities, tables.dirichlet, places.map { $0.flatMap { layers.lastIndex(of: $0.file) } }, layers)
        if hasMoney {
            GeldChecks(root: root, log: log, layout: layout, quantities: quantities)
                .all(start: isPlaced ? first : nil)
        }
        let geld = GeldDecoder(log).decode(root, isPlaced ? first...last : nil)
        checkBegeleiding(layout, quantities)
        checkHerindeling(layout, quantities)
        let doelen = DoelDecoder(log, fullYears: Scenario.fullYears(from: first, through: last)).decode(
            root[RootKey.doelen])
        let doelstellingen = DoelstellingDecoder(
            log: log, fullYears: Scenario.fullYears(from: first, through: last), hasMoney: hasMoney
        ).decode(root[RootKey.doelstellingen])
        let geldbronnen = GeldbronDecoder(
            log, maatregelen: root[RootKey.interventies]?.items?.compactMap { $0[InterventionKey.naam]?.text } ?? [],
            jaren: layout.years
        ).decode(root[RootKey.geldbronnen])
        let begroting = BegrotingDecoder(log).decode(root[RootKey.begroting])
        let measures = interventions.interventions(layout)
        ProgrammaMaatregelen(root: root, interventions: measures, log: log).check()
        let calibratie = CalibratieDecoder(
            NumberPaths(layout, interventions: root[RootKey.interventies]), quantities, tables.dirichlet, joint, log
        ).decode(root.isIncomplete ? nil : root[RootKey.calibratie])

        let tied = Set(
            calibratie.flatMap(\.positions) + (joint.sample?.positions ?? []) + joint.correlated.flatMap(\.positions))
        var dirichlet = tables.dirichlet
        let aannamen =
            root.isIncomplete
            ? nil : AannamenDecoder(root, layout, log).apply(&quantities, &dirichlet, together: tied)

        let druk = DrukDecoder(files, asOf: isPlaced ? peildatum.limit : nil, log)

        let kennis = KennisCheck.account(
            root, peildatum,
            KennisBesides(draws: joint.draws, leftOut: leftOut + observed.leftOut + druk.leftOut), log)

        guard log.isEmpty, let naam, let titel, let start, let horizon else { return nil }
        let scenario = Scenario(
            naam: naam, titel: titel, gemeente: gemeente, start: start, horizon: horizon, layout: layout,
            quantities: quantities,
            dirichlet: dirichlet, points: points.months, interventions: measures,
            doelen: doelen, correlated: joint.correlated, sample: joint.sample, dossiers: opening?.dossiers,
            waarnemingen: observed.waarnemingen, druk: druk.druk, observedStart: observed.stand, geld: geld,
            vangnet: vangnet,
            rechtTot: peildatum.limit, peildatum: peildatum.month, hasMoney: hasMoney,
            geldbronnen: geldbronnen, begroting: begroting, doelstellingen: doelstellingen, calibratie: calibratie,
            aannamen: aannamen)
        opening?.warnings.forEach(log.warn)
        observed.warnings(scenario).forEach { log.warn(root["beginstand"]?["aantal"]?.place, "beginstand.aantal", $0) }
        GeldWarnings(root: root, log: log).all(scenario)
        NumberWarnings(scenario, places, log).all()
        EffectWarnings(scenario: scenario, places: places, log: log).all()
        return (scenario, places, joint.standing, kennis)
    }

    private func missing(_ key: RootKey, _ expected: Message) {
        log.add(root, key.key, found: "nothing", expected: expected)
    }

    private func text(_ key: RootKey) -> String? {
        guard let node = root[key] else {
            missing(key, "a text")
            return nil
        }
        guard case .scalar(let text, _) = node.content, !text.isEmpty else {
            log.add(node, key.key, found: node.found, expected: "a text")
            return nil
        }
        if key == .naam,
            !(text.first?.isLetter ?? false || text.first?.isNumber ?? false) || text.count > 100
                || text.contains(where: { !($0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0))) })
        {
            log.add(
                node, key.key, found: node.found,
                expected: "letters, digits, '-', '_' and '.', a letter or digit first, at most 100: it names files")
            return nil
        }
        return text
    }

    private func month(_ key: RootKey) -> Month? {
        guard let node = root[key] else {
            missing(key, MonthText.example)
            return nil
        }
        guard case .scalar(let text, _) = node.content, let month = Month(text) else {
            log.add(
                node, key.key, found: node.found,
                expected: MonthText.expectation(node.text, from: VangnetRule.firstYear))
            return nil
        }
        return month
    }

    private func horizon() -> Int? {
        let range = Scenario.horizonRange
        let expected: Message = "a whole number of months, \(range.lowerBound) to \(range.upperBound)"
        guard let node = root[RootKey.horizon] else {
            missing(.horizon, expected)
            return nil
        }
        return FieldReader(log: log).whole(node, in: range, RootKey.horizon.key, expected)
    }

    private func checkHerindeling(_ layout: ParameterLayout, _ quantities: [Quantity?]) {
        let given = layout.range(.herindeling).count { quantities[$0] != nil }
        // A category that stands there and is wrong has its own message.
        if log.hasMessage(below: Parameter.herindeling.rawValue) { return }
        if given > 0 && given < layout.range(.herindeling).count {
            let node = root["indeling"]?["herindeling"] ?? root
            log.add(
                node, Parameter.herindeling.rawValue, found: "some categories only", expected: "all of them, or none")
        }
    }

    /// An elasticity without klantmanagers would be a number nobody reads.
    private func checkBegeleiding(_ layout: ParameterLayout, _ quantities: [Quantity?]) {
        let given = layout.range(.begeleidingElasticiteit).contains {
            quantities[$0].map { $0.provenance != .neutral } ?? false
        }
        // What stands there and is wrong has its own message.
        func stands(_ key: String) -> Bool { root["begeleiding"]?[key] != nil }
        if given && quantities[layout.range(.formatie).lowerBound] == nil && !stands("formatie") {
            log.add(
                root["begeleiding"] ?? root, "begeleiding.formatie", found: "nothing",
                expected: "the klantmanagers (fte) that begeleiding.elasticiteit is about")
        }
        if !given && !layout.range(.effectFormatie).isEmpty && !log.hasMessage(below: "begeleiding") {
            log.add(
                root[RootKey.interventies] ?? root, "begeleiding.elasticiteit",
                found: "nothing, beside a niveau of klantmanagers",
                expected: Message(Parameter.begeleidingElasticiteit.definition.meaning))
        }
        let stock = quantities[layout.range(.stock).lowerBound]
        if given && stock?.center == 0 && quantities[layout.range(.begeleidingReferentie).lowerBound] == nil
            && !stands("referentie")
        {
            log.add(
                root["begeleiding"] ?? root, "begeleiding.referentie",
                found: "nothing, with nobody on benefit at the start",
                expected: Message(Parameter.begeleidingReferentie.definition.meaning))
        }
    }
}
