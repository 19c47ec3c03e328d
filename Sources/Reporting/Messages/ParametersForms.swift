extension DutchForms {
    /// How `bijstand parameters` lists the registry.
    static let parameters: KeyValuePairs = [
        "default %1": "standaard: %1",
        "absent": "afwezig",
        "required": "verplicht",
        ", or given by beginstand.bestand": ", of gegeven door beginstand.bestand",
        "1 where the keys are the same, else 0": "1 waar de sleutels gelijk zijn, anders 0",
        "1 for %1, else 0": "1 voor %1, anders 0",
        " by %1": " naar %1",
    ]
}
