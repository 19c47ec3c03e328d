internal import BijstandCaseload

/// Reads an amount of an intervention by year: a number for all years, or a table by year.
struct YearAmounts {
    let log: DiagnosticLog
    let years: [Int]
    let numbers: QuantityDecoder

    /// - Parameter keep: called with every year's number: its parameter and label, where it stands, and its value.
    func decode(
        _ node: Node?, _ parameter: Parameter, _ naam: String, _ path: String, _ outer: TableContext,
        _ keep: (Parameter, String, Node?, Quantity?) -> Void
    ) {
        let isTable = node?.entries != nil && node?["waarde"] == nil && node?["verdeling"] == nil
        var context = outer
        if let node, isTable {
            context = outer.refined(by: node, parameter.definition, path, log)
            for entry in node.entries! {
                let isYear = TableDecoder.isYear(entry.key)
                if isYear && !years.contains(where: { "\($0)" == entry.key }) {
                    _ = numbers.decode(entry.value, parameter, "\(path).\(entry.key)", context)
                    log.warnOutside(entry, years, path)
                } else if !isYear && entry.key != TableDecoder.each && !TableDecoder.meta.contains(entry.key) {
                    log.unknown(
                        entry, among: years.map(String.init) + [TableDecoder.each], path: "\(path).\(entry.key)")
                }
            }
        }
        for year in years {
            let child = isTable ? node?["\(year)"] ?? node?[TableDecoder.each] : node
            let key = node?["\(year)"] == nil ? TableDecoder.each : "\(year)"
            let own = isTable ? "\(path).\(key)" : path
            let number = child.flatMap { numbers.decode($0, parameter, own, context) }
            keep(parameter, "\(naam).\(year)", child, number ?? parameter.neutral)
        }
    }
}

extension Parameter {
    /// What stands where a scenario is silent, if that is a number.
    fileprivate var neutral: Quantity? {
        if case .neutral(let value) = definition.default { Quantity(.value(value), .neutral) } else { nil }
    }
}
