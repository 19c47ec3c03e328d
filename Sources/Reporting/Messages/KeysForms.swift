extension DutchForms {
    /// Keys that are not known, or are spelled otherwise.
    static let keys: KeyValuePairs = [
        "an unknown key": "een onbekende sleutel",
        "a key in curly quotes": "een sleutel tussen gekrulde aanhalingstekens",
        "straight quotes: \"%1\"": "rechte aanhalingstekens: \"%1\"",
        "; straight quotes, if any": "; met rechte aanhalingstekens, als die er moeten staan",
        "a key of version %1": "een sleutel van versie %1",
        "%1, as it is called now": "%1, zoals die nu heet",
        "a year outside the run, %1 to %2: it changes nothing":
            "een jaar buiten de simulatie, %1 tot en met %2: het verandert niets",
        ", or %1: nothing, whatever the basis has": ", of %1: niets, wat de basis ook heeft",
    ]
}
