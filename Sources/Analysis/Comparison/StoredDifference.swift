package import BijstandCaseload
package import BijstandFigures

/// What a stored result has more than another, by figure and year: replication by replication, so that luck they share falls away.
package struct StoredDifference: Sendable {
    /// A difference of a figure of a year.
    package struct Row: Sendable, Equatable {
        package let kerncijfer: Kerncijfer
        package let mean: Double
        /// Standard error of the mean, and quantiles of the differences; nil where replications are not known one by one.
        package let spread: Spread?
    }

    package struct Spread: Sendable, Equatable {
        package let se: Double?
        package let p05: Double
        package let p95: Double
    }

    package let rows: [Row]

    /// Counts that are compared, of what results keep by month.
    package static let aantallen = ["stand", "instroom", "terugval", "uitstroom", "uitstroom_werk"]
    package static let bedragen = ["resultaat", "netto"]

    /// A result, as far as it is compared.
    package struct Side {
        let cijfers: Cijfers
        let paths: PathSample?
        let amounts: [Kerncijfer: [Double]]

        package init(_ cijfers: Cijfers, paths: PathSample?, amounts: [Kerncijfer: [Double]]) {
            (self.cijfers, self.paths, self.amounts) = (cijfers, paths, amounts)
        }

        /// A figure of every replication; nil where it is not known one by one.
        fileprivate func sample(_ kerncijfer: Kerncijfer) -> [Double]? {
            if let sample = amounts[kerncijfer] { return sample }
            guard let paths, let count = Figure.named(kerncijfer.naam).count else { return nil }
            let period = paths.cutOff.distance(to: Month(year: kerncijfer.year, month: 1))
            guard period > 0, period + 11 <= paths.horizon else { return nil }
            guard let values = paths.values(count, period...period + 11) else { return nil }
            let known = values.compactMap(\.self)
            return known.count == values.count ? known : nil
        }
    }

    /// Of years that both have whole.
    package init(_ base: Side, _ other: Side) {
        let years = base.cijfers.jaren.filter(Set(other.cijfers.jaren).contains)
        rows = years.flatMap { year in
            (Self.aantallen + Self.bedragen).compactMap { naam -> Row? in
                guard let one = base.cijfers.kerncijfer(naam, year, "mean"),
                    let two = other.cijfers.kerncijfer(naam, year, "mean")
                else { return nil }
                let kerncijfer = Kerncijfer(naam, year)
                return Row(
                    kerncijfer: kerncijfer, mean: two.waarde - one.waarde,
                    spread: Self.spread(base.sample(kerncijfer), other.sample(kerncijfer), Figure.named(naam).eenheid))
            }
        }
    }

    private static func spread(_ base: [Double]?, _ other: [Double]?, _ unit: Unit) -> Spread? {
        guard let base, let other, base.count == other.count, base.count > 1 else { return nil }
        let scale = Double(Decimals.power(unit.decimals))
        let apart = zip(base, other).map { Int64((($1 - $0) * scale).rounded()) }
        let summary = Summary(apart, unit: unit, scale: Decimals.power(unit.decimals))
        guard let p05 = summary.quantile(5), let p95 = summary.quantile(95) else { return nil }
        return Spread(se: summary.se, p05: p05, p95: p95)
    }

    /// As a table of numbers that can be told: by year, figure and its unit.
    package func tabel(_ naam: String) -> Cijfers.Tabel {
        Cijfers.Tabel(
            naam: naam, kolommen: ["mean", "se", "p05", "p95"],
            rijen: rows.map { row in
                let figure = Figure.named(row.kerncijfer.naam)
                return (
                    ["\(row.kerncijfer.year)", figure.naam, figure.eenheid.rawValue],
                    [row.mean, row.spread?.se, row.spread?.p05, row.spread?.p95]
                )
            })
    }
}
