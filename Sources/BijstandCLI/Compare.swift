import Bijstand
import BijstandReporting
import ArgumentParser
import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandFigures

struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Simulate scenarios beside a base with the same luck and print the paired differences.")

    @Argument(help: "Scenario file that the others are held against; layers may stand behind it: a.yaml+layer.yaml.")
    var base: String

    @Argument(
        help:
            "Scenario files, or layers that are laid over the base; the base itself where none is named, with the layers of --met."
    )
    var scenarios: [String] = []

    @Option(
        help:
            "A layer that is laid over every scenario beside the base: a file that changes it. May be given more than once, in order."
    )
    var met: [String] = []

    @Option(help: "A layer that is laid over the base, also where it stands for the scenario beside it.")
    var basisMet: [String] = []

    @OptionGroup var options: RunOptions

    @Option(
        help: "A key figure such as stand(2021); may be given more than once. Default: the main ones of the last year.")
    var measure: [String] = []

    @OptionGroup var place: PlaceOptions

    @OptionGroup var speech: LanguageOption

    func validate() throws {
        if scenarios.isEmpty && met.isEmpty {
            throw ValidationError("name a scenario beside the base, or a layer with --met")
        }
    }

    func run() throws {
        try reporting(speech.language) {
            Interruption.watch()
            let under = LaidScenario(base).met(basisMet)
            let others = try (scenarios.isEmpty ? [under] : scenarios.map(LaidScenario.init)).map { scenario in
                let laid = try scenario.over(under)
                return (file: try laid.scenario.met(met).file(), naam: laid.naam)
            }
            let names = [nil] + others.map(\.naam)
            let files = try [under.file()] + others.map(\.file)
            let measures = try Self.measures(measure, files.map(\.scenario), base)
            if !options.quiet { warn(files.flatMap(\.warnings), speech.language) }
            try place.place(.vergelijk)?.check()
            let all = try zip(files, names).map { file, naam in
                var simulated = SimulatedScenario(
                    file: file, figures: try file.simulate(options).figures,
                    replications: options.replications, uncertainty: options.uncertainty.rawValue)
                simulated.naam = naam ?? simulated.naam
                return simulated
            }
            let openings = try all.dropFirst().map { other -> PairTable.Opening? in
                guard let difference = OpeningDifference(files[0].scenario, other.file.scenario) else { return nil }
                return PairTable.Opening(
                    difference: difference,
                    figures: difference.isOtherOpening
                        ? try other.file.simulate(options, from: files[0]).figures : nil)
            }
            let table = PairTable(
                all[0], Array(all.dropFirst()), openings: openings,
                wishes: measures.map { FigureWish(name: "\($0)") }, speech.language)
            if let place = place.place(.vergelijk) {
                try place.put(table.markdown)
            } else {
                print(table.text)
            }
        }
    }

    /// - Parameters:
    ///   - scenarios: the base first.
    ///   - place: what the base is called in a message.
    private static func measures(
        _ texts: [String], _ scenarios: [Scenario], _ place: String
    ) throws -> [Kerncijfer] {
        let base = scenarios[0]
        let others = scenarios.dropFirst().map { Set($0.fullYears) }
        let shared = base.fullYears.filter { year in others.contains { $0.contains(year) } }
        guard let last = shared.last(where: { year in others.allSatisfy { $0.contains(year) } }) ?? shared.last else {
            throw InvalidInput(diagnostics: [
                Diagnostic(
                    file: place, line: 0, key: "start",
                    found: "no calendar year that is whole in another scenario too",
                    expected: "scenarios that share a calendar year: start and horizon")
            ])
        }
        if texts.isEmpty {
            let main = base.hasMoney ? Figure.main : Figure.main.filter { $0.eenheid != .euro }
            return main.map { Kerncijfer($0.naam, last) }
        }
        let known = shared.flatMap { year in Kerncijfer.names.map { Kerncijfer($0, year) } }
        return try FigureName.read(texts, known: known, in: "--measure")
    }
}
