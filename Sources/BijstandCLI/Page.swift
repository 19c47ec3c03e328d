import Bijstand
import BijstandReporting
import ArgumentParser
import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandFigures
import BijstandMicrosimulation
import Foundation

/// `bijstand page`: Markdown whose tables are made by the program, from what stands in their marks.
struct Page: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Simulate what the marks of Markdown pages ask for, and put the tables between them.",
        discussion: """
            Marks, with paths relative to the page, each closed by <!-- einde -->:
            <!-- vergelijk BASIS.yaml SCENARIO.yaml … | stand(2026)<0 lasten(2026) … -->  paired differences, as compare prints them
            <!-- reeks SCENARIO.yaml 2019-2026 | stand onderbesteding … -->  figures by year: mean [5 %, 95 %]
            <!-- bestand FILE -->  the file itself
            <!-- lijst SCENARIO.yaml … -->  scenarios with what they ask, their basis and their sources
            <!-- waarnemingen SCENARIO.yaml OBSERVED.csv -->  what was observed beside what the run predicts of it
            <!-- figuur SCENARIO.yaml OBSERVED.csv FIGURE.svg [DERIVED.csv] -->  the stock as bands with the observed ones, written beside the page
            <!-- run SCENARIO.yaml -->  the summary that run prints
            <!-- doelen SCENARIO.yaml -->  figures beside the targets of the scenario, as targets prints them
            <!-- prijs SCENARIO.yaml -->  how the price of a dossier-year comes about, by year
            <!-- vangnet [regels | jaar=2019 budget=28600000 prijs=14400 uitstromers=53] -->  what vangnet prints
            <!-- normen -->  what normen prints
            Every mark may say replicaties=100, taal=en (or nl), and naam=NAME, by which other commands find it with --into and --name. \
            A figure may carry what the page says of it: <0, >0 or =0 of the difference (of the mean of a reeks). Where the 95 % interval of the mean \
            tells otherwise the command fails, so that words and tables cannot part. SCENARIO@figure takes that figure of one scenario alone.
            """)

    @Argument(help: "Markdown files.")
    var pages: [String]

    @Flag(help: "Change nothing; fail where a page would change.")
    var check = false

    @OptionGroup var options: RunOptions

    @OptionGroup var speech: LanguageOption

    func run() throws {
        try reporting {
            Interruption.watch()
            var forecasts = PageForecasts(options: options, check: check)
            var problems: [String] = []
            for page in pages {
                let marked = try MarkedPage(path: page)
                let text = marked.text
                if !check { try FilePlace.checkWritable(page) }
                let made = try PageText(page: marked, language: speech.language).filled(&forecasts)
                problems += made.problems
                if made.text == text { continue }
                if check {
                    problems.append("\(page): out of date")
                } else {
                    if (try? String(contentsOfFile: page, encoding: .utf8)) != text {
                        throw WriteFailure(path: page, reason: "it has changed since it was read")
                    }
                    try WholeFile.write(Data(made.text.utf8), to: page)
                }
            }
            for problem in problems { warn(problem) }
            if !problems.isEmpty { throw Exit.differs }
        }
    }
}

/// Forecasts of the scenarios that pages ask for. Key figures are kept of all, the replications of the last one alone: they are
/// large, and what a page asks of one scenario stands together.
struct PageForecasts {
    let options: RunOptions
    /// Whether figures are held against what stands there, not written.
    let check: Bool
    private var known: [Run: SimulatedScenario] = [:]
    private var last: (run: Run, file: ScenarioFile, result: SimulationResult)?

    private struct Run: Hashable {
        let path: String
        let replications: UInt32
    }

    init(options: RunOptions, check: Bool) { (self.options, self.check) = (options, check) }

    /// The options of a mark: those of the command, but for the replications that it asks for itself.
    func options(_ mark: Mark) -> RunOptions {
        var options = options
        options.replications = mark.replications ?? options.replications
        return options
    }

    mutating func figures(_ path: String, _ mark: Mark) throws -> SimulatedScenario {
        if let found = known[run(path, mark)] { return found }
        _ = try forecast(path, mark)
        return known[run(path, mark)]!
    }

    mutating func forecast(_ path: String, _ mark: Mark) throws -> Forecast {
        let (file, result) = try simulated(path, mark)
        let forecast = try file.naming { try Forecast(result) }
        let options = options(mark)
        known[run(path, mark)] = SimulatedScenario(
            file: file, figures: forecast.figures, replications: options.replications,
            uncertainty: options.uncertainty.rawValue)
        return forecast
    }

    /// A scenario from the opening state of another, where the two do not start alike.
    func opening(
        _ scenario: SimulatedScenario, _ base: SimulatedScenario, _ mark: Mark
    ) throws -> PairTable.Opening? {
        guard let difference = OpeningDifference(base.file.scenario, scenario.file.scenario) else { return nil }
        return PairTable.Opening(
            difference: difference,
            figures: difference.isOtherOpening
                ? try scenario.file.simulate(options(mark), from: base.file).figures : nil)
    }

    mutating func backcast(_ path: String, _ observed: String, _ mark: Mark) throws -> Backcast {
        let (file, result) = try simulated(path, mark)
        return Backcast(result, try ObservedFile(path: observed, of: file.scenario).waarnemingen)
    }

    private mutating func simulated(
        _ path: String, _ mark: Mark
    ) throws -> (file: ScenarioFile, result: SimulationResult) {
        let run = run(path, mark)
        if let last, last.run == run { return (last.file, last.result) }
        last = nil
        let file = try ScenarioFile(path: path)
        let result = try file.simulate(options(mark)).result
        last = (run, file, result)
        return (file, result)
    }

    private func run(_ path: String, _ mark: Mark) -> Run {
        Run(
            path: URL(fileURLWithPath: path).standardizedFileURL.path, replications: options(mark).replications)
    }

    /// Throws where a figure cannot stand, or something else stands there.
    func checkPlace(of path: String) throws {
        if check { return }
        try WholeFile.check(path, as: "figure of an earlier page") { $0 == BandFigure.head }
    }

    /// Writes a figure; or says whether it stands there already.
    func put(_ svg: String, in path: String) throws -> Bool {
        if check { return (try? String(contentsOfFile: path, encoding: .utf8)) == svg }
        try WholeFile.write(Data(svg.utf8), to: path)
        return true
    }
}
