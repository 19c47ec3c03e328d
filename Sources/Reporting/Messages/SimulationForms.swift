extension DutchForms {
    /// What shows only in simulation.
    static let simulation: KeyValuePairs = [
        "%1, but with this instroom and these hazards there would in the end be about %2":
            "%1, maar bij deze instroom en deze hazards zouden het er op den duur ongeveer %2 zijn",
        "%1 households that are copies of about %2: so few of them do instroom and hazards make":
            "%1 huishoudens die kopieën zijn van ongeveer %2: zo weinig van zulke huishoudens leveren instroom en hazards op",
        "households that this instroom and these hazards would never make":
            "huishoudens die deze instroom en deze hazards nooit zouden opleveren",
        "instroom and hazards that lead to some, or none of them":
            "instroom en hazards die zulke huishoudens opleveren, of 0 daarvan",
        "%1 new dossiers of %2 in %3": "%1 nieuwe dossiers van %2 in %3",
        "at most %1 in a month": "hoogstens %1 in een maand",
        "more dossiers, or later months, than can be told apart":
            "meer dossiers, of latere maanden, dan uit elkaar te houden zijn",
        "at most 4 billion in a month, before the year 5461": "hoogstens 4 miljard in een maand, vóór het jaar 5461",
        "more than 1e14 euro in a replication": "meer dan 1e14 euro in een replicatie",
        "a budget; buig.macro_…, buig.aandeel, the bijstellingen and arbeidsmarkt.sd make it grow":
            "een budget; buig.macro_…, buig.aandeel, de bijstellingen en arbeidsmarkt.sd laten het groeien",
        "priors under which no draw fits: at no point of them do the simulated figures come anywhere near the observed ones":
            "priors waarbij geen trekking past: nergens daarbinnen komen de gesimuleerde cijfers in de buurt van de waargenomen cijfers",
        "wider ones": "ruimere priors",
        "%1, which %2 of %3 replications have: a share of nobody in the others":
            "%1, dat %2 van de %3 replicaties hebben: in de andere is het een aandeel van niemand",
        "a figure that at least half have: one of a longer period, or leave it out":
            "een cijfer dat ten minste de helft heeft: een van een langere periode, of laat het weg",
    ]
}
