import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// The key figures of a run for other programs.
package enum KeyFigureJSON {
    package static func text(_ forecast: Forecast, _ request: RunRequest) -> String {
        let figures = forecast.figures.summaries().map { kerncijfer, summary in
            JSONText.object(
                [
                    ("naam", .string(kerncijfer.naam)), ("jaar", .number("\(kerncijfer.year)")),
                    ("eenheid", .string(summary.unit.rawValue)), ("mean", number(summary.mean)),
                    ("sd", number(summary.sd)), ("se", number(summary.se)),
                ]
                    + Summary.percentages.map { (Summary.column(of: $0), number(summary.quantile(Double($0)))) } + [
                        ("n", .number("\(summary.count)"))
                    ])
        }
        return JSONText.object([
            ("scenario", .string(forecast.scenario.naam)), ("seed", .number("\(request.seed)")),
            ("replications", .number("\(request.range.count)")), ("uncertainty", .string(request.uncertainty)),
            ("description", .string(UncertaintyMeaning.text(request.uncertainty))), ("kerncijfers", .array(figures)),
        ]).text()
    }

    private static func number(_ value: Double?) -> JSONText {
        value.map { .number(ScenarioText.number($0)) } ?? .null
    }
}
