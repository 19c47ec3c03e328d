internal import BijstandCaseload

/// Terugval by (cause, duration band of the spell, band since exit), the calendar aside.
struct TerugvalTables {
    private let hazards: UnsafeMutablePointer<Double>

    init(in slab: Slab) { hazards = slab.zeros(Oorzaak.count * Duur.count * SindsUitstroom.count) }

    @inline(__always)
    func hazard(cause: Int, duur: Int, sinds: Int) -> Double {
        hazards[(cause &* Metric.duren &+ duur) &* LoopConstants.sindsBands &+ sinds]
    }

    func fill(_ vector: ParameterVector) {
        let sinds = Array(vector[.terugval])
        let byCause = Array(vector[.terugvalOorzaak])
        let byDuur = Array(vector[.terugvalDuur])
        for cause in 0..<Oorzaak.count {
            for duur in 0..<Duur.count {
                for band in 0..<SindsUitstroom.count {
                    hazards[(cause * Duur.count + duur) * SindsUitstroom.count + band] =
                        sinds[band] * byCause[cause] * byDuur[duur]
                }
            }
        }
    }
}
