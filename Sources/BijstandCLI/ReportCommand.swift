import ArgumentParser
import Bijstand
import BijstandExchange
import BijstandReporting
import Foundation

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write a result as one HTML page that needs nothing else: for a browser, a phone or paper.")

    @Argument(help: "Result folder.")
    var folder: String

    @Option(help: "HTML file. Default: the folder's name with .html, beside it.")
    var output: String?

    @Option(
        help: "Year that is told first. Default: the first in which a proposal books savings, else the second year.")
    var jaar: Int?

    @OptionGroup var speech: LanguageOption

    func run() throws {
        try reporting(speech.language) {
            let path = output ?? folder.split(separator: "/").joined(separator: "/") + ".html"
            let own = folder.hasPrefix("/") && output == nil ? "/\(path)" : path
            try spare([folder], from: own, "--output")
            let page = try StoredRun(folder).report(jaar: jaar, speech.language)
            try WholeFile.write(Data(page.utf8), to: own)
            print(ResultText(speech.language).written(to: own))
        }
    }
}
