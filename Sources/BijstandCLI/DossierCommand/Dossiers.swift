import Bijstand
import BijstandReporting
import ArgumentParser
import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandReporting
import Foundation

struct Dossiers: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read a municipality's dossier file: what is in it, every row it cannot use, and exit hazards.",
        discussion: "No dossier or client number is in any result.")

    @Argument(help: "Dossier file (CSV).")
    var file: String?

    @Option(help: "Month of the opening stock, as 2018-12. Default: the month of the latest start.")
    var cutOff: Month?

    @Option(help: "First month in which exits were recorded. Default: the month of the first exit.")
    var from: Month?

    @Option(help: "Mapping of columns, codes and reasons (YAML).")
    var mapping: String?

    @Flag(help: "Also print hazards by cause, leefvorm, age and herkomst, survival and terugval.")
    var hazards = false

    @Flag(help: .hidden)
    var yaml = false

    @OptionGroup var forecast: ForecastOptions

    @OptionGroup var threading: ThreadOption

    @OptionGroup var replace: OverwriteOption

    @Option(help: "List every bad row in this CSV file; stderr still tells of each kind of them.")
    var badRows: String?

    @Option(help: ArgumentHelp("Print a made-up file of so many households instead.", valueName: "households"))
    var example: Int?

    @Option(help: "Seed of the made-up file.")
    var seed: UInt32 = 1

    @OptionGroup var made: ExampleOptions

    @OptionGroup var speech: LanguageOption

    func validate() throws {
        if (file == nil) == (example == nil) { throw ValidationError("name a dossier file, or use --example") }
        if yaml { throw ValidationError("--yaml is gone: --scenario FOLDER makes a whole scenario of the file") }
        if forecast.basis != nil && forecast.scenario == nil && made.truth == nil {
            throw ValidationError("--basis goes with --scenario or --truth")
        }
        if example == nil && made.isAsked { throw ValidationError("\(ExampleOptions.names) go with --example") }
        if let example, !(1...99_999).contains(example) { throw ValidationError("--example must be 1 to 99999") }
    }

    func run() throws {
        try reporting(speech.language) {
            Interruption.watch()
            if let example {
                return try made.write(households: example, seed: seed, besides: forecast.basis)
            }
            let file = try read(self.file!, listing: badRows)
            try checkCutOff(file)
            if let folder = forecast.scenario { return try makeScenario(file, folder) }
            let estimates = try estimates(file, file.history.latestStart!)
            print(DossierSummary(estimates, speech.language).text(isLong: hazards))
        }
    }

    /// - Parameter listing: file in which its bad rows are listed.
    private func read(_ path: String, listing: String? = nil) throws -> DossierFile {
        let format = try mapping.map(DossierFileFormat.init(path:)) ?? DossierFileFormat()
        let file = try DossierFile(path: path, format: format)
        try reportBadRows(file, listing: listing)
        if let refusal = file.refusal { throw InvalidInput(diagnostics: [refusal]) }
        return file
    }

    /// Nothing is known of months long after the file's last.
    private func checkCutOff(_ file: DossierFile) throws {
        guard let cutOff, let last = file.history.lastMonth, cutOff > last.advanced(by: Self.quiet) else { return }
        throw InvalidInput(diagnostics: [
            Diagnostic(
                file: file.name, line: 0, key: "--cut-off",
                found: "\(cutOff), long after the last start or end, of \(last)",
                expected: "a month that the file knows")
        ])
    }

    /// Months in which nobody came or went, at most.
    private static let quiet = 3

    private func makeScenario(_ file: DossierFile, _ folder: String) throws {
        let basis = forecast.basis ?? "scenarios/nederland.yaml"
        guard FileManager.default.fileExists(atPath: basis) else { throw MissingInput(path: basis) }
        let stem = URL(fileURLWithPath: file.name).deletingPathExtension().lastPathComponent
        let name = forecast.gemeente ?? stem
        let last = cutOff ?? file.history.latestStart!
        let first = from ?? min(file.history.firstExit ?? last, last)
        if first > last { throw ValidationError("--from \(first) lies after the cut-off \(last)") }
        let output = "\(folder)/\(GemeenteNaam.file(name)).yaml"
        let vraag = DossierVraag(
            bestand: file, mapping: try mapping.map(Self.lines) ?? [], eind: last, vanaf: first,
            gemeente: GemeenteVraag(
                naam: name, opgesteld: try forecast.month ?? CurrentMonth.now, horizon: forecast.horizon ?? 60,
                basis: basis,
                output: output, cijfers: [], openbaar: OpenbareCijfers(forecast.gemeente ?? "", besides: basis)),
            daarna: try forecast.after.map { try read($0) })
        if let name = forecast.gemeente, vraag.gemeente.openbaar.gemeente.isEmpty,
            let near = vraag.gemeente.openbaar.suggestion
        {
            warn("no public figures of '\(name)' (did you mean '\(near)'?)", speech.language)
        }
        for path in DossierRaming.paths(vraag) { try replace.checkNew(path, "--scenario") }
        // A path through it can be followed only where it is.
        let isNew = !FileManager.default.fileExists(atPath: folder)
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw WriteFailure(path: folder, reason: "it cannot be made")
        }
        do {
            let made = try DossierRaming(
                vraag, forecast.afscherming, threads: threading.threads, speech.language,
                isCancelled: { Interruption.isRequested })
            try made.write()
            print(DossierVerslag(made, scenario: output, speech.language).text)
        } catch {
            if isNew { try? FileManager.default.removeItem(atPath: folder) }
            throw error
        }
    }

    private func estimates(_ file: DossierFile, _ latest: Month) throws -> DossierEstimates {
        let through = cutOff ?? latest
        let first = from ?? min(file.history.firstExit ?? through, through)
        guard let window = ObservationWindow(from: first, through: through) else {
            throw ValidationError("--from \(first) lies after the cut-off \(through)")
        }
        return DossierEstimates(file: file, window: window)
    }

    private func reportBadRows(_ file: DossierFile, listing badRows: String?) throws {
        let wording = Wording.of(speech.language)
        let summary = file.badRowSummary(wording)
        for line in summary.dropLast() { warn(line) }
        let unknown = file.unknownLeefvormen
        if let first = unknown.first {
            let texts = unknown.prefix(Self.shown).map { "'\($0.text)' (\($0.rows))" }.joined(separator: ", ")
            let all = unknown.count > Self.shown ? texts + " …" : texts
            warn(
                "\(file.name): leefvormen that are not known: \(all); in a mapping: leefvormen: {\"\(first.text)\": \(Leefvorm.allCases.map(\.rawValue).joined(separator: "|"))}",
                speech.language)
        }
        guard let badRows else {
            if let total = summary.last { warn(total + wording("; --bad-rows FILE lists them all")) }
            return
        }
        try spare([file.name] + [mapping].compactMap(\.self), from: badRows, "--bad-rows")
        try BadRowFile(path: badRows).write(file.badRows, wording)
        warn((summary.last ?? wording("\(file.name): no bad rows")) + wording("; listed in \(badRows)"))
    }

    /// Texts that are shown at most.
    private static let shown = 10

    /// The lines of the mapping, to stand in a scenario.
    private static func lines(_ path: String) throws -> [String] {
        guard let data = FileManager.default.contents(atPath: path) else { throw MissingInput(path: path) }
        return String(decoding: data, as: UTF8.self).replacing("\u{FEFF}", with: "").split(whereSeparator: \.isNewline)
            .map(String.init).filter { !$0.hasPrefix("---") }
    }

}

extension Month: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
