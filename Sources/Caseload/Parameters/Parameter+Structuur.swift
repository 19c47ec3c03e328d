extension Parameter {
    /// Whether it may be taken from later in a raming, where that is told (`structuur: true`): profiles and ratios that describe how
    /// exits differ between dossiers, and how indeling errs. A level, a flow, a stock, an effect, a response to the labour market
    /// or a share of the municipality itself never is.
    public var isStructuur: Bool { Self.structuur.contains(self) }

    private static let structuur: Set<Parameter> = [
        .uitstroomDuur, .uitstroomLeeftijd, .uitstroomLeefvorm, .doorstroomLeeftijd, .terugvalDuur, .verwarring,
    ]
}
