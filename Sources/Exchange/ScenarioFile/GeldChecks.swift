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

    /// The first year needs a budget; a macrobudget needs a share.
    private func checkBudgets() {
        if !isGiven(.voorlopig) && !isGiven(.macrobudget) {
            log.add(
                node("buig", "voorlopig"), "buig.voorlopig.\(layout.years[0])", found: "nothing",
                expected: "the year's BUIG budget (euro), or buig.macrobudget and buig.aandeel")
        }
        for (index, year) in layout.years.enumerated() where isGiven(.macrobudget, index) {
            if isGiven(.voorlopig, index) {
                log.add(
                    node("buig", "macrobudget"), "buig.macrobudget.\(year)",
                    found: "a macrobudget beside buig.voorlopig.\(year)", expected: "one of the two")
            } else if !isGiven(.macroAandeel, index) {
                log.add(
                    node("buig"), "buig.aandeel.\(year)", found: "nothing, beside a macrobudget",
                    expected: Message(Parameter.macroAandeel.definition.meaning))
            }
        }
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
