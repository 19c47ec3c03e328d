import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandFigures

/// Every parameter of the registry moves some output, in a scenario where its process is on.
@Suite struct RegistryEffectTests {
    /// The pressure, of country and municipality.
    private static let discrepantie =
        "discrepantie: {aanname: true, deel_instroom: 0.4, terugval: 1.5, niveau: 0.1, seizoen: {elke: 0.05}, staart: 0.2, "
        + "land_toestand: 0.2, land_phi: 0.9, land_sd: 0.1, land_snel: 0.1, volgt_land: 0.8, gemeente_toestand: 0.1, gemeente_phi: 0.8, gemeente_sd: 0.1}"

    /// All processes on; shares and tables given where they may be absent.
    private static let active = """
        beginstand: {aantal: 3000}
        instroom:
          aanname: true
          per_maand: {elke: 2}
          kenmerk: {elke: {statushouder: 0.3, arbeidsbeperkt: 0.3, startkwalificatie: 0.3}}
          trend: {elke: 0.1}
          conjunctuur: {elke: 0.1}
          overdispersie: {elke: 0.1}
        uitstroom: {hazard: {elke: {elke: 0.003}}, kenmerk: {elke: {elke: 1.5}}, conjunctuur: {elke: -0.1}}
        doorstroom: {conjunctuur: {elke: 0.1}}
        terugval: {conjunctuur: 0.1, werkfase: {contract: 0.5, ww: 0.2, werkloos: 4}}
        indeling:
          aanname: true
          verwarring: {elke: {elke: 1}}
          herindeling: {elke: 0.1}
        werk:
          aanname: true
          uren: {elke: {elke: 1}}
          termijn: {elke: {elke: 1}}
          loon: 1.1
          loon_sd: 0.2
          vrijlating: 0.25
          vrijlating_maanden: 4
          vrijlating_grens: 0.1
          groei: {elke: 0.05}
          verlenging: {elke: 0.3}
          ww: {elke: 3}
          zoektijd: 6
        overlijden: {hazard: {elke: 0.002}}
        arbeidsmarkt: {pad: {2019-01: 4, 2020-06: 6}, rho: 0.9, sd: 0.2, momentum: 0.5, vertraging: 3}
        \(discrepantie)
        begeleiding: {aanname: true, formatie: 8, referentie: 345, elasticiteit: {elke: 0.4}}
        buig: {voorlopig: {elke: 20_000_000}}
        kostendelers: {aanname: true, aandeel: {elke: {"0": 3, elke: 1}}}
        loonkostensubsidie: {aanname: true, aandeel: 0.5, prijs: {elke: 10_000}, vergoed: {elke: 0.2}}
        participatiebudget: {aanname: true, budget: {elke: 500_000}, uitgaven: {elke: 100_000}, extern: {elke: 20_000}}
        interventies:
          - naam: alles
            soort: omgeving
            aanname: true
            effecten:
              - {proces: uitstroom, van: 2019-02, ratio: 1.2}
              - {proces: instroom, herkomst: ww, van: 2019-02, tot: 2019-12, niveau: 3}
              - {proces: arbeidsmarkt, van: 2019-05, tot: 2019-08, niveau: 5}
              - {proces: arbeidsmarkt, van: 2019-07, tot: 2019-10, verschil: 2}
              - {proces: begeleiding, van: 2019-09, tot: 2020-03, niveau: 9}
          - naam: cursus
            soort: beleid
            aanname: true
            traject:
              van: 2019-02
              doelgroep: {indeling: "1"}
              volgorde: langst
              plaatsen: {2019-02: 6, 2019-06: 8}
              budget: {elke: 15_000}
              prijs: {verdeling: uniform, min: 50, max: 1_500}
              extern: 0.3
              extern_budget: {elke: 5_000}
              lockin: {maanden: 3, effecten: [{proces: uitstroom, ratio: 0.5}]}
              nawerking: {maanden: 3, effecten: [{proces: uitstroom, ratio: 5}, {proces: terugval, ratio: 0.6}]}
              herhaling: {maximaal: 3, verhouding: 0.5}
          - naam: werkplaats
            soort: beleid
            aanname: true
            traject:
              van: 2019-03
              plaatsen: 3
              budget: {elke: 220}
              prijs: 100
              extern: 0.3
              extern_budget: {elke: 45}
              baan: {uren: "26", kosten: {elke: 2_000}}
        """

    /// A run that begins within a year and goes past the table of norms, with a macrobudget.
    private static let money = """
        start: 2026-07
        horizon: 42
        instroom: {per_maand: {elke: 2}}
        arbeidsmarkt: {pad: {2026-01: 4, 2028-06: 6}, rho: 0.9, sd: 0.2, momentum: 0.5, vertraging: 3}
        \(discrepantie)
        kosten: {aanname: true, opslag: 1.2, indexatie: {elke: 1.02}, normen_tot: 2025-07}
        buig:
          aandeel: {2026: 0.001}
          aandeel_verandering: {elke: 1.01}
          macro_volume: {elke: 1.01}
          vangnet_uitname: {elke: 0.02}
          macro_conjunctuur: 0.02
          macro_conjunctuur_vertraagd: 0.04
        gerealiseerd: {aanname: true, lasten: 2_900_000, baten: 50_000, stand: {"1": 410, "2": 412, "4": 409}}
        gewenst: {aanname: true, manier: lineair, aantal: 300}
        ambitie: {aanname: true, referentie: {elke: 80}, doel: {elke: 90}, aandeel_voltijds: 0.5, deel_deeltijd: 0.5}
        reserve: {aanname: true, stand: 2_000_000}
        werk: {aanname: true, uren: {elke: {elke: 1}}, termijn: {elke: {elke: 1}}}
        interventies:
          - {naam: extra, soort: beleid, aanname: true, kosten: {elke: 10_000}, kosten_extern: {elke: 3_000}, kosten_per_uitstroom: {elke: 50}, bedrijfsvoering: {elke: 5_000}, effecten: [{proces: uitstroom, van: 2026-09, ratio: 1.2}]}
        """

    private static let moneyParameters: Set<Parameter> = [
        .opslag, .indexatie, .macroVoorlopig, .macroNaderVoorlopig, .macroDefinitief, .macroAandeel,
        .aandeelVerandering,
        .macroVolume, .vangnetUitname, .macroConjunctuur, .macroConjunctuurVertraagd,
        .gerealiseerdeLasten, .gerealiseerdeBaten, .gerealiseerdeStand, .gewenstAantal, .ambitieReferentie,
        .ambitieDoel, .ambitieVoltijds, .ambitieDeeltijd, .reserve, .maatregelKosten, .maatregelExtern,
        .maatregelPerUitstroom, .maatregelBedrijfsvoering,
    ]

    /// All three years before have a deficit of 6 %: with a budget half as large again, one of them has 4 %.
    private static let verlaagd = """
        start: 2026-01
        vangnet: {verlaagd: {aanname: true}}
        buig: {eerdere_resultaten: {elke: -300_000}, eerdere_budgetten: {elke: 5_000_000}}
        """

    private func scenario(_ parameter: Parameter) throws -> Scenario {
        if parameter == .medebewonersNa2022 {
            return try Fixture.scenario(
                "start: 2022-01\nkostendelers: {aanname: true, aandeel: {elke: {\"0\": 3, elke: 1}}, vanaf_2023: {elke: {\"0\": 5, elke: 1}}}"
            )
        }
        if parameter == .eerdereBudgetten { return try Fixture.scenario(Self.verlaagd) }
        guard Self.moneyParameters.contains(parameter) else { return try Fixture.scenario(Self.active) }
        // Prices and budgets that the base gives for every year are left to norms and macrobudget here.
        return try Fixture.scenario(Self.money).leavingMoneyToTheModel
    }

    /// Places that nothing can read: growth against a year before the first, a year without counts, and months that are simulated.
    private func isOutside(_ parameter: Parameter, _ index: Int) -> Bool {
        switch parameter {
        case .macroVolume, .aandeelVerandering, .maatregelKosten, .maatregelExtern, .maatregelPerUitstroom,
            .maatregelBedrijfsvoering:
            index == 0
        case .gerealiseerdeStand: index >= 6
        // Nothing comes after a place that is a job.
        case .trajectHerhaling: index == 1
        default: false
        }
    }

    @Test(arguments: Parameter.allCases)
    func movesAnOutput(parameter: Parameter) throws {
        let scenario = try scenario(parameter)
        let range = scenario.layout.range(parameter)
        #expect(!range.isEmpty)
        let base = try forecast(scenario, replications: 3).tables
        // One number of the parameter at a time: first, middle, last.
        for position in Set([range.lowerBound, (range.lowerBound + range.upperBound) / 2, range.upperBound - 1])
        where !isOutside(parameter, position - range.lowerBound) {
            let changed = try forecast(scenario.changing(parameter, position), replications: 3).tables
            let moves = changed != base
            #expect(moves, "\(scenario.layout.paths()[position])")
        }
    }
}

extension Scenario {
    /// The scenario with a macrobudget in its first year, and no other price or budget.
    fileprivate var leavingMoneyToTheModel: Scenario {
        var numbers = quantities
        for parameter in [Parameter.prijs, .voorlopig] {
            for position in layout.range(parameter) { numbers[position] = nil }
        }
        numbers[layout.range(.macroVoorlopig).lowerBound] = Quantity(.value(5e9), .aanname)
        return with(numbers)
    }

    private func with(_ numbers: [Quantity?]) -> Scenario {
        Scenario(
            naam: naam, titel: titel, start: start, horizon: horizon, layout: layout, quantities: numbers,
            dirichlet: dirichlet, points: points, interventions: interventions, geld: geld, vangnet: vangnet)
    }

    /// The scenario with one number changed, within its bounds.
    fileprivate func changing(_ parameter: Parameter, _ position: Int) -> Scenario {
        let definition = parameter.definition
        var numbers = quantities
        func set(_ position: Int, _ value: Double) {
            let bounded = min(max(value, definition.bounds.lowerBound), definition.bounds.upperBound)
            numbers[position] = Quantity(.value(bounded), .aanname)
        }
        switch (numbers[position]?.center, parameter) {
        case (nil, .stockHerkomst), (nil, .stockDuur):
            // Absent margins: give one that is not the steady state's.
            for each in layout.range(parameter) { set(each, each == position ? 5 : 1) }
        case (nil, _): set(position, 4_000_000)
        // A surplus this large closes the vangnet of the years that look back to it.
        case (_, .eerdereResultaten): set(position, 1e9)
        case (let value?, _): set(position, value == 0 ? 0.3 : value * 1.5)
        }
        return with(numbers)
    }
}
