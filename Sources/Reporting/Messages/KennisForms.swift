extension DutchForms {
    /// What was known when.
    static let kennis: KeyValuePairs = [
        "true": "true",
        "a number that became known in %1": "een getal dat in %1 bekend werd",
        "one of %1 or before, the peildatum of this raming; or wat_als: true, or terugblik: true in the scenario":
            "een van %1 of eerder, de peildatum van deze raming; of wat_als: true, of terugblik: true in het scenario",
        "a number without a month, from a source of %1": "een getal zonder maand, uit een bron van %1",
        "bekend: the month in which it became known, %1 or before in this raming; or terugblik: true in the scenario":
            "bekend: de maand waarin het bekend werd, in deze raming %1 of eerder; of terugblik: true in het scenario",
        "what happens around the municipality from %1 on, without a month":
            "wat vanaf %1 om de gemeente heen gebeurt, zonder maand",
        "wat_als: true where it is stipulated, or bekend: the month in which it became known, %1 or before; or terugblik: true in the scenario":
            "wat_als: true waar het is aangenomen, of bekend: de maand waarin het bekend werd, %1 of eerder; of terugblik: true in het scenario",
        "true, or nothing": "true, of niets",
        "no month that was known": "geen maand die bekend was",
        "%1 ends in %2: %3 holds for the whole run": "%1 eindigt in %2: %3 geldt voor de hele run",
        "a month of the run, or before it": "een maand van de run, of ervoor",
        "a column of that name, of %1": "een kolom met die naam, van %1",
        "a percentage of the labour force, as 4.4": "een percentage van de beroepsbevolking, zoals 4.4",
        "nothing: only durations, ages, leefvormen and the errors of indeling describe structure":
            "niets: alleen duren, leeftijden, leefvormen en de fouten van de indeling beschrijven structuur",
        "joint draws that were fitted to what became known in %1":
            "gezamenlijke trekkingen, gepast op wat in %1 bekend werd",
        "joint draws that were fitted to what became known from %1 on":
            "gezamenlijke trekkingen, gepast op wat vanaf %1 bekend werd",
        "files, each with bekend": "bestanden, elk met bekend",
        "draws fitted to what was known in %1, the peildatum of this raming":
            "trekkingen, gepast op wat in %1 bekend was, de peildatum van deze raming",
        "%1 or earlier: at most %2 months after the start": "%1 of eerder: hoogstens %2 maanden na het begin",
        "each figure once of a month in which it became known": "elk cijfer één keer per maand waarin het bekend werd",
        "a result that stipulates %1": "een resultaat dat %1 aanneemt",
        "a forecast: what was assumed cannot be held against what came":
            "een raming: wat is aangenomen kan niet naast de uitkomst worden gelegd",
        "a list of numbers": "een lijst van getallen",
        "each with the month in which it became known: bekend": "elk met de maand waarin het bekend werd: bekend",
        "two numbers of one month": "twee getallen van één maand",
        "one for each month in which it became known": "één voor elke maand waarin het bekend werd",
        "numbers that became known from %1 on": "getallen die vanaf %1 bekend werden",
        "one of %1 or before, the peildatum of this raming": "een van %1 of eerder, de peildatum van deze raming",
        "too little that was known in %1": "te weinig dat in %1 bekend was",
        "three years of stand and werkloosheid by month before %1":
            "drie jaren met stand en werkloosheid per maand voor %1",
        "backtest: %1 fitted and forecast": "backtest: %1 gepast en geraamd",
        "a share from 0 to 0.5, or a table of them: %1": "een deel van 0 tot 0.5, of een tabel daarvan: %1",
        "spreiding: %1": "spreiding: %1",
        "no stand of after %1 that became known after %2": "geen stand van na %1 die na %2 bekend werd",
        "the stock of a month of the run, as a row stand,%1 of %2":
            "de stand van een maand van de run, zoals een regel stand,%1 van %2",
        "%1; what was counted stands in %2": "%1; wat er is geteld staat in %2",
        "nothing of %1, in which the new forecast begins": "niets van %1, waarin de nieuwe raming begint",
        "--cijfer with %1": "--cijfer met %1",
        "%1: a diary that bijstand update made": "%1: een dagboek dat bijstand update maakte",
        "backtest: %1 of %2 municipalities": "backtest: %1 van %2 gemeenten",
        "no municipality with a figure at the end of %1 and one of the year after":
            "geen gemeente met een cijfer van eind %1 en een van het jaar erna",
        "years of public figures in %1, as 2016-12": "jaren van openbare cijfers in %1, zoals 2016-12",
        "no lead": "geen termijn",
        "leads as 12,24": "termijnen als 12,24",
        "a logarithm from -3 to 3": "een logaritme van -3 tot 3",
        "each month once of a month in which it became known":
            "elke maand een keer van elke maand waarin zij bekend werd",
    ]
}
