extension DutchForms {
    /// What commands say themselves.
    static let commands: KeyValuePairs = [
        "interrupted; earlier results are as they were": "onderbroken; eerdere resultaten zijn zoals ze waren",
        "calibrate: goes on from %1, generation %2": "calibrate: gaat verder vanaf %1, generatie %2",
        "calibrate: %1 says how far it is; the same command goes on from there":
            "calibrate: in %1 staat hoe ver het is; dezelfde opdracht gaat daar verder",
        "calibrate: search %1 done, %2 replications": "calibrate: zoekronde %1 klaar, %2 replicaties",
        "calibrate: points of the prior simulated, %1 replications":
            "calibrate: punten van de prior gesimuleerd, %1 replicaties",
        "calibrate: generation %1, temperature %2, %3 moves, %4 replications":
            "calibrate: generatie %1, temperatuur %2, %3 stappen, %4 replicaties",
        "state of an interrupted calibration": "stand van een onderbroken calibratie",
        "no whole state, or that of an interrupted calibration of another scenario, other figures, other options or another version":
            "geen hele stand, of die van een onderbroken calibratie met een ander scenario, andere cijfers, andere opties of een andere versie",
        "the same ones; --restart begins anew": "dezelfde; --restart begint opnieuw",
        "a list of what to fit, as {naam: …, parameter: uitstroom.hazard.werk.1}, of numbers that no file of joint draws (parameters) gives":
            "een lijst van wat te calibreren is, zoals {naam: …, parameter: uitstroom.hazard.werk.1}, met getallen die geen bestand met gezamenlijke trekkingen (parameters) geeft",
        "earlier result of this command; give another --output":
            "eerder resultaat van deze opdracht; geef een andere --output",
        "earlier report of this command; give another --output":
            "eerder verslag van deze opdracht; geef een andere --output",
        "%1 points of %2 replications": "%1 punten van %2 replicaties",
        "ranks of another scenario, other figures, other options or another version":
            "rangen van een ander scenario, andere cijfers, andere opties of een andere versie",
        "ranks: fit %1 of %2": "ranks: calibratie %1 van %2",
        "no key figure of this run": "geen kerncijfer van deze simulatie",
        "one such as stand(%1)": "een zoals stand(%1)",
        "list of bad rows": "lijst met foute rijen",
        "; --bad-rows FILE lists them all": "; --bad-rows FILE geeft ze alle",
        "%1: no bad rows": "%1: geen foute rijen",
        "; listed in %1": "; te vinden in %1",
        "%1 replications": "%1 replicaties",
        "the replications": "de replicaties",
        "as many as can be read here": "zoveel als hier te lezen zijn",
        "dossiers.csv of %1 replications": "dossiers.csv van %1 replicaties",
        "the households of a dossier file (beginstand.bestand) one by one, who can be recognised by what is told of them":
            "de huishoudens van een dossierbestand (beginstand.bestand) een voor een, die te herkennen zijn aan wat erover staat",
        "warning: %1 shows %2: keep it as you keep that file":
            "let op: %1 toont %2: bewaar het zoals u dat bestand bewaart",
        "%1: there is no memory left beside the program's own; allow more (ulimit -v)":
            "%1: er is geen geheugen meer naast dat van het programma zelf; sta meer toe (ulimit -v)",
        "%1: about %2 of memory, and %3 is to be had; ask fewer, or ranges of them (run --from-replication, merge)":
            "%1: ongeveer %2 geheugen, en er is %3; vraag er minder, of in delen (run --from-replication, merge)",
        "%1 threads: %2; allow more processes (ulimit -u)": "%1 threads: %2; sta meer processen toe (ulimit -u)",
        "replications of another run or version": "replicaties van een andere simulatie of versie",
        "those of %1 that its manifest tells of": "die van %1 waarvan het manifest vertelt",
        "a result of version %1, GSL %2, %3": "een resultaat van versie %1, GSL %2, %3",
        "version %1, GSL %2, %3, as this program is": "versie %1, GSL %2, %3, zoals dit programma",
        "another scenario": "een ander scenario",
        "the one of %1": "dat van %1",
        "another run (seed, replications, uncertainty or options)":
            "een andere simulatie (seed, replications, uncertainty of opties)",
        "that of %1": "die van %1",
        "a whole run": "een hele simulatie",
        "a range of one": "een deel ervan",
        "no calendar year that is whole in another scenario too":
            "geen kalenderjaar dat ook in een ander scenario heel is",
        "scenarios that share a calendar year: start and horizon":
            "scenario's die een kalenderjaar delen: start en horizon",
        "replications from %1 on": "replicaties vanaf %1",
        "from %1 on: the ones before are in another folder": "vanaf %1: die ervoor staan in een andere map",
        "from %1 on: %2 to %3 are missing": "vanaf %1: %2 tot en met %3 ontbreken",
        "replications up to %1": "replicaties tot %1",
        "up to %1: the rest are missing": "tot %1: de rest ontbreekt",
        "other bytes than its manifest describes": "andere bytes dan het manifest beschrijft",
        "the file as it was written": "het bestand zoals het is geschreven",
        "%1 files may be open at once, and %2 are needed; allow more (ulimit -n)":
            "er mogen %1 bestanden tegelijk open zijn, en er zijn er %2 nodig; sta meer toe (ulimit -n)",
        "stdout: %1": "stdout: %1",
        "%1: out of date": "%1: verouderd",
        "it has changed since it was read": "het is veranderd sinds het is gelezen",
        "figure of an earlier page": "figuur van een eerdere pagina",
        "a scenario of this mark": "een scenario van deze markering",
        "'%1-%2', of which a year is outside the run": "'%1-%2', waarvan een jaar buiten de simulatie valt",
        "years from %1 to %2": "jaren van %1 tot en met %2",
        "a key figure of %1": "een kerncijfer van %1",
        "no closing mark": "geen sluitende markering",
        "<!-- einde -->": "<!-- einde -->",
        "no closing mark before the next one, in line %1": "geen sluitende markering vóór de volgende, op regel %1",
        "no mark that it closes": "geen markering die hiermee sluit",
        "no such file": "dit bestand niet",
        "a file beside the page": "een bestand naast de pagina",
        "SCENARIO.yaml 2019-2026: a scenario, the first year and the last":
            "SCENARIO.yaml 2019-2026: een scenario, het eerste jaar en het laatste",
        "| stand lasten …": "| stand lasten …",
        "one file": "één bestand",
        "BASIS.yaml SCENARIO.yaml …": "BASIS.yaml SCENARIO.yaml …",
        "| stand(2026) lasten(2026) …": "| stand(2026) lasten(2026) …",
        "no place for the table": "geen plaats voor de tabel",
        "%1: no such dossier in replication %2 of %3": "%1: dit dossier bestaat niet in replicatie %2 van %3",
        "other omgeving or other numbers": "een andere omgeving of andere getallen",
        "what %1 has, but for interventies with soort: beleid": "wat %1 heeft, op interventies met soort: beleid na",
        "version": "versie",
        "platform": "platform",
        "GSL": "GSL",
        "%1: made with %2 %3, this is %4: the bytes may differ for that reason":
            "%1: gemaakt met %2 %3, dit is %4: daardoor kunnen de bytes verschillen",
        "%1: is not the file its manifest describes": "%1: is niet het bestand dat het manifest beschrijft",
        "%1: is missing": "%1: ontbreekt",
        "%1: comes out differently now": "%1: komt er nu anders uit",
        "%1: is not in the manifest": "%1: staat niet in het manifest",
        "%1: is not as it was written": "%1: is niet zoals het is geschreven",
        "0 to %1": "0 tot en met %1",
        "regels, or jaar=2019 …": "regels, of jaar=2019 …",
        "an amount in euros, %1 to %2": "een bedrag in euro's, van %1 tot %2",
        "'%1', as that of %2: its opening state is of that month":
            "'%1', zoals die van %2: diens beginstand is van die maand",
        "would be written over %1, which is read": "zou over %1 heen worden geschreven, dat wordt gelezen",
        "would be written into %1, which is read": "zou in %1 worden geschreven, dat wordt gelezen",
        "%1, each once": "%1, elk één keer",
        "replicaties=100": "replicaties=100",
        "taal=nl or taal=en": "taal=nl of taal=en",
        "%1 between them": "%1 ertussen",
        "one of %1 before it": "een van %1 ervoor",
        "<!-- %1 naam=%2 --> and %3": "<!-- %1 naam=%2 --> en %3",
        "%1: %2 %3: the page says %40, the difference is %5": "%1: %2 %3: de pagina zegt %40, het verschil is %5",
        "%1: %2(%3): the page says %40": "%1: %2(%3): de pagina zegt %40",
    ]
}
