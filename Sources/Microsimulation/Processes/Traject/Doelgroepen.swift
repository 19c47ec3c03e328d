internal import BijstandCaseload

extension [PlannedTraject] {
    /// Which of them, as bits, touch a combination of profile, kenmerken, age band, months on benefit and indeling.
    var doelgroepen: [UInt16] {
        if isEmpty { return [] }
        return (0..<Profile.count).flatMap { profile -> [UInt16] in
            (0..<Profile.kenmerken).flatMap { kenmerken -> [UInt16] in
                (0..<Metric.leeftijden).flatMap { leeftijd -> [UInt16] in
                    let persons = map {
                        $0.doelgroep.admits(profile: profile, kenmerken: kenmerken, leeftijd: leeftijd)
                    }
                    return (0..<Metric.duren).flatMap { duur -> [UInt16] in
                        (0..<Metric.afstanden).map { indeling -> UInt16 in
                            indices.reduce(0 as UInt16) { bits, index in
                                let mask = self[index].doelgroep
                                let isIn = persons[index] && mask.admits(duur: duur) && mask.admits(indeling: indeling)
                                return isIn ? bits | 1 << UInt16(index) : bits
                            }
                        }
                    }
                }
            }
        }
    }
}
