internal import BijstandCaseload
internal import BijstandMicrosimulation

/// An observation's quantity as sums of counts: what one replication makes of it.
struct Measurement: Sendable {
    private enum Form {
        case sum
        /// Numerator over denominator; none where nobody is in the denominator.
        case ratio
        /// The same, less 1.
        case change
    }

    /// Metrics that are added, over some months.
    private struct Sum {
        let metrics: [Int]
        let months: ClosedRange<Int>

        func value(_ counts: TrialCounts) -> Int {
            var sum = 0
            for month in months {
                for metric in metrics { sum += Int(counts[month, metric]) }
            }
            return sum
        }
    }

    private let form: Form
    private let part: Sum
    private let whole: Sum?

    /// - Parameter cutOff: month 0.
    init(_ waarneming: Waarneming, cutOff: Month) {
        let first = cutOff.distance(to: waarneming.periode.lowerBound)
        let last = cutOff.distance(to: waarneming.periode.upperBound)
        func at(_ metrics: [Int], _ month: Int) -> Sum { Sum(metrics: metrics, months: month...month) }
        func during(_ metrics: [Int]) -> Sum { Sum(metrics: metrics, months: first...last) }
        let stock = Afstand.allCases.map { Metric.stockAfstand + $0.index }
        switch waarneming.grootheid {
        case .stand: (form, part, whole) = (.sum, at(stock, last), nil)
        case .standVerandering: (form, part, whole) = (.change, at(stock, last), at(stock, first - 1))
        case .stromen(let stromen): (form, part, whole) = (.sum, during(stromen.flatMap(Self.metrics)), nil)
        case .aandeelAfstand(let afstand):
            (form, part, whole) = (.ratio, at([Metric.stockAfstand + afstand.index], last), at(stock, last))
        case .aandeelIndeling(let indeling):
            (form, part, whole) = (.ratio, at([Metric.stockIndeling + indeling.index], last), at(stock, last))
        case .aandeelLanger(let maanden):
            (form, part, whole) = (
                .ratio, at(Duur.vanaf(maanden).map { Metric.stockDuur + $0.index }, last), at(stock, last)
            )
        case .deeltijd:
            (form, part, whole) = (.sum, at(Uren.allCases.map { Metric.stockDeeltijd + $0.index }, last), nil)
        case .terugkeer(let maanden, let naWerk):
            let window = Metric.returnWindows.firstIndex(of: maanden)!
            let causes = naWerk ? [Oorzaak.werk] : Oorzaak.allCases
            (form, part, whole) = (
                .ratio, during(causes.map { Metric.teruggekeerd + window * Oorzaak.count + $0.index }),
                during(causes.flatMap { Self.metrics(.uitstroom($0)) })
            )
        case .uitstroomkans(let duur):
            (form, part, whole) = (
                .ratio, during([Metric.uitstroomDuur + duur.index]),
                Sum(metrics: [Metric.stockDuur + duur.index], months: first - 1...last - 1)
            )
        case .bedrag: preconditionFailure("calibration fits dossiers; the reader of observed files refuses amounts")
        }
    }

    private static func metrics(_ stroom: Grootheid.Stroom) -> [Int] {
        switch stroom {
        case .metTerugval: Array(Metric.instroom..<Metric.uitstroom)
        case .nieuw: Array(Metric.instroom..<Metric.terugval)
        case .terugval: Array(Metric.terugval..<Metric.uitstroom)
        case .uitstroom(nil): Array(Metric.uitstroom..<Metric.aow)
        case .uitstroom(let oorzaak?):
            (0..<Afstand.count).map { Metric.uitstroom + oorzaak.index * Afstand.count + $0 }
        case .aow: Array(Metric.aow..<Metric.overlijden)
        case .overlijden: Array(Metric.overlijden..<Metric.doorstroom)
        }
    }

    /// Nil where the replication has none: a share of nobody is no number, and not 0.
    func value(_ counts: TrialCounts) -> Double? {
        let part = Double(part.value(counts))
        let base = whole.map { Double($0.value(counts)) } ?? 1
        switch form {
        case .sum: return part
        case .ratio: return base == 0 ? nil : part / base
        case .change: return base == 0 ? nil : part / base - 1
        }
    }
}
