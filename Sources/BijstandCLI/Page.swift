import ArgumentParser
import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandFigures
import BijstandMicrosimulation
import BijstandReporting
import Foundation

/// `bijstand page`: Markdown whose tables are made by the program, from what stands in their marks.
struct Page: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Simulate what the marks of Markdown pages ask for, and put the tables between them.",
        discussion: """
            Marks, with paths relative to the page, each closed by <!-- einde -->:
            <!-- vergelijk BASIS.yaml SCENARIO.yaml … | stand(2026)<0 lasten(2026) … -->  paired differences, in Dutch
            <!-- reeks SCENARIO.yaml 2019-2026 | stand onderbesteding … -->  figures by year: mean [5 %, 95 %]
            <!-- bestand FILE -->  the file itself
            <!-- lijst SCENARIO.yaml … -->  scenarios with what they ask, their basis and their sources
            <!-- waarnemingen SCENARIO.yaml OBSERVED.csv -->  what was observed beside what the run predicts of it
            <!-- figuur SCENARIO.yaml OBSERVED.csv FIGURE.svg [DERIVED.csv] -->  the stock as bands with the observed ones, written beside the page
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
        try reporting(speech.language) {
            Interruption.watch()
            var forecasts = PageForecasts(options: options, check: check, language: speech.language)
            var problems: [String] = []
            for page in pages {
                guard let text = try? String(contentsOfFile: page, encoding: .utf8) else {
                    throw MissingInput(path: page)
                }
                if !check { try FilePlace.checkWritable(page) }
                let made = try PageText(path: page, text: text).filled(&forecasts)
                problems += made.problems
                if made.text == text { continue }
                if check {
                    problems.append(Wording.of(speech.language)("\(page): out of date"))
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
    let language: Language
    private var known: [String: PageTables.Source] = [:]
    private var last: (key: String, file: ScenarioFile, result: SimulationResult)?

    init(options: RunOptions, check: Bool, language: Language) {
        (self.options, self.check, self.language) = (options, check, language)
    }

    mutating func figures(_ path: String) throws -> PageTables.Source {
        let key = Self.key(path)
        if let found = known[key] { return found }
        let (file, result) = try simulated(path)
        let made = PageTables.Source(
            file: file, figures: try file.naming { try Forecast(result).figures }, replications: options.replications,
            uncertainty: options.uncertainty.rawValue)
        known[key] = made
        return made
    }

    /// A scenario from the opening state of another, where the two do not start alike.
    func opening(_ scenario: PageTables.Source, _ base: PageTables.Source) throws -> PageTables.Opening? {
        guard let difference = OpeningDifference(base.file.scenario, scenario.file.scenario) else { return nil }
        return PageTables.Opening(
            text: OpeningText(difference: difference, names: (base.naam, scenario.naam)),
            figures: difference.isOtherOpening
                ? try Engine.forecast(scenario.file, options, from: base.file.scenario).figures : nil)
    }

    mutating func backcast(_ path: String, _ observed: String) throws -> Backcast {
        let (file, result) = try simulated(path)
        return Backcast(result, try ObservedFile(path: observed, of: file.scenario).waarnemingen)
    }

    private mutating func simulated(_ path: String) throws -> (file: ScenarioFile, result: SimulationResult) {
        let key = Self.key(path)
        if let last, last.key == key { return (last.file, last.result) }
        last = nil
        let file = try ScenarioFile(path: path)
        let result = try Engine.simulate(file, options)
        last = (key, file, result)
        return (file, result)
    }

    private static func key(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }

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
