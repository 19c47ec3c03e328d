import ArgumentParser
import Bijstand
import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandReporting

struct BacktestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backtest",
        abstract:
            "Make a forecast of the stock again as of several months, each with what was known then, and hold it against what came.",
        discussion:
            "The scenario is a raming; its start, horizon and peildatum are those of each origin. Beside it stand five references from the same series at the same origin."
    )

    @OptionGroup var scenario: ScenarioArgument

    @Option(help: "CSV file of observed stocks by month (stand), with the month in which each became known (bekend).")
    var observed: String?

    @Option(
        help:
            "Folder of public figures of municipalities: forecasts each of them from one December, as bijstand new makes it, against the year after."
    )
    var gemeenten: String?

    @Option(help: "Cut-offs of the forecasts, as 2014-12,2015-12.")
    var origins: String

    @Option(help: "Months from an origin to what is forecast.")
    var leads = "12,24,36,48,60"

    @Option(help: "Months from an origin to its peildatum: 3 is when CBS publishes a stock for the first time.")
    var aanloop = ScenarioFile.BacktestQuestion.aanloop

    @Flag(
        help:
            "Fit the discrepancy of a country anew at each origin, and forecast its expected stock; needs --werkloosheid."
    )
    var refit = false

    @Option(help: "CSV file of the country's unemployment by month: maand, waarde, bekend.")
    var werkloosheid: String?

    @Option(help: "CSV file of its flows, as shares of the stock: observed figures.")
    var stromen: String?

    @Flag(
        help:
            "With --refit: stocks as they are known last, up to --aanloop months before the origin, for all alike; not as they were published then."
    )
    var definitief = false

    @Option(
        help:
            "Folder of its own for backtest.csv, or backtest_gemeenten.csv with --gemeenten. Default: none, print only."
    )
    var output: String?

    @OptionGroup var place: PlaceOptions

    @OptionGroup var overwriting: OverwriteOption

    @Option(help: "CSV dialect.")
    var csv: CSVDialect = .rfc4180

    @OptionGroup var options: RunOptions

    @OptionGroup var speech: LanguageOption

    private func question() throws -> ScenarioFile.BacktestQuestion {
        let steps = leads.split(separator: ",").map { Int($0) }
        guard let months = ScenarioFile.BacktestQuestion.months(origins) else {
            throw ValidationError("--origins is months as 2014-12,2015-12")
        }
        guard !steps.isEmpty, steps.allSatisfy({ $0.map { (1...240).contains($0) } ?? false }) else {
            throw ValidationError("--leads is months from 1 to 240, as 12,24")
        }
        guard ScenarioFile.BacktestQuestion.aanlopen.contains(aanloop) else {
            throw ValidationError("--aanloop is 0 to 11 months")
        }
        return ScenarioFile.BacktestQuestion(
            origins: months, leads: steps.compactMap(\.self), aanloop: aanloop)
    }

    func validate() throws {
        _ = try question()
        if (observed == nil) == (gemeenten == nil) {
            throw ValidationError("--observed or --gemeenten, one of the two")
        }
        if gemeenten != nil {
            guard try question().origins.map(\.monthOfYear) == [12] else {
                throw ValidationError("with --gemeenten, --origins is one December as 2016-12")
            }
            if refit { throw ValidationError("--refit does not go with --gemeenten") }
        }
        if refit && werkloosheid == nil { throw ValidationError("--refit needs --werkloosheid") }
        if !refit && (definitief || werkloosheid != nil || stromen != nil) {
            throw ValidationError("--definitief, --werkloosheid and --stromen go with --refit")
        }
    }

    private func backtest(_ file: ScenarioFile, _ observed: String) throws -> Backtest {
        guard refit, let werkloosheid else {
            return try file.backtest(try question(), observed: observed, options.wholeRun) { file, request in
                try file.simulate(request, threads: options.threads, isQuiet: options.quiet)
            }
        }
        return try file.backtest(
            try question(), refit: CountryFiles(stand: observed, werkloosheid: werkloosheid, stromen: stromen),
            isFinal: definitief, seed: options.seed, replications: Int(options.replications), threads: options.threads
        ) { month in
            if !options.quiet { warn("backtest: \(month) fitted and forecast", speech.language) }
        }
    }

    func run() throws {
        try reporting(speech.language) {
            Interruption.watch()
            let file = try scenario.file()
            if let output {
                try spare(file.paths + [observed ?? gemeenten!], from: output, "--output")
                try TableFolder.check(
                    output, tables: observed == nil ? MunicipalBacktest.tableNames : Backtest.tableNames,
                    overwrites: overwriting.overwrite)
            }
            guard let observed else { return try municipalities(file) }
            try place.place(.backtest)?.check()
            let backtest = try backtest(file, observed)
            try write(backtest.tables, of: file)
            let text = BacktestText(
                backtest, naam: file.scenario.naam, replications: options.replications,
                isFinal: definitief, speech.language)
            if let place = place.place(.backtest) { return try place.put(text.markdown) }
            if options.quiet { return }
            print(text.text)
            if let output { print(ResultText(speech.language).written(to: output)) }
        }
    }

    private func write(_ tables: [Table], of file: ScenarioFile) throws {
        guard let output else { return }
        try TableFolder.write(
            tables, name: "backtest-\(file.scenario.naam)", dialect: csv,
            description: "Seed \(options.seed), \(options.replications) replications.", to: output,
            overwrites: overwriting.overwrite)
    }

    private func municipalities(_ file: ScenarioFile) throws {
        try place.place(.backtest)?.check()
        let origin = try question().origins[0]
        let backtest = try file.backtest(
            gemeenten: gemeenten!, year: origin.year, options.wholeRun, threads: options.threads,
            isCancelled: { Interruption.isRequested }
        ) { done, all in
            if !options.quiet && (done == all || done % 25 == 0) {
                warn("backtest: \(done) of \(all) municipalities", speech.language)
            }
        }
        try write(backtest.tables, of: file)
        let text = MunicipalBacktestText(
            backtest, origin: origin, replications: options.replications, speech.language)
        if let place = place.place(.backtest) { return try place.put(text.markdown) }
        if options.quiet { return }
        print(text.text)
        if let output { print(ResultText(speech.language).written(to: output)) }
    }
}
