internal import BijstandCaseload

/// Where the households of the opening state come from: margins, or a dossier file.
enum OpeningSource {
    static let section = "beginstand"
    /// The key of the file.
    static let file = "bestand"
    /// The keys of the margins that a file takes the place of.
    static let margins = Parameter.givenByDossiers.map { String($0.rawValue.dropFirst(section.count + 1)) }

    /// What a derived scenario keeps of its basis: where it names a file, not the margins there; where it gives `aantal`,
    /// not the file there.
    static func kept(_ base: Node, under own: Node) -> Node {
        guard case .mapping(var entries) = base.content, let index = entries.firstIndex(where: { $0.key == section }),
            case .mapping(let old) = entries[index].value.content, let new = own[section]
        else { return base }
        let dropped = new[file] != nil ? margins : new["aantal"] != nil ? [file] : []
        entries[index].value.content = .mapping(old.filter { !dropped.contains($0.key) })
        var kept = base
        kept.content = .mapping(entries)
        return kept
    }
}
