public import BijstandCaseload
internal import BijstandFigures
internal import BijstandStochastics

/// What the file tells, as tables: estimates beside the country's, and figures that a forecast can be held against.
public struct DossierTabellen: Sendable {
    private let schatting: DossierSchatting
    private let afscherming: Afscherming
    private let naam: String
    private let bekend: Month

    /// - Parameters:
    ///   - naam: of the file.
    ///   - bekend: month in which the file was known.
    public init(_ schatting: DossierSchatting, _ afscherming: Afscherming, naam: String, bekend: Month) {
        (self.schatting, self.afscherming, self.naam, self.bekend) = (schatting, afscherming, naam, bekend)
    }

    /// What a ratio is of.
    public enum Soort: String, CaseIterable, Sendable {
        case duur = "uitstroom_duur"
        case leeftijd = "uitstroom_leeftijd"
        case leefvorm = "uitstroom_leefvorm"
        case terugval = "terugval_sinds"
        case terugvalOorzaak = "terugval_oorzaak"
        case herkomst = "instroom_herkomst"
        case inLeefvorm = "instroom_leefvorm"
        case inLeeftijd = "instroom_leeftijd"
        case medebewoners = "kostendelers"
        case oorzaak = "uitstroom_oorzaak"
        case indeling = "uitstroom_indeling"
        case overlijden
        case volging = "volgt_land"

        /// Whether it is of who comes in new.
        public var isInstroom: Bool { [.herkomst, .inLeefvorm, .inLeeftijd].contains(self) }

        /// Whether it is of exits.
        public var isUitstroom: Bool { [.duur, .leeftijd, .leefvorm].contains(self) }
    }

    /// A ratio, and what it is of.
    public struct Regel: Sendable {
        public let soort: Soort
        /// Exits to work, or others; nil where all are one.
        public let groep: HazardShape.Groep?
        public let categorie: String
        /// Nil where it is too small to be told.
        public let geteld: Int?
        public let verwacht: Double?
        public let maanden: Double?
        public let ratio: Double?
        public let sd: Double?
        /// Of what is believed, what comes from the file.
        public let gewicht: Double?
    }

    /// Estimates in the order of the model.
    public var regels: [Regel] {
        vorm + indelingen + oorzaken + overlijden + terugval + herkomst + samenstelling + [volging]
    }

    /// Bands of months of which all exits are told, whatever their cause: none of which a part is not.
    public var duren: [Duur: Int] {
        let all = schatting.fit.hazards
        let hidden = all.indices.filter { index in
            vorm.contains { $0.soort == .duur && $0.categorie == all[index].duur.rawValue && $0.geteld == nil }
        }
        let told = afscherming.parts(all.map(\.rate.exits), hiding: Set(hidden))
        return zip(all, told).reduce(into: [:]) { $0[$1.0.duur] = $1.1 }
    }

    /// Of exits, in the order of ``DossierFit/ratios``.
    public var vorm: [Regel] {
        schatting.fit.groepen.flatMap { groep -> [Regel] in
            let all = schatting.fit.ratios.filter { $0.groep == groep }
            return Soort.allCases.filter(\.isUitstroom).flatMap { soort -> [Regel] in
                let part = all.filter { Self.naam($0.kenmerk).soort == soort }
                let told = afscherming.parts(part.map { Int($0.observed) })
                return zip(part, told).map { ratio, count in
                    Regel(
                        soort: soort, groep: schatting.hasReasons ? groep : nil,
                        categorie: Self.naam(ratio.kenmerk).categorie, geteld: count,
                        verwacht: count == nil ? nil : ratio.expected, maanden: ratio.months,
                        ratio: count == nil ? nil : Elementary.exp(ratio.mean),
                        sd: count == nil ? nil : Elementary.exp(ratio.mean) * ratio.sd,
                        gewicht: count == nil ? nil : ratio.strength)
                }
            }
        }
    }

    /// Of exits by the last indeling, which go into no number.
    public var indelingen: [Regel] {
        let all = schatting.indelingen
        return zip(all, afscherming.parts(all.map(\.rate.exits))).map { one, geteld in
            Regel(
                soort: .indeling, groep: nil, categorie: one.indeling.rawValue, geteld: geteld, verwacht: nil,
                maanden: one.rate.months, ratio: nil, sd: nil, gewicht: nil)
        }
    }

    private var oorzaken: [Regel] {
        regels(.oorzaak, schatting.fit.oorzaken.map { ($0.oorzaak.rawValue, $0.count) })
    }

    private var overlijden: [Regel] {
        regels(.overlijden, [schatting.overlijden].compactMap(\.self).map { ("alle", $0) })
    }

    private var terugval: [Regel] {
        regels(.terugval, schatting.relapse.bands.map { ($0.sinds.rawValue, $0.count) })
            + regels(.terugvalOorzaak, schatting.relapse.oorzaken.map { ($0.oorzaak.rawValue, $0.count) })
    }

    private var herkomst: [Regel] {
        regels(.herkomst, schatting.inflow.parts.map { ($0.herkomst.rawValue, $0.count) })
    }

    private var samenstelling: [Regel] {
        let all = schatting.samenstelling
        func names<Value: Category>(_: Value.Type) -> [String] { Value.allCases.map(\.rawValue) }
        let parts: [(Soort, [String], Verdeling?)] = [
            (.inLeefvorm, names(Leefvorm.self), all.leefvorm), (.inLeeftijd, names(Leeftijd.self), all.leeftijd),
            (.medebewoners, names(Medebewoners.self), all.medebewoners),
        ]
        return parts.flatMap { soort, names, verdeling in
            regels(soort, Array(zip(names, verdeling?.counts ?? [])))
        }
    }

    private var volging: Regel {
        let volging = schatting.volging
        let spread = volging.sd / Volging.spread
        return Regel(
            soort: .volging, groep: nil, categorie: "in- en uitstroom", geteld: nil, verwacht: nil, maanden: nil,
            ratio: volging.mean, sd: volging.sd, gewicht: max(0, 1 - spread * spread))
    }

    private func regels(_ soort: Soort, _ counts: [(categorie: String, count: CountRatio)]) -> [Regel] {
        let told = afscherming.parts(counts.map { Int($0.count.observed) })
        return zip(counts, told).map { one, geteld in
            Regel(
                soort: soort, groep: nil, categorie: one.categorie, geteld: geteld, verwacht: one.count.expected,
                maanden: nil, ratio: geteld == nil ? nil : one.count.ratio, sd: geteld == nil ? nil : one.count.sd,
                gewicht: geteld == nil ? nil : one.count.strength)
        }
    }

    private static func naam(_ kenmerk: HazardShape.Kenmerk) -> (soort: Soort, categorie: String) {
        switch kenmerk {
        case .duur(let duur): (.duur, duur.rawValue)
        case .leeftijd(let leeftijd): (.leeftijd, leeftijd.rawValue)
        case .leefvorm(let leefvorm): (.leefvorm, leefvorm.rawValue)
        }
    }

    /// `schattingen.csv`.
    public var schattingen: Table {
        func number(_ value: Double?) -> Table.Cell { value.map { Decimals.cell($0, 4) } ?? .empty }
        return Table(
            name: "schattingen", title: "What the dossier file tells of flows, against the country",
            columns: [
                .init("soort", .text, "What is estimated.", isKey: true, values: Soort.allCases.map(\.rawValue)),
                .init(
                    "groep", .text, "Of exits to work, of others, or of all.", isKey: true,
                    values: ["werk", "overig", "alle"]),
                .init("categorie", .text, "Of which dossiers.", isKey: true),
                .init("geteld", .integer, "Counted in the file; empty where it is too small to be told."),
                .init(
                    "verwacht", .number,
                    "What the country's numbers expect of the same dossiers, at this municipality's level."),
                .init("maanden", .number, "Dossier-months at risk."),
                .init("ratio", .number, "Estimate, as a multiple of the country's."),
                .init("sd", .number, "Its standard deviation."),
                .init(
                    "gewicht", .number,
                    "Of what is believed, the part that comes from the file: 0 is the country alone."),
            ],
            rows: regels.map { one in
                [
                    .text(one.soort.rawValue),
                    .text(one.groep.map { $0 == .werk ? "werk" : "overig" } ?? "alle"), .text(one.categorie),
                    one.geteld.map { .decimal(Int64($0), decimals: 0) } ?? .empty, number(one.verwacht),
                    number(one.maanden), number(one.ratio), number(one.sd), number(one.gewicht),
                ]
            })
    }

    /// `waarnemingen.csv`, as an observed file: stocks at the end of years, and their flows.
    public var waarnemingen: Table {
        let counts = schatting.counts
        let months = counts.years.flatMap { [Month(year: $0 - 1, month: 12), Month(year: $0, month: 12)] }
        var rows: [(String, String, Int)] = Set(months).sorted().compactMap { month in
            counts.stand(month).map { ("stand", "\(month)", $0) }
        }
        for year in counts.years {
            let stroom = Jaarstroom(counts, year, hasReasons: schatting.hasReasons, afscherming)
            for (name, count) in [
                ("instroom", stroom.nieuw), ("terugval", stroom.terug), ("uitstroom", stroom.uitstroom),
                ("uitstroom_werk", stroom.werk),
            ] {
                if let count { rows.append((name, "\(year)", count)) }
            }
        }
        return Table(
            name: "waarnemingen", title: "What the dossier file counts",
            columns: [
                .init("grootheid", .text, "Figure.", isKey: true),
                .init("periode", .text, "Month or year.", isKey: true),
                .init("waarde", .integer, "Households."),
                .init("fout", .integer, "Standard deviation of counting: none."),
                .init("bron", .text, "Source."), .init("bekend", .text, "Known since."),
            ],
            rows: rows.filter { !afscherming.isKlein($0.2) }.map { grootheid, periode, value in
                let last = Month(periode) ?? Month(year: Int(periode)!, month: 12)
                return [
                    .text(grootheid), .text(periode), .decimal(Int64(value), decimals: 0), .decimal(0, decimals: 0),
                    .text(naam), .text("\(min(last.advanced(by: 1), bekend))"),
                ]
            })
    }
}
