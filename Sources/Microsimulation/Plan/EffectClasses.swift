internal import BijstandCaseload

/// Dossiers that the same effects touch share one set of hazard rows: a class.
///
/// The class follows from leefvorm, herkomst, kenmerken, age band, months on benefit and indeling; afstand and cause are
/// coordinates of the rows themselves.
struct EffectClasses: Sendable {
    /// Per class, the positions of its effects in `effects`.
    let members: [[Int]]
    /// Class by (profile, kenmerken, age band, duration band, indeling); the last only where an effect looks at it.
    let lookup: [UInt16]
    let effects: [PlannedEffect]
    /// Categories of indeling in the lookup: all or one.
    let indelingen: Int

    func of(profile: Int, kenmerken: Int, leeftijd: Int, duur: Int, indeling: Int) -> UInt16 {
        let person = ((profile * Profile.kenmerken + kenmerken) * Leeftijd.count + leeftijd) * Duur.count + duur
        return lookup[person * indelingen + indeling % indelingen]
    }

    init(_ effects: [PlannedEffect]) {
        self.effects = effects
        indelingen = effects.contains { $0.mask.looksAtIndeling } ? Afstand.count : 1
        var classes: [[Int]: UInt16] = [:]
        var members: [[Int]] = []
        var lookup: [UInt16] = []
        lookup.reserveCapacity(Profile.count * Profile.kenmerken * Leeftijd.count * Duur.count * indelingen)
        for profile in 0..<Profile.count {
            for kenmerken in 0..<Profile.kenmerken {
                for leeftijd in 0..<Metric.leeftijden {
                    let person = effects.indices.filter {
                        effects[$0].mask.admits(profile: profile, kenmerken: kenmerken, leeftijd: leeftijd)
                    }
                    for duur in 0..<Metric.duren {
                        let lasting = person.filter { effects[$0].mask.admits(duur: duur) }
                        for indeling in 0..<indelingen {
                            let touching = lasting.filter { effects[$0].mask.admits(indeling: indeling) }
                            if classes[touching] == nil {
                                classes[touching] = UInt16(members.count)
                                members.append(touching)
                            }
                            lookup.append(classes[touching]!)
                        }
                    }
                }
            }
        }
        self.members = members
        self.lookup = lookup
    }
}
