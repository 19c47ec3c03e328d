/// Paths of numbers as scenario files spell them.
enum SpelledPath {
    /// `interventies.poort.effecten[1].ratio` for `interventies.effecten.ratio.poort.1`, and so for the numbers of trajecten and
    /// yearly costs; other paths are as they are in files.
    static func of(_ path: String) -> String {
        let parts = path.split(separator: ".").map(String.init)
        guard parts.count > 3, parts[0] == "interventies" else { return path }
        switch InterventionKey(rawValue: parts[1]) {
        case .effecten:
            // A level is named by what it sets.
            let kind = EffectKey(rawValue: parts[2]) ?? .niveau
            // A stage of a traject stands between the name and the number of its effect.
            let (number, fase) = (parts[parts.count - 1], parts[parts.count - 2])
            if [TrajectKey.lockin, .nawerking].map(\.key).contains(fase), parts.count > 5 {
                return
                    "interventies.\(parts[3..<parts.count - 2].joined(separator: ".")).traject.\(fase).effecten[\(number)].\(kind)"
            }
            return "interventies.\(parts[3..<parts.count - 1].joined(separator: ".")).effecten[\(number)].\(kind)"
        case .kosten, .kostenExtern, .kostenPerUitstroom, .bedrijfsvoering:
            let naam = parts[2..<parts.count - 1].joined(separator: ".")
            return "interventies.\(naam).\(parts[1]).\(parts[parts.count - 1])"
        case .traject:
            let isByKey = [TrajectKey.plaatsen, .budget, .baan, .externBudget].map(\.key).contains(parts[2])
            let end = isByKey ? parts.count - 1 : parts.count
            guard end > 3 else { return path }
            let key = isByKey && parts[end] != "altijd" ? ".\(parts[end])" : ""
            let own =
                switch TrajectKey(rawValue: parts[2]) {
                case .herhaling: "herhaling.\(HerhalingKey.verhouding)"
                case .baan: "baan.\(BaanKey.kosten)"
                default: parts[2]
                }
            return "interventies.\(parts[3..<end].joined(separator: ".")).traject.\(own)\(key)"
        case .naam, .soort, .bestaand, .bewijs, .actief, nil: return path
        }
    }
}
