public import BijstandCaseload
internal import BijstandFigures

extension Businesscase {
    /// What is told of a dossier.
    public enum Post: String, CaseIterable, Sendable {
        case dossiers
        case uitkeringPerMaand = "uitkering_per_maand"
        case begeleidingPerMaand = "begeleiding_per_maand"
        case maandenBlijft = "maanden_blijft"
        case maandenVertrekt = "maanden_vertrekt"
        case maandenBespaard = "maanden_bespaard"
        case bijstandBespaard = "bijstand_bespaard"
        case loonkostensubsidie
        case bruto = "besparing_bruto"
        case minderVangnet = "minder_vangnet"
        case netto = "besparing_netto"
        case begeleidingBespaard = "begeleiding_bespaard"
        case gemeente, rijk, samen

        public var betekenis: Phrase {
            switch self {
            case .dossiers:
                Phrase(nl: "Dossiers die zijn gevolgd, bij de peildatum.", en: "Dossiers followed, at the cut-off.")
            case .uitkeringPerMaand:
                Phrase(
                    nl: "Wat een maand in de bijstand kost van wie nu blijft, met leefvorm, kostendelers en deeltijd.",
                    en:
                        "What a month on benefit costs of one that stays now, by leefvorm, cost sharers and deeltijd.")
            case .begeleidingPerMaand:
                Phrase(nl: "Begeleiding van een maand: een aanname.", en: "Guidance of a month: an assumption.")
            case .maandenBlijft:
                Phrase(
                    nl: "Maanden in de bijstand van wie nu blijft, later vertrek en terugval meegeteld.",
                    en: "Months on benefit of one that stays now, later exits and terugval counted.")
            case .maandenVertrekt:
                Phrase(
                    nl: "Maanden in de bijstand van dezelfde die nu naar werk vertrekt: terugval.",
                    en: "Months on benefit of the same one when it leaves to work now: terugval.")
            case .maandenBespaard:
                Phrase(nl: "Het verschil van die twee.", en: "The difference of those two.")
            case .bijstandBespaard:
                Phrase(nl: "Bijstand die het vertrek bespaart.", en: "Bijstand that the exit saves.")
            case .loonkostensubsidie:
                Phrase(
                    nl: "Loonkostensubsidie die erbij komt, wie die ook betaalt.",
                    en: "Loonkostensubsidie that comes with it, whoever pays.")
            case .bruto:
                Phrase(nl: "Minder lasten van de BUIG.", en: "Less spending charged to BUIG.")
            case .minderVangnet:
                Phrase(
                    nl: "Wat het vangnet daardoor minder uitkeert, bij gelijke toegang.",
                    en: "What the vangnet pays less for it, access as it is.")
            case .netto:
                Phrase(nl: "besparing_bruto min minder_vangnet.", en: "besparing_bruto less minder_vangnet.")
            case .begeleidingBespaard:
                Phrase(
                    nl: "Begeleiding van de bespaarde maanden: een aanname.",
                    en: "Guidance of the months saved: an assumption.")
            case .gemeente:
                Phrase(
                    nl: "Voor de gemeente: besparing_netto en begeleiding_bespaard.",
                    en: "For the municipality: besparing_netto and begeleiding_bespaard.")
            case .rijk:
                Phrase(
                    nl: "Voor het Rijk: minder_vangnet, min wat het aan loonkostensubsidie vergoedt.",
                    en: "For the state: minder_vangnet, less the loonkostensubsidie that it pays back.")
            case .samen: Phrase(nl: "Gemeente en Rijk samen.", en: "Municipality and state together.")
            }
        }

        /// As tables spell it.
        public var eenheid: String {
            switch self {
            case .dossiers: "huishoudens"
            case .maandenBlijft, .maandenVertrekt, .maandenBespaard: "maanden"
            case .uitkeringPerMaand, .begeleidingPerMaand, .bijstandBespaard, .loonkostensubsidie, .bruto,
                .minderVangnet, .netto, .begeleidingBespaard, .gemeente, .rijk, .samen:
                "euro"
            }
        }

        /// Of no window: as things are at the cut-off.
        var isOfNow: Bool { self == .dossiers || self == .begeleidingPerMaand }

        var needsPrices: Bool {
            switch self {
            case .dossiers, .begeleidingPerMaand, .maandenBlijft, .maandenVertrekt, .maandenBespaard,
                .begeleidingBespaard:
                false
            case .uitkeringPerMaand, .bijstandBespaard, .loonkostensubsidie, .bruto, .minderVangnet, .netto, .gemeente,
                .rijk, .samen:
                true
            }
        }

        /// Whether it follows from the vangnet, and so from the accounts of all years of the window.
        var needsAccounts: Bool {
            switch self {
            case .minderVangnet, .netto, .gemeente, .rijk: true
            case .dossiers, .uitkeringPerMaand, .begeleidingPerMaand, .maandenBlijft, .maandenVertrekt,
                .maandenBespaard, .bijstandBespaard, .loonkostensubsidie, .bruto, .begeleidingBespaard, .samen:
                false
            }
        }

        var unit: BijstandFigures.Unit { eenheid == "euro" ? .euro : .huishoudens }

        /// The part of the unit that is counted in.
        var scale: Int64 {
            switch eenheid {
            case "euro": 100
            case "maanden": 10_000
            default: 1
            }
        }
    }
}

/// The sums of some cells in one replication.
struct CellSums {
    private(set) var dossiers: Int64 = 0
    private(set) var sums = [Int64](repeating: 0, count: TwinSums.Som.allCases.count)
    /// Of a benefit a year.
    let begeleiding: Euro

    init(begeleiding: Euro) { self.begeleiding = begeleiding }

    mutating func add(_ numbers: ArraySlice<Int64>, _ layout: TwinSums, cell: Int, venster: Int?) {
        let first = numbers.startIndex
        dossiers += numbers[first + layout.dossiers(cell)]
        guard let venster else { return }
        for som in TwinSums.Som.allCases { sums[som.rawValue] += numbers[first + layout.place(cell, venster, som)] }
    }

    private subscript(som: TwinSums.Som) -> Int64 { sums[som.rawValue] }

    /// Per dossier, in the post's scale; nil of nobody.
    func value(_ post: Businesscase.Post) -> Int64? {
        let months = self[.maandenBlijft] - self[.maandenVertrekt]
        let bruto =
            self[.bijstandBlijft] + self[.subsidieBlijft] - self[.bijstandVertrekt] - self[.subsidieVertrekt]
        let guided = Euro(cents: begeleiding.cents).scaled(by: months, over: 12).cents
        let state = self[.minderVangnet] + self[.rijkBlijft] - self[.rijkVertrekt]
        func each(_ sum: Int64, of all: Int64) -> Int64? {
            all == 0 ? nil : Int64(Int128(sum).multiplied(by: 1, dividedBy: Int128(all)))
        }
        func each(_ sum: Int64) -> Int64? { each(sum, of: dossiers) }
        return switch post {
        case .dossiers: dossiers
        case .uitkeringPerMaand: each(self[.bijstandBlijft], of: self[.maandenBlijft])
        case .begeleidingPerMaand: begeleiding.scaled(by: 1, over: 12).cents
        case .maandenBlijft: each(post.scale * self[.maandenBlijft])
        case .maandenVertrekt: each(post.scale * self[.maandenVertrekt])
        case .maandenBespaard: each(post.scale * months)
        case .bijstandBespaard: each(self[.bijstandBlijft] - self[.bijstandVertrekt])
        case .loonkostensubsidie:
            each(self[.subsidieVertrekt] + self[.rijkVertrekt] - self[.subsidieBlijft] - self[.rijkBlijft])
        case .bruto: each(bruto)
        case .minderVangnet: each(self[.minderVangnet])
        case .netto: each(bruto - self[.minderVangnet])
        case .begeleidingBespaard: each(guided)
        case .gemeente: each(bruto - self[.minderVangnet] + guided)
        case .rijk: each(state)
        case .samen: each(bruto - self[.minderVangnet] + guided + state)
        }
    }
}
