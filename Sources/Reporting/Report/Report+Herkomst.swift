import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// What a result rests on.
extension Report {
    var aannamen: ReportSection? {
        let all = source.scenario.getallen
        func count(_ number: UInt32, _ key: String) -> HTML { NumberHTML.of("\(number)", bron: "manifest:\(key)") }
        let intro = source.manifest.getallen.map { getallen in
            HTML.tag(
                .p, [:],
                [
                    count(getallen.aannamen, "aannamen"), .text(say(nl: " van de ", en: " of the ")),
                    count(getallen.alle, "getallen"),
                    .text(
                        say(
                            nl: " getallen van dit scenario zijn aannamen.",
                            en: " numbers of this scenario are assumptions.")),
                ])
        }
        let rows = all.map { getal -> [HTML] in
            let from = getal.isAanname ? say(nl: "aanname", en: "assumption") : getal.bron ?? NumberText.none
            let still = source.manifest.stilstand(getal.pad).flatMap(Aannamen.Vast.init).map { vast in
                say(nl: "aanname zonder spreiding: ", en: "assumption without a spread: ") + vast.word[language]
            }
            return [
                .tag(.th, [.scope: "row"], [.tag(.code, [:], getal.pad)]),
                .tag(.td, [:], [.tag(.data, [.value: getal.waarde, .source: "scenario:\(getal.pad)"], getal.waarde)]),
                .tag(.td, [.kind: "tekst"], [still.map { .tag(.strong, [:], $0) } ?? tekst.fromFile(from)]),
                .tag(.td, [.kind: "tekst"], [tekst.fromFile(getal.toelichting ?? "")]),
            ]
        }
        return ReportSection(
            id: "aannamen", titel: say(nl: "Waar het op rust", en: "What it rests on"),
            inhoud: [intro, stilstaand, regels(all.count)].compactMap(\.self) + [
                .tag(
                    .details, [:],
                    [
                        .tag(.summary, [:], say(nl: "Alle getallen met hun bron", en: "All numbers with their source")),
                        tekst.table(
                            say(nl: "Getallen van het scenario", en: "Numbers of the scenario"),
                            [
                                say(nl: "getal", en: "number"), say(nl: "waarde", en: "value"),
                                say(nl: "bron", en: "source"), say(nl: "toelichting", en: "explanation"),
                            ], rows),
                    ])
            ])
    }

    /// A line of the list may stand for more than one number.
    private func regels(_ count: Int) -> HTML? {
        guard let alle = source.manifest.getallen?.alle, alle > count else { return nil }
        return .tag(
            .p, [:],
            [
                .text(say(nl: "De lijst heeft ", en: "The list has ")), NumberHTML.of("\(count)", bron: "scenario"),
                .text(
                    say(
                        nl: " regels: sommige staan voor een reeks jaren of een verdeling.",
                        en: " lines: some stand for a series of years or a distribution.")),
            ])
    }

    /// How many assumptions do not vary.
    private var stilstaand: HTML? {
        let still = source.manifest.vast.count
        guard still > 0 else { return nil }
        return .tag(
            .p, [:],
            [
                NumberHTML.of("\(still)", bron: "manifest:vast"),
                .text(
                    say(
                        nl:
                            " aannamen hebben geen spreiding: hun onzekerheid zit niet in de banden. In de lijst staat waarom.",
                        en:
                            " assumptions have no spread: their uncertainty is not in the bands. The list says why.")),
            ])
    }

    /// How often forecasts like this one held what came.
    var trefzekerheid: ReportSection? {
        // Luck alone, or parameters alone, is no forecast.
        guard UncertaintyMeaning.caveat(source.manifest.request.uncertainty, language) == nil,
            source.scenario.peildatum != nil, let eerste = Trefzekerheid.gemeten.first
        else { return nil }
        func cell(_ text: String) -> HTML { .tag(.td, [:], [NumberHTML.of(text, bron: "backtest")]) }
        let rows = Trefzekerheid.gemeten.map { kind -> [HTML] in
            let wat =
                switch kind.wat {
                case .standGemeente: say(nl: "stand van een gemeente", en: "caseload of a municipality")
                case .budgetGemeente: say(nl: "budget van een gemeente", en: "budget of a municipality")
                case .standLand: say(nl: "stand van het land", en: "caseload of the country")
                }
            return [
                .tag(.th, [.scope: "row"], wat), .tag(.td, [:], [.tag(.time, [:], kind.vanaf)]),
                cell("\(kind.vooruit)"),
                cell("\(kind.ramingen)"), cell("\(kind.in90) %"), cell("\(kind.in50) %"),
            ]
        }
        let ten = NumberHTML.of("\(Int((Double(eerste.in90) / 10).rounded()))", bron: "backtest")
        return ReportSection(
            id: "trefzekerheid", titel: say(nl: "Hoe vaak zulke ramingen klopten", en: "How often such forecasts held"),
            inhoud: [
                .tag(
                    .p, [:],
                    [
                        .text(
                            say(
                                nl:
                                    "Van elke tien ramingen van een gemeente, een jaar vooruit, lag de stand die kwam er ",
                                en:
                                    "Of every ten forecasts of a municipality, a year ahead, the caseload that came lay in the band in "
                            )),
                        ten,
                        .text(
                            say(
                                nl:
                                    " keer in de band van negen van de tien. Verder vooruit is dat van gemeenten niet gemeten.",
                                en: " cases. Further ahead it was not measured for municipalities.")),
                    ]),
                tekst.table(
                    say(
                        nl: "Ramingen die opnieuw zijn gemaakt met wat toen bekend was, tegen wat er kwam",
                        en: "Forecasts made again with what was known then, against what came"),
                    [
                        say(nl: "wat", en: "what"), say(nl: "vanaf", en: "from"),
                        say(nl: "jaren vooruit", en: "years ahead"),
                        say(nl: "ramingen", en: "forecasts"),
                        say(nl: "in de band van negen van de tien", en: "in the band of nine in ten"),
                        say(nl: "in die van vijf van de tien", en: "in that of five in ten"),
                    ], rows),
            ])
    }

    var herkomst: ReportSection? {
        let manifest = source.manifest
        func row(_ name: String, _ value: String, _ key: String) -> [HTML] {
            [.tag(.dt, [:], name), .tag(.dd, [:], [.tag(.data, [.value: value, .source: "manifest:\(key)"], value)])]
        }
        let request = manifest.request
        return ReportSection(
            id: "herkomst", titel: say(nl: "Hoe dit is gemaakt", en: "How this was made"),
            inhoud: [
                .tag(
                    .dl, [:],
                    [
                        row(say(nl: "replicaties", en: "replications"), "\(request.range.count)", "replications"),
                        row("seed", "\(request.seed)", "seed"),
                        [
                            .tag(.dt, [:], say(nl: "wat varieert", en: "what varies")),
                            .tag(.dd, [:], UncertaintyMeaning.word(request.uncertainty, language)),
                        ],
                        row(say(nl: "versie", en: "version"), manifest.version, "version"),
                        row(
                            say(nl: "digest van het scenario", en: "digest of the scenario"),
                            SHA256Digest.hex(of: Array(manifest.scenario.utf8)), "scenarioDigest"),
                    ].joined().map(\.self)),
                .tag(
                    .p, [:],
                    [
                        .text(
                            say(
                                nl: "Opnieuw maken en vergelijken, vanuit de map waarin het resultaat staat: ",
                                en: "Make again and compare, from the folder that holds the result: ")),
                        .tag(.code, [:], [tekst.fromFile("bijstand verify \(source.folder)")]),
                    ]),
            ])
    }
}
