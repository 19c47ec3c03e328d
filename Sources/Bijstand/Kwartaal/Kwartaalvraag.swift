internal import BijstandAnalysis
public import BijstandCaseload
public import BijstandExchange
internal import BijstandFigures
internal import BijstandReporting
internal import Foundation

/// The council's page of a quarter: from a result, what was observed since, and what was forecast before.
public struct Kwartaalvraag: Sendable {
    /// File of observed figures.
    public var observed: String
    /// Nil for the last one at whose end a stock was observed.
    public var kwartaal: Kwartaal?
    /// Municipality among the public figures; nil for that of the scenario.
    public var gemeente: String?
    /// Folder of public figures of municipalities.
    public var gemeenten: String
    /// Folder in which every forecast is kept; nil for none.
    public var dagboek: String?

    public init(
        observed: String, kwartaal: Kwartaal? = nil, gemeente: String? = nil,
        gemeenten: String = "scenarios/data/gemeenten", dagboek: String? = nil
    ) {
        (self.observed, self.kwartaal, self.gemeente) = (observed, kwartaal, gemeente)
        (self.gemeenten, self.dagboek) = (gemeenten, dagboek)
    }

    /// The page, and the quarter that it is of; the runs are kept in the diary.
    ///
    /// - Parameters:
    ///   - run: the forecast that the quarter is held against.
    ///   - others: earlier ones.
    /// - Throws: ``MissingInput``, ``InvalidInput`` where a result or the file of observed figures is not right, no quarter was observed, or
    ///   there is no such municipality; ``WriteFailure`` where the diary cannot be written.
    public func page(
        of run: StoredRun, and others: [StoredRun] = [], _ language: Language
    ) throws -> (html: String, kwartaal: Kwartaal) {
        let forecast = try ForecastFolder.read(run.folder)
        if !forecast.watAls.isEmpty {
            throw failure(
                run.folder, "a result that stipulates \(forecast.watAls.joined(separator: ", "))",
                "a forecast: what was assumed cannot be held against what came")
        }
        let figures = Waarnemingen(try ObservedFile(path: observed).waarnemingen)
        guard let kwartaal = kwartaal ?? Kwartaalbeeld.laatste(forecast, figures) else {
            throw failure(
                observed, "no stand at the end of a quarter of the run",
                "stand at the end of March, June, September or December from \(forecast.start) to \(forecast.paths.end), or --kwartaal"
            )
        }
        guard kwartaal.last > forecast.paths.cutOff, kwartaal.last <= forecast.paths.end else {
            throw failure(
                "--kwartaal", "\(kwartaal)",
                "a quarter from \(Kwartaal(forecast.start)) to \(Kwartaal(forecast.paths.end)), of which \(run.folder) is"
            )
        }
        let beeld = Kwartaalbeeld(forecast, figures, kwartaal)
        let vergelijking = try self.vergelijking(ManifestScenario(run.manifest), kwartaal)
        if let dagboek {
            for one in [run] + others { try Dagboekmap(dagboek).add(one.folder, one.manifest) }
        }
        var cijfers = try ResultNumbers.read(
            run.folder, run.manifest, tabellen: ["caseload", "ambition", "kerncijfers"]
        )
        .with(KwartaalBron.tabel(beeld))
        var ramingen: [KwartaalBron.Raming] = []
        for (place, one) in try bewaarde([run] + others).enumerated() {
            let tabel = "raming\(place + 1)"
            cijfers = cijfers.with(
                try ResultNumbers.read(one.folder, one.manifest, tabellen: ["caseload"]), as: tabel)
            ramingen.append(
                KwartaalBron.Raming(
                    titel: ManifestScenario(one.manifest).titel, kennis: Self.kennis(one.manifest, language),
                    tabel: tabel,
                    isWatAls: !ManifestScenario(one.manifest).watAls.isEmpty))
        }
        let bron = KwartaalBron(
            titel: ManifestScenario(run.manifest).titel, kennis: Self.kennis(run.manifest, language), beeld: beeld,
            cijfers: cijfers, vergelijking: vergelijking, ramingen: ramingen)
        return (KwartaalPagina(bron, language).html, kwartaal)
    }

    /// Those of the diary and those that were given, each once, in order of what they knew.
    private func bewaarde(_ given: [StoredRun]) throws -> [StoredRun] {
        var names = Set<String>()
        let kept = try (dagboek.map { Dagboekmap($0).ramingen } ?? []).map { try StoredRun($0) }
        return (kept + given).map { (Dagboekmap.name($0.manifest), $0) }.filter { names.insert($0.0).inserted }
            .sorted { $0.0 < $1.0 }.map(\.1)
    }

    private static func kennis(_ manifest: Manifest, _ language: Language) -> String {
        language == .nl && !manifest.kennisNl.isEmpty ? manifest.kennisNl : manifest.kennis
    }

    private func vergelijking(
        _ scenario: ManifestScenario, _ kwartaal: Kwartaal
    ) throws -> (gemeente: String, cijfers: Gemeentevergelijking)? {
        guard let naam = gemeente ?? scenario.gemeente else { return nil }
        let tables = OpenbareTabellen(in: gemeenten)
        guard let (jaar, all) = tables.stromen(bekend: "\(kwartaal.last)") else {
            if gemeente == nil { return nil }
            throw failure(gemeenten, "no flows of municipalities known in \(kwartaal.last)", "stromen-2015-2017.csv")
        }
        guard let own = all.first(where: { $0.code == naam || $0.naam.lowercased() == naam.lowercased() }) else {
            if gemeente == nil { return nil }
            throw failure(
                "--gemeente", "\(naam)", "a municipality of \(gemeenten)",
                suggestion: Suggestion.nearest(to: naam, in: all.map(\.naam)))
        }
        let cijfers = Gemeentevergelijking(
            own.code, jaar: jaar,
            all.map {
                Gemeentevergelijking.Gemeente(
                    code: $0.code, inwoners: $0.inwoners, personen: $0.personen, instromers: $0.instromers,
                    uitstromers: $0.uitstromers, naarWerk: $0.naarWerk)
            })
        return cijfers.map { (own.naam, $0) }
    }

    private func failure(
        _ file: String, _ found: Message, _ expected: Message, suggestion: String? = nil
    ) -> InvalidInput {
        InvalidInput(diagnostics: [
            Diagnostic(file: file, line: 0, found: found, expected: expected, suggestion: suggestion)
        ])
    }
}
