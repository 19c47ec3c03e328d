import BijstandAnalysis
import BijstandCaseload

/// What a forecast was off by.
package struct MissText: Spoken {
    private let score: ForecastScore
    let language: Language

    package init(_ score: ForecastScore, _ language: Language) { (self.score, self.language) = (score, language) }

    package var paragraphs: [String] {
        let misses = (score.stockMiss.map { [$0] } ?? []) + score.lastenMisses
        let unsplit = score.stockMiss == nil ? [notSplit] : []
        if misses.isEmpty { return unsplit }
        let heading = say(
            nl:
                "Waar de misser vandaan komt (waargenomen − voorspeld: boven 0 was het meer dan voorspeld; euro's × 1.000)",
            en: "Where the miss comes from (observed − forecast: above 0 it was more than forecast; euros × 1,000)")
        let tables = misses.map(table).joined(separator: "\n\n")
        return [([heading, tables] + unsplit + [policy]).joined(separator: "\n")]
    }

    private var notSplit: String {
        say(
            nl:
                "De misser van de stand is niet te splitsen: er is geen maand met een waargenomen stand waarvoor instroom en uitstroom vanaf \(score.forecast.start) zonder gat bekend zijn.",
            en:
                "The miss of stand cannot be split: there is no month with an observed stand for which instroom and uitstroom from \(score.forecast.start) on are known without a gap."
        )
    }

    private var policy: String {
        score.hasPolicy
            ? say(
                nl:
                    "beleid is wat het uitgevoerde beleid verschilt van het voorspelde; de andere delen zijn daarvan af gemeten.",
                en:
                    "beleid is what the policy as carried out differs from that of the forecast; the other parts are measured from there."
            )
            : say(
                nl: "Beleid is niet afgesplitst: zonder --policy zit het in de andere delen.",
                en: "Beleid is not split off: without --policy it is in the other parts.")
    }

    private func table(_ miss: Miss) -> String {
        let show = ScoreNumbers(miss.isEuro ? .lasten : .stand, numbers)
        let total = "\(show.whole(miss.observed)) − \(show.whole(miss.forecast))"
        return TextTable(
            header: [miss.figure, say(nl: "misser", en: "miss")],
            rows: miss.parts.map { [Self.meaning($0.cause, miss)[language], show.signed($0.value)] } + [
                ["\(say(nl: "totaal", en: "total")): \(total)", show.signed(miss.total)]
            ]
        ).text
    }

    static func meaning(_ cause: Miss.Cause, _ miss: Miss) -> Phrase {
        switch cause {
        case .beleid:
            Phrase(nl: "beleid: anders uitgevoerd dan voorspeld", en: "beleid: carried out otherwise than forecast")
        case .beginstand:
            Phrase(
                nl: "beginstand: waargenomen tegen die van de run", en: "beginstand: observed against that of the run")
        case .instroom: Phrase(nl: "instroom, met terugval", en: "instroom, with terugval")
        case .uitstroom:
            Phrase(nl: "uitstroom (boven 0: er gingen er minder weg)", en: "uitstroom (above 0: fewer left)")
        case .einde(let einde): einde.naam
        case .prijs: Phrase(nl: "prijs", en: "prijs")
        case .volume: Phrase(nl: "volume: meer of minder uitkeringen", en: "volume: more or fewer benefits")
        case .rest: rest(miss)
        }
    }

    private static func rest(_ miss: Miss) -> Phrase {
        if !miss.isEuro {
            miss.parts.contains { if case .einde = $0.cause { true } else { false } }
                ? Phrase(nl: "rest: wat de cijfers niet sluitend maken", en: "rest: what the figures leave open")
                : Phrase(
                    nl: "rest: AOW en overlijden, en wat de cijfers niet sluitend maken",
                    en: "rest: AOW and death, and what the figures leave open")
        } else if miss.parts.contains(where: { $0.cause == .prijs }) {
            Phrase(
                nl: "rest van het volume: AOW, overlijden en wat niet sluit",
                en: "rest of the volume: AOW, death and what does not add up")
        } else {
            Phrase(
                nl: "prijs en volume samen: de prijs is niet waargenomen",
                en: "prijs and volume together: prijs was not observed")
        }
    }
}
