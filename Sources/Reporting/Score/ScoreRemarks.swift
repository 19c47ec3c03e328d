import BijstandAnalysis
import BijstandCaseload

/// What stands below the totals of a score: what they are held against, and how little they may say.
struct ScoreRemarks: Spoken {
    private let score: ForecastScore
    private let all: ScoreTotals
    let language: Language

    init(_ score: ForecastScore, _ all: ScoreTotals, _ language: Language) {
        (self.score, self.all, self.language) = (score, all, language)
    }

    var text: String { (comparisons + [misses, weight].compactMap(\.self)).joined(separator: "\n") }

    private var comparisons: [String] {
        let cutOff = score.forecast.paths.cutOff
        let lines = [
            say(
                nl:
                    "skill is 1 − CRPS ÷ CRPS van de vergelijking: 1 is volmaakt, onder 0 slechter; tussen haakjes over hoeveel cijfers, de andere kent zij niet.",
                en:
                    "skill is 1 − CRPS ÷ CRPS of what it is held against: 1 is perfect, below 0 is worse; in brackets over how many figures: of the others it knows nothing."
            ),
            say(
                nl:
                    "gelijk: de stand blijft die van \(cutOff), een stroom of bedrag dat van dezelfde maanden in het laatste jaar ervoor.",
                en:
                    "same: stand stays that of \(cutOff), a flow or amount that of the same months in the last year before."
            ),
            say(
                nl: "landelijk: de stand loopt mee met die van Nederland.",
                en: "national: stand moves along with that of the Netherlands."),
        ]
        if score.hasNational { return lines }
        return lines + [
            say(
                nl: "Zonder --national is er geen vergelijking met Nederland.",
                en: "Without --national there is nothing of the Netherlands to hold it against.")
        ]
    }

    private var misses: String? {
        guard all.misses > 0 else { return nil }
        return say(
            nl:
                "Buiten de band van 90 %: \(all.misses) van de \(all.figures.count); daarvan \(all.missesWithinError) niet verder dan tweemaal de fout van het cijfer zelf (±).",
            en:
                "Outside the band of 90 %: \(all.misses) of the \(all.figures.count); of these \(all.missesWithinError) no further than twice the error of the figure itself (±)."
        )
    }

    private var weight: String {
        all.figures.count < ScoreTotals.few
            ? say(
                nl:
                    "Minder dan \(ScoreTotals.few) cijfers: dekking en PIT zeggen nog weinig, te meer omdat cijfers van één run samenhangen.",
                en:
                    "Fewer than \(ScoreTotals.few) figures: coverage and PIT say little yet, the more so because figures of one run hang together."
            )
            : say(
                nl: "Cijfers van één run hangen samen: dekking en PIT zeggen minder dan hun aantal doet vermoeden.",
                en: "Figures of one run hang together: coverage and PIT say less than their number suggests.")
    }
}
