public import BijstandCaseload
internal import BijstandStochastics

/// What a scenario's numbers expect of dossiers whose afstand nobody saw: with what hazard each leaves, to work and otherwise, given how long it runs.
///
/// Afstand is the hidden state of a Markov chain. Who enters is spread over it by herkomst; a month that is survived moves the belief away
/// from work, as who is near it leaves first, and by doorstroom. Kenmerken count as their mean by herkomst. Interventions, trajecten
/// and work beside the benefit are not in it.
public struct SpellChain: Sendable {
    /// Chances of the four afstanden.
    public struct Belief: Sendable, Equatable {
        public internal(set) var afstand: SIMD4<Double>

        /// In the order of ``Afstand``.
        public var chances: [Double] { Afstand.allCases.indices.map { afstand[$0] } }
    }

    /// What of a dossier its hazards look at, in one month.
    public struct Profile: Sendable {
        public let leefvorm: Leefvorm
        public let herkomst: Herkomst
        public let leeftijd: Leeftijd
        public let duur: Duur

        public init(leefvorm: Leefvorm, herkomst: Herkomst, leeftijd: Leeftijd, duur: Duur) {
            (self.leefvorm, self.herkomst, self.leeftijd, self.duur) = (leefvorm, herkomst, leeftijd, duur)
        }
    }

    private let entry: [SIMD4<Double>]
    /// Hazards without month by (profile, cause): of a dossier that has no kenmerk but on average.
    private let base: [SIMD4<Double>]
    /// By (month, cause); the last row is of a month that nothing is known of.
    private let factors: [Double]
    private let months: Int
    private let first: Month
    private let away: [SIMD4<Double>]
    private let towards: [SIMD4<Double>]

    private static let causes = Oorzaak.count

    public init(_ numbers: ParameterVector, _ past: PastMonths) {
        func vector(_ values: [Double]) -> SIMD4<Double> { SIMD4(values[0], values[1], values[2], values[3]) }
        entry = numbers.rows(.instroomAfstand).map { row in
            let sum = max(row.reduce(0, +), 1e-300)
            return vector(row.map { $0 / sum })
        }
        let hazards = numbers.rows(.uitstroom).map(vector)
        let (duur, leeftijd) = (numbers.rows(.uitstroomDuur), numbers.rows(.uitstroomLeeftijd))
        let leefvorm = numbers.rows(.uitstroomLeefvorm)
        // Whoever has a kenmerk has its ratio: by herkomst, their mean.
        let having = numbers.rows(.instroomKenmerk)
        func mean(_ ratios: [Double], _ shares: [Double]) -> Double {
            zip(ratios, shares).reduce(1) { $0 * (1 + ($1.0 - 1) * ($1.1.isNaN ? 0 : $1.1)) }
        }
        let byKenmerk = numbers.rows(.uitstroomKenmerk)
        let herkomst = numbers.rows(.uitstroomHerkomst).enumerated().map { cause, row in
            row.enumerated().map { $1 * mean(byKenmerk[cause], having[$0]) }
        }
        base = Leefvorm.allCases.indices.flatMap { form in
            Herkomst.allCases.indices.flatMap { origin in
                Leeftijd.allCases.indices.flatMap { age in
                    Duur.allCases.indices.flatMap { band in
                        hazards.indices.map { cause in
                            hazards[cause]
                                * (duur[cause][band] * leeftijd[cause][age] * leefvorm[cause][form]
                                    * herkomst[cause][origin])
                        }
                    }
                }
            }
        }
        let steps = Array(numbers[.doorstroom])
        let (byAge, kenmerk) = (numbers.rows(.doorstroomLeeftijd), numbers.rows(.doorstroomKenmerk))
        func moves(_ move: (Afstand) -> Doorstroom?) -> [SIMD4<Double>] {
            Herkomst.allCases.indices.flatMap { herkomst in
                Leeftijd.allCases.indices.map { age in
                    vector(
                        Afstand.allCases.map { afstand in
                            move(afstand).map {
                                steps[$0.index] * byAge[$0.index][age] * mean(kenmerk[$0.index], having[herkomst])
                            } ?? 0
                        })
                }
            }
        }
        (away, towards) = (moves(Doorstroom.away), moves(Doorstroom.towards))
        (first, months) = (past.first, past.reached.count)
        let (beta, season) = (Array(numbers[.uitstroomConjunctuur]), numbers.rows(.uitstroomSeizoen))
        let share = 1 - numbers.scalar(.discrepantieInstroom)
        let known = past.reached.indices.flatMap { index in
            beta.indices.map { cause in
                season[cause][past.first.advanced(by: index).monthOfYear - 1]
                    * LabourMarket.ratio(beta[cause], past.reached[index]) * Elementary.exp(-share * past.z[index])
            }
        }
        factors = known + beta.map { _ in 1 }
    }

    /// Who comes in new.
    public func entry(_ herkomst: Herkomst) -> Belief { Belief(afstand: entry[herkomst.index]) }

    /// Hazards of a month by afstand: to work, and by other causes.
    @inline(__always)
    private func hazards(
        _ profile: Profile, _ month: Month, _ ratios: (werk: Double, overig: Double)
    ) -> (werk: SIMD4<Double>, overig: SIMD4<Double>) {
        let place = first.distance(to: month)
        let row = (place >= 0 && place < months ? place : months) * Self.causes
        let begin =
            (((profile.leefvorm.index * Herkomst.count + profile.herkomst.index) * Leeftijd.count
                + profile.leeftijd.index) * Duur.count + profile.duur.index) * Self.causes
        var overig = SIMD4<Double>.zero
        for cause in 1..<Self.causes { overig += base[begin + cause] * factors[row + cause] }
        return (base[begin] * (factors[row] * ratios.werk), overig * ratios.overig)
    }

    /// One month of a spell that runs at its begin: the chance that it ends by work and by another cause, and what is believed of it if it
    /// does not.
    ///
    /// - Parameter ratios: by which hazards are those of this dossier.
    public func advance(
        _ belief: inout Belief, _ profile: Profile, _ month: Month, ratios: (werk: Double, overig: Double) = (1, 1)
    ) -> (werk: Double, overig: Double) {
        let hazards = hazards(profile, month, ratios)
        let all = hazards.werk + hazards.overig
        let leaving = SIMD4<Double>(
            -Elementary.expm1(-all[0]), -Elementary.expm1(-all[1]), -Elementary.expm1(-all[2]),
            -Elementary.expm1(-all[3]))
        let perHazard = belief.afstand * leaving / all.replacing(with: 1, where: all .== 0)
        let staying = belief.afstand * (1 - leaving)
        let place = profile.herkomst.index * Leeftijd.count + profile.leeftijd.index
        let (out, back) = (away[place], towards[place])
        var next = staying
        for from in 0..<Afstand.count where out[from] + back[from] > 0 {
            let steps = out[from] + back[from]
            let moving = staying[from] * -Elementary.expm1(-steps)
            next[from] -= moving
            if out[from] > 0 { next[from + 1] += moving * out[from] / steps }
            if back[from] > 0 { next[from - 1] += moving * back[from] / steps }
        }
        belief.afstand = next / max(next.sum(), 1e-300)
        return ((perHazard * hazards.werk).sum(), (perHazard * hazards.overig).sum())
    }

    /// What is believed of a dossier that left in a month, to work, by another cause or by any: it keeps that afstand if it comes back.
    ///
    /// - Parameter isWork: nil where the cause is not known.
    public func left(
        _ belief: Belief, _ profile: Profile, _ month: Month, isWork: Bool?,
        ratios: (werk: Double, overig: Double) = (1, 1)
    ) -> Belief {
        let hazards = hazards(profile, month, ratios)
        let chance = isWork.map { $0 ? hazards.werk : hazards.overig } ?? hazards.werk + hazards.overig
        let weighted = belief.afstand * chance
        let sum = weighted.sum()
        return sum > 0 ? Belief(afstand: weighted / sum) : belief
    }
}
