extension DutchForms {
    /// Budget proposals.
    static let begroting: KeyValuePairs = [
        "a list of names of interventions": "een lijst met namen van interventies",
        "measures of a programme that books no saving": "maatregelen van een programma dat geen besparing boekt",
        "a line of soort: besparing beside them": "een regel met soort: besparing erbij",
        "the name of an intervention": "de naam van een interventie",
        "'%1', which is %2": "'%1', dat %2 is",
        "beleid: what happens around the municipality books no saving":
            "beleid: wat om de gemeente heen gebeurt boekt geen besparing",
        "a year such as 2020": "een jaar zoals 2020",
        "what the amount is taken to be": "het bedrag waarvan wordt uitgegaan",
        "a remark without gelezen": "een opmerking zonder gelezen",
        "gelezen, what the copy reads, beside it; or toelichting on the line":
            "gelezen ernaast, wat er in de kopie staat; of toelichting bij de regel",
        "euros in whole cents, below a million million": "euro's in hele centen, minder dan een biljoen",
        "a table with programmas": "een tabel met programmas",
        "a name other than that of the sum": "een andere naam dan die van de som",
        "more than one line of soort %1": "meer dan één regel van soort %1",
        "at most one: it is the sum of the others": "hoogstens één: het is de som van de andere",
        "a line without a source": "een regel zonder bron",
        "amounts by year, such as {2020: 360_000}": "bedragen per jaar, zoals {2020: 360_000}",
        "the besparing %1": "de besparing %1",
        "a negative amount: less is spent": "een negatief bedrag: er wordt minder uitgegeven",
        "letters, digits, '-' and '_', at most 100": "letters, cijfers, '-' en '_', hoogstens 100",
        "a statement without a source": "een bewering zonder bron",
        "bron: … or aanname: true, here or on the begroting": "bron: … of aanname: true, hier of bij de begroting",
        "nothing to compare": "niets om te vergelijken",
        "the eigen_risico %1": "het eigen_risico %1",
        "0 or more: it is spending asked for": "0 of meer: het zijn gevraagde lasten",
        "two of bedrag, som and soort: the first of them is held against the second":
            "twee van bedrag, som en soort: de eerste daarvan wordt naast de tweede gelegd",
        "a list of amounts": "een lijst van bedragen",
        "%1 is read as two amounts; of one with a decimal comma type %2":
            "%1 wordt gelezen als twee bedragen; typ voor één bedrag met een decimale komma %2",
        "jaren beside van or tot": "jaren naast van of tot",
        "jaren without soort": "jaren zonder soort",
        "jaren (so many) for a soort, or van and tot (which)": "jaren (hoeveel) bij een soort, of van en tot (welke)",
        "the first year, or jaren: so many years": "het eerste jaar, of jaren: zoveel jaren",
    ]
}
