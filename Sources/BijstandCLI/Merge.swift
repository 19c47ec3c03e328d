import ArgumentParser
import Bijstand
import BijstandExchange
import BijstandReporting

struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Join ranges of one run, made apart, into the result of the whole run, byte for byte.")

    @Argument(help: "Result folders of the ranges, in any order.")
    var folders: [String]

    @Option(help: "Result folder.")
    var output: String

    @OptionGroup var overwriting: OverwriteOption

    @Flag(help: "Say nothing but errors.")
    var quiet = false

    @OptionGroup var speech: LanguageOption

    func run() throws {
        try reporting(speech.language) {
            try spare(folders, from: output, "--output")
            try ResultFolder.check(output, version: BijstandVersion.current, overwrites: overwriting.overwrite)
            let run = try ScenarioRun(merging: folders)
            try spare(run.file.files.map(\.path), from: output, "--output")
            try run.write(to: output, overwrites: overwriting.overwrite)
            if !quiet { print(ResultText(speech.language).written(to: output)) }
        }
    }
}
