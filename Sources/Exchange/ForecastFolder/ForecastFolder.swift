internal import BijstandCaseload
public import BijstandFigures
internal import Foundation

/// Reads a forecast from a result folder; nothing is run again, so an older version's result can be read.
public enum ForecastFolder {
    /// First version whose results can be scored.
    public static let firstVersion = "0.4.0"

    /// - Throws: ``MissingInput`` where there is no result, ``InvalidInput`` with everything for which it cannot be scored.
    public static func read(_ folder: String) throws -> StoredForecast {
        let manifest = try Manifest(folder: folder)
        let log = DiagnosticLog()
        func report(_ found: Message, _ expected: Message) {
            log.add(Diagnostic(file: folder, line: 0, found: found, expected: expected))
        }
        if manifest.request.isPart {
            let range = manifest.request.range
            report(
                "replications \(range.lowerBound) to \(range.upperBound - 1) of \(manifest.request.replications)",
                "a whole run: bijstand merge joins its ranges")
        }
        let schema = try schemaVersion(folder)
        if schema.prefix(while: { $0 != "." }) != DataPackage.schemaVersion.prefix(while: { $0 != "." }) {
            report(
                "tables of schema version \(schema)",
                "version \(DataPackage.schemaVersion.prefix { $0 != "." }), as this program reads; use the version that made it (\(manifest.version))"
            )
        } else if !manifest.outputs.contains(where: { $0.name == PathFile.name }) {
            report(
                "a result of bijstand \(manifest.version) without \(PathFile.name)",
                "one of \(firstVersion) or later: an older result did not keep its replications and cannot be scored; run its scenario again"
            )
        }
        try log.throwIfAny()
        return try forecast(folder, manifest, log)
    }

    private static func schemaVersion(_ folder: String) throws -> String {
        let path = (folder as NSString).appendingPathComponent("datapackage.json")
        let log = DiagnosticLog()
        let root = try YAMLFile.read(path, log)
        try log.throwIfAny()
        guard case .scalar(let version, _) = root?["version"]?.content else {
            throw ResultFile.wrong(path, 0, "no version")
        }
        return version
    }

    private static func forecast(_ folder: String, _ manifest: Manifest, _ log: DiagnosticLog) throws -> StoredForecast
    {
        var missing: MissingInput?
        /// A file's content; what is wrong with it goes to the log.
        func read<Value>(_ name: String, _ body: ([UInt8], String) throws -> Value) throws -> Value? {
            do {
                let bytes = try ResultFile.bytes(name, in: folder, manifest)
                return try body(bytes, (folder as NSString).appendingPathComponent(name))
            } catch let error as MissingInput {
                missing = missing ?? error
            } catch let error as InvalidInput {
                for diagnostic in error.diagnostics { log.add(diagnostic) }
            }
            return nil
        }
        let dialect = manifest.request.dialect
        let paths = try read(PathFile.name) { try PathFile($0, dialect, path: $1).sample }
        let samples =
            manifest.request.perReplication
            ? try read(AmountFiles.replications) { try AmountFiles.samples($0, dialect, path: $1) } : nil
        let amounts = try [AmountFiles.buig, AmountFiles.prijs].flatMap { name in
            try read(name) { try AmountFiles.amounts(name, $0, dialect, path: $1, samples ?? [:]) } ?? []
        }
        try log.throwIfAny()
        if let missing { throw missing }
        let path = (folder as NSString).appendingPathComponent(PathFile.name)
        guard let paths, paths.replications == Int(manifest.request.replications) else {
            throw ResultFile.wrong(path, 0, "\(paths?.replications ?? 0) replications")
        }
        if let other = amounts.first(where: { $0.sample.map { $0.count != paths.replications } ?? false }) {
            throw ResultFile.wrong(
                (folder as NSString).appendingPathComponent(AmountFiles.replications), 0,
                "\(other.sample!.count) replications of \(other.bedrag) \(other.year)")
        }
        let scenario = YAMLFile.parse(Data(manifest.scenario.utf8), file: Manifest.fileName, log)
        func text(_ key: String) -> String? {
            if case .scalar(let text, _) = scenario?[key]?.content { text } else { nil }
        }
        let naam = text("naam") ?? ""
        return StoredForecast(
            naam: naam, titel: text("titel") ?? naam, version: manifest.version, seed: manifest.request.seed,
            uncertainty: manifest.request.uncertainty, setting: scenario.map(ForecastSetting.digest) ?? "",
            watAls: scenario.map { KennisStamp(log: log, bronnen: Bronnen()).stipulations($0) } ?? [],
            paths: paths, amounts: amounts)
    }
}
