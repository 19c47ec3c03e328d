internal import BijstandCaseload

/// Whom an effect touches, as one bit per category: what the loop can test.
struct FilterMask: Sendable {
    /// By ``Profile``, and by set of kenmerken: who has at least one of those asked for.
    private let profiles: UInt64
    private let kenmerken: UInt64
    private let leeftijd: UInt64
    private let afstand: UInt64
    private let duur: UInt64
    private let indeling: UInt64
    private let oorzaak: UInt64
    private let doorstroom: UInt64
    private let uren: UInt64
    private let termijn: UInt64
    /// No condition besides herkomst.
    let isWholeHerkomst: Bool

    init(_ filter: Effect.Filter) {
        func bits(_ count: Int, _ holds: (Int) -> Bool) -> UInt64 {
            (0..<count).reduce(0) { holds($1) ? $0 | 1 << UInt64($1) : $0 }
        }
        func bits(_ axis: Axis) -> UInt64 {
            guard let asked = filter.asked[axis], let labels = axis.fixedLabels else { return .max }
            return bits(labels.count) { asked.contains(labels[$0]) }
        }
        profiles = bits(Profile.count) { profile in
            Profile.categories(profile).allSatisfy { bits($0.axis) >> UInt64($0.category) & 1 == 1 }
        }
        let kenmerk = bits(.kenmerk)
        kenmerken = bits(Profile.kenmerken) { kenmerk == .max || UInt64($0) & kenmerk != 0 }
        leeftijd = bits(.leeftijd)
        afstand = bits(.afstand)
        duur = bits(.duur)
        indeling = bits(.indeling)
        oorzaak = bits(.oorzaak)
        doorstroom = bits(.doorstroom)
        uren = bits(.uren)
        termijn = bits(.termijn)
        isWholeHerkomst = filter.isHerkomstAtMost
    }

    @inline(__always)
    private static func has(_ mask: UInt64, _ index: Int) -> Bool {
        mask &>> UInt64(truncatingIfNeeded: index) & 1 == 1
    }

    /// Whether a dossier of this kind is touched, afstand, duration and cause aside.
    @inline(__always)
    func admits(profile: Int, kenmerken: Int, leeftijd: Int) -> Bool {
        Self.has(profiles, profile) && Self.has(self.kenmerken, kenmerken) && Self.has(self.leeftijd, leeftijd)
    }

    @inline(__always)
    func admits(afstand: Int) -> Bool { Self.has(self.afstand, afstand) }
    @inline(__always)
    func admits(duur: Int) -> Bool { Self.has(self.duur, duur) }
    @inline(__always)
    func admits(indeling: Int) -> Bool { Self.has(self.indeling, indeling) }

    /// Whether any dossier of a herkomst may be touched.
    func admits(herkomst: Int) -> Bool {
        (0..<Profile.count).contains { Profile.herkomst($0) == herkomst && Self.has(profiles, $0) }
    }
    func admits(oorzaak: Int) -> Bool { Self.has(self.oorzaak, oorzaak) }
    func admits(doorstroom: Int) -> Bool { Self.has(self.doorstroom, doorstroom) }
    func admits(uren: Int) -> Bool { Self.has(self.uren, uren) }
    func admits(termijn: Int) -> Bool { Self.has(self.termijn, termijn) }

    /// Hazards of touched dossiers step with age, or with months on benefit.
    var looksAtLeeftijd: Bool { leeftijd != .max }
    var looksAtDuur: Bool { duur != .max }
    var looksAtIndeling: Bool { indeling != .max }
}
