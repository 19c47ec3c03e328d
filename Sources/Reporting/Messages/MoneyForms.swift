extension DutchForms {
    /// Budgets, realised figures, the desired line and the vangnet.
    static let money: KeyValuePairs = [
        "the average cost of a dossier-year (euro), or kosten.opslag on the norm":
            "de gemiddelde kosten van een dossierjaar (euro), of kosten.opslag op de norm",
        "the year's BUIG budget of any stage (euro), or a national one and buig.aandeel":
            "het BUIG-budget van het jaar in een van de stadia (euro), of een macrobudget en buig.aandeel",
        "at most %1, which is %2.%3": "ten hoogste %1, dat is %2.%3",
        "realised figures, beside a start in January": "gerealiseerde cijfers, naast een start in januari",
        "a start within a year, of which they tell the months before":
            "een start in de loop van een jaar, waarvan zij de maanden ervoor geven",
        "nothing, beside %1": "niets, naast %1",
        "%1, as beginstand.aantal: it is the month before the start":
            "%1, zoals beginstand.aantal: het is de maand vóór de start",
        "a month that is simulated": "een maand die wordt gesimuleerd",
        "months before the start": "maanden vóór de start",
        "a month after %1, where the table of norms begins": "een maand na %1, waar de normentabel begint",
        "a month of the run, %1 to %2": "een maand van de simulatie, %1 tot en met %2",
        "%1 beside manier: %2": "%1 naast manier: %2",
        "no such key: this line does not read it": "deze sleutel niet: deze lijn gebruikt hem niet",
        "a choice without a source": "een keuze zonder bron",
        "a table with naam and bedragen": "een tabel met naam en bedragen",
        "money without a source": "geld zonder bron",
        "%1, less than the municipality gets": "%1, minder dan de gemeente krijgt",
        "%1 or more: what the whole region gets": "%1 of meer: wat de hele regio krijgt",
        "the name of a measure": "de naam van een maatregel",
        "0 or more: it is money that comes in": "0 of meer: het is geld dat binnenkomt",
    ]
}
