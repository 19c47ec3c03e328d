import ArgumentParser
import Bijstand
import BijstandExchange
import BijstandReporting
import Foundation

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write a result as one HTML page that needs nothing else: for a browser, a phone or paper.",
        discussion:
            "With more folders, the first is told and the others are held against it: replication by replication where they were run with the same seed and number of replications."
    )

    @Argument(help: "Result folder, and folders to hold against it.")
    var folders: [String]

    @Option(help: "HTML file. Default: the first folder's name with .html, beside it.")
    var output: String?

    @OptionGroup var overwriting: OverwriteOption

    @Option(
        help: "Year that is told first. Default: the first in which a proposal books savings, else the second year.")
    var jaar: Int?

    @OptionGroup var speech: LanguageOption

    func run() throws {
        try reporting(speech.language) {
            let runs = try folders.map { try StoredRun($0) }
            let path = output ?? folders[0].reversed().drop { $0 == "/" }.reversed() + ".html"
            if !SealedPage.isUntouched(path) { try overwriting.checkNew(path) }
            try spare(folders, from: path, "--output")
            let page = try runs[0].report(beside: Array(runs.dropFirst()), jaar: jaar, speech.language)
            try WholeFile.write(Data(SealedPage.sealed(page).utf8), to: path)
            print(ResultText(speech.language).written(to: path))
        }
    }
}
