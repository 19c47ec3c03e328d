internal import BijstandBudget
internal import BijstandCaseload
internal import BijstandMicrosimulation

/// What policy did and cost in a year.
extension Figure {
    /// People to work through a traject that ongewijzigd lacks.
    static let behandeld = huishoudens(
        "behandeld", nl: "Uitstroom naar werk tijdens of na een traject van nieuw beleid.",
        en: "Exits to work during or after a traject of new beleid."
    ) { $0.during(.naarWerk, of: $0.nieuweTrajecten) }
    static let deadweight = huishoudens(
        "deadweight", nl: "Van behandeld wie ook bij ongewijzigd beleid binnen 12 maanden uitstroomt.",
        en: "Of behandeld, those that also come in ongewijzigd within 12 months."
    ) { $0.during(.ookZonder, of: $0.nieuweTrajecten) }
    static let deadweightAandeel = aandeel(
        "deadweight_aandeel", nl: "Deadweight als aandeel van behandeld.", en: "Deadweight as a share of behandeld."
    ) { view in
        guard let all = view.during(.naarWerk, of: view.nieuweTrajecten),
            let anyway = view.during(.ookZonder, of: view.nieuweTrajecten)
        else { return nil }
        return Aandeel.of(anyway, in: all)
    }

    /// Key figures of policy, in their order, and the posts that they are made up of.
    static let beleid: [Figure] = [
        behandeld, deadweight, deadweightAandeel,
        euro(
            "participatie_budget", nl: "Het participatiebudget.", en: "The participatiebudget.", uses: []
        ) { $0.participatie?.budget },
        euro(
            "participatie_trajecten", nl: "Eigen geld voor trajectplaatsen die starten.",
            en: "Own money for places in trajecten that start."
        ) { $0.participatie?.trajecten },
        euro(
            "participatie_maatregelen", nl: "Eigen geld voor maatregelen.", en: "Own money for measures."
        ) { $0.participatie?.maatregelen },
        euro(
            "participatie_overig", nl: "Overige uitgaven van het participatiebudget.",
            en: "Other spending from the participatiebudget.", uses: []
        ) { $0.participatie?.overige },
        euro(
            "participatie_uitgaven", nl: "Trajecten, maatregelen en overige uitgaven samen.",
            en: "Trajecten, measures and other spending together."
        ) { $0.participatie?.uitgaven },
        euro(
            "participatie_extern", nl: "Geld van anderen, zoals een RMT, daarnaast.",
            en: "Outside money such as an RMT's, beside it."
        ) { $0.participatie?.extern },
        euro(
            "onderbesteding", nl: "Participatiebudget min uitgaven; niet zonder budget.",
            en: "The participatiebudget less spending; left out where a scenario gives none."
        ) { $0.participatie?.onderbesteding },
        kans(
            "kans_overbesteding", nl: "Kans dat er meer wordt uitgegeven dan het budget.",
            en: "Chance of spending more than the budget.", uses: []
        ) { $0.participatie?.onderbesteding.map { $0 < .zero } },
        euro(
            "kosten_eigen",
            nl: "Eigen geld voor trajecten en maatregelen die ongewijzigd niet heeft, met hun bedrijfsvoering.",
            en: "Own money for trajecten and measures that ongewijzigd lacks, with what they cost the organisation."
        ) { $0.rekening?.kostenEigen },
        euro(
            "kosten_extern", nl: "Geld van anderen daarvoor.", en: "Outside money for the same."
        ) { $0.rekening?.kostenExtern },
        euro(
            "minder_vangnet", nl: "Wat het vangnet door de besparing minder betaalt.",
            en: "What the vangnet pays less because of the saving: it goes to the state.", uses: []
        ) { $0.besparing.minderVangnet },
        euro(
            "saldo_gemeente", nl: "Besparing_netto − kosten_eigen.", en: "Besparing_netto − kosten_eigen."
        ) { $0.rekening?.saldoGemeente },
        euro(
            "saldo_totaal", nl: "Besparing_bruto − kosten_eigen − kosten_extern.",
            en: "Besparing_bruto − kosten_eigen − kosten_extern."
        ) { $0.rekening?.saldoTotaal },
    ]
}
