extension ParameterDefinition {
    /// Section `gewenst`: the desired line.
    enum Gewenst {
        static let aantal = ParameterDefinition(
            [], .huishoudens, 0...1e6, .absent,
            "Where the desired line ends when it is straight; absent: at the budget line of that month.",
            nl: "Waar de gewenste lijn eindigt als zij recht is; afwezig: op de budgetlijn van die maand.")
    }
}
