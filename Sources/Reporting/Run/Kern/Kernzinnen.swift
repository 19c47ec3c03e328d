import BijstandCaseload
import BijstandFigures

/// The answer of a run in four sentences: the deficit and its chance, the caseload, people to work against the goal, what policy brings.
///
/// What is told of the middle is the median, so that it lies on the side of which the chance is the greater; words are chosen by numbers as
/// they are printed.
package struct Kernzinnen: Spoken {
    private let feiten: Kernfeiten
    let language: Language

    package init(_ feiten: Kernfeiten, _ language: Language) { (self.feiten, self.language) = (feiten, language) }

    /// What a sentence is about.
    package enum Onderwerp: String, CaseIterable, Sendable { case tekort, stand, naarWerk, beleid }

    /// In the order in which they are read; without money none of the deficit.
    package var alle: [(onderwerp: Onderwerp, zin: Zin)] {
        [feiten.resultaat.map { (.tekort, tekort($0, $1)) }, (.stand, stand), (.naarWerk, naarWerk), (.beleid, beleid)]
            .compactMap(\.self)
    }

    // MARK: Deficit

    private func tekort(_ resultaat: Kerngetal, _ kans: Cijfer) -> Zin {
        let woord = Kanswoord(kans.waarde).text(language)
        return zin(
            nl:
                "Een tekort op het bijstandsbudget (BUIG) is in \(jaar: feiten.jaar) \(woord): de kans is \(chance(kans)). In het midden van de uitkomsten \(saldo(resultaat.midden)); in negen van de tien berekeningen \(tussen(resultaat, saldo)).",
            en:
                "A deficit on the budget for social assistance (BUIG) in \(jaar: feiten.jaar) is \(woord): the chance is \(chance(kans)). The middle of the outcomes is \(saldo(resultaat.midden)); in nine of ten calculations it is \(tussen(resultaat, saldo))."
        )
    }

    /// `€ 36.000 tekort`, `€ 5,4 miljoen over`; by the sign of what is printed.
    private func saldo(_ amount: Cijfer) -> Zin {
        let text = bedrag(abs(amount.waarde))
        if text == bedrag(0) { return zin(nl: "\("precies genoeg", amount)", en: "\("exactly enough", amount)") }
        return amount.waarde < 0
            ? zin(nl: "\(text, amount) tekort", en: "a deficit of \(text, amount)")
            : zin(nl: "\(text, amount) over", en: "\(text, amount) left over")
    }

    private func tussen(_ getal: Kerngetal, _ say: (Cijfer) -> Zin) -> Zin {
        let (low, high) = (say(getal.laag), say(getal.hoog))
        return low.text == high.text ? low : zin(nl: "tussen \(low) en \(high)", en: "between \(low) and \(high)")
    }

    // MARK: Caseload

    private var stand: Zin {
        let (getal, begin) = (feiten.stand, feiten.begin)
        let change = verschil(getal.midden, begin.stand)
        return zin(
            nl:
                "Eind \(jaar: feiten.jaar) zijn er in het midden van de uitkomsten \(aantal(getal.midden)) huishoudens in de bijstand, in negen van de tien berekeningen \(tussen(getal, aantal)). Dat is \(change) eind \(tijd: maand(begin.maand)): toen waren het er \(aantal(begin.stand)).",
            en:
                "At the end of \(jaar: feiten.jaar) the middle of the outcomes is \(aantal(getal.midden)) households on social assistance, in nine of ten calculations \(tussen(getal, aantal)). That is \(change) at the end of \(tijd: maand(begin.maand)), when there were \(aantal(begin.stand))."
        )
    }

    /// `319 minder dan`; of the numbers as they are printed.
    private func verschil(_ now: Cijfer, _ before: Cijfer) -> Zin {
        let change = printed(now) - printed(before)
        if change == 0 { return zin(nl: "\("evenveel", now, before) als", en: "\("as many", now, before) as") }
        let number = self.number(Double(abs(change)))
        return change > 0
            ? zin(nl: "\(number, now, before) meer dan", en: "\(number, now, before) more than")
            : zin(nl: "\(number, now, before) minder dan", en: "\(number, now, before) fewer than")
    }

    // MARK: Work

    private var naarWerk: Zin {
        let (telwijze, getal, doel) = feiten.naarWerk
        let wat =
            switch telwijze {
            case .gedeeltelijk: say(nl: "geheel of gedeeltelijk aan het werk", en: "to work, wholly or partly")
            case .notitie:
                say(
                    nl: "aan het werk, meer aan het werk of door werk niet in de bijstand",
                    en: "to work, to more work, or kept off benefit by work")
            case .volledig, .duurzaam6, .duurzaam12, .duurzaam24, .fte:
                say(nl: "uit de bijstand naar werk", en: "off benefit to work")
            }
        let verwacht = zin(
            nl:
                "In \(jaar: feiten.jaar) gaan er in het midden van de uitkomsten \(aantal(getal.midden)) huishoudens \(wat), in negen van de tien berekeningen \(tussen(getal, aantal)).",
            en:
                "In \(jaar: feiten.jaar) the middle of the outcomes is \(aantal(getal.midden)) households \(wat), in nine of ten calculations \(tussen(getal, aantal))."
        )
        guard let doel else {
            return verwacht + zin(nl: " Er is geen doel gesteld.", en: " There is no goal.")
        }
        guard let kans = doel.kans else {
            return verwacht
                + zin(
                    nl:
                        " Het doel is \(aantal(doel.waarde)); hoe groot de kans daarop is, is zonder bewijs voor het beleid niet te zeggen.",
                    en:
                        " The goal is \(aantal(doel.waarde)); without evidence for the policy its chance cannot be told."
                )
        }
        let woord = Kanswoord(kans.waarde).text(language)
        return verwacht
            + zin(
                nl: " Dat het doel van \(aantal(doel.waarde)) wordt gehaald is \(woord): de kans is \(chance(kans)).",
                en: " That the goal of \(aantal(doel.waarde)) is reached is \(woord): the chance is \(chance(kans)).")
    }

    // MARK: Policy

    private var beleid: Zin {
        switch feiten.beleid {
        case .geen:
            return zin(
                nl: "Na \(tijd: maand(feiten.begin.maand)) begint geen nieuw beleid; er valt dus niets te besparen.",
                en: "No new policy begins after \(tijd: maand(feiten.begin.maand)), so nothing is saved.")
        case .zonderBewijs(let namen):
            let list = namen.joined(separator: ", ")
            return zin(
                nl:
                    "Wat het nieuwe beleid oplevert is niet te zeggen: van \(list) geeft geen bron hoe groot het effect is.",
                en: "What new policy brings cannot be told: no source gives the size of the effect of \(list).")
        case .nieuw(let met, let zonder, let besparing, let geboekt):
            let change = verschil(met, zonder)
            let stand = zin(
                nl:
                    "Met het nieuwe beleid zijn er eind \(jaar: feiten.jaar) gemiddeld \(aantal(met)) huishoudens in de bijstand, \(change) de \(aantal(zonder)) zonder.",
                en:
                    "With the new policy there are \(aantal(met)) households on social assistance at the end of \(jaar: feiten.jaar), on average: \(change) the \(aantal(zonder)) without."
            )
            return besparing.map { "\(stand) \(bespaard($0, geboekt))" } ?? stand
        }
    }

    private func bespaard(_ besparing: Kernfeiten.Besparing, _ geboekt: Kernfeiten.Doel?) -> Zin {
        let (amount, text) = (besparing.bruto, bedrag(abs(besparing.bruto.waarde)))
        let wat =
            text == bedrag(0)
            ? zin(nl: "Op uitkeringen scheelt het \("niets", amount)", en: "On benefits it saves \("nothing", amount)")
            : amount.waarde > 0
                ? zin(
                    nl: "Het bespaart dat jaar gemiddeld \(text, amount) aan uitkeringen\(naVangnet(besparing))",
                    en: "It saves \(text, amount) on benefits that year on average\(naVangnet(besparing))")
                : zin(
                    nl: "Het kost dat jaar gemiddeld \(text, amount) meer aan uitkeringen",
                    en: "It costs \(text, amount) more in benefits that year on average")
        guard let geboekt else { return wat + "." }
        let booked: Zin = "\(bedrag(geboekt.waarde.waarde), geboekt.waarde)"
        guard let kans = geboekt.kans else {
            return wat + zin(nl: "; geboekt is \(booked).", en: "; booked is \(booked).")
        }
        let woord = Kanswoord(kans.waarde).text(language)
        return wat
            + zin(
                nl:
                    "; geboekt is \(booked). Dat dit wordt gehaald is \(woord): de kans is \(chance(kans)).",
                en:
                    "; booked is \(booked). That this is made is \(woord): the chance is \(chance(kans))."
            )
    }

    /// What is left of savings when the vangnet pays less because of them; nothing where that is as much.
    private func naVangnet(_ besparing: Kernfeiten.Besparing) -> Zin {
        guard let netto = besparing.netto, bedrag(abs(netto.waarde)) != bedrag(abs(besparing.bruto.waarde)) else {
            return ""
        }
        let text = netto.waarde < 0 ? "-\(bedrag(-netto.waarde))" : bedrag(netto.waarde)
        return zin(
            nl: " en \(text, netto) als minder vangnet daarvan af gaat",
            en: " and \(text, netto) when less vangnet is taken off")
    }

    // MARK: Words and numbers

    private func printed(_ value: Cijfer) -> Int { Int(value.waarde.rounded()) }

    private func aantal(_ value: Cijfer) -> Zin { "\(number(value.waarde), value)" }

    /// Households: from ten thousand on with signs of thousands.
    private func number(_ value: Double) -> String {
        abs(value) < 10_000 ? numbers.whole(value) : numbers.euros(Euro(cents: Int64(value.rounded()) * 100))
    }

    private func chance(_ value: Cijfer) -> Zin { "\(numbers.chance(value.waarde), value)" }

    /// An amount of a sentence: millions to the tenth, below a million whole thousands.
    private func bedrag(_ euros: Double) -> String {
        let thousands = (euros / 1000).rounded()
        if thousands < 1000 { return numbers.euro(Euro(cents: Int64(thousands) * 100_000)) }
        return "€ \(numbers.decimal(euros / 1e6, 1)) \(say(nl: "miljoen", en: "million"))"
    }
}
