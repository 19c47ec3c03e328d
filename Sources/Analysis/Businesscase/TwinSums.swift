internal import BijstandBudget
internal import BijstandCaseload
internal import BijstandFigures
internal import BijstandMicrosimulation

/// What is kept of the twins of a replication: by cell the dossiers, and by window and ``Som`` what became of them together.
struct TwinSums: Sendable {
    /// Whole numbers, of all dossiers of a cell together, over the months of a window.
    enum Som: Int, CaseIterable {
        /// Dossier-months on benefit.
        case maandenBlijft, maandenVertrekt
        /// Cents. Loonkostensubsidie is what the BUIG budget pays of it; `rijk` what the state pays apart.
        case bijstandBlijft, bijstandVertrekt
        case subsidieBlijft, subsidieVertrekt
        case rijkBlijft, rijkVertrekt
        case minderVangnet
    }

    /// Months of one year, within the windows from `venster` on.
    private struct Segment {
        let year: Int
        let months: ClosedRange<Int>
        let venster: Int
    }

    /// Months from the first on that are looked at, in order.
    let vensters: [Int]
    private let segments: [Segment]
    private let start: Month

    init(_ scenario: Scenario, vensters: [Int]) {
        self.vensters = vensters
        start = scenario.start
        var segments: [Segment] = []
        var first = 1
        for (index, venster) in vensters.enumerated() {
            while first <= venster {
                let month = scenario.start.advanced(by: first - 1)
                let last = min(venster, first + 12 - month.monthOfYear)
                segments.append(Segment(year: month.year, months: first...last, venster: index))
                first = last + 1
            }
        }
        self.segments = segments
    }

    /// Numbers of one replication.
    var size: Int { TwinCounts.cells * (1 + vensters.count * Som.allCases.count) }

    /// Place of the dossiers of a cell.
    func dossiers(_ cell: Int) -> Int { cell }

    /// Place of a sum.
    func place(_ cell: Int, _ venster: Int, _ som: Som) -> Int {
        TwinCounts.cells + (cell * vensters.count + venster) * Som.allCases.count + som.rawValue
    }

    /// Writes down a replication.
    ///
    /// - Parameter prijzen: what its months cost; nil without money.
    func write(_ counts: TwinCounts, _ prijzen: Prijzen?, to numbers: UnsafeMutableBufferPointer<Int64>) {
        for cell in 0..<TwinCounts.cells {
            let dossiers = counts.dossiers(cell)
            numbers[self.dossiers(cell)] = Int64(dossiers)
            if dossiers == 0 { continue }
            var sums = [Int64](repeating: 0, count: Som.allCases.count)
            for (index, segment) in segments.enumerated() {
                add(segment, cell, counts, prijzen, to: &sums)
                let isLast = index + 1 == segments.count || segments[index + 1].venster > segment.venster
                guard isLast else { continue }
                for som in Som.allCases { numbers[place(cell, segment.venster, som)] = sums[som.rawValue] }
            }
        }
    }

    private func add(
        _ segment: Segment, _ cell: Int, _ counts: TwinCounts, _ prijzen: Prijzen?, to sums: inout [Int64]
    ) {
        func stand(_ twin: Twin) -> [(month: Month, stand: Kostenstand)] {
            segment.months.map {
                (start.advanced(by: $0 - 1), counts.stand(twin, cell: cell, month: $0))
            }
        }
        func add(_ som: Som, _ amount: Int64) { sums[som.rawValue] += amount }
        let (blijft, vertrekt) = (stand(.blijft), stand(.vertrekt))
        add(.maandenBlijft, blijft.reduce(0) { $0 + Int64($1.stand.stock) })
        add(.maandenVertrekt, vertrekt.reduce(0) { $0 + Int64($1.stand.stock) })
        guard let prijzen else { return }
        let (one, other) = (prijzen.kosten(segment.year, blijft), prijzen.kosten(segment.year, vertrekt))
        add(.bijstandBlijft, one.bijstand.cents)
        add(.bijstandVertrekt, other.bijstand.cents)
        add(.subsidieBlijft, one.subsidie.cents)
        add(.subsidieVertrekt, other.subsidie.cents)
        add(.rijkBlijft, one.rijk.cents)
        add(.rijkVertrekt, other.rijk.cents)
        let bruto = one.bijstand + one.subsidie - other.bijstand - other.subsidie
        add(.minderVangnet, bruto.scaled(by: prijzen.vangnetMarge(segment.year), over: 1000).cents)
    }
}

/// What months of some dossiers cost in one replication, and what a euro less of it does to the vangnet.
struct Prijzen {
    private let pad: Geldpad
    private let numbers: ParameterVector

    init(_ pad: Geldpad, _ numbers: ParameterVector) { (self.pad, self.numbers) = (pad, numbers) }

    /// Bijstand, loonkostensubsidie on the BUIG budget, and what the state pays of it apart.
    func kosten(
        _ year: Int, _ months: [(month: Month, stand: Kostenstand)]
    ) -> (bijstand: Euro, subsidie: Euro, rijk: Euro) {
        let index = year - numbers.layout.years[0]
        let lasten = Lasten(pad.money[index], pad.kostprijs, months, numbers)
        let jobs = Int64(months.reduce(0) { $0 + $1.stand.gesubsidieerd })
        func value(_ parameter: Parameter) -> Double {
            numbers.values[numbers.layout.range(parameter).lowerBound + index]
        }
        let price = Euro(rounding: value(.loonkostensubsidiePrijs) * value(.loonkostensubsidieVergoed))
        return (
            lasten.bijstand, lasten.loonkostensubsidie, price.scaled(by: jobs, over: Int64(12 * Kostenstand.part))
        )
    }

    /// In thousandths; 0 of a year without an account, of which nothing is said.
    func vangnetMarge(_ year: Int) -> Int64 { pad.scenario.first { $0.year == year }?.vangnetMarge ?? 0 }
}
