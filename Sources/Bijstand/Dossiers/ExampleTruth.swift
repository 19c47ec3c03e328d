internal import BijstandAnalysis
internal import BijstandCaseload
internal import BijstandExchange
internal import BijstandMicrosimulation
internal import BijstandStochastics

/// What is true of the households of a made-up file: what estimates from it are held against.
package struct ExampleTruth: Sendable {
    /// How far its flows go along with a country's.
    let volgt: Double
    /// By what exits of a `Duur`, of each leefvorm of the file and returns differ from the plain example's.
    let duren: [Double]
    let leefvormen: [Double]
    let terugval: Double
    /// Factors on who comes in, new or back, and on exits, by month from ``ExampleHousehold/first`` on; empty where months are alike.
    let instroom: [Double]
    let uitstroom: [Double]

    /// Months are alike, and nothing differs.
    package static let plain = ExampleTruth()

    private init() {
        (volgt, terugval) = (0, 1)
        duren = [Double](repeating: 1, count: Duur.count)
        leefvormen = [Double](repeating: 1, count: ExampleHousehold.forms)
        (instroom, uitstroom) = ([], [])
    }

    /// Spreads of logarithms that truths are drawn with: of a band of months, a leefvorm, returns, and the pressure of its own.
    private static let (duur, leefvorm, back, own) = (0.15, 0.1, 0.3, 0.1)
    /// What is left of that pressure a month later.
    private static let phi = 0.976

    /// Drawn for a seed.
    ///
    /// - Parameters:
    ///   - basis: scenario of the country, whose months the flows go along with.
    ///   - volgt: how far; nil for a draw.
    package init(seed: UInt32, basis: String, volgt: Double?) throws {
        let start = ExampleHousehold.through.advanced(by: 1)
        let vraag = GemeenteVraag(
            naam: "voorbeeld", opgesteld: start, basis: basis, output: "voorbeeld.yaml", cijfers: [],
            openbaar: OpenbareCijfers("", besides: basis))
        let land = try NieuwLand(vraag, start: start).scenario
        var stream = RandomStream(
            key: StreamKey(seed: seed, replication: 1), address: StreamAddress(subject: 0, process: .exampleFile))
        func normal(_ sd: Double) -> Double { sd * Quantile.normal(stream.uniform()) }
        let drawn = min(max(1 + normal(Volging.spread), 0), 2)
        let part = volgt ?? drawn
        duren = Duur.allCases.map { _ in Elementary.exp(normal(Self.duur)) }
        leefvormen = (0..<ExampleHousehold.forms).map { _ in Elementary.exp(normal(Self.leefvorm)) }
        terugval = Elementary.exp(normal(Self.back))
        let months = ExampleHousehold.first...ExampleHousehold.through
        let verloop = LandVerloop(
            land.centers, try PastMonths(land, land.centers, months), back: 0.3, hasReasons: false)
        var (own, press) = (0.0, [Double]())
        for _ in verloop.instroom {
            own = Self.phi * own + normal(Self.own * (1 - Self.phi * Self.phi).squareRoot())
            press.append(own)
        }
        self.volgt = part
        instroom = zip(verloop.instroom, press).map { Elementary.exp(part * $0 + 0.5 * $1) }
        uitstroom = zip(verloop.uitstroom[.overig]!, press).map { Elementary.exp(part * $0 - 0.5 * $1) }
    }

    func exits(_ month: Month) -> Double { Self.factor(uitstroom, month) }
    func inflow(_ month: Month) -> Double { Self.factor(instroom, month) }

    private static func factor(_ factors: [Double], _ month: Month) -> Double {
        let place = ExampleHousehold.first.distance(to: month)
        return factors.indices.contains(place) ? factors[place] : 1
    }
}
