extension ParameterDefinition {
    /// Section `kostendelers`: adults who share the cost of a home.
    enum Kostendelers {
        static let aandeel = ParameterDefinition(
            [.leefvorm, .medebewoners], .aandeel, Bounds.weights, .only("0"),
            "Adults who share the cost of the home: the kostendelersnorm.",
            nl: "Volwassenen die de kosten van de woning delen: de kostendelersnorm.", isShares: true)
        static let vanaf2023 = ParameterDefinition(
            [.leefvorm, .medebewoners], .aandeel, Bounds.weights, .absent,
            "The same from 2023, when housemates under 27 no longer count; absent: as before.",
            nl: "Hetzelfde vanaf 2023, als medebewoners onder de 27 niet meer meetellen; afwezig: zoals daarvoor.",
            isShares: true)
    }
}
