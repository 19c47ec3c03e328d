package import BijstandCaseload
internal import BijstandMicrosimulation

/// People to work in a year, by way of counting.
extension Figure {
    package static func naarWerk(_ telwijze: Telwijze) -> Figure {
        func duurzaam(_ maanden: Int) -> Figure {
            number(
                "naar_werk_\(telwijze.rawValue)",
                nl: "Uitstroom naar werk zonder terugval binnen \(maanden) maanden.",
                en: "Exits to work without terugval within \(maanden) months.",
                Count.Sum(
                    .during, Columns.uitstroom(.werk), less: Columns.teruggekeerd(maanden, [.werk])))
        }
        switch telwijze {
        case .volledig: return uitstroom(.werk)
        case .gedeeltelijk:
            return number(
                "naar_werk_gedeeltelijk",
                nl: "Dossiers die uitstroomden naar werk of gingen werken naast de uitkering, eens per kalenderjaar.",
                en: "Dossiers that left for work or took a job beside the benefit, once a calendar year.",
                Count.Sum(.during, Columns.bereikt(.deeltijd)), uses: [.keyFigure, .observed]
            ).ofJobs()
        case .notitie:
            return number(
                "naar_werk_notitie",
                nl:
                    "Als gedeeltelijk, met wie meer uren ging werken en de voorkomen instroom (ongewijzigd min scenario).",
                en:
                    "As gedeeltelijk, with dossiers that worked more hours, and prevented instroom (counterfactual less scenario).",
                Count.Sum(
                    .during, Columns.bereikt(.groei), less: Columns.instroom, ongewijzigd: [OngewijzigdMetric.instroom]),
                uses: .keyFigure
            ).ofJobs()
        case .duurzaam6: return duurzaam(6)
        case .duurzaam12: return duurzaam(12)
        case .duurzaam24: return duurzaam(24)
        case .fte:
            return number(
                "naar_werk_fte", nl: "Uren werk erbij, in volle werkweken van \(Uren.fullTime) uur.",
                en: "Hours of work gained, in full working weeks of \(Uren.fullTime) hours.",
                Count.Sum(.during, [Metric.urenErbij]), eenheid: .fte, scale: Int64(Uren.fullTime), uses: .keyFigure
            ).ofJobs()
        }
    }

    /// Exits to work for a permanent job, and by kenmerk.
    static let uitstroomWerk: [Figure] =
        [
            number(
                "uitstroom_werk_vast",
                nl: "Uitstroom naar werk met een vast contract.", en: "Exits to work with a permanent contract.",
                Count.Sum(.during, [Columns.uitstroomTermijn[Termijn.vast.index]])
            ).ofJobs()
        ]
        + Kenmerk.allCases.map { kenmerk in
            number(
                "uitstroom_werk_\(kenmerk.rawValue)",
                nl: "Uitstroom naar werk met kenmerk \(kenmerk.rawValue); wie er meer heeft telt bij elk.",
                en: "Exits to work with kenmerk \(kenmerk.rawValue); who has several counts in each.",
                Count.Sum(.during, [Columns.uitstroomKenmerk[kenmerk.index]]))
        }

    /// All ways of counting but exits to work, which is a flow.
    static let naarWerk: [Figure] = Telwijze.allCases.dropFirst().map(naarWerk)
}
