/// What a forecast took for given: its scenario without policy, names and what is only printed beside it.
enum ForecastSetting {
    private static let left = [
        "naam", "titel", "toelichting", "doelen", "doelstellingen", "ambitie", "begroting", "calibratie",
        RootKey.parametersBehalve.key,
    ]

    /// Digest of the rest: the same where two runs differ in policy alone.
    static func digest(_ scenario: Node) -> String {
        guard case .mapping(let entries) = scenario.content else { return "" }
        var rest = scenario
        rest.content = .mapping(
            entries.filter { !left.contains($0.key) }.compactMap { entry in
                guard entry.key == RootKey.interventies.key, case .list(let items) = entry.value.content else {
                    return entry
                }
                let others = items.filter { !isBeleid($0) }
                var value = entry.value
                value.content = .list(others)
                return others.isEmpty ? nil : Node.Entry(key: entry.key, line: entry.line, value: value)
            })
        return SHA256Digest.hex(of: Array(ScenarioTree.canonical(rest).utf8))
    }

    private static func isBeleid(_ intervention: Node) -> Bool {
        if case .scalar("beleid", _) = intervention["soort"]?.content { true } else { false }
    }
}
