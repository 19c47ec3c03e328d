import ArgumentParser
import BijstandExchange
import BijstandReporting

struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put a result where other programs can use it: with notebooks in Python and R that read it.",
        discussion:
            "The bundle holds the result's files as they are, the notebooks, the Python packages they need and how to begin; it runs anywhere."
    )

    @Argument(help: "Result folder.")
    var folder: String

    @Option(help: "Folder of its own for the result with its notebooks.")
    var notebook: String

    @OptionGroup var speech: LanguageOption

    func run() throws {
        try reporting(speech.language) {
            try NotebookBundle.check(notebook)
            let bundle = try NotebookBundle(result: folder)
            try spare([folder], from: notebook, "--notebook")
            try bundle.write(to: notebook)
            print(ResultText(speech.language).written(to: notebook))
        }
    }
}
