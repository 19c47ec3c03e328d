extension ParameterDefinition {
    /// Section `gerealiseerd`: what is known of the start year before the start.
    enum Gerealiseerd {
        static let lasten = ParameterDefinition(
            [], .euro, Bounds.euros, .absent,
            "Lasten of the start year before the start, all posts; absent: a year begun before has no account.")
        static let baten = ParameterDefinition(
            [], .euro, Bounds.euros, .absent, "Baten of the start year before the start.")
        static let stand = ParameterDefinition(
            [.maand], .huishoudens, 0...1e6, .absent, "Observed stock at the end of a month of the start year.",
            isFixed: true)
    }
}
