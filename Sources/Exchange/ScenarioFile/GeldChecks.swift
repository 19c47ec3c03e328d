internal import BijstandCaseload

/// What numbers about money ask of each other: all that is missing is named at once.
struct GeldChecks {
    let root: Node
    let log: DiagnosticLog
    let layout: ParameterLayout
    let quantities: [Quantity?]

    /// - Parameter start: nil where it can't be told.
    func all(start: Month?) {
        checkPrices()
        checkBudgets()
        if let start { checkRealised(start) }
        checkAmbition()
    }

    private func isGiven(_ parameter: Parameter, _ index: Int = 0) -> Bool {
        let range = layout.range(parameter)
        guard index < range.count else { return false }
        return quantities[range.lowerBound + index] != nil || stands(parameter, index)
    }

    /// Whether something stands there, though it be wrong.
    private func stands(_ parameter: Parameter, _ index: Int) -> Bool {
        let path = parameter.rawValue.split(separator: ".").map(String.init)
        guard let node = root[path[0]]?[path[1]] else { return false }
        guard let axis = parameter.definition.axes.first else { return true }
        return (node[layout.labels(axis, of: parameter)[index]] ?? node[TableDecoder.each]) != nil
    }

    private func node(_ section: String, _ key: String? = nil) -> Node {
        key.flatMap { root[section]?[$0] } ?? root[section] ?? root
    }

    /// The first year needs a price, or the gross-up that makes one.
    private func checkPrices() {
        if isGiven(.prijs) || isGiven(.opslag) { return }
        log.add(
            node("buig", "prijs"), "buig.prijs.\(layout.years[0])", found: "nothing",
            expected: "the average cost of a dossier-year (euro), or kosten.opslag on the norm")
    }

    /// The first year needs a budget: an amount of any stage, or a national one and a share of it.
    private func checkBudgets() {
        let (hasOwn, hasMacro) = (
            BudgetStage.allCases.contains { isGiven($0.own) }, BudgetStage.allCases.contains { isGiven($0.macro) }
        )
        if !hasOwn && !(hasMacro && isGiven(.macroAandeel)) {
            log.add(
                node("buig", "voorlopig"), "buig.voorlopig.\(layout.years[0])", found: "nothing",
                expected: "the year's BUIG budget of any stage (euro), or a national one and buig.aandeel")
        }
        for stage in BudgetStage.allCases {
            let (own, macro) = (stage.own, stage.macro)
            for (index, year) in layout.years.enumerated() {
                if let amount = center(own, index), let national = center(macro, index), amount > national {
                    log.add(
                        place(own, year), "\(own.rawValue).\(year)", found: "\(ScenarioNumber.spelled(amount))",
                        expected: "at most \(ScenarioNumber.spelled(national)), which is \(macro.rawValue).\(year)")
                }
                if let adjustment = stage.adjustment { checkAdjustment(adjustment, beside: own, index, year) }
            }
        }
    }

    /// An amount of a file stands before adjustments of the files it is based on; in one file it is one or the other.
    private func checkAdjustment(_ adjustment: Parameter, beside amount: Parameter, _ index: Int, _ year: Int) {
        guard isGiven(amount, index), let adjusted = named(adjustment, year), let given = named(amount, year),
            adjusted.file == given.file
        else { return }
        log.add(
            adjusted, "\(adjustment.rawValue).\(year)", found: "an adjustment beside the amount of \(amount.rawValue)",
            expected: "one of the two")
    }

    private func center(_ parameter: Parameter, _ index: Int) -> Double? {
        quantities[layout.range(parameter).lowerBound + index]?.center
    }

    /// What stands for that year itself.
    private func named(_ parameter: Parameter, _ year: Int) -> Node? {
        let path = parameter.rawValue.split(separator: ".").map(String.init)
        return root[path[0]]?[path[1]]?["\(year)"]
    }

    /// What stands for a year, by itself or with others.
    private func place(_ parameter: Parameter, _ year: Int) -> Node {
        let path = parameter.rawValue.split(separator: ".").map(String.init)
        return named(parameter, year) ?? root[path[0]]?[path[1]]?[TableDecoder.each] ?? node(path[0], path[1])
    }

    /// Realised figures belong together, to a run that starts within a year.
    private func checkRealised(_ start: Month) {
        let keys: [(String, Parameter)] = [("lasten", .gerealiseerdeLasten), ("baten", .gerealiseerdeBaten)]
        let hasStock = layout.range(.gerealiseerdeStand).contains { quantities[$0] != nil }
        let given = keys.filter { isGiven($0.1) }
        if start.monthOfYear == 1, let first = given.first?.0 ?? (hasStock ? "stand" : nil) {
            log.add(
                node("gerealiseerd", first), "gerealiseerd.\(first)",
                found: "realised figures, beside a start in January",
                expected: "a start within a year, of which they tell the months before")
            return
        }
        if given.count == 1 {
            let missing = keys.first { $0.1 != given[0].1 }!
            log.add(
                node("gerealiseerd"), "gerealiseerd.\(missing.0)", found: "nothing, beside \(given[0].0)",
                expected: Message(missing.1.definition.meaning))
        }
        let last = start.monthOfYear - 1
        if isGiven(.gerealiseerdeStand, last - 1), let stock = quantities[layout.range(.stock).lowerBound]?.center,
            let observed = quantities[layout.range(.gerealiseerdeStand).lowerBound + last - 1]?.center,
            stock != observed
        {
            log.add(
                node("gerealiseerd", "stand"), "gerealiseerd.stand.\(last)",
                found: "\(ScenarioNumber.canonical(observed))",
                expected: "\(ScenarioNumber.canonical(stock)), as beginstand.aantal: it is the month before the start")
        }
        for month in 1...12 where month >= start.monthOfYear && isGiven(.gerealiseerdeStand, month - 1) {
            log.add(
                node("gerealiseerd", "stand"), "gerealiseerd.stand.\(month)", found: "a month that is simulated",
                expected: "months before the start")
        }
    }

    /// The memo's sum needs both shares, a goal and a reference.
    private func checkAmbition() {
        let voltijds = isGiven(.ambitieVoltijds)
        guard voltijds != isGiven(.ambitieDeeltijd) else { return }
        let (there, missing) =
            voltijds ? ("aandeel_voltijds", "deel_deeltijd") : ("deel_deeltijd", "aandeel_voltijds")
        log.add(
            node("ambitie"), "ambitie.\(missing)", found: "nothing, beside \(there)",
            expected: Message((voltijds ? Parameter.ambitieDeeltijd : .ambitieVoltijds).definition.meaning))
    }
}
