import ArgumentParser
import Bijstand
import BijstandReporting

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run a result again from its manifest and compare every digest; exit 0 or 1.")

    @Argument(help: "Result folder.")
    var folder: String

    @OptionGroup var threading: ThreadOption

    @Flag(help: "Say nothing but errors.")
    var quiet = false

    @OptionGroup var speech: LanguageOption

    func run() throws {
        try reporting(speech.language) {
            Interruption.watch()
            let stored = try StoredRun(folder)
            for (name, then, now) in stored.mismatches {
                warn(
                    "\(folder): made with \(name) \(then), this is \(now): the bytes may differ for that reason",
                    speech.language)
            }
            let bar = ProgressBar(total: stored.manifest.request.range.count, isQuiet: quiet)
            defer { bar.clear() }
            let found = try stored.verify(
                threads: threading.threads, progress: bar.update, isCancelled: { Interruption.isRequested })
            bar.clear()
            if found.isSame {
                if !quiet { print(ResultText(speech.language).same(folder, files: found.files)) }
                return
            }
            for difference in found.differences {
                warn(difference.message, speech.language)
            }
            throw Exit.differs
        }
    }
}
