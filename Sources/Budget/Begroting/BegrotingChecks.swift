public import BijstandCaseload

extension Begroting {
    /// Everything the proposal says that its own figures can be held against, in its order: the table's sums, its sums over
    /// years, doubtful readings, and the text.
    public var controles: [BegrotingControle] {
        programmas.flatMap(sums) + programmas.flatMap(totals) + overall + programmas.flatMap(readings)
            + beweringen.flatMap(statements)
    }

    /// netto = lasten + besparing + eigen risico; dekking = netto − what the running budget holds, year by year.
    private func sums(_ programma: Programma) -> [BegrotingControle] {
        func of(_ soort: Soort, _ year: Int) -> Euro { som(soort, year: year, programma: programma.naam) ?? .zero }
        return programma.regels.filter { $0.soort.isSum }.flatMap { regel in
            regel.bedragen.map { year, bedrag in
                let netto = of(.lasten, year) + of(.besparing, year) + of(.eigenRisico, year)
                let printed = som(.netto, year: year, programma: programma.naam) ?? netto
                return BegrotingControle(
                    years: year...year, programma: programma.naam, soort: regel.soort == .netto ? .netto : .dekking,
                    regel: regel.naam, vermeld: bedrag.waarde,
                    berekend: regel.soort == .netto
                        ? netto : printed - of(.huidigStructureel, year) - of(.huidigIncidenteel, year),
                    tekst: nil, opmerking: bedrag.opmerking, provenance: regel.provenance)
            }
        }
    }

    private func totals(_ programma: Programma) -> [BegrotingControle] {
        programma.regels.compactMap { regel in
            guard let first = regel.bedragen.first, let last = regel.bedragen.last else { return nil }
            return BegrotingControle(
                years: first.year...last.year, programma: programma.naam, soort: .totaal, regel: regel.naam,
                vermeld: regel.totaal, berekend: regel.bedragen.map { $0.bedrag.waarde }.reduce(.zero, +),
                tekst: nil, opmerking: nil, provenance: regel.provenance)
        }
    }

    /// Each kind of line over all programmes and years, and netto from its parts.
    private var overall: [BegrotingControle] {
        guard let years else { return [] }
        func sum(_ soort: Soort) -> Euro? {
            let amounts = years.compactMap { som(soort, year: $0) }
            return amounts.isEmpty ? nil : amounts.reduce(.zero, +)
        }
        let netto = (sum(.lasten) ?? .zero) + (sum(.besparing) ?? .zero) + (sum(.eigenRisico) ?? .zero)
        return Soort.allCases.compactMap { soort in
            (soort == .netto ? netto : sum(soort)).map {
                BegrotingControle(
                    years: years, programma: Begroting.totaal, soort: .totaal, regel: soort.rawValue, vermeld: nil,
                    berekend: $0, tekst: nil, opmerking: nil, provenance: .neutral)
            }
        }
    }

    private func readings(_ programma: Programma) -> [BegrotingControle] {
        programma.regels.flatMap { regel in
            regel.bedragen.compactMap { year, bedrag in
                reading(bedrag, .lezing, year...year, programma.naam, regel.naam, regel.provenance)
            }
        }
    }

    private func reading(
        _ bedrag: Bedrag, _ soort: BegrotingControle.Soort, _ years: ClosedRange<Int>, _ programma: String,
        _ regel: String, _ provenance: Quantity.Provenance
    ) -> BegrotingControle? {
        bedrag.gelezen.map {
            BegrotingControle(
                years: years, programma: programma, soort: soort, regel: regel, vermeld: Euro(dutch: $0),
                berekend: bedrag.waarde, tekst: $0, opmerking: bedrag.opmerking, provenance: provenance)
        }
    }

    private func statements(_ bewering: Bewering) -> [BegrotingControle] {
        guard let all = years else { return [] }
        let sum = bewering.som.reduce(.zero, +)
        let stated = bewering.bedrag?.waarde ?? sum
        let name = bewering.programma ?? Begroting.totaal
        func row(_ years: ClosedRange<Int>, _ vermeld: Euro, _ berekend: Euro) -> BegrotingControle {
            BegrotingControle(
                years: years, programma: name, soort: .bewering, regel: bewering.naam, vermeld: vermeld,
                berekend: berekend, tekst: bewering.citaat, opmerking: bewering.opmerking,
                provenance: bewering.provenance)
        }
        func table(_ year: Int) -> Euro {
            bewering.soort.flatMap { som($0, year: year, programma: bewering.programma) } ?? .zero
        }
        let rows: [BegrotingControle] =
            switch (bewering.duur, bewering.soort) {
            case (.years(let years), .some): runs(years, table).map { row($0.years, stated, $0.amount) }
            case (.years(let years), nil): [row(years, stated, sum)]
            case (.aantal(let count), _):
                [row(all, stated.scaled(by: Int64(count), over: 1), all.map(table).reduce(.zero, +))]
            case (.open, _): [row(all, stated, sum)]
            }
        let span = rows[0].years.lowerBound...rows[rows.count - 1].years.upperBound
        let doubtful = bewering.bedrag.flatMap {
            reading($0, .lezingBewering, span, name, bewering.naam, bewering.provenance)
        }
        return (doubtful.map { [$0] } ?? []) + rows
    }

    /// Consecutive years of one amount, as one.
    private func runs(_ years: ClosedRange<Int>, _ amount: (Int) -> Euro) -> [(years: ClosedRange<Int>, amount: Euro)] {
        var runs: [(years: ClosedRange<Int>, amount: Euro)] = []
        for year in years {
            let value = amount(year)
            if let last = runs.last, last.amount == value {
                runs[runs.count - 1].years = last.years.lowerBound...year
            } else {
                runs.append((year...year, value))
            }
        }
        return runs
    }
}
