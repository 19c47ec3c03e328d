extension DutchForms {
    /// Goals of policy.
    static let doelstellingen: KeyValuePairs = [
        "a goal without a source": "een doelstelling zonder bron",
        "true, of %1": "true, bij %1",
        "a figure that adds up over quarters: a flow, or stand_verschil":
            "een cijfer dat over kwartalen optelt: een stroom, of stand_verschil",
        "no year of it is a full year of the run, %1 to %2: it is not held against the forecast":
            "geen van haar jaren is een heel jaar van de simulatie, %1 tot en met %2: zij wordt niet naast de raming gelegd",
        "its goals have no year in common that is a full year of the run: no chance is told of it":
            "haar doelstellingen hebben geen heel jaar van de simulatie gemeen: er wordt geen kans van gegeven",
        "true, with %1 by year alone": "true, met %1 alleen per jaar",
        "per_kwartaal: true on each of its goals": "per_kwartaal: true bij elk van haar doelstellingen",
        "nothing to reach": "niets om te halen",
        "both cijfer and samen": "zowel cijfer als samen",
        "cijfer with ten_minste or ten_hoogste, or samen: goals of the same year":
            "cijfer met ten_minste of ten_hoogste, of samen: doelstellingen van hetzelfde jaar",
        "a list of names of two or more goals": "een lijst met namen van twee of meer doelstellingen",
        "a figure without a bound": "een cijfer zonder grens",
        "both ten_minste and ten_hoogste": "zowel ten_minste als ten_hoogste",
        "one of ten_minste and ten_hoogste": "een van ten_minste en ten_hoogste",
        "a key figure without its year, as naar_werk_gedeeltelijk":
            "een kerncijfer zonder jaar, zoals naar_werk_gedeeltelijk",
        "'%1', an amount of money": "'%1', een bedrag",
        "a figure of dossiers: this scenario runs without money":
            "een cijfer over dossiers: dit scenario rekent zonder geld",
        "the name of another goal": "de naam van een andere doelstelling",
        "'%1', which is several itself": "'%1', dat er zelf meer is",
        "a goal with a cijfer": "een doelstelling met een cijfer",
    ]
}
