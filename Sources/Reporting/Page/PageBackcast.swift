import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// A run beside what was observed, as pages show it, in Dutch.
package enum PageBackcast {
    /// - Parameter account: of the replications that it rests on.
    package static func table(_ backcast: Backcast, account: String) -> String {
        let rows = backcast.fits.map { fit -> [String] in
            let one = fit.waarneming
            func show(_ value: Double) -> String {
                one.grootheid.isAantal
                    ? RunSummary.decimal(value, 0) : RunSummary.decimal(value * 100, 1).replacing(".", with: ",") + " %"
            }
            return [
                "`\(one.naam)`", "\(one.grens.sign)\(show(one.waarde)) ± \(show(one.fout))",
                (fit.predicted.map { "\(show($0.mean)) [\(show($0.p05)) … \(show($0.p95))]" } ?? "–") + fit.share,
                fit.predicted.map { show($0.p95 - $0.p05) } ?? "–", residual(fit), one.bron,
            ]
        }
        let header = ["waarneming", "waargenomen ± fout", "voorspeld [5 % … 95 %]", "breedte", "residu", "bron"]
        return TextTable(header: header, rows: rows, textColumns: [0, 5]).markdown + "\n\n"
            + "\(account) " + missed(backcast)
    }

    private static func residual(_ fit: CalibrationResult.Fit) -> String {
        let text = RunSummary.decimal(fit.residual ?? .nan, 1).replacing(".", with: ",")
        return fit.isMissed ? "**\(text)**" : text
    }

    private static func missed(_ backcast: Backcast) -> String {
        let missed = backcast.fits.filter(\.isMissed)
        let covered = backcast.fits.count(where: \.isCovered)
        return
            "Van de \(backcast.fits.count) waarnemingen liggen er \(covered) binnen 90 % van wat ervan wordt voorspeld, de eigen fout erin. "
            + (missed.isEmpty
                ? "Geen waarneming ligt meer dan twee standaardafwijkingen van de voorspelling."
                : "Gemist (meer dan twee standaardafwijkingen): "
                    + missed.map { "`\($0.waarneming.naam)`" }.joined(separator: ", ") + ".")
    }

    /// - Parameters:
    ///   - derived: what follows from other figures, if that is shown too.
    ///   - note: what must be known of the replications, if anything.
    package static func figure(_ backcast: Backcast, _ derived: Backcast?, note: String?) -> String {
        let bands = backcast.stock.map { summary in
            func at(_ percentage: Double) -> Double { summary.quantile(percentage) ?? 0 }
            return BandFigure.Band(p05: at(5), p25: at(25), p50: at(50), p75: at(75), p95: at(95))
        }
        let points = [(backcast, false), (derived, true)].flatMap { source, isDerived in
            (source?.fits ?? []).map(\.waarneming).filter { $0.grootheid == .stand }.map {
                BandFigure.Point(
                    month: $0.periode.upperBound, value: $0.waarde, error: $0.fout, isDerived: isDerived)
            }
        }
        return BandFigure(
            title: "\(backcast.scenario.titel): huishoudens per maand", first: backcast.scenario.cutOff, bands: bands,
            points: points,
            names: (
                "huishoudens: mediaan, 25–75 % en 5–95 % van de replicaties", "waargenomen, ± 2 × de eigen fout",
                "afgeleid"
            ), note: note
        ).svg
    }

    /// The figure on its page, with the same note below it.
    package static func caption(_ backcast: Backcast, _ file: String, note: String?) -> String {
        "![\(backcast.scenario.titel): huishoudens per maand met hun spreiding, en wat waargenomen is](\(file))"
            + (note.map { "\n\n\($0)" } ?? "")
    }
}

extension Waarneming.Grens {
    /// As it stands before a figure.
    package var sign: String {
        switch self {
        case .gelijk: ""
        case .tenMinste: "≥ "
        case .tenHoogste: "≤ "
        }
    }
}
