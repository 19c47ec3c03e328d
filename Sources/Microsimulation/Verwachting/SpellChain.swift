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
        /// Place among all of them: by (leefvorm, herkomst, leeftijd, duur).
        let place: Int
        /// Place by (herkomst, leeftijd): what moves from one afstand to another look at.
        let group: Int

        public init(leefvorm: Leefvorm, herkomst: Herkomst, leeftijd: Leeftijd, duur: Duur) {
            self = Household(leefvorm, herkomst).profile(leeftijd: leeftijd.index, duur: duur.index)
        }

        fileprivate init(place: Int, group: Int) { (self.place, self.group) = (place, group) }

        static let count = Leefvorm.count * Herkomst.count * Leeftijd.count * Duur.count
        static let all = Leefvorm.allCases.flatMap { leefvorm in
            Herkomst.allCases.flatMap { herkomst in
                Leeftijd.allCases.flatMap { leeftijd in
                    Duur.allCases.map { Profile(leefvorm: leefvorm, herkomst: herkomst, leeftijd: leeftijd, duur: $0) }
                }
            }
        }

        public var leefvorm: Leefvorm { Leefvorm.allCases[place / (Duur.count * Leeftijd.count * Herkomst.count)] }
        public var herkomst: Herkomst { Herkomst.allCases[group / Leeftijd.count] }
        public var leeftijd: Leeftijd { Leeftijd.allCases[group % Leeftijd.count] }
        public var duur: Duur { Duur.allCases[place % Duur.count] }
    }

    /// A dossier as it does not change: its profiles month by month, for whoever asks millions of times.
    public struct Household: Sendable {
        private let group: Int
        private let place: Int
        private let duren: Int

        public init(_ leefvorm: Leefvorm, _ herkomst: Herkomst) {
            group = herkomst.index * Leeftijd.count
            duren = Duur.count
            place = (leefvorm.index * Herkomst.count + herkomst.index) * Leeftijd.count * duren
        }

        /// By their places among all.
        public func profile(leeftijd: Int, duur: Int) -> Profile {
            Profile(place: place + leeftijd * duren + duur, group: group + leeftijd)
        }
    }

    /// By which a dossier's hazards are those of the country, to work and otherwise.
    public typealias Ratios = (werk: Double, overig: Double)

    private let entry: [SIMD4<Double>]
    /// By (month, profile); the last month is one that nothing is known of.
    private let passages: [Passage]
    /// Hazards by (profile, cause) where nothing befalls the country, and what befell it, by (month, cause).
    private let hazards: [[SIMD4<Double>]]
    private let factors: [[Double]]
    /// By (herkomst, leeftijd).
    private let moves: [Moves]
    private let months: Int
    private let first: Month

    /// Chances by afstand that a spell ends in a month, to work and otherwise.
    private struct Passage {
        let werk: SIMD4<Double>
        let overig: SIMD4<Double>
    }

    /// Chances by afstand of who stays: to remain, to move away from work, and towards it.
    private struct Moves {
        let stay: SIMD4<Double>
        let away: SIMD4<Double>
        let towards: SIMD4<Double>

        @inline(__always)
        func callAsFunction(_ staying: SIMD4<Double>) -> SIMD4<Double> {
            let (out, back) = (staying * away, staying * towards)
            return staying * stay + SIMD4(0, out[0], out[1], out[2]) + SIMD4(back[1], back[2], back[3], 0)
        }
    }

    /// - Parameter ratios: of dossiers of a profile.
    public init(_ numbers: ParameterVector, _ past: PastMonths, ratios: (Profile) -> Ratios = { _ in (1, 1) }) {
        entry = numbers.rows(.instroomAfstand).map { row in
            let sum = max(row.reduce(0, +), 1e-300)
            return Self.vector(row.map { $0 / sum })
        }
        (first, months) = (past.first, past.reached.count)
        let (hazards, factors) = (Self.hazards(numbers), Self.factors(numbers, past))
        (self.hazards, self.factors) = (hazards, factors)
        let profiles = Profile.all.map { ($0, ratios($0)) }
        var passages: [Passage] = []
        passages.reserveCapacity(factors.count * profiles.count)
        for factor in factors {
            for (profile, ratio) in profiles {
                let row = hazards[profile.place]
                var overig = SIMD4<Double>.zero
                for cause in 1..<Oorzaak.count { overig += row[cause] * factor[cause] }
                let werk = row[0] * (factor[0] * ratio.werk)
                let all = werk + overig * ratio.overig
                let leaving = SIMD4<Double>(
                    -Elementary.expm1(-all[0]), -Elementary.expm1(-all[1]), -Elementary.expm1(-all[2]),
                    -Elementary.expm1(-all[3]))
                let perHazard = leaving / all.replacing(with: 1, where: all .== 0)
                passages.append(Passage(werk: perHazard * werk, overig: perHazard * overig * ratio.overig))
            }
        }
        self.passages = passages
        moves = Self.moves(numbers)
    }

    private static func vector(_ values: [Double]) -> SIMD4<Double> {
        SIMD4(values[0], values[1], values[2], values[3])
    }

    /// A ratio of who may have a kenmerk, on average over who has it.
    private static func mean(_ ratios: [Double], _ shares: [Double]) -> Double {
        zip(ratios, shares).reduce(1) { $0 * (1 + ($1.0 - 1) * ($1.1.isNaN ? 0 : $1.1)) }
    }

    /// By (profile, cause), of a month in which nothing befalls the country.
    private static func hazards(_ numbers: ParameterVector) -> [[SIMD4<Double>]] {
        let base = numbers.rows(.uitstroom).map(vector)
        let (duur, leeftijd) = (numbers.rows(.uitstroomDuur), numbers.rows(.uitstroomLeeftijd))
        let leefvorm = numbers.rows(.uitstroomLeefvorm)
        let (having, byKenmerk) = (numbers.rows(.instroomKenmerk), numbers.rows(.uitstroomKenmerk))
        let herkomst = numbers.rows(.uitstroomHerkomst).enumerated().map { cause, row in
            row.enumerated().map { $1 * mean(byKenmerk[cause], having[$0]) }
        }
        return Profile.all.map { profile in
            base.indices.map { cause in
                base[cause]
                    * (duur[cause][profile.duur.index] * leeftijd[cause][profile.leeftijd.index]
                        * leefvorm[cause][profile.leefvorm.index] * herkomst[cause][profile.herkomst.index])
            }
        }
    }

    /// What befell the country, by (month, cause); at the end a month that nothing is known of.
    private static func factors(_ numbers: ParameterVector, _ past: PastMonths) -> [[Double]] {
        let (beta, season) = (Array(numbers[.uitstroomConjunctuur]), numbers.rows(.uitstroomSeizoen))
        let share = 1 - numbers.scalar(.discrepantieInstroom)
        return past.reached.indices.map { index in
            beta.indices.map { cause in
                season[cause][past.first.advanced(by: index).monthOfYear - 1]
                    * LabourMarket.ratio(beta[cause], past.reached[index]) * Elementary.exp(-share * past.z[index])
            }
        } + [[Double](repeating: 1, count: beta.count)]
    }

    private static func moves(_ numbers: ParameterVector) -> [Moves] {
        let steps = Array(numbers[.doorstroom])
        let (byAge, kenmerk) = (numbers.rows(.doorstroomLeeftijd), numbers.rows(.doorstroomKenmerk))
        let having = numbers.rows(.instroomKenmerk)
        return Herkomst.allCases.indices.flatMap { herkomst in
            Leeftijd.allCases.indices.map { age in
                func hazard(_ move: Doorstroom?) -> Double {
                    move.map { steps[$0.index] * byAge[$0.index][age] * mean(kenmerk[$0.index], having[herkomst]) } ?? 0
                }
                let (away, towards) = (
                    vector(Afstand.allCases.map { hazard(Doorstroom.away(from: $0)) }),
                    vector(Afstand.allCases.map { hazard(Doorstroom.towards(from: $0)) })
                )
                let all = away + towards
                let moving = vector(Afstand.allCases.indices.map { -Elementary.expm1(-all[$0]) })
                let perHazard = moving / all.replacing(with: 1, where: all .== 0)
                return Moves(stay: 1 - moving, away: perHazard * away, towards: perHazard * towards)
            }
        }
    }

    /// Who comes in new.
    public func entry(_ herkomst: Herkomst) -> Belief { Belief(afstand: entry[herkomst.index]) }

    @inline(__always)
    private func passage(_ profile: Profile, _ month: Month) -> Passage {
        passages[place(month) * Profile.count + profile.place]
    }

    @inline(__always)
    private func place(_ month: Month) -> Int {
        let place = first.distance(to: month)
        return place >= 0 && place < months ? place : months
    }

    /// One month of a spell that runs at its begin: the chance that it ends by work and by another cause, and what is believed of it if it
    /// does not.
    public func advance(
        _ belief: inout Belief, _ profile: Profile, _ month: Month
    ) -> (werk: Double, overig: Double) {
        let passage = passage(profile, month)
        let (werk, overig) = (belief.afstand * passage.werk, belief.afstand * passage.overig)
        let staying = moves[profile.group](belief.afstand - werk - overig)
        belief.afstand = staying / max(staying.sum(), 1e-300)
        return (werk.sum(), overig.sum())
    }

    /// The chance of a month that a spell ends by each cause, in their order.
    public func causes(_ belief: Belief, _ profile: Profile, _ month: Month) -> [Double] {
        let passage = passage(profile, month)
        let (row, factor) = (hazards[profile.place], factors[place(month)])
        var others = SIMD4<Double>.zero
        for cause in 1..<row.count { others += row[cause] * factor[cause] }
        let perHazard = belief.afstand * passage.overig / others.replacing(with: 1, where: others .== 0)
        return row.indices.map { cause in
            ((cause == 0 ? belief.afstand * passage.werk : perHazard * row[cause] * factor[cause])).sum()
        }
    }

    /// What is believed of a dossier that left in a month, to work, by another cause or by any: it keeps that afstand if it comes back.
    ///
    /// - Parameter isWork: nil where the cause is not known.
    public func left(_ belief: Belief, _ profile: Profile, _ month: Month, isWork: Bool?) -> Belief {
        let passage = passage(profile, month)
        let chance = isWork.map { $0 ? passage.werk : passage.overig } ?? passage.werk + passage.overig
        let weighted = belief.afstand * chance
        let sum = weighted.sum()
        return sum > 0 ? Belief(afstand: weighted / sum) : belief
    }
}
