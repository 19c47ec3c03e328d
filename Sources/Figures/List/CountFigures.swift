package import BijstandCaseload
internal import BijstandMicrosimulation

/// Dossiers and what happens to them.
extension Figure {
    package static let stand = number(
        "stand", nl: "Dossiers aan het eind van de periode.", en: "Dossiers at the end of the period.",
        Count.Sum(.end, Columns.stand), uses: [.keyFigure, .observed, .path])
    package static let standVerandering = change(
        "stand_verandering", nl: "De stand aan het eind van de periode ten opzichte van die ervoor, min 1.",
        en: "The stock at the end of the period over that before it, less 1.", Count.Sum(.end, Columns.stand),
        since: Count.Sum(.before, Columns.stand))
    package static let standVerschil = difference(
        "stand_verschil",
        nl: "Dossiers aan het eind van de periode min die van ervoor: de bestandsdaling is het omgekeerde.",
        en: "Dossiers at the end of the period less those before it.", Count.Sum(.end, Columns.stand),
        since: Count.Sum(.before, Columns.stand))
    package static let instroom = number(
        "instroom", nl: "Nieuwe dossiers; wie terugkomt is terugval.", en: "New dossiers; who comes back is terugval.",
        Count.Sum(.during, Columns.instroom), uses: [.keyFigure, .observed, .path], as: "instroom_nieuw")
    package static let instroomMetTerugval = number(
        "instroom_met_terugval", nl: "Nieuwe dossiers en die van wie terugkomt, zoals gepubliceerd.",
        en: "New dossiers and those of people who come back, as published.",
        Count.Sum(.during, Columns.instroom + Columns.terugval), uses: .observed)
    package static let terugval = number(
        "terugval", nl: "Dossiers van mensen die terugkomen.", en: "Dossiers of people who come back.",
        Count.Sum(.during, Columns.terugval), uses: [.keyFigure, .observed, .path])
    package static let uitstroom = number(
        "uitstroom", nl: "Uitstroom zonder AOW en overlijden.", en: "Exits without AOW and death.",
        Count.Sum(.during, Columns.uitstroom), uses: [.keyFigure, .observed, .path])
    package static func einde(_ einde: Einde) -> Figure {
        number(
            einde.rawValue, nl: einde.betekenis.nl, en: einde.betekenis.en,
            Count.Sum(.during, Columns.einde(einde)), uses: [.keyFigure, .observed, .path])
    }

    /// Months on benefit, bounds of `Duur`, of which the share of the stock at or above is a figure.
    private static let duurgrenzen = [12, 24, 60]

    /// The stock and the flows into and out of it.
    static let stromen: [Figure] =
        [
            stand, standVerandering, standVerschil,
            huishoudens(
                "stand_ongewijzigd", nl: "Dossiers aan het eind van het jaar bij ongewijzigd beleid.",
                en: "Dossiers at the end of the year of ongewijzigd.", scale: ChartLine.scale
            ) { $0.lines?.last?.ongewijzigd },
            instroomMetTerugval, instroom, terugval, uitstroom,
            number(
                "uitstroom_werk_ongewijzigd", nl: "Uitstroom naar werk bij ongewijzigd beleid.",
                en: "Exits to work of ongewijzigd.",
                Count.Sum(.during, [], ongewijzigd: [OngewijzigdMetric.naarWerk]), uses: .keyFigure),
        ] + Oorzaak.allCases.map(uitstroom) + Einde.allCases.map(einde) + dynamiek

    /// Flows against the stock before them, as CBS publishes persons: who dies or leaves the country is among those who leave,
    /// who reaches the AOW age is not.
    private static let dynamiek: [Figure] = [
        share(
            "instroom_van_stand", nl: "Nieuwe dossiers en terugval als aandeel van de stand vóór de periode.",
            en: "New dossiers and terugval as a share of the stock before the period.",
            Count.Sum(.during, Columns.instroom + Columns.terugval), of: Count.Sum(.before, Columns.stand),
            uses: .observed),
        share(
            "uitstroom_van_stand", nl: "Uitstroom en overlijden als aandeel van de stand vóór de periode.",
            en: "Exits and deaths as a share of the stock before the period.",
            Count.Sum(.during, Columns.uitstroom + Columns.einde(.overlijden)), of: Count.Sum(.before, Columns.stand),
            uses: .observed),
        share(
            "uitstroom_werk_van_stand", nl: "Uitstroom naar werk als aandeel van de stand vóór de periode.",
            en: "Exits to work as a share of the stock before the period.",
            Count.Sum(.during, Columns.uitstroom(.werk)), of: Count.Sum(.before, Columns.stand), uses: .observed),
        share(
            "aandeel_uitstroom_werk", nl: "Aandeel van de uitstroom dat naar werk gaat.",
            en: "Share of the exits that is to work.", Count.Sum(.during, Columns.uitstroom(.werk)),
            of: Count.Sum(.during, Columns.uitstroom)),
    ]

    static func uitstroom(_ oorzaak: Oorzaak) -> Figure {
        oorzaak == .werk
            ? number(
                "uitstroom_werk", nl: "Uitstroom naar werk, deel van uitstroom.",
                en: "Exits to work, part of uitstroom.",
                Count.Sum(.during, Columns.uitstroom(.werk)), uses: [.keyFigure, .observed, .path])
            : number(
                "uitstroom_\(oorzaak.rawValue)", nl: "Uitstroom met oorzaak \(oorzaak.rawValue), deel van uitstroom.",
                en: "Exits of cause \(oorzaak.rawValue), part of uitstroom.",
                Count.Sum(.during, Columns.uitstroom(oorzaak)))
    }

    /// What the stock is made up of at the end of a period.
    static let samenstelling: [Figure] =
        Afstand.allCases.map { afstand in
            share(
                "aandeel_afstand_\(afstand.rawValue)", nl: "Aandeel van de stand met afstand \(afstand.rawValue).",
                en: "Share of the stock at afstand \(afstand.rawValue).",
                Count.Sum(.end, [Columns.stand[afstand.index]]), of: Count.Sum(.end, Columns.stand))
        }
        + Afstand.allCases.map { indeling in
            share(
                "aandeel_indeling_\(indeling.rawValue)", nl: "Aandeel van de stand met indeling \(indeling.rawValue).",
                en: "Share of the stock classed as \(indeling.rawValue).",
                Count.Sum(.end, [Columns.indeling[indeling.index]]), of: Count.Sum(.end, Columns.indeling))
        }
        + duurgrenzen.map { maanden in
            share(
                "aandeel_langer_\(maanden)",
                nl: "Aandeel van de stand dat \(maanden) maanden of langer bijstand heeft.",
                en: "Share of the stock that is \(maanden) months or more on benefit, in the running spell.",
                Count.Sum(.end, Duur.vanaf(maanden).map { Columns.duur[$0.index] }), of: Count.Sum(.end, Columns.stand))
        }
        + [
            number(
                "deeltijd", nl: "Dossiers met werk naast de uitkering aan het eind van de periode.",
                en: "Dossiers with a job beside the benefit at the end of the period.",
                Count.Sum(.end, Columns.deeltijd)),
            share(
                "aandeel_deeltijd", nl: "Aandeel van de stand met werk naast de uitkering.",
                en: "Share of the stock with a job beside the benefit.", Count.Sum(.end, Columns.deeltijd),
                of: Count.Sum(.end, Columns.stand)
            ).ofJobs(),
            share(
                "deeltijdfactor",
                nl:
                    "Uren van werk naast de uitkering, als aandeel van een volle werkweek: gemiddeld over wie zulk werk heeft.",
                en: "Hours of jobs beside the benefit as a share of a full working week: the mean of who has one.",
                Count.Sum(.end, Columns.urenDeeltijd), of: Count.Sum(.end, Columns.volleWeekDeeltijd)
            ).ofJobs(),
        ]

    /// How many come back, and how many leave by duration.
    static let kansen: [Figure] =
        [("", Oorzaak.allCases), ("_werk", [.werk])].flatMap { suffix, oorzaken in
            Metric.returnWindows.map { maanden in
                let (van, of) =
                    suffix.isEmpty ? ("de uitstroom", "the exits") : ("de uitstroom naar werk", "the exits to work")
                return share(
                    "terugval_\(maanden)\(suffix)", nl: "Aandeel van \(van) dat binnen \(maanden) maanden terug is.",
                    en: "Share of \(of) of the period that is back within \(maanden) months.",
                    Count.Sum(.during, Columns.teruggekeerd(maanden, oorzaken)),
                    of: Count.Sum(.during, oorzaken.flatMap(Columns.uitstroom)))
            }
        }
        + Duur.allCases.map { duur in
            share(
                "uitstroomkans_\(duur.rawValue)",
                nl: "Uitstroom per dossiermaand van wie \(duur.rawValue) maanden bijstand heeft.",
                en: "Exits over household-months at risk, of dossiers \(duur.rawValue) months on benefit.",
                Count.Sum(.during, [Columns.uitstroomDuur[duur.index]]),
                of: Count.Sum(.begins, [Columns.duur[duur.index]]))
        }
}
