public import BijstandCaseload

/// What the numbers of a run are, by what varied between its replications: in its files and before its figures.
public enum UncertaintyMeaning {
    /// As files say it, in English.
    public static func text(_ uncertainty: String) -> String {
        caveat(uncertainty, .en) ?? "A forecast: chance and parameters vary between replications."
    }

    /// In a word.
    public static func word(_ uncertainty: String, _ language: Language) -> String {
        switch uncertainty {
        case "chance": Phrase(nl: "toeval", en: "chance")[language]
        case "parameters": Phrase(nl: "parameters", en: "parameters")[language]
        default: Phrase(nl: "toeval en parameters", en: "chance and parameters")[language]
        }
    }

    /// What a person must know before the figures; nil of a forecast.
    public static func caveat(_ uncertainty: String, _ language: Language) -> String? {
        switch uncertainty {
        case "chance": chance[language]
        case "parameters": parameters[language]
        default: nil
        }
    }

    private static let chance = Phrase(
        nl:
            "Parameters staan stil op hun waarde of gemiddelde; alleen toeval verschilt tussen de replicaties. De spreiding is die van toeval alleen, te smal voor een raming.",
        en:
            "Parameters stand still at their value or mean, and chance alone varies between replications: the spread is that of chance, too narrow for a forecast."
    )

    private static let parameters = Phrase(
        nl:
            "Geen raming: alle replicaties delen één toeval, dat van replicatie 0, en verschillen alleen in hun parameters. Gemiddelden liggen er zoveel naast als dat ene toeval, en de spreiding is die van de parameters alleen.",
        en:
            "Not a forecast: all replications share one luck, that of replication 0, and differ in parameters alone. Means are off by that one luck, and the spread is that of parameters alone."
    )
}
