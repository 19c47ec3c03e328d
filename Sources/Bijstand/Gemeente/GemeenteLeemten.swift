internal import BijstandCaseload
internal import BijstandExchange

/// Figures of a municipality that nobody gave and that matter, in the order of what they do.
struct GemeenteLeemten {
    struct Leemte: Hashable {
        let grootheid: GemeenteGrootheid
        /// A year, or a month: `2025-12`.
        let periode: String
        /// As `bijstand new` takes it: `stand(2025-12)`.
        var naam: String { "\(grootheid.rawValue)(\(periode))" }
    }

    private(set) var all: [Leemte] = []

    init(_ kennis: GemeenteKennis, _ stromen: GemeenteDoelstroom) {
        let (year, month) = ("\(kennis.start.year)", "\(kennis.cutOff)")
        let last = "\(kennis.cutOff.year)"
        func want(_ grootheid: GemeenteGrootheid, _ periode: String, if isLacking: Bool) {
            if isLacking { all.append(Leemte(grootheid: grootheid, periode: periode)) }
        }
        func isUnknown(_ grootheid: GemeenteGrootheid) -> Bool { kennis.figures(grootheid).isEmpty }
        want(.voorlopig, year, if: !kennis.hasMoney)
        want(.stand, month, if: kennis.last(.stand)?.periode.upperBound != kennis.cutOff)
        want(.uitstroom, last, if: !stromen.hasExits)
        want(.instroom, last, if: stromen.instroom == nil)
        want(.uitstroomWerk, last, if: stromen.werk == nil)
        want(.langer24, month, if: kennis.last(.langer24) == nil)
        if kennis.hasMoney {
            want(.prijs, year, if: isUnknown(.prijs) && isUnknown(.lasten))
            want(.overigeLasten, year, if: isUnknown(.overigeLasten))
            want(.baten, year, if: isUnknown(.baten))
            want(.resultaat, "\(kennis.start.year - 1)", if: isUnknown(.resultaat))
        }
        want(.werkloosheid, month, if: isUnknown(.werkloosheid))
        want(.inwoners, last, if: kennis.inwoners == nil)
    }
}
