extension ParameterDefinition {
    /// Section `begeleiding`: klantmanagers.
    enum Begeleiding {
        static let formatie = ParameterDefinition(
            [], .fte, 0.1...1e5, .absent, "Klantmanagers; absent: dossiers per klantmanager change nothing.")
        static let referentie = ParameterDefinition(
            [], .huishoudensPerFte, 0.1...1e5, .absent,
            "Dossiers per klantmanager at which hazards are as given; absent: opening stock ÷ formatie.")
        static let elasticiteit = ParameterDefinition(
            [.oorzaak], .verhouding, 0...5, .neutral(0),
            "Elasticity of the hazard of uitstroom to dossiers per klantmanager: it is multiplied by (dossiers per klantmanager ÷ reference) to the power of minus this."
        )
    }
}
