import BijstandCaseload
import BijstandExchange
import Testing
import TestSupport

/// The reduced model of Benchmarks/Kernel.md, which other implementations are held against, does not move with a default.
@Suite struct KernelScenarioTests {
    /// What the scenario leaves to the registry, and what the page takes that to be. Written here by hand: a new parameter, or
    /// another default, is to be stated in the scenario or shown to leave its counts alone.
    private static let leftOut: [Parameter: ParameterDefinition.Default] = [
        // Tables of ratios of which the scenario gives those that are not 1.
        .instroomSeizoen: .neutral(1), .uitstroomDuur: .neutral(1), .uitstroomLeeftijd: .neutral(1),
        .uitstroomSeizoen: .neutral(1), .doorstroomLeeftijd: .neutral(1), .terugvalOorzaak: .neutral(1),
        .terugvalDuur: .neutral(1),
        // As in the steady state; indeling is afstand, and its moves are noticed at once; no formatie, so no feedback; no limit to places.
        .stockHerkomst: .absent, .stockDuur: .absent, .verwarring: .identity, .herindeling: .absent, .formatie: .absent,
        .begeleidingReferentie: .absent, .begeleidingElasticiteit: .neutral(0), .trajectBudget: .absent,
        // Followed once, so never again.
        .trajectHerhaling: .neutral(1),
        // As before 2023: nobody shares costs.
        .medebewonersNa2022: .absent,
        // No discrepancy, whatever it would do; the labour market level, and at once.
        .momentum: .absent, .vertraging: .neutral(0), .discrepantieInstroom: .neutral(0.5),
        .discrepantieTerugval: .neutral(1), .discrepantieNiveau: .neutral(0), .discrepantieSeizoen: .neutral(0),
        .discrepantieStaart: .neutral(0), .landToestand: .neutral(0), .landPhi: .neutral(0), .landSd: .neutral(0),
        .landSnel: .neutral(0), .volgtLand: .neutral(1), .gemeenteToestand: .neutral(0), .gemeentePhi: .neutral(0),
        .gemeenteSd: .neutral(0),
        // Money, which comes after the counts.
        .werkVrijlatingMaanden: .absent, .loonkostensubsidiePrijs: .neutral(0), .loonkostensubsidieVergoed: .neutral(0),
        .trajectExtern: .neutral(0), .trajectExternBudget: .absent, .opslag: .absent, .indexatie: .neutral(1),
        .macroVoorlopig: .absent, .macroNaderVoorlopig: .absent, .macroDefinitief: .absent, .macroAandeel: .absent,
        .aandeelVerandering: .neutral(1), .macroVolume: .neutral(1), .macroConjunctuur: .neutral(0),
        .macroConjunctuurVertraagd: .neutral(0), .naderVoorlopig: .absent, .naderBijstelling: .neutral(1),
        .definitief: .absent, .definitieveBijstelling: .neutral(1), .eerderVangnet: .neutral(0),
        .gerealiseerdeLasten: .absent, .gerealiseerdeBaten: .absent, .gerealiseerdeStand: .absent,
        .gewenstAantal: .absent, .ambitieReferentie: .absent, .ambitieDoel: .absent, .ambitieVoltijds: .absent,
        .ambitieDeeltijd: .absent, .reserve: .absent, .participatiebudget: .absent, .participatieUitgaven: .neutral(0),
        .participatieExtern: .neutral(0), .vangnetUitname: .neutral(0), .trajectBaan: .neutral(0),
    ]

    @Test func everyNumberThatCountsIsStated() throws {
        let scenario = try Fixture.read("\(Fixture.root)/scenarios/benchmark-kernel.yaml")
        for parameter in Parameter.allCases {
            let numbers = scenario.quantities[scenario.layout.range(parameter)]
            if numbers.allSatisfy({ $0.map { $0.provenance != .neutral } ?? false }) {
                #expect(Self.leftOut[parameter] == nil || numbers.isEmpty, "\(parameter.rawValue) is stated")
            } else {
                #expect(
                    Self.leftOut[parameter] == parameter.definition.default,
                    "scenarios/benchmark-kernel.yaml leaves \(parameter.rawValue) to its default: state it there")
            }
        }
    }
}
