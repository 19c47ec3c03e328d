import ArgumentParser
import Bijstand
import BijstandExchange
import BijstandReporting
import BijstandWorkbook
import Foundation

struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Put a result where other programs can use it: as a workbook, or with notebooks in Python and R that read it.",
        discussion:
            "The workbook holds key figures, BUIG, gaps, goals, the proposal and assumptions with native charts. The bundle of notebooks holds the result's files as they are, the notebooks, the Python packages they need and how to begin; it runs anywhere."
    )

    @Argument(help: "Result folder.")
    var folder: String

    @Option(help: "Excel file for the result as a workbook.")
    var xlsx: String?

    @OptionGroup var overwriting: OverwriteOption

    @Option(help: "Year that the workbook tells first. Default: as run.")
    var jaar: Int?

    @Option(help: "Folder of its own for the result with its notebooks.")
    var notebook: String?

    @OptionGroup var speech: LanguageOption

    func validate() throws {
        if xlsx == nil && notebook == nil { throw ValidationError("give --xlsx FILE, --notebook FOLDER or both") }
    }

    func run() throws {
        try reporting(speech.language) {
            if let xlsx {
                try spare([folder], from: xlsx, "--xlsx")
                try overwriting.checkNew(xlsx, "--xlsx")
                let run = try StoredRun(folder)
                try WholeFile.write(Werkboek.bytes(try run.werkboek(jaar: jaar, speech.language)), to: xlsx)
                print(ResultText(speech.language).written(to: xlsx))
            }
            if let notebook {
                try NotebookBundle.check(notebook)
                let bundle = try NotebookBundle(result: folder)
                try spare([folder], from: notebook, "--notebook")
                try bundle.write(to: notebook)
                print(ResultText(speech.language).written(to: notebook))
            }
        }
    }
}
