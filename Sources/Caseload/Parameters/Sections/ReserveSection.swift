extension ParameterDefinition {
    /// Section `reserve`: reserve for BUIG tekorten.
    enum Reserve {
        static let stand = ParameterDefinition(
            [], .euro, Bounds.euros, .absent, "Reserve for BUIG tekorten at the start.",
            nl: "Reserve voor BUIG-tekorten bij de start.", isFixed: true)
    }
}
