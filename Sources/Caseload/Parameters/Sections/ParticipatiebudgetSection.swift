extension ParameterDefinition {
    /// Section `participatiebudget`: the participatiebudget.
    enum Participatiebudget {
        static let budget = ParameterDefinition(
            [.jaar], .euro, Bounds.euros, .absent, "Participatiebudget of a year.",
            nl: "Participatiebudget van een jaar.")
        static let uitgaven = ParameterDefinition(
            [.jaar], .euro, Bounds.euros, .neutral(0),
            "Spending of the participatiebudget besides trajecten and measures.",
            nl: "Uitgaven uit het participatiebudget naast trajecten en maatregelen.")
        static let extern = ParameterDefinition(
            [.jaar], .euro, Bounds.euros, .neutral(0), "Outside money, such as an RMT's, for that spending.",
            nl: "Geld van anderen, zoals van een RMT, voor die uitgaven.")
    }
}
