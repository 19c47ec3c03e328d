internal import BijstandCaseload

/// Reads `beginstand.bestand`: the dossier file that the households of the opening state come from, and how it is to be
/// understood.
struct OpeningFileDecoder {
    static let path = "\(OpeningSource.section).\(OpeningSource.file)"
    static let pad = "\(path).\(BestandKey.pad)"
    /// Keys beside those of the mapping.
    static let keys = BestandKey.names + MetaKey.withoutUnit.map(\.key)

    private let log: DiagnosticLog

    init(_ log: DiagnosticLog) { self.log = log }

    struct Opening {
        let dossiers: DossierOpening
        let provenance: Quantity.Provenance
        let warnings: [Warning]

        /// Puts the numbers of the file where the scenario's own would stand.
        func fill(_ quantities: inout [Quantity?], _ layout: ParameterLayout) {
            for parameter in Parameter.givenByDossiers {
                for (position, count) in zip(layout.range(parameter), dossiers.households(parameter)!) {
                    quantities[position] = Quantity(.value(Double(count)), provenance)
                }
            }
        }
    }

    /// - Parameter cutOff: nil when the scenario does not say; the file is then checked as a whole.
    /// - Returns: nil without such a file, or when something is wrong with it, which is then in the log.
    func decode(_ root: Node, _ files: ReferencedFiles, cutOff: Month?) -> Opening? {
        guard let section = root[OpeningSource.section], let node = section[OpeningSource.file] else { return nil }
        reportMargins(section)
        guard node.entries != nil else {
            log.add(node, Self.path, found: node.found, expected: "a table: pad, the path of the file, and its mapping")
            return nil
        }
        let format = DossierFileFormat(node, path: Self.path, besides: Self.keys, log)
        let provenance = TableContext().refined(by: section, nil, OpeningSource.section, log)
            .refined(by: node, nil, Self.path, log).provenance
        if provenance == nil {
            log.add(node, Self.path, found: "a file without a source", expected: "bron: … or aanname: true")
        }
        if node[BestandKey.pad] == nil {
            log.add(node, Self.pad, found: "nothing", expected: "the path of a dossier file, relative to this one")
        }
        guard let content = files[Self.pad], isSame(content, node),
            let file = files.dossiers.flatMap({ $0.digest == content.file.digest ? $0 : nil }) ?? read(content, format)
        else {
            return nil
        }
        guard let cutOff, let provenance else { return nil }
        let dossiers = DossierOpening(file.history, cutOff: cutOff)
        if dossiers.stock.isEmpty {
            log.add(
                Diagnostic(
                    file: file.name, line: 0, found: "nobody on bijstand at the end of \(cutOff), the cut-off",
                    expected: "spells that run then; the latest start is in \(file.history.latestStart!)"))
            return nil
        }
        return Opening(
            dossiers: dossiers, provenance: provenance, warnings: OpeningFileWarnings(file, dossiers, format).all)
    }

    /// Whether it is the file that the scenario's estimates are from, where that says which.
    private func isSame(_ content: ReferencedFiles.Content, _ node: Node) -> Bool {
        guard let given = node[BestandKey.sha256] else { return true }
        guard case .scalar(let digest, _) = given.content, digest == content.file.digest else {
            log.add(
                given, "\(Self.path).\(BestandKey.sha256)", found: "\(given.found), not that of '\(content.file.path)'",
                expected: "\(content.file.digest), if the estimates are from this file; else make the scenario anew")
            return false
        }
        return true
    }

    private func reportMargins(_ section: Node) {
        for entry in section.entries ?? [] where OpeningSource.margins.contains(entry.key) {
            log.add(
                Diagnostic(
                    file: entry.value.file, line: entry.line, key: "\(OpeningSource.section).\(entry.key)",
                    found: "a margin beside \(Self.path)", expected: "one of the two: the file gives it"))
        }
    }

    /// The file, if it is one and has a row that can be used.
    private func read(_ content: ReferencedFiles.Content, _ format: DossierFileFormat) -> DossierFile? {
        do throws(InvalidInput) {
            let file = try DossierFile(bytes: content.bytes, name: content.file.path, format: format)
            guard let refusal = file.refusal else { return file }
            for (_, rows) in file.badByKind { log.add(rows[0].diagnostic) }
            log.add(refusal)
        } catch {
            for diagnostic in error.diagnostics { log.add(diagnostic) }
        }
        return nil
    }
}
