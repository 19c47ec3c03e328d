public import BijstandCaseload
public import BijstandMicrosimulation
internal import BijstandFigures
internal import BijstandStochastics

/// What a municipality's dossiers tell of its exits against a country's numbers: their level by year, and their shape.
///
/// The country's chain of afstand stays as it is: what is fitted is by what the hazards of the file differ from those that it expects
/// of the same dossiers in the same months.
public struct DossierFit: Sendable {
    public typealias Groep = HazardShape.Groep

    /// One ratio against the country.
    public struct Ratio: Sendable {
        public let groep: Groep
        public let kenmerk: HazardShape.Kenmerk
        /// Exits that were seen, and that the country expects at the municipality's level.
        public let observed: Double
        public let expected: Double
        /// Dossier-months at risk.
        public let months: Double
        /// Deaths that are expected among what was seen: none where exits have a reason.
        public let deaths: Double
        /// Mean and standard deviation of its logarithm.
        public let mean: Double
        public let sd: Double
        /// Of what is believed, what comes from the file: 0 is the country's alone.
        public var strength: Double { 1 - sd * sd / (prior * prior) }
        let prior: Double
    }

    /// Exits of a year against those that the country expects of the same dossiers, the shape taken out.
    public struct Level: Sendable {
        /// See ``ObservationWindow/jaar(_:)``.
        public let jaar: Int
        public let groep: Groep
        public let observed: Double
        public let expected: Double
        /// Of the logarithm of observed ÷ expected: mean, and standard deviation of counting.
        public let mean: Double
        public let sd: Double
    }

    public let window: ObservationWindow
    /// Groups that the file tells apart: without reasons of exit, all are one.
    public let groepen: [Groep]
    public let shape: HazardShape
    public let ratios: [Ratio]
    public let levels: [Level]
    /// Causes beside work: exits of the last years against what the country expects of all of them together; none without reasons.
    public let oorzaken: [(oorzaak: Oorzaak, count: CountRatio)]
    /// Shares of the stock at the end of the window by afstand, as the country's chain has it of dossiers with such a past.
    public let afstand: [Double]
    /// Dossier-months at risk by age.
    private let ages: [Double]

    /// Times that expectation and shape are made in turn: who leaves early is then not there later.
    private static let rounds = 4
    /// What a year counts for of the year after it: an assumption.
    private static let memory = 0.85
    /// Dossiers that are looked at together, whatever the number of threads.
    private static let chunk = 256

    /// - Parameters:
    ///   - numbers: of the country.
    ///   - hasReasons: whether exits have a reason.
    ///   - threads: the result does not depend on it.
    public init(
        _ history: DossierHistory, _ window: ObservationWindow, _ numbers: ParameterVector, _ past: PastMonths,
        hasReasons: Bool, threads: Int
    ) throws {
        self.window = window
        groepen = hasReasons ? Groep.allCases : [.overig]
        let years = window.jaren
        let chunks = Self.chunks(history.spells)
        let death = Array(numbers[.overlijden])
        var shape = HazardShape()
        // By group, the logarithm of the level at which dossiers leave: who leaves early is not there later.
        var lift = [Double](repeating: 0, count: Groep.allCases.count)
        var (fits, last) = ([Groep: ShapeFit](), SpellCells(years))
        for round in 1...Self.rounds {
            let products = shape.products.enumerated().map {
                $1 * Elementary.exp(lift[$0 / SpellCells.perGroup])
            }
            let chain = SpellChain(numbers, past) { profile in
                let cell = SpellCells.cell(profile.duur.index, profile.leeftijd.index, profile.leefvorm.index)
                return (products[(hasReasons ? 0 : SpellCells.perGroup) + cell], products[SpellCells.perGroup + cell])
            }
            let none = SpellCells(years, hasCauses: hasReasons && round == Self.rounds)
            let parts = Parallel.map(chunks.count, threads: threads) { index in
                var cells = none
                for dossier in chunks[index] {
                    cells.add(history.spells[dossier], window, chain, hasReasons: hasReasons)
                }
                return cells
            }
            last = parts.reduce(into: none) { $0 += $1 }
            for (index, groep) in Groep.allCases.enumerated() where groepen.contains(groep) {
                var (observed, expected): ([[Double]], [[Double]]) = ([], [])
                for (place, year) in years.enumerated() {
                    let range = last.place(year, index)..<last.place(year, index) + SpellCells.perGroup
                    // What was longer ago tells less of how it is now.
                    let weight = Elementary.pow(Self.memory, Double(-year))
                    let ended = hasReasons ? nil : SpellCells.deaths(last.months, place, death)
                    observed.append(
                        last.observed[range].enumerated().map { weight * max($1 - (ended?[$0] ?? 0), 0) })
                    // Of which the shape of this round is taken out again.
                    expected.append(
                        last.expected[range].enumerated().map {
                            weight * $1 / products[index * SpellCells.perGroup + $0]
                        })
                }
                let fit = try ShapeFit(observed: observed, expected: expected)
                fits[groep] = fit
                shape.logs[index] = fit.mean
                let seen = observed.map { $0.reduce(0, +) }
                let sum = max(seen.reduce(0, +), 1e-300)
                lift[index] = zip(fit.levels, seen).reduce(0) { $0 + $1.0.mean * $1.1 } / sum
            }
        }
        self.shape = shape
        let running = max(last.afstand.reduce(0, +), 1e-300)
        afstand = last.afstand.map { $0 / running }
        oorzaken = Self.oorzaken(last)
        ages = Leeftijd.allCases.indices.map { age in
            last.months.indices.filter { $0 / Leefvorm.count % Leeftijd.count == age }.reduce(0) {
                $0 + last.months[$1]
            }
        }
        (ratios, levels) = Self.told(last, fits, groepen, years, lift: lift, deaths: hasReasons ? nil : death)
    }

    /// Deaths to be expected at hazards by age.
    func deaths(_ hazards: [Double]) -> Double { zip(ages, hazards).reduce(0) { $0 + $1.0 * $1.1 } }

    /// Spread of a cause's share among municipalities, who register them each in their own way: an assumption.
    private static let cause = 0.5

    private static func oorzaken(_ cells: SpellCells) -> [(oorzaak: Oorzaak, count: CountRatio)] {
        guard !cells.causes.observed.isEmpty else { return [] }
        let others = Oorzaak.allCases.filter { $0 != .werk }
        let observed = others.reduce(0) { $0 + cells.causes.observed[$1.index] }
        let expected = others.reduce(0) { $0 + cells.causes.expected[$1.index] }
        guard expected > 0 else { return [] }
        return others.map { oorzaak in
            let asked = cells.causes.expected[oorzaak.index] * observed / expected
            return (
                oorzaak,
                CountRatio(observed: cells.causes.observed[oorzaak.index], expected: asked, spread: cause)
            )
        }
    }

    /// Ranges of spells of a dossier, a few hundred dossiers together.
    private static func chunks(_ spells: [DossierSpell]) -> [[Range<Int>]] {
        var (dossiers, begin) = ([Range<Int>](), 0)
        for index in spells.indices.dropFirst() where spells[index].dossier != spells[begin].dossier {
            dossiers.append(begin..<index)
            begin = index
        }
        if begin < spells.count { dossiers.append(begin..<spells.count) }
        return stride(from: 0, to: dossiers.count, by: chunk).map {
            Array(dossiers[$0..<min($0 + chunk, dossiers.count)])
        }
    }

    private static func told(
        _ cells: SpellCells, _ fits: [Groep: ShapeFit], _ groepen: [Groep], _ years: ClosedRange<Int>,
        lift: [Double], deaths hazards: [Double]?
    ) -> (ratios: [Ratio], levels: [Level]) {
        var (ratios, levels): ([Ratio], [Level]) = ([], [])
        for (index, groep) in Groep.allCases.enumerated() where groepen.contains(groep) {
            guard let fit = fits[groep] else { continue }
            for (place, kenmerk) in HazardShape.Kenmerk.all.enumerated() {
                var (observed, expected, months, deaths) = (0.0, 0.0, 0.0, 0.0)
                for (number, year) in years.enumerated() {
                    let begin = cells.place(year, index)
                    let ended = hazards.map { SpellCells.deaths(cells.months, number, $0) }
                    for cell in 0..<SpellCells.perGroup where SpellCells.has(place, cell) {
                        observed += cells.observed[begin + cell]
                        expected +=
                            cells.expected[begin + cell]
                            * Elementary.exp(fit.levels[number].mean - lift[index] - fit.mean[place])
                        months += cells.months[number * SpellCells.perGroup + cell]
                        deaths += ended?[cell] ?? 0
                    }
                }
                ratios.append(
                    Ratio(
                        groep: groep, kenmerk: kenmerk, observed: observed, expected: expected, months: months,
                        deaths: deaths, mean: fit.mean[place], sd: fit.sd[place], prior: fit.before[place]))
            }
            for (number, year) in years.enumerated() {
                let range = cells.place(year, index)..<cells.place(year, index) + SpellCells.perGroup
                levels.append(
                    Level(
                        jaar: year, groep: groep, observed: cells.observed[range].reduce(0, +),
                        expected: cells.expected[range].reduce(0, +) * Elementary.exp(-lift[index]),
                        mean: fit.levels[number].mean,
                        sd: fit.levels[number].sd * Elementary.pow(memory, Double(-year) / 2)))
            }
        }
        return (ratios, levels)
    }
}
