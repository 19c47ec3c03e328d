import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// A run beside what was observed, as pages show it.
package struct PageBackcast: Spoken {
    private let backcast: Backcast
    let language: Language

    package init(_ backcast: Backcast, _ language: Language) { (self.backcast, self.language) = (backcast, language) }

    // MARK: Table

    /// - Parameter account: of the replications that it rests on.
    package func table(account: String) -> String {
        let header = [
            say(nl: "waarneming", en: "observation"), say(nl: "waargenomen ± fout", en: "observed ± error"),
            say(nl: "voorspeld [5 % … 95 %]", en: "predicted [5 % … 95 %]"), say(nl: "breedte", en: "width"),
            say(nl: "residu", en: "residual"), say(nl: "bron", en: "source"),
        ]
        let table = TextTable(header: header, rows: backcast.fits.map(row), textColumns: [0, 5])
        return "\(table.markdown)\n\n\(account) \(covered) \(MissedFits(fits: backcast.fits, language: language).text)"
    }

    private func row(_ fit: CalibrationResult.Fit) -> [String] {
        let one = fit.waarneming
        func show(_ value: Double) -> String {
            one.grootheid.isAantal ? numbers.whole(value) : numbers.percent(value, 1)
        }
        let predicted = fit.predicted.map { "\(show($0.mean)) [\(show($0.p05)) … \(show($0.p95))]" }
        let residual = numbers.decimal(fit.residual, 1)
        return [
            "`\(one.naam)`", "\(one.grens.sign)\(show(one.waarde)) ± \(show(one.fout))",
            (predicted ?? NumberText.none) + fit.share(language),
            fit.predicted.map { show($0.p95 - $0.p05) } ?? NumberText.none,
            fit.isMissed ? "**\(residual)**" : residual, one.bron,
        ]
    }

    private var covered: String {
        let covered = backcast.fits.count(where: \.isCovered)
        return say(
            nl:
                "Van de \(backcast.fits.count) waarnemingen liggen er \(covered) binnen 90 % van wat ervan wordt voorspeld, de eigen fout erin.",
            en:
                "Of the \(backcast.fits.count) observations \(covered) lie within 90 % of what is predicted of them, their own error included."
        )
    }

    // MARK: Figure

    /// - Parameters:
    ///   - derived: what follows from other figures, if that is shown too.
    ///   - note: what must be known of the replications, if anything.
    package func figure(_ derived: Backcast?, note: String?) -> String {
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
            title: say(
                nl: "\(backcast.scenario.titel): huishoudens per maand",
                en: "\(backcast.scenario.titel): households by month"),
            first: backcast.scenario.cutOff, bands: bands, points: points, names: .stand(language), note: note
        ).svg
    }

    /// The figure on its page, with the same note below it.
    package func caption(_ file: String, note: String?) -> String {
        let text = say(
            nl: "\(backcast.scenario.titel): huishoudens per maand met hun spreiding, en wat waargenomen is",
            en: "\(backcast.scenario.titel): households by month with their spread, and what was observed")
        return "![\(text)](\(file))" + (note.map { "\n\n\($0)" } ?? "")
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
