internal import BijstandAnalysis
public import BijstandCaseload
public import BijstandExchange
internal import BijstandFigures
internal import BijstandMicrosimulation
internal import BijstandReporting
internal import Foundation

/// What `bijstand dossiers --scenario` makes of a dossier file: a scenario of its municipality, the figures that it counts, the estimates
/// with their errors, and a page for people.
public struct DossierRaming: Sendable {
    public let file: ScenarioFile
    /// Forecasts of earlier years against the file.
    public let zelftoets: Zelftoets
    /// The forecast against a later file, where there is one.
    public let vergelijking: Vergelijking?
    /// A public budget against what the dossiers cost, where they are too far apart to be of the same: it is without money then.
    public let budgetPerPrijs: Double?
    /// See ``paths(_:)``.
    public let paths: [String]
    private let contents: [[UInt8]]

    /// Replications of a forecast of an earlier year: of a small municipality more, as chance is more of it.
    private static func replications(_ stand: Int) -> UInt32 { UInt32(min(max(400_000 / max(stand, 1), 64), 400)) }

    /// - Parameters:
    ///   - vraag: its output stands in the folder that all is written to, which must be there.
    ///   - afscherming: of counts in the page and the tables.
    /// - Throws: ``InvalidInput`` where nobody runs at the cut-off, or the country is not known then.
    public init(
        _ vraag: DossierVraag, _ afscherming: Afscherming = Afscherming(), threads: Int, _ language: Language,
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) throws {
        let (eerder, over) = DossierScenario.eerder(vraag)
        let all = [vraag] + eerder
        let replications = Self.replications(vraag.bestand.history.stock(at: vraag.eind).count)
        let runs = try Parallel.map(all.count, threads: threads) { index in
            Result {
                let made = try DossierScenario(all[index], afscherming, threads: threads)
                let result = try made.file.run(
                    seed: 1, replications: replications, threads: threads, isCancelled: isCancelled
                ).result
                return (made: made, eind: all[index].eind, result: result)
            }
        }.map { try $0.get() }
        let (made, vooruit) = (runs[0].made, runs[0].result)
        (file, budgetPerPrijs) = (made.file, made.budgetPerPrijs)
        vergelijking = try vraag.daarna.map { try made.vergelijking($0, afscherming, vooruit) }
        zelftoets = made.zelftoets(runs.dropFirst().map { ($0.eind, $0.result) }, over: over, afscherming)
        let tabellen = DossierTabellen(
            made.schatting, afscherming, naam: URL(fileURLWithPath: vraag.bestand.name).lastPathComponent,
            bekend: vraag.eind.advanced(by: 1))
        let pagina = DossierPagina(
            vraag.bestand, naam: vraag.gemeente.naam, made.schatting, tabellen, afscherming, zelftoets, vergelijking,
            vooruit,
            scenario: URL(fileURLWithPath: vraag.gemeente.output).lastPathComponent,
            hasMoney: made.file.scenario.hasMoney, language)
        let pictures = pagina.pictures
        let folder = Self.folder(vraag)
        let tables = [tabellen.schattingen, tabellen.waarnemingen] + [vergelijking?.table].compactMap(\.self)
        paths = Self.texts(vraag) + pictures.map { "\(folder)/\($0.name)" }
        contents =
            [Array(made.text.utf8), Array(pagina.markdown.utf8)]
            + tables.map { CSVFile.bytes($0, .rfc4180) }
            + pictures.map { Array($0.svg.utf8) }
    }

    /// Paths that may be written to: scenario, page, estimates and what was counted, and the page's pictures.
    public static func paths(_ vraag: DossierVraag) -> [String] {
        texts(vraag) + DossierPagina.pictureNames.map { "\(folder(vraag))/\($0)" }
    }

    private static func folder(_ vraag: DossierVraag) -> String {
        URL(fileURLWithPath: vraag.gemeente.output).deletingLastPathComponent().relativePath
    }

    private static func texts(_ vraag: DossierVraag) -> [String] {
        [vraag.gemeente.output]
            + (["README.md", "schattingen.csv", "waarnemingen.csv"] + (vraag.daarna == nil ? [] : ["vergelijking.csv"]))
            .map { "\(folder(vraag))/\($0)" }
    }

    /// All files, or none.
    public func write() throws(WriteFailure) {
        try WholeFile.write(zip(contents, paths).map { (Data($0), $1) })
    }
}
