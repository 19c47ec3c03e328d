internal import BijstandCaseload

/// Whom an effect touches, as one bit per category: what the loop can test.
struct FilterMask: Sendable {
    let oorzaak: UInt32
    let doorstroom: UInt32
    let afstand: UInt32
    let leefvorm: UInt32
    let leeftijd: UInt32
    let herkomst: UInt32
    let duur: UInt32
    let indeling: UInt32
    let uren: UInt32
    let termijn: UInt32
    /// Touches who has at least one of these; all when `anyKenmerk`.
    let kenmerk: UInt32
    let anyKenmerk: Bool

    init(_ filter: Effect.Filter) {
        func bits<C: Category>(_ set: Set<C>?) -> UInt32 {
            guard let set else { return .max }
            return C.allCases.enumerated().reduce(0) { set.contains($1.element) ? $0 | 1 << UInt32($1.offset) : $0 }
        }
        oorzaak = bits(filter.oorzaak)
        doorstroom = bits(filter.doorstroom)
        afstand = bits(filter.afstand)
        leefvorm = bits(filter.leefvorm)
        leeftijd = bits(filter.leeftijd)
        herkomst = bits(filter.herkomst)
        duur = bits(filter.duur)
        indeling = bits(filter.indeling)
        uren = bits(filter.uren)
        termijn = bits(filter.termijn)
        kenmerk = bits(filter.kenmerk)
        anyKenmerk = filter.kenmerk == nil
    }

    @inline(__always)
    private static func has(_ mask: UInt32, _ index: Int) -> Bool {
        mask &>> UInt32(truncatingIfNeeded: index) & 1 == 1
    }

    /// Whether a dossier of this kind is touched, afstand, duration and cause aside.
    @inline(__always)
    func admits(leefvorm: Int, herkomst: Int, kenmerken: Int, leeftijd: Int) -> Bool {
        Self.has(self.leefvorm, leefvorm) && Self.has(self.herkomst, herkomst) && Self.has(self.leeftijd, leeftijd)
            && (anyKenmerk || UInt32(truncatingIfNeeded: kenmerken) & kenmerk != 0)
    }

    @inline(__always)
    func admits(afstand: Int) -> Bool { Self.has(self.afstand, afstand) }
    @inline(__always)
    func admits(duur: Int) -> Bool { Self.has(self.duur, duur) }

    func admits(herkomst: Int) -> Bool { Self.has(self.herkomst, herkomst) }
    func admits(oorzaak: Int) -> Bool { Self.has(self.oorzaak, oorzaak) }
    func admits(doorstroom: Int) -> Bool { Self.has(self.doorstroom, doorstroom) }

    @inline(__always)
    func admits(indeling: Int) -> Bool { Self.has(self.indeling, indeling) }
    func admits(uren: Int) -> Bool { Self.has(self.uren, uren) }
    func admits(termijn: Int) -> Bool { Self.has(self.termijn, termijn) }

    /// No condition besides herkomst.
    var isWholeHerkomst: Bool { afstand == .max && leefvorm == .max && leeftijd == .max && anyKenmerk }
    /// Hazards of touched dossiers step with age, or with months on benefit.
    var looksAtLeeftijd: Bool { leeftijd != .max }
    var looksAtDuur: Bool { duur != .max }
    var looksAtIndeling: Bool { indeling != .max }
}
