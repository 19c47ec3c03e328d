extension ParameterDefinition {
    /// Section `kostendelers`: adults who share the cost of a home.
    enum Kostendelers {
        static let aandeel = ParameterDefinition(
            [.leefvorm, .medebewoners], .aandeel, Bounds.weights, .only("0"),
            "Adults who share the cost of the home: the kostendelersnorm.", isShares: true)
        static let vanaf2023 = ParameterDefinition(
            [.leefvorm, .medebewoners], .aandeel, Bounds.weights, .absent,
            "The same from 2023, when housemates under 27 no longer count; absent: as before.", isShares: true)
    }
}
