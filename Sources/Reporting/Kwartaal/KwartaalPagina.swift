import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// The council's page of a quarter: where the caseload stands beside the forecast, the aim and other municipalities.
package struct KwartaalPagina: Spoken {
    let bron: KwartaalBron
    let language: Language
    let tekst: ReportText

    package init(_ bron: KwartaalBron, _ language: Language) {
        (self.bron, self.language) = (bron, language)
        tekst = ReportText(cijfers: bron.cijfers, language: language)
    }

    var beeld: Kwartaalbeeld { bron.beeld }
    var kwartaal: Kwartaal { beeld.kwartaal }

    package var html: String {
        ReportPage(
            titel: "\(bron.titel): \(say(nl: "kwartaal", en: "quarter")) \(kwartaal)", kennis: bron.kennis,
            sections: [kern, cijfers, beloop, doel, afwijking, vergelijking, dagboek].compactMap(\.self),
            footer: say(
                nl:
                    "Eén cijfer buiten de band kan toeval zijn: van tien ramingen die kloppen valt er één buiten. Kijk vooral of cijfers steeds dezelfde kant op afwijken.",
                en:
                    "One figure outside the band may be chance: of ten forecasts that are right one lies outside. Look whether figures differ in the same direction again and again."
            ), language: language
        ).html
    }

    // MARK: Numbers

    /// An observed number.
    func waargenomen(_ waarde: Double, _ naam: String) -> HTML {
        NumberHTML.of(numbers.whole(waarde), bron: "waargenomen:\(naam)")
    }

    func raming(_ regel: Kwartaalbeeld.Regel, _ kolom: String) -> Cijfer? {
        bron.cijfers("kwartaal", KwartaalBron.periode(regel, kwartaal), "\(regel.grootheid)", kolom: kolom)
    }

    private var stand: Kwartaalbeeld.Regel? { beeld.regels.first { $0.grootheid == .stand } }

    // MARK: The answer

    private var kern: ReportSection? {
        guard let stand else { return nil }
        return ReportSection(
            id: "kern", titel: say(nl: "Kort", en: "In short"),
            inhoud: [
                .tag(
                    .ul, [.kind: "kern"],
                    ([zin(stand)] + [opRij, naarWerk].compactMap(\.self)).map { .tag(.li, [:], [$0]) })
            ]
        )
    }

    private func zin(_ stand: Kwartaalbeeld.Regel) -> HTML {
        let month = HTML.tag(.time, [:], maand(kwartaal.last))
        guard let seen = stand.waargenomen else {
            return .text(say(nl: "Van het eind van ", en: "Of the end of ")) + month
                + .text(say(nl: " is geen stand bekend.", en: " no caseload is known."))
        }
        let begin =
            .text(say(nl: "Eind ", en: "At the end of ")) + month + .text(say(nl: " waren er ", en: " there were "))
            + waargenomen(seen, "stand(\(kwartaal.last))")
            + .text(say(nl: " huishoudens in de bijstand", en: " households on social assistance"))
        guard let isIn = stand.isInBand, let raming = stand.raming else {
            return begin + .text(say(nl: "; de raming gaat er niet over.", en: "; the forecast is not of that month."))
        }
        let place =
            isIn
            ? say(nl: "dat ligt binnen de raming: het midden is ", en: "that lies within the forecast: the middle is ")
            : seen > raming.p95
                ? say(
                    nl: "dat is meer dan de raming: het midden is ",
                    en: "that is more than the forecast: the middle is ")
                : say(
                    nl: "dat is minder dan de raming: het midden is ",
                    en: "that is fewer than the forecast: the middle is ")
        return begin + .text("; \(place)") + tekst.number(self.raming(stand, "p50"), .aantal)
            + .text(
                say(nl: ", in negen van de tien berekeningen tussen ", en: ", in nine of ten calculations between "))
            + tekst.number(self.raming(stand, "p05"), .aantal) + .text(say(nl: " en ", en: " and "))
            + tekst.number(self.raming(stand, "p95"), .aantal) + .text(".")
    }

    /// The year to now against its part of the aim.
    private var naarWerk: HTML? {
        guard let (regel, way) = geteldNaarWerk, let seen = regel.waargenomen, let target = doel(way) else {
            return nil
        }
        let part = target.waarde * Double(kwartaal.nummer) / 4
        let wat =
            way == .volledig
            ? say(nl: "uit de bijstand naar werk", en: "off benefit to work")
            : way == .gedeeltelijk
                ? say(nl: "geheel of gedeeltelijk aan het werk", en: "to work, wholly or partly")
                : say(nl: "aan het werk, naar de telling van de notitie", en: "to work, as the memo counts")
        return .text(say(nl: "Van ", en: "From ")) + .tag(.time, [:], periode(regel))
            + .text(say(nl: " gingen ", en: " "))
            + waargenomen(seen, "\(regel.grootheid)(\(KwartaalBron.periode(regel, kwartaal)))")
            + .text(
                say(nl: " huishoudens \(wat). Om op het doel van ", en: " households went \(wat). To reach the aim of ")
            )
            + tekst.number(target, .aantal)
            + .text(say(nl: " in het hele jaar te komen hadden het er ", en: " in the whole year it would have to be "))
            + NumberHTML.of(numbers.whole(part), bron: "doel:\(kwartaal)")
            + .text(
                seen >= part
                    ? say(nl: " moeten zijn: dat is gehaald.", en: ": that is reached.")
                    : say(nl: " moeten zijn: dat is niet gehaald.", en: ": that is not reached."))
    }

    /// As `juli–september 2019`.
    func periode(_ regel: Kwartaalbeeld.Regel) -> String {
        if regel.grootheid == .stand { return maand(kwartaal.last) }
        let months = regel.isJaarTotNu ? kwartaal.jaarTotNu : kwartaal.months
        return say(
            nl: "\(maandnaam(months.lowerBound)) tot en met \(maand(months.upperBound))",
            en: "\(maandnaam(months.lowerBound)) to \(maand(months.upperBound))")
    }

    /// How many observed stocks in a row lie on one side of the middle, the last among them.
    private var opRij: HTML? {
        let sides = beeld.standen.compactMap { one -> Bool? in
            let month = one.periode.upperBound
            guard let low = bron.cijfers("caseload", "\(month)", "totaal", "totaal", "huishoudens", kolom: "p05"),
                let middle = bron.cijfers("caseload", "\(month)", "totaal", "totaal", "huishoudens", kolom: "p50"),
                low.waarde < middle.waarde, one.waarde != middle.waarde
            else { return nil }
            return one.waarde > middle.waarde
        }
        guard let last = sides.last else { return nil }
        let count = sides.reversed().prefix { $0 == last }.count
        guard count > 1 else { return nil }
        return NumberHTML.of("\(count)", bron: "waarnemingen:standen")
            + .text(
                last
                    ? say(
                        nl:
                            " waargenomen standen op rij liggen boven het midden van de raming. Ook binnen de band is dat een reden om te kijken.",
                        en:
                            " observed caseloads in a row lie above the middle of the forecast. Inside the band too that is a reason to look."
                    )
                    : say(
                        nl: " waargenomen standen op rij liggen onder het midden van de raming.",
                        en: " observed caseloads in a row lie below the middle of the forecast."))
    }

    /// The first way of counting of which the year to now was observed and that has an aim.
    private var geteldNaarWerk: (Kwartaalbeeld.Regel, Telwijze)? {
        let ways: [(String, Telwijze)] = [
            ("naar_werk_gedeeltelijk", .gedeeltelijk), ("naar_werk_notitie", .notitie), ("uitstroom_werk", .volledig),
        ]
        for (naam, way) in ways where doel(way) != nil {
            if let regel = beeld.regels.first(where: {
                $0.isJaarTotNu && $0.grootheid.namen == [naam] && $0.waargenomen != nil
            }) {
                return (regel, way)
            }
        }
        return nil
    }

    private func doel(_ way: Telwijze) -> Cijfer? {
        bron.cijfers("ambition", "\(kwartaal.jaar)", way.rawValue, "huishoudens", kolom: "target")
    }

    // MARK: Figures

    private func naam(_ grootheid: Grootheid) -> String {
        switch grootheid.namen {
        case ["stand"]: say(nl: "stand", en: "caseload")
        case ["instroom_nieuw"]: say(nl: "nieuw", en: "new")
        case ["terugval"]: say(nl: "terug", en: "back")
        case ["instroom_met_terugval"]: say(nl: "nieuw en terug", en: "new and back")
        case ["uitstroom"]: say(nl: "uit", en: "out")
        case ["uitstroom_werk"]: say(nl: "uit naar werk", en: "out to work")
        case ["naar_werk_gedeeltelijk"]: say(nl: "geheel of gedeeltelijk aan het werk", en: "to work, wholly or partly")
        default: "\(grootheid)"
        }
    }

    private var cijfers: ReportSection {
        let rows = beeld.regels.map { regel -> [HTML] in
            let periode = KwartaalBron.periode(regel, kwartaal)
            let verdict = regel.isInBand.map {
                $0 ? say(nl: "ja", en: "yes") : say(nl: "nee", en: "no")
            }
            return [
                .tag(
                    .th, [.scope: "row"],
                    regel.isJaarTotNu
                        ? say(nl: "\(naam(regel.grootheid)), jaar tot nu", en: "\(naam(regel.grootheid)), year to date")
                        : naam(regel.grootheid)),
                .tag(
                    .td, [:],
                    [
                        regel.waargenomen.map { waargenomen($0, "\(regel.grootheid)(\(periode))") }
                            ?? .text(NumberText.none)
                    ]),
                .tag(
                    .td, [:],
                    [
                        regel.raming == nil
                            ? .text(NumberText.none)
                            : tekst.number(raming(regel, "p50"), .aantal) + .text(" [")
                                + tekst.number(raming(regel, "p05"), .aantal) + .text("; ")
                                + tekst.number(raming(regel, "p95"), .aantal) + .text("]")
                    ]), .tag(.td, [:], verdict ?? NumberText.none),
            ]
        }
        return ReportSection(
            id: "cijfers", titel: say(nl: "Wat het werd, en wat was geraamd", en: "What came, and what was forecast"),
            inhoud: [
                tekst.table(
                    say(
                        nl:
                            "Huishoudens in het kwartaal: waargenomen, en het midden van de raming met de band van negen van de tien",
                        en:
                            "Households in the quarter: observed, and the middle of the forecast with the band of nine in ten"
                    ),
                    [
                        say(nl: "wat", en: "what"),
                        say(nl: "waargenomen", en: "observed"), say(nl: "raming", en: "forecast"),
                        say(nl: "in de band", en: "in the band"),
                    ], rows)
            ])
    }
}
