/// The page of a quarter.
extension DutchForms {
    static let kwartaal: KeyValuePairs = [
        "no stand at the end of a quarter of the run": "geen stand aan het eind van een kwartaal van de run",
        "stand at the end of March, June, September or December from %1 to %2, or --kwartaal":
            "stand aan het eind van maart, juni, september of december van %1 tot en met %2, of --kwartaal",
        "a quarter from %1 to %2, of which %3 is": "een kwartaal van %1 tot en met %2, waar %3 over gaat",
        "no flows of municipalities known in %1": "geen stromen van gemeenten die in %1 bekend waren",
        "a municipality of %1": "een gemeente van %1",
    ]
}
