extension Parameter {
    public var definition: ParameterDefinition {
        switch self {
        case .stock, .stockLeefvorm, .stockLeeftijd, .stockIndeling, .stockHerkomst, .stockDuur, .formerRecipients:
            openingDefinition
        case .instroom, .instroomAfstand, .instroomLeefvorm, .instroomLeeftijd, .instroomKenmerk, .instroomSeizoen,
            .instroomTrend, .instroomConjunctuur, .instroomOverdispersie:
            instroomDefinition
        case .uitstroom, .uitstroomDuur, .uitstroomLeeftijd, .uitstroomLeefvorm, .uitstroomHerkomst, .uitstroomKenmerk,
            .uitstroomSeizoen, .uitstroomConjunctuur:
            uitstroomDefinition
        case .doorstroom, .doorstroomLeeftijd, .doorstroomKenmerk, .doorstroomConjunctuur, .terugval, .terugvalOorzaak,
            .terugvalDuur, .terugvalConjunctuur, .terugvalWerkfase, .overlijden:
            pathDefinition
        case .verwarring, .herindeling, .formatie, .begeleidingReferentie, .begeleidingElasticiteit:
            guidanceDefinition
        case .werkUren, .werkTermijn, .werkLoon, .werkLoonSd, .werkVrijlating, .werkVrijlatingMaanden,
            .werkVrijlatingGrens, .werkGroei, .werkVerlenging, .werkWW,
            .werkZoektijd:
            workDefinition
        case .referentie, .pad, .arbeidsmarktRho, .arbeidsmarktSd, .effectRatio, .effectInstroom, .effectWerkloosheid,
            .effectFormatie:
            calendarDefinition
        case .maatregelKosten, .trajectPlaatsen, .trajectBudget, .trajectPrijs, .trajectExtern, .trajectExternBudget,
            .trajectHerhaling:
            trajectDefinition
        case .medebewoners, .medebewonersNa2022, .loonkostensubsidie, .loonkostensubsidiePrijs,
            .loonkostensubsidieVergoed, .opslag, .indexatie, .prijs:
            costDefinition
        case .macrobudget, .macroAandeel, .macroVolume, .macroConjunctuur, .macroConjunctuurVertraagd:
            macroDefinition
        case .voorlopig, .naderVoorlopig, .naderBijstelling, .definitief, .definitieveBijstelling,
            .overigeLasten, .baten, .eerdereResultaten, .eerderVangnet, .eerdereBudgetten:
            moneyDefinition
        case .gerealiseerdeLasten, .gerealiseerdeBaten, .gerealiseerdeStand, .gewenstAantal, .ambitieReferentie,
            .ambitieDoel, .ambitieVoltijds, .ambitieDeeltijd, .reserve, .participatiebudget, .participatieUitgaven,
            .participatieExtern:
            accountDefinition
        }
    }

    private typealias D = ParameterDefinition
    private static let share = 0.0...1e6
    private static let ratio = 0.0...100.0
    private static let hazard = 0.0...5.0
    private static let beta = -2.0...2.0
    private static let euros = 0.0...1e12

    private var openingDefinition: D {
        switch self {
        case .stock:
            D(
                [], .huishoudens, 0...1e6, .required,
                "Households on bijstand at the end of the month before the start.", isFixed: true)
        case .stockLeefvorm:
            D([.leefvorm], .aandeel, Self.share, .required, "Opening stock by leefvorm.", isShares: true, isFixed: true)
        case .stockLeeftijd:
            D([.leeftijd], .aandeel, Self.share, .required, "Opening stock by age.", isShares: true, isFixed: true)
        case .stockIndeling:
            D(
                [.indeling], .aandeel, Self.share, .required,
                "Opening stock by indeling, as published; afstand given indeling is drawn per replication.",
                isShares: true, isFixed: true)
        case .stockHerkomst:
            D(
                [.herkomst], .aandeel, Self.share, .absent,
                "Opening stock by herkomst; absent: as in the steady state of the hazards.", isShares: true,
                isFixed: true)
        case .stockDuur:
            D(
                [.duur], .aandeel, Self.share, .absent,
                "Opening stock by months on benefit; absent: as in the steady state of the hazards.", isShares: true,
                isFixed: true)
        default:
            D(
                [], .huishoudens, 0...1e6, .required,
                "Former recipients at the start who left in the last 60 months and have not come back.", isFixed: true)
        }
    }

    private var instroomDefinition: D {
        switch self {
        case .instroom:
            D(
                [.herkomst], .huishoudensPerMaand, 0...1e5, .required,
                "Expected new dossiers per month at the start, without terugval, season and labour market.")
        case .instroomAfstand:
            D([.herkomst, .afstand], .aandeel, Self.share, .required, "Afstand of new dossiers.", isShares: true)
        case .instroomLeefvorm:
            D([.herkomst, .leefvorm], .aandeel, Self.share, .required, "Leefvorm of new dossiers.", isShares: true)
        case .instroomLeeftijd:
            D(
                [.herkomst, .leeftijd], .aandeel, Self.share, .required, "Age of new dossiers, even within a band.",
                isShares: true)
        case .instroomKenmerk:
            D([.herkomst, .kenmerk], .aandeel, 0...1, .neutral(0), "Share of new dossiers with a kenmerk.")
        case .instroomSeizoen:
            D([.maand], .verhouding, Self.ratio, .neutral(1), "Instroom in a calendar month against the average month.")
        case .instroomTrend:
            D([.herkomst], .perJaar, -1...1, .neutral(0), "Exponential growth of instroom, counted from the start.")
        case .instroomConjunctuur:
            D(
                [.herkomst], .perProcentpunt, Self.beta, .neutral(0),
                "Change of log instroom per point of regional unemployment.")
        default:
            D(
                [.herkomst], .variantie, 0...10, .neutral(0),
                "Variance of the gamma factor, mean 1, on a month's expected instroom; 0 is Poisson.")
        }
    }

    private var uitstroomDefinition: D {
        switch self {
        case .uitstroom:
            D([.oorzaak, .afstand], .perMaand, Self.hazard, .required, "Hazard of uitstroom by cause and afstand.")
        case .uitstroomDuur:
            D([.oorzaak, .duur], .verhouding, Self.ratio, .neutral(1), "Hazard ratio by months on benefit.")
        case .uitstroomLeeftijd: D([.oorzaak, .leeftijd], .verhouding, Self.ratio, .neutral(1), "Hazard ratio by age.")
        case .uitstroomLeefvorm:
            D([.oorzaak, .leefvorm], .verhouding, Self.ratio, .neutral(1), "Hazard ratio by leefvorm.")
        case .uitstroomHerkomst:
            D([.oorzaak, .herkomst], .verhouding, Self.ratio, .neutral(1), "Hazard ratio by herkomst.")
        case .uitstroomKenmerk:
            D([.oorzaak, .kenmerk], .verhouding, Self.ratio, .neutral(1), "Hazard ratio of having a kenmerk.")
        case .uitstroomSeizoen:
            D([.oorzaak, .maand], .verhouding, Self.ratio, .neutral(1), "Hazard ratio by calendar month.")
        default:
            D(
                [.oorzaak], .perProcentpunt, Self.beta, .neutral(0),
                "Change of log hazard per point of regional unemployment.")
        }
    }

    private var pathDefinition: D {
        switch self {
        case .doorstroom: D([.doorstroom], .perMaand, Self.hazard, .required, "Hazard of a step in afstand.")
        case .doorstroomLeeftijd:
            D([.doorstroom, .leeftijd], .verhouding, Self.ratio, .neutral(1), "Hazard ratio by age.")
        case .doorstroomKenmerk:
            D([.doorstroom, .kenmerk], .verhouding, Self.ratio, .neutral(1), "Hazard ratio of having a kenmerk.")
        case .doorstroomConjunctuur:
            D(
                [.doorstroom], .perProcentpunt, Self.beta, .neutral(0),
                "Change of log hazard per point of regional unemployment.")
        case .terugval:
            D([.sinds], .perMaand, Self.hazard, .required, "Hazard of coming back by months since exit to work.")
        case .terugvalOorzaak: D([.oorzaak], .verhouding, Self.ratio, .neutral(1), "Hazard ratio by cause of exit.")
        case .terugvalDuur:
            D([.duur], .verhouding, Self.ratio, .neutral(1), "Hazard ratio by length of the spell that ended.")
        case .terugvalConjunctuur:
            D([], .perProcentpunt, Self.beta, .neutral(0), "Change of log hazard per point of regional unemployment.")
        case .terugvalWerkfase:
            D(
                [.werkfase], .verhouding, Self.ratio, .neutral(1),
                "Hazard ratio while the job of the exit lasts, in the WW after it, and without work after that.")
        default:
            D(
                [.leeftijd], .perMaand, Self.hazard, .required,
                "Hazard of death of the household by age; ends a dossier for good.")
        }
    }

    private var calendarDefinition: D {
        switch self {
        case .referentie:
            D([], .procent, 0...50, .required, "Regional unemployment at which x(t) is 0 and hazards are as given.")
        case .pad:
            D(
                [.punt], .procent, 0...50, .required,
                "Regional unemployment in a month; straight lines between points, level outside them.")
        case .arbeidsmarktRho:
            D([], .verhouding, 0...0.9999, .neutral(0), "Persistence per month of the noise around the path (AR(1)).")
        case .arbeidsmarktSd:
            D(
                [], .procentpunt, 0...5, .neutral(0),
                "Standard deviation of the monthly shock to that noise; 0 at the cut-off.")
        case .effectRatio:
            D(
                [.effect], .verhouding, Self.ratio, .required,
                "Ratio on a hazard or on instroom, of one effect of an intervention.")
        case .effectInstroom:
            D(
                [.effect], .huishoudensPerMaand, 0...1e5, .required,
                "Level of a herkomst's expected instroom while the effect lasts.")
        case .effectFormatie:
            D([.effect], .fte, 0.1...1e5, .required, "Level of the formatie of klantmanagers while the effect lasts.")
        default: D([.effect], .procent, 0...50, .required, "Level of regional unemployment while the effect lasts.")
        }
    }

    private var guidanceDefinition: D {
        switch self {
        case .verwarring:
            D(
                [.afstand, .indeling], .aandeel, Self.share, .identity,
                "Indeling that a klantmanager gives to a dossier of an afstand: the confusion matrix.", isShares: true)
        case .herindeling:
            D(
                [.indeling], .perMaand, Self.hazard, .absent,
                "Hazard of re-screening, which draws indeling again; absent: every move in afstand is noticed at once.")
        case .formatie:
            D([], .fte, 0.1...1e5, .absent, "Klantmanagers; absent: dossiers per klantmanager change nothing.")
        case .begeleidingReferentie:
            D(
                [], .huishoudensPerFte, 0.1...1e5, .absent,
                "Dossiers per klantmanager at which hazards are as given; absent: opening stock ÷ formatie.")
        default:
            D(
                [.oorzaak], .verhouding, 0...5, .neutral(0),
                "Elasticity of the hazard of uitstroom to dossiers per klantmanager: it is multiplied by (dossiers per klantmanager ÷ reference) to the power of minus this."
            )
        }
    }

    private var workDefinition: D {
        switch self {
        case .werkUren:
            D([.afstand, .uren], .aandeel, Self.share, .only("36"), "Hours a week of a job found.", isShares: true)
        case .werkTermijn:
            D([.uren, .termijn], .aandeel, Self.share, .only("vast"), "Term of a contract.", isShares: true)
        case .werkLoon:
            D(
                [], .verhouding, 1...10, .neutral(1),
                "Mean hourly wage of a job found, against the minimum wage; wages below it are paid at it.")
        case .werkLoonSd:
            D([], .verhouding, 0...5, .neutral(0), "Standard deviation of that wage before the minimum (lognormal).")
        case .werkVrijlating:
            D([], .aandeel, 0...1, .neutral(0), "Share of deeltijd earnings that a household keeps beside the benefit.")
        case .werkVrijlatingMaanden:
            D(
                [], .maanden, 0...480, .absent,
                "Months, from the first job of a spell on, in which that share is kept; absent: as long as it works.")
        case .werkVrijlatingGrens:
            D(
                [], .aandeel, 0...1, .neutral(1),
                "Most that is kept of earnings a month, as a share of the net minimum wage.")
        case .werkGroei:
            D(
                [.deeltijd], .perMaand, Self.hazard, .neutral(0),
                "Hazard that the hours of a deeltijd job grow to the next step.")
        case .werkVerlenging:
            D([.tijdelijk], .aandeel, 0...1, .neutral(0), "Chance that a contract that ends goes on for good.")
        case .werkWW:
            D(
                [.tijdelijk], .maanden, 0...38, .neutral(0),
                "Months of WW after a contract that ends, in whole months; 0 without WW.")
        default:
            D(
                [], .maanden, 0...60, .neutral(0),
                "Months without work, after contract and WW, that terugval.werkfase.werkloos lasts, in whole months.")
        }
    }

    private var trajectDefinition: D {
        switch self {
        case .maatregelKosten:
            D(
                [.maatregel, .jaar], .euro, Self.euros, .neutral(0),
                "What a measure costs in a year besides places of a traject, out of the participatiebudget.")
        case .trajectPlaatsen:
            D([.niveau], .plaatsen, 0...1e6, .required, "Places of a traject from a month on, rounded down.")
        case .trajectBudget:
            D([.traject, .jaar], .euro, Self.euros, .absent, "Own money for new places in a year; absent: no limit.")
        case .trajectPrijs:
            D([.traject], .euro, 0...1e6, .required, "Price of a place, paid at the start.")
        case .trajectExtern:
            D([.traject], .aandeel, 0...1, .neutral(0), "Share of the price that others pay, such as an RMT.")
        case .trajectExternBudget:
            D([.traject, .jaar], .euro, Self.euros, .absent, "What others pay at most in a year; absent: no limit.")
        default:
            D(
                [.traject], .verhouding, 0...1, .neutral(1),
                "Each further time, the effect afterwards is that of the time before to this power.")
        }
    }

    private var moneyDefinition: D {
        switch self {
        case .voorlopig:
            D(
                [.jaar], .euro, 1...1e12, .absent,
                "BUIG budget, voorlopig; absent: macrobudget × aandeel, or what the year before grows to.",
                isChance: true)
        case .naderVoorlopig:
            D(
                [.jaar], .euro, 1...1e12, .absent, "BUIG budget, nader voorlopig; absent: voorlopig × bijstelling.",
                isChance: true)
        case .naderBijstelling:
            D([.jaar], .verhouding, 0.1...10, .neutral(1), "Nader voorlopig budget against voorlopig.", isChance: true)
        case .definitief:
            D(
                [.jaar], .euro, 1...1e12, .absent, "BUIG budget, definitief; absent: nader voorlopig × bijstelling.",
                isChance: true)
        case .definitieveBijstelling:
            D([.jaar], .verhouding, 0.1...10, .neutral(1), "Definitief budget against nader voorlopig.", isChance: true)
        case .overigeLasten:
            D(
                [.jaar], .euro, Self.euros, .required,
                "BUIG spending besides bijstand: IOAW, IOAZ, Bbz; loonkostensubsidie where it is not simulated.")
        case .baten: D([.jaar], .euro, Self.euros, .required, "Income from terugvordering and verhaal.")
        case .eerderVangnet:
            D(
                [], .euro, Self.euros, .neutral(0),
                "Vangnet over the year before the first, which is paid in the first.")
        case .eerdereResultaten:
            D(
                [.eerderJaar], .euro, -1e12...1e12, .required,
                "Realised BUIG result of an earlier year, negative for a tekort.")
        default:
            D(
                [.eerderJaar], .euro, 1...1e12, .required,
                "Definitive BUIG budget of an earlier year, where an open variant of the vangnet looks back to it.")
        }
    }

    private var costDefinition: D {
        switch self {
        case .medebewoners:
            D(
                [.leefvorm, .medebewoners], .aandeel, Self.share, .only("0"),
                "Adults who share the cost of the home: the kostendelersnorm.", isShares: true)
        case .medebewonersNa2022:
            D(
                [.leefvorm, .medebewoners], .aandeel, Self.share, .absent,
                "The same from 2023, when housemates under 27 no longer count; absent: as before.", isShares: true)
        case .loonkostensubsidie:
            D(
                [], .aandeel, 0...1, .neutral(0),
                "Share of exits to work of dossiers with kenmerk arbeidsbeperkt that get loonkostensubsidie.")
        case .loonkostensubsidiePrijs:
            D([.jaar], .euro, Self.euros, .neutral(0), "Loonkostensubsidie of a full-time job-year.")
        case .loonkostensubsidieVergoed:
            D(
                [.jaar], .aandeel, 0...1, .neutral(0),
                "Share of loonkostensubsidie that the state pays by its own stream, on what was spent (from 2022).")
        case .opslag:
            D(
                [], .verhouding, 0.1...10, .absent,
                "What BUIG is charged per euro of norm, where no price is given; absent: as fitted to the last given price."
            )
        case .indexatie:
            D(
                [.jaar], .verhouding, 0.5...2, .neutral(1),
                "Norms and the national price against the year before, once the table of norms ends.", isChance: true)
        default:
            D(
                [.jaar], .euro, 1...1e6, .absent,
                "Average cost of a dossier-year, of the stock at the cut-off; absent: norm × opslag.")
        }
    }

    private var macroDefinition: D {
        switch self {
        case .macrobudget:
            D(
                [.jaar], .euro, 1...1e13, .absent,
                "National budget, voorlopig; absent: that of the year before, with volume and price.", isChance: true)
        case .macroAandeel:
            D([.jaar], .aandeel, 1e-9...1, .absent, "Share of the national budget that the municipality gets.")
        case .macroVolume:
            D(
                [.jaar], .verhouding, 0.5...2, .neutral(1),
                "National number of benefits against the year before, at a level labour market.", isChance: true)
        case .macroConjunctuur:
            D(
                [], .perProcentpunt, Self.beta, .neutral(0),
                "Change of log national volume per point of unemployment, in the same year.")
        default:
            D(
                [], .perProcentpunt, Self.beta, .neutral(0),
                "Change of log national volume per point of unemployment, a year later.")
        }
    }

    private var accountDefinition: D {
        switch self {
        case .gerealiseerdeLasten:
            D(
                [], .euro, Self.euros, .absent,
                "Lasten of the start year before the start, all posts; absent: a year begun before has no account.")
        case .gerealiseerdeBaten:
            D([], .euro, Self.euros, .absent, "Baten of the start year before the start.")
        case .gerealiseerdeStand:
            D(
                [.maand], .huishoudens, 0...1e6, .absent, "Observed stock at the end of a month of the start year.",
                isFixed: true)
        case .gewenstAantal:
            D(
                [], .huishoudens, 0...1e6, .absent,
                "Where the desired line ends when it is straight; absent: at the budget line of that month.")
        case .ambitieReferentie:
            D(
                [.telwijze], .huishoudens, 0...1e6, .absent, "People to work in the year of reference, so counted.",
                isFixed: true)
        case .ambitieDoel:
            D(
                [.telwijze], .huishoudens, 0...1e6, .absent, "People to work a year aimed at, so counted.",
                isFixed: true)
        case .ambitieVoltijds:
            D(
                [], .aandeel, 0...1, .absent,
                "Of the extra people to work, those who leave the benefit: the memo's sum.", isFixed: true)
        case .ambitieDeeltijd:
            D([], .aandeel, 0...1, .absent, "What the others save of a benefit: the memo's sum.", isFixed: true)
        case .reserve: D([], .euro, Self.euros, .absent, "Reserve for BUIG tekorten at the start.", isFixed: true)
        case .participatiebudget: D([.jaar], .euro, Self.euros, .absent, "Participatiebudget of a year.")
        case .participatieUitgaven:
            D(
                [.jaar], .euro, Self.euros, .neutral(0),
                "Spending of the participatiebudget besides trajecten and measures.")
        default:
            D(
                [.jaar], .euro, Self.euros, .neutral(0),
                "Outside money, such as an RMT's, for that spending.")
        }
    }
}
