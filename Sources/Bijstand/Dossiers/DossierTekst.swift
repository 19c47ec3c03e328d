internal import BijstandAnalysis
internal import BijstandCaseload
internal import BijstandExchange
internal import Foundation

/// The sections of a municipality's scenario that come from its dossier file.
struct DossierTekst {
    let schatting: DossierSchatting
    let land: NieuwLand
    /// Path of the file from the scenario, its name, and its digest.
    let pad: String
    let naam: String
    let digest: String
    /// How the file is read, as YAML.
    let mapping: [String]
    let peildatum: Month
    /// Dossiers at the cut-off.
    let stand: Double
    let afscherming: Afscherming
    /// Ratios of which the file tells enough, and that are told; the country's stand for the others.
    private let ratios: [DossierFit.Ratio]

    init(
        schatting: DossierSchatting, land: NieuwLand, pad: String, naam: String, digest: String, mapping: [String],
        peildatum: Month, stand: Double, afscherming: Afscherming
    ) {
        (self.schatting, self.land, self.pad, self.naam, self.digest) = (schatting, land, pad, naam, digest)
        (self.mapping, self.peildatum, self.stand, self.afscherming) = (mapping, peildatum, stand, afscherming)
        let told = DossierTabellen(schatting, afscherming, naam: naam, bekend: peildatum).vorm.map { $0.geteld != nil }
        ratios = zip(schatting.fit.ratios, told).filter { ratio, isTold in
            isTold && ratio.months > 0 && ratio.strength >= Self.least && ratio.observed >= Double(afscherming.grens)
        }.map(\.0)
    }

    /// Name of the intervention that holds the shape of exits.
    static let eigenVorm = "eigen-vorm"
    /// A ratio of which the file tells less is the country's.
    private static let least = 0.02

    private var bron: String { GemeenteTekst.quoted("\(naam), \(schatting.window)") }

    var beginstand: [String] {
        let lines = [
            "pad: \(GemeenteTekst.quoted(pad))", "sha256: \(digest)",
            "bron: \(GemeenteTekst.quoted("\(naam), eind \(schatting.window.through)"))", "bekend: \(peildatum)",
        ]
        let shares = zip(Afstand.allCases, schatting.fit.afstand).map {
            "\"\($0.rawValue)\": \(GemeenteTekst.rounded($1))"
        }
        return ["", "beginstand:", "  bestand:"] + (lines + mapping).map { "    \($0)" } + [
            "  indeling:", "    aanname: true", "    bekend: \(peildatum)",
            "    toelichting: \"staat niet in het bestand: waar wie zo lang loopt volgens het verloop van het land is\"",
            "    \(shares.joined(separator: "\n    "))",
        ]
    }

    /// The factor on the country's new dossiers, without who is housed or comes by law.
    func inflow(_ niveau: GemeenteNiveau) -> (factor: Double, leverage: Double) {
        schatting.inflowLevel.new(niveau.midden[.instroom] ?? 0)
    }

    func instroom(_ niveau: GemeenteNiveau) -> [String] {
        let factor = inflow(niveau).factor
        let share = stand / land.standen.last!.waarde
        let counts = schatting.inflow.parts
        let known = afscherming.known(counts.map(\.count))
        let parts = zip(zip(counts, known), told(counts.map(\.count))).map { one, told -> String in
            let (part, count) = one
            let amount = land.instroom.first { $0.0 == part.herkomst }?.1 ?? 0
            let value = amount * share * count.ratio * (part.herkomst.isToegewezen ? 1 : factor)
            guard value > 0 else { return "    \(part.herkomst.rawValue): 0" }
            return
                "    \(part.herkomst.rawValue): \(lognormal(value, value * count.sd / count.ratio))   # \(told.map { "\($0) geteld" } ?? Self.small)"
        }
        let season = schatting.inflow.seizoen.enumerated().map { "\"\($0 + 1)\": \(GemeenteTekst.rounded($1))" }
        return [
            "", "instroom:",
            "  per_maand:                    # nieuwe huishoudens; wie terugkomt komt erbij",
            "    bron: \(bron)", "    bekend: \(peildatum)",
            "    toelichting: \"bij de werkloosheid van de referentie en zonder druk: haar instroom tegenover die van het land in dezelfde maanden, verdeeld naar herkomst als in de laatste vijf jaar; statushouders en arbeidsbeperkten als in de laatste twee\"",
        ] + parts + [
            "  seizoen:", "    bron: \(bron)", "    bekend: \(peildatum)",
            "    toelichting: \"naar dat van het land toe, naarmate er minder instroomden\"",
            "    \(season.joined(separator: "\n    "))",
            "  overdispersie:", "    bron: \(bron)", "    bekend: \(peildatum)",
            "    toelichting: \"wat maanden verschillen buiten toeval, land, seizoen en het niveau van het jaar\"",
            "    elke: \(GemeenteTekst.rounded(schatting.inflow.overdispersie))",
        ]
            + verdeling("leefvorm", schatting.samenstelling.leefvorm, Herkomst.self, Leefvorm.self, Self.binnen)
            + verdeling("leeftijd", schatting.samenstelling.leeftijd, Herkomst.self, Leeftijd.self, Self.binnen)
    }

    private static let binnen =
        "die van het land, zo verschoven dat zij samen zijn als wie in de laatste vijf jaar nieuw binnenkwam"

    /// Households that share the cost of their home; nothing where the file does not tell them. What the law changed in 2023 is the country's.
    var kostendelers: [String] {
        guard let medebewoners = schatting.samenstelling.medebewoners else { return [] }
        return ["", "kostendelers:"]
            + verdeling(
                schatting.samenstelling.isHervormd ? "vanaf_2023" : "aandeel", medebewoners, Leefvorm.self,
                Medebewoners.self, "die van het land, zo verschoven dat zij samen zijn als in de stand")
    }

    /// Shares of each group, drawn as one table as far as the counts leave them open.
    private func verdeling<Groep: Category, Value: Category>(
        _ key: String, _ verdeling: Verdeling, _: Groep.Type, _: Value.Type, _ toelichting: String
    ) -> [String] {
        let shares = verdeling.shares(afscherming.known(verdeling.counts))
        let concentratie = Int(verdeling.concentratie.rounded())
        return [
            "  \(key):", "    bron: \(bron)", "    bekend: \(peildatum)",
            "    toelichting: \(GemeenteTekst.quoted(toelichting))",
        ]
            + zip(Groep.allCases, shares).map { groep, row in
                let cells = zip(Value.allCases, row).map { "\"\($0.rawValue)\": \(GemeenteTekst.rounded($1))" }
                return
                    "    \(groep.rawValue): {verdeling: dirichlet, concentratie: \(concentratie), \(cells.joined(separator: ", "))}"
            }
    }

    var terugval: [String] {
        let hazards = Array(land.numbers[.terugval])
        let bands = schatting.relapse.bands
        let lines =
            [
                "", "terugval:", "  hazard:", "    eenheid: per maand", "    bron: \(bron)", "    bekend: \(peildatum)",
                "    toelichting: \"die van het land, naar wat er terugkwam van wat het land verwacht\"",
            ]
            + zip(zip(bands, afscherming.known(bands.map(\.count))), told(bands.map(\.count))).map { one, told in
                let (band, count) = one
                let value = hazards[band.sinds.index] * count.ratio
                return
                    "    \"\(band.sinds.rawValue)\": \(lognormal(value, value * count.sd / count.ratio))   # \(told.map { "\($0) van" } ?? "\(Self.small), van") \(GemeenteTekst.spoken((count.expected * 10).rounded() / 10)) verwacht"
            }
        return lines + terugvalOorzaak
    }

    /// By cause of the exit: the country's ratios, as returns divided over causes; nothing without reasons.
    private var terugvalOorzaak: [String] {
        let parts = schatting.relapse.oorzaken
        if parts.isEmpty { return [] }
        let shares = CountRatio.shares(afscherming.known(parts.map(\.count)))
        let ratios = Array(land.numbers[.terugvalOorzaak])
        let cells = zip(parts, shares).map { part, share in
            "    \(part.oorzaak.rawValue): \(GemeenteTekst.rounded(ratios[part.oorzaak.index] * share))"
        }
        return [
            "  oorzaak:", "    bron: \(bron)", "    bekend: \(peildatum)",
            "    toelichting: \"die van het land, naar hoe wie terugkwam over oorzaken verdeeld was\"",
        ] + cells
    }

    /// The logarithm of a ratio of a cause; 0 where it is the country's.
    private func log(_ oorzaak: Oorzaak, _ kenmerk: HazardShape.Kenmerk) -> Double {
        let groep: DossierFit.Groep = oorzaak == .werk && schatting.hasReasons ? .werk : .overig
        return ratios.first { $0.groep == groep && $0.kenmerk == kenmerk }?.mean ?? 0
    }

    /// Hazards and ratios of every cause: the country's, at the municipality's level and with its shape.
    func uitstroom(_ niveau: GemeenteNiveau) -> [String] {
        let shares = CountRatio.shares(afscherming.known(schatting.fit.oorzaken.map(\.count)))
        func level(_ oorzaak: Oorzaak) -> Double {
            let share = schatting.fit.oorzaken.firstIndex { $0.oorzaak == oorzaak }.map { shares[$0] } ?? 1
            return share * exp(niveau.midden[oorzaak == .werk ? .werk : .overig] ?? 0)
        }
        func table<Value: Category>(
            _ key: String, _ parameter: Parameter, _ toelichting: String, _ ratio: (Oorzaak, Value) -> Double
        ) -> [String] {
            let rows = land.numbers.rows(parameter)
            return [
                "  \(key):", "    bron: \(bron)", "    bekend: \(peildatum)",
                "    toelichting: \(GemeenteTekst.quoted(toelichting))",
            ]
                + Oorzaak.allCases.map { oorzaak in
                    let cells = Value.allCases.enumerated().map {
                        "\"\($1.rawValue)\": \(GemeenteTekst.rounded(rows[oorzaak.index][$0] * ratio(oorzaak, $1)))"
                    }
                    return "    \(oorzaak.rawValue): {\(cells.joined(separator: ", "))}"
                }
        }
        let shape =
            "die van het land, maal wat er uitstroomde van wat het land van dezelfde dossiers verwacht; waar het bestand weinig zegt naar het land toe"
        return ["", "uitstroom:"]
            + table(
                "hazard", .uitstroom,
                "per maand; die van het land op het niveau van deze gemeente, en anders dan naar werk verdeeld over oorzaken als in de laatste vijf jaar"
            ) {
                (oorzaak, _: Afstand) in level(oorzaak)
            }
            + table("duur", .uitstroomDuur, shape) { (oorzaak, duur: Duur) in exp(log(oorzaak, .duur(duur))) }
            + table("leeftijd", .uitstroomLeeftijd, shape) { (oorzaak, leeftijd: Leeftijd) in
                exp(log(oorzaak, .leeftijd(leeftijd)))
            }
            + table("leefvorm", .uitstroomLeefvorm, shape) { (oorzaak, leefvorm: Leefvorm) in
                exp(log(oorzaak, .leefvorm(leefvorm)))
            }
    }

    /// Deaths by age: the country's, by what was seen of them; nothing where the file does not tell.
    var overlijden: [String] {
        guard let count = schatting.overlijden else { return [] }
        let known = afscherming.known([count])[0]
        let cells = zip(Leeftijd.allCases, Array(land.numbers[.overlijden])).map { leeftijd, hazard in
            "\(leeftijd.rawValue): \(GemeenteTekst.rounded(hazard * known.ratio))"
        }
        return [
            "", "overlijden:", "  hazard:", "    eenheid: per maand", "    bron: \(bron)", "    bekend: \(peildatum)",
            "    toelichting: \"die van het land, naar wie er overleed (\(told([count])[0].map { "\($0)" } ?? Self.small)) waar het land er \(GemeenteTekst.spoken((count.expected * 10).rounded() / 10)) verwacht\"",
            "    \(cells.joined(separator: "\n    "))",
        ]
    }

    /// The intervention that holds what the file leaves open of the shape of exits; none where it tells nothing of it.
    var vorm: [String] {
        let effects = ratios.map { ratio in
            let causes =
                !schatting.hasReasons
                ? "" : ratio.groep == .werk ? ", oorzaak: werk" : GemeenteTekst.anders.replacing("uitstroom", with: "")
            return
                "      - {proces: uitstroom\(causes), \(Self.filter(ratio.kenmerk)), van: start, ratio: \(lognormal(1, ratio.sd))}"
        }
        guard !effects.isEmpty else { return [] }
        return [
            "  - naam: \(Self.eigenVorm)", "    soort: omgeving", "    bron: \(bron)", "    bekend: \(peildatum)",
            "    toelichting: \"wat het bestand van de verhoudingen naar duur, leeftijd en leefvorm openlaat\"",
            "    effecten:",
        ] + effects
    }

    /// How far it goes along with what the country will do.
    var volging: [String] {
        [
            "  volgt_land: {verdeling: lognormal, gemiddelde: \(GemeenteTekst.rounded(schatting.volging.mean)), sd: \(GemeenteTekst.rounded(schatting.volging.sd)), bron: \(bron), bekend: \(peildatum), toelichting: \"hoever haar in- en uitstroom in de jaren van het bestand met die van het land meegingen; waar het weinig zegt naar 1 toe\"}"
        ]
    }

    /// As the page tells them; nil where it does not.
    private func told(_ counts: [CountRatio]) -> [Int?] { afscherming.parts(counts.map { Int($0.observed) }) }

    /// In the place of a count that is not told.
    private static let small = "te weinig om te vertellen"

    private static func filter(_ kenmerk: HazardShape.Kenmerk) -> String {
        switch kenmerk {
        case .duur(let duur): "duur: [\"\(duur.rawValue)\"]"
        case .leeftijd(let leeftijd): "leeftijd: [\(leeftijd.rawValue)]"
        case .leefvorm(let leefvorm): "leefvorm: [\(leefvorm.rawValue)]"
        }
    }

    private func lognormal(_ mean: Double, _ sd: Double) -> String {
        "{verdeling: lognormal, gemiddelde: \(GemeenteTekst.rounded(mean)), sd: \(GemeenteTekst.rounded(sd))}"
    }
}
