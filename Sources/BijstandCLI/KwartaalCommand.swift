import ArgumentParser
import Bijstand
import BijstandCaseload
import BijstandExchange
import BijstandReporting
import Foundation

struct KwartaalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kwartaal",
        abstract:
            "Write the council's page of a quarter: what came beside the forecast, the aim and other municipalities.",
        discussion:
            "The first result is held against the quarter; more results, and those of --dagboek, are the earlier forecasts whose course is told."
    )

    @Argument(help: "Result folder of the forecast, and of earlier ones.")
    var folders: [String]

    @Option(help: "CSV file of observed figures, as calibrate and score take: of months, quarters or years.")
    var observed: String

    @Option(help: "Quarter, as 2019-Q3. Default: the last at whose end a stand was observed.")
    var kwartaal: Kwartaal?

    @Option(help: "Municipality that stands among the others. Default: that of the scenario, if it names one.")
    var gemeente: String?

    @Option(help: "Folder of public figures of municipalities.")
    var gemeenten = "scenarios/data/gemeenten"

    @Option(
        help: "Folder in which manifest, key figures and caseload of every forecast are kept, and read. Default: none.")
    var dagboek: String?

    @Option(help: "HTML file. Default: the first folder's name with the quarter and .html, beside it.")
    var output: String?

    @OptionGroup var overwriting: OverwriteOption

    @OptionGroup var speech: LanguageOption

    func run() throws {
        try reporting(speech.language) {
            let runs = try folders.map { try StoredRun($0) }
            if let dagboek { try spare(folders + [observed], from: dagboek, "--dagboek") }
            if let output { try check(output) }
            let question = Kwartaalvraag(
                observed: observed, kwartaal: kwartaal, gemeente: gemeente, gemeenten: gemeenten, dagboek: dagboek)
            let (page, quarter) = try question.page(of: runs[0], and: Array(runs.dropFirst()), speech.language)
            let path = output ?? "\(String(folders[0].reversed().drop { $0 == "/" }.reversed()))-\(quarter).html"
            try check(path)
            try WholeFile.write(Data(SealedPage.sealed(page).utf8), to: path)
            print(ResultText(speech.language).written(to: path))
        }
    }

    private func check(_ path: String) throws {
        if !SealedPage.isUntouched(path) { try overwriting.checkNew(path) }
        try spare(folders + [observed], from: path, "--output")
    }
}

extension Kwartaal: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
