import BijstandCaseload
import BijstandFigures
import Testing

@testable import BijstandReporting

/// The four sentences say what their numbers say, at the edges of words too.
@Suite struct KernzinnenTests {
    private static func cijfer(_ value: Double, _ name: String = "stand") -> Cijfer {
        Cijfer(value, Cijferplek("kerncijfers", ["2021", name, "huishoudens"], "p50"))
    }

    private static func getal(_ value: (Double, Double, Double)) -> Kerngetal {
        Kerngetal(midden: cijfer(value.0), laag: cijfer(value.1), hoog: cijfer(value.2))
    }

    private static func doel(_ value: Double, _ kans: Double?) -> Kernfeiten.Doel {
        Kernfeiten.Doel(waarde: cijfer(value), kans: kans.map { cijfer($0) })
    }

    private static func feiten(
        resultaat: (Double, Double, Double, kans: Double)? = (-36_000, -5_370_000, 7_340_000, kans: 0.52),
        stand: (Double, Double, Double) = (1881, 1672, 2100), begin: Double = 2200,
        naarWerk: (Double, Double, Double) = (242, 186, 291), doel: Kernfeiten.Doel? = doel(267, 0.21),
        telwijze: Telwijze = .gedeeltelijk, beleid: Kernfeiten.Beleid = .geen
    ) -> Kernfeiten {
        Kernfeiten(
            jaar: 2021, resultaat: resultaat.map { (getal(($0.0, $0.1, $0.2)), cijfer($0.kans)) },
            stand: getal(stand), begin: (Month("2018-12")!, cijfer(begin)),
            naarWerk: (telwijze, getal(naarWerk), doel), beleid: beleid)
    }

    private static func zin(
        _ onderwerp: Kernzinnen.Onderwerp, _ feiten: Kernfeiten, _ language: Language = .nl
    ) -> String? {
        Kernzinnen(feiten, language).alle.first { $0.onderwerp == onderwerp }?.zin.text
    }

    @Test func tekort() {
        #expect(
            Self.zin(.tekort, Self.feiten())
                == "Een tekort op het bijstandsbudget (BUIG) is in 2021 ongeveer even waarschijnlijk als niet: de kans is 52 %. In het midden van de uitkomsten € 36.000 tekort; in negen van de tien berekeningen tussen € 5,4 miljoen tekort en € 7,3 miljoen over."
        )
        #expect(
            Self.zin(.tekort, Self.feiten(), .en)
                == "A deficit on the budget for social assistance (BUIG) in 2021 is about as likely as not: the chance is 52 %. The middle of the outcomes is a deficit of € 36,000; in nine of ten calculations it is between a deficit of € 5.4 million and € 7.3 million left over."
        )
        #expect(Self.zin(.tekort, Self.feiten(resultaat: nil)) == nil)
        // An amount that is printed as nothing is neither deficit nor left over.
        let even = Self.feiten(resultaat: (-400, -999_600, 999_400, kans: 0.5))
        #expect(
            Self.zin(.tekort, even)!.hasSuffix(
                "In het midden van de uitkomsten precies genoeg; in negen van de tien berekeningen tussen € 1,0 miljoen tekort en € 999.000 over."
            ))
    }

    /// The words change where the printed percentage does: of 4.5 % 5 % is printed, of 60.5 % 61 %.
    @Test(arguments: [
        (0.0, "zo goed als uitgesloten"), (0.0449, "zo goed als uitgesloten"), (0.045, "onwaarschijnlijk"),
        (0.194, "onwaarschijnlijk"), (0.195, "minder waarschijnlijk dan niet"),
        (0.3949, "minder waarschijnlijk dan niet"), (0.395, "ongeveer even waarschijnlijk als niet"),
        (0.604, "ongeveer even waarschijnlijk als niet"), (0.605, "waarschijnlijker dan niet"),
        (0.804, "waarschijnlijker dan niet"), (0.805, "waarschijnlijk"), (0.954, "waarschijnlijk"),
        (0.955, "zo goed als zeker"), (1, "zo goed als zeker"),
    ]) func words(kans: Double, woord: String) {
        #expect(Kanswoord(kans).text(.nl) == woord)
        let zin = Self.zin(.tekort, Self.feiten(resultaat: (0, 0, 0, kans: kans)))!
        #expect(zin.contains("is in 2021 \(woord): de kans is"))
    }

    /// A difference is that of the numbers beside it.
    @Test(arguments: [
        (1881.0, 2200.0, "319 minder dan"), (2200.4, 2199.6, "evenveel als"), (2200.5, 2200.0, "1 meer dan"),
        (2199.5, 2200.4, "evenveel als"),
    ]) func stand(midden: Double, begin: Double, woorden: String) {
        let zin = Self.zin(.stand, Self.feiten(stand: (midden, 1672, 2300), begin: begin))!
        #expect(zin.contains("Dat is \(woorden) eind december 2018"), "\(zin)")
    }

    @Test func naarWerk() {
        #expect(
            Self.zin(.naarWerk, Self.feiten())
                == "In 2021 gaan er in het midden van de uitkomsten 242 huishoudens geheel of gedeeltelijk aan het werk, in negen van de tien berekeningen tussen 186 en 291. Dat het doel van 267 wordt gehaald is minder waarschijnlijk dan niet: de kans is 21 %."
        )
        let none = Self.feiten(doel: nil, telwijze: .volledig)
        #expect(
            Self.zin(.naarWerk, none)!.hasSuffix(
                "naar werk, in negen van de tien berekeningen tussen 186 en 291. Er is geen doel gesteld."))
        let untold = Self.feiten(doel: Self.doel(267, nil))
        #expect(Self.zin(.naarWerk, untold)!.hasSuffix("zonder bewijs voor het beleid niet te zeggen."))
    }

    @Test func beleid() {
        func zin(
            _ met: Double, _ zonder: Double, _ besparing: Double, netto: Double? = nil,
            _ geboekt: Kernfeiten.Doel? = nil
        ) -> String {
            let beleid = Kernfeiten.Beleid.nieuw(
                met: Self.cijfer(met), zonder: Self.cijfer(zonder),
                besparing: .init(bruto: Self.cijfer(besparing), netto: netto.map { Self.cijfer($0) }),
                geboekt: geboekt)
            return Self.zin(.beleid, Self.feiten(beleid: beleid))!
        }
        #expect(
            zin(1881.3, 1905.4, 392_000, netto: 283_000, Self.doel(550_000, 0.11))
                == "Met het nieuwe beleid zijn er eind 2021 gemiddeld 1881 huishoudens in de bijstand, 24 minder dan de 1905 zonder. Het bespaart dat jaar gemiddeld € 392.000 aan uitkeringen en € 283.000 als minder vangnet daarvan af gaat; geboekt is € 550.000. Dat dit wordt gehaald is onwaarschijnlijk: de kans is 11 %."
        )
        #expect(
            zin(12_003, 12_000, -40_000).hasSuffix(
                "12.003 huishoudens in de bijstand, 3 meer dan de 12.000 zonder. Het kost dat jaar gemiddeld € 40.000 meer aan uitkeringen."
            ))
        #expect(
            zin(1900.4, 1899.6, -400).hasSuffix(
                "evenveel als de 1900 zonder. Op uitkeringen scheelt het niets."))
        #expect(
            Self.zin(.beleid, Self.feiten())
                == "Na december 2018 begint geen nieuw beleid; er valt dus niets te besparen.")
        #expect(
            Self.zin(.beleid, Self.feiten(beleid: .zonderBewijs(["nazorg", "buddy"])))!.contains(
                "van nazorg, buddy geeft geen bron"))
    }

    /// No word of a sentence stands alone at the end of a line before its number.
    @Test func lines() {
        let text = Paragraph.lines(
            "Een tekort op het budget is in 2021 met een kans van ongeveer 52 % gelijk aan € 36.000 of 5,4 miljoen over.",
            width: 20)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 20 })
        #expect(text.contains("52 %") && text.contains("€ 36.000") && text.contains("5,4 miljoen"))
    }
}
