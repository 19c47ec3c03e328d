/// Dossiers of the frame that lend households of a file what the file does not tell.
enum Donors {
    /// For each row a dossier of the frame, alike in as much as can be; nil where none is alike in anything asked.
    ///
    /// Rows that share a group of donors take them evenly spaced, in order: a systematic sample of the group.
    ///
    /// - Parameter likeness: what two dossiers must share, the strictest first.
    static func lend(
        _ frame: [Dossier], to rows: [Dossier], alikeIn likeness: [@Sendable (Dossier) -> [Int]]
    ) -> [Dossier?] {
        // Groups are looked up, never gone through: their order does not matter.
        let groups = likeness.map { key in Dictionary(grouping: frame.indices) { key(frame[$0]) } }
        let places = rows.map { row -> Place? in
            for (level, key) in likeness.enumerated() where groups[level][key(row)] != nil {
                return Place(level: level, key: key(row))
            }
            return nil
        }
        var takers: [Place: Int] = [:]
        for case let place? in places { takers[place, default: 0] += 1 }
        var taken: [Place: Int] = [:]
        return places.map { place in
            guard let place else { return nil }
            let (donors, number) = (groups[place.level][place.key]!, taken[place, default: 0])
            taken[place] = number + 1
            return frame[donors[(2 * number + 1) * donors.count / (2 * takers[place]!)]]
        }
    }

    private struct Place: Hashable {
        let level: Int
        let key: [Int]
    }
}
