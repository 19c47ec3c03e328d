internal import BijstandCaseload

/// `begroting.csv`: the lines of a budget proposal, and of its savings what is simulated.
enum BegrotingTable {
    static func of(_ forecast: BegrotingForecast) -> Table {
        let columns: [Table.Column] =
            [
                .init("year", .year, "Year of the proposal.", isKey: true),
                .init(
                    "regel", .text,
                    "A line of the proposal as programma.regel, with the document's sign; or besparing_bruto (lasten of ongewijzigd less those of the scenario), besparing_netto (the same after the vangnet), programmaresultaat (besparing_netto less the lasten asked for), te_boeken_50, te_boeken_75, te_boeken_90 (mean holds the amount that besparing_netto makes with that certainty); where the proposal books own risk eigen_risico (what the vangnet leaves of a tekort; p_gehaald is the chance that what is booked is enough) and eigen_risico_50 … _90 (what is enough with that certainty): of the measures that the booking names, or of all new beleid; behind programma. those of one programme alone, where several book savings.",
                    isKey: true),
                .init(
                    "geboekt", .number,
                    "What the proposal books, in euros; beside what is simulated a besparing is a positive amount."),
            ] + Summary.columns(of: .someRows) + [
                .init(
                    "p_gehaald", .number,
                    "Share of replications in which what is simulated is geboekt or more; of te_boeken, in which besparing_netto is that amount or more. With a measure of bewijs: geen neither is told.",
                    minimum: 0)
            ]
        return Table(
            name: "begroting", title: "What a budget proposal books, and what is simulated of it", columns: columns,
            rows: (forecast.begroting.years.map(Array.init) ?? []).flatMap { year in
                lines(forecast, year) + savings(forecast.begroting, forecast.years, year, nil)
                    + forecast.programmas.flatMap { savings(forecast.begroting, $0.years, year, $0.naam) }
            })
    }

    private static func row(
        _ year: Int, _ regel: String, _ geboekt: Euro?, _ cells: [Table.Cell] = Summary.cells(.euro),
        _ gehaald: Double? = nil
    ) -> [Table.Cell] {
        [.text("\(year)"), .text(regel), geboekt?.cell ?? .empty] + cells
            + [gehaald.map { Decimals.cell($0, Unit.kans.decimals) } ?? .empty]
    }

    private static func lines(_ forecast: BegrotingForecast, _ year: Int) -> [[Table.Cell]] {
        forecast.begroting.programmas.flatMap { programma in
            programma.regels.compactMap { regel in
                regel[year].map { row(year, "\(programma.naam).\(regel.naam)", $0.waarde) }
            }
        }
    }

    /// Years beyond the run have what is booked alone.
    ///
    /// - Parameter programma: name of a programme; nil for all of them.
    private static func savings(
        _ begroting: Begroting, _ years: [BegrotingForecast.Year], _ year: Int, _ programma: String?
    ) -> [[Table.Cell]] {
        func name(_ line: String) -> String { programma.map { "\($0).\(line)" } ?? line }
        guard let simulated = years.first(where: { $0.year == year }) else {
            guard let saving = begroting.saving(year, programma) else { return [] }
            return [
                row(year, name("besparing_bruto"), saving), row(year, name("besparing_netto"), saving),
                row(year, name("programmaresultaat"), begroting.result(year, programma)),
            ]
        }
        return [
            ("besparing_bruto", simulated.bruto), ("besparing_netto", simulated.netto),
            ("programmaresultaat", simulated.resultaat),
        ].map { row(year, name($0), $1.geboekt, $1.simulated.cells, $1.gehaald) }
            + ownRisk(simulated.eigenRisico, year, name)
            + Boeking.certainties.compactMap { certainty in
                simulated.netto.teBoeken(certainty).map { amount in
                    row(
                        year, name("te_boeken_\(certainty)"), simulated.netto.geboekt,
                        Summary.cells(.euro, mean: amount.cell),
                        simulated.netto.share(amount))
                }
            }
    }
}

extension BegrotingTable {
    /// What the vangnet leaves of a tekort, and what of it is to be booked.
    private static func ownRisk(_ boeking: Boeking?, _ year: Int, _ name: (String) -> String) -> [[Table.Cell]] {
        guard let boeking else { return [] }
        return [row(year, name("eigen_risico"), boeking.geboekt, boeking.simulated.cells, boeking.gedekt)]
            + Boeking.certainties.map { certainty in
                let amount = boeking.teReserveren(certainty)
                return row(
                    year, name("eigen_risico_\(certainty)"), boeking.geboekt,
                    Summary.cells(.euro, mean: amount.cell), Double(certainty) / 100)
            }
    }
}

extension Euro {
    /// As a cell in euros.
    var cell: Table.Cell { .decimal(cents, decimals: 2) }
}
