extension DutchForms {
    /// Figures of a municipality.
    static let gemeente: KeyValuePairs = [
        "a figure, its period and its value: stand(2017-12)=1700":
            "een cijfer, zijn periode en zijn waarde: stand(2017-12)=1700",
        "an empty answer leaves a figure unknown": "een leeg antwoord laat een cijfer onbekend",
        "a month or a year, which is its end: 2017-12": "een maand, of een jaar, waarvan het einde telt: 2017-12",
        "a calendar year, as 2017": "een kalenderjaar, zoals 2017",
        "that of %1, known in %2: after the peildatum": "die van %1, bekend in %2: na de peildatum",
        "more than the %1 exits of the year": "meer dan de %1 van alle uitstroom in dat jaar",
        "at most all exits": "hoogstens alle uitstroom",
        "'%1', before the end of %2": "'%1', voor het einde van %2",
        "a month after what it counts": "een maand na wat het telt",
        "there is no folder %1": "er is geen map %1",
        "nothing, nor public figures that were known": "niets, en er waren ook geen openbare cijfers bekend",
        "the number of dossiers: --cijfer '%1=1700', or a row of the file of --from":
            "het aantal dossiers: --cijfer '%1=1700', of een rij van het bestand van --from",
        "no stock of the country before %1": "geen stand van het land van voor %1",
        "one: a municipality's inflow is the country's by its share of the stock":
            "een: de instroom van een gemeente is die van het land naar haar deel van de stand",
        "%1 of the %2 parts": "%1 van de %2 delen",
        "%1 too": "ook %1",
        "shares that make %1 together": "aandelen die samen %1 zijn",
        "1 together": "samen 1",
        "parts that make %1 together": "delen die samen %1 zijn",
        "the stock, %1: %2": "de stand, %1: %2",
        "%1 euro for each of %2": "%1 euro voor elk van %2",
        "euros a year, not thousands or millions: %1 to %2 for each dossier":
            "euro's per jaar, geen duizenden of miljoenen: %1 tot %2 voor elk dossier",
        "euros a dossier a year: %1 to %2": "euro's per dossier per jaar: %1 tot %2",
        "%1 or later: before that no such budget of %2 is set":
            "%1 of later: eerder staat zo'n budget van %2 niet vast",
    ]
}
