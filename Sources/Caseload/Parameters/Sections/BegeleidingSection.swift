extension ParameterDefinition {
    /// Section `begeleiding`: klantmanagers.
    enum Begeleiding {
        static let formatie = ParameterDefinition(
            [], .fte, 0.1...1e5, .absent, "Klantmanagers; absent: dossiers per klantmanager change nothing.",
            nl: "Klantmanagers; afwezig: het aantal dossiers per klantmanager verandert niets.")
        static let referentie = ParameterDefinition(
            [], .huishoudensPerFte, 0.1...1e5, .absent,
            "Dossiers per klantmanager at which hazards are as given; absent: opening stock ÷ formatie.",
            nl: "Dossiers per klantmanager waarbij de hazards zijn zoals gegeven; afwezig: beginstand ÷ formatie.")
        static let elasticiteit = ParameterDefinition(
            [.oorzaak], .verhouding, 0...5, .neutral(0),
            "Elasticity of the hazard of uitstroom to dossiers per klantmanager: it is multiplied by (dossiers per klantmanager ÷ reference) to the power of minus this.",
            nl:
                "Elasticiteit van de hazard van uitstroom naar het aantal dossiers per klantmanager: de hazard wordt vermenigvuldigd met (dossiers per klantmanager ÷ referentie) tot de macht min dit getal."
        )
    }
}
