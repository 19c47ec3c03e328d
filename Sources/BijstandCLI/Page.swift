import Bijstand
import BijstandReporting
import ArgumentParser
import BijstandCaseload
import BijstandExchange
import Foundation

/// `bijstand page`: Markdown whose tables are made by the program, from what stands in their marks.
struct Page: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Simulate what the marks of Markdown pages ask for, and put the tables between them.",
        discussion: """
            Marks, with paths relative to the page, each closed by <!-- einde -->:
            <!-- vergelijk BASIS.yaml SCENARIO.yaml … | stand(2026)<0 lasten(2026) … -->  paired differences, as compare prints them; a layer is laid over the base
            <!-- reeks SCENARIO.yaml 2019-2026 | stand onderbesteding … -->  figures by year: mean [5 %, 95 %]
            <!-- bestand FILE -->  the file itself
            <!-- lijst SCENARIO.yaml … -->  scenarios and layers with what they ask, what they lie over and their sources
            <!-- waarnemingen SCENARIO.yaml OBSERVED.csv -->  what was observed beside what the run predicts of it
            <!-- figuur SCENARIO.yaml OBSERVED.csv FIGURE.svg [DERIVED.csv] -->  the stock as bands with the observed ones, written beside the page
            <!-- run SCENARIO.yaml -->  the summary that run prints
            <!-- businesscase SCENARIO.yaml -->  what a dossier costs and an exit saves, as businesscase prints it
            <!-- backtest SCENARIO.yaml OBSERVED.csv 2014-12,2015-12 [aanloop=3] -->  forecasts of the stock made again as of each month, against what came
            <!-- doelen SCENARIO.yaml -->  figures beside the targets of the scenario, as targets prints them
            <!-- bewijs BASIS.yaml LAYER.yaml … [jaar=2021 meer=53] -->  measures of bewijs: geen: what their priors leave open, and what effect they would need
            <!-- documenten ROWS.yaml -->  what the documents say, row by row, beside the numbers and key figures that the rows name
            <!-- doelstellingen SCENARIO.yaml -->  goals by year, with their chance
            <!-- lezingen SCENARIO.yaml -->  doubtful readings of the documents, and what the scenario takes each for
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
        try reporting(speech.language) {
            Interruption.watch()
            var forecasts = PageForecasts(options.wholeRun, check: check) { file, request, opening in
                try file.simulate(request, from: opening, threads: options.threads, isQuiet: options.quiet)
            }
            var problems: [Message] = []
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
            for problem in problems { warn(problem, speech.language) }
            if !problems.isEmpty { throw Exit.differs }
        }
    }
}
