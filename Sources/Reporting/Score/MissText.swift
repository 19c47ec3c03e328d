import BijstandAnalysis
import BijstandCaseload

/// What a forecast was off by, in Dutch.
package struct MissText {
    private let score: ForecastScore

    package init(_ score: ForecastScore) { self.score = score }

    package var paragraphs: [String] {
        let misses = (score.stockMiss.map { [$0] } ?? []) + score.lastenMisses
        var lines: [String] = []
        if score.stockMiss == nil {
            lines.append(
                "De misser van de stand is niet te splitsen: er is geen maand met een waargenomen stand waarvoor instroom en uitstroom vanaf \(score.forecast.start) zonder gat bekend zijn."
            )
        }
        if misses.isEmpty { return lines }
        lines.append(
            score.hasPolicy
                ? "beleid is wat het uitgevoerde beleid verschilt van het voorspelde; de andere delen zijn daarvan af gemeten."
                : "Beleid is niet afgesplitst: zonder --policy zit het in de andere delen.")
        return [
            "Waar de misser vandaan komt (waargenomen − voorspeld: boven 0 was het meer dan voorspeld; euro's × 1.000)\n"
                + misses.map(table).joined(separator: "\n\n") + "\n" + lines.joined(separator: "\n")
        ]
    }

    private func table(_ miss: Miss) -> String {
        let show = Figures(miss.isEuro ? .lasten : .stand)
        return TextTable(
            header: [miss.figure, "misser"],
            rows: miss.parts.map { [Self.meaning($0.cause, miss), show.signed($0.value)] } + [
                [
                    "totaal: \(show.whole(miss.observed)) − \(show.whole(miss.forecast))", show.signed(miss.total),
                ]
            ]
        ).text
    }

    private static func meaning(_ cause: Miss.Cause, _ miss: Miss) -> String {
        switch cause {
        case .beleid: "beleid: anders uitgevoerd dan voorspeld"
        case .beginstand: "beginstand: waargenomen tegen die van de run"
        case .instroom: "instroom, met terugval"
        case .uitstroom: "uitstroom (boven 0: er gingen er minder weg)"
        case .aow: "AOW"
        case .overlijden: "overlijden"
        case .prijs: "prijs"
        case .volume: "volume: meer of minder uitkeringen"
        case .rest:
            if !miss.isEuro {
                miss.parts.contains { $0.cause == .aow || $0.cause == .overlijden }
                    ? "rest: wat de cijfers niet sluitend maken"
                    : "rest: AOW en overlijden, en wat de cijfers niet sluitend maken"
            } else if miss.parts.contains(where: { $0.cause == .prijs }) {
                "rest van het volume: AOW, overlijden en wat niet sluit"
            } else {
                "prijs en volume samen: de prijs is niet waargenomen"
            }
        }
    }
}
