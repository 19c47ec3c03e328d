internal import BijstandCaseload
internal import BijstandExchange
internal import Foundation

/// The scenario file of a municipality, in the words and the order in which somebody fills it in.
struct GemeenteTekst {
    /// Name of the intervention that holds how the municipality stands to the country.
    static let eigenNiveau = "eigen-niveau"

    let vraag: GemeenteVraag
    private(set) var kennis: GemeenteKennis
    let nieuw: GemeenteInstroom
    var niveau: GemeenteNiveau
    let doelstroom: GemeenteDoelstroom
    /// What comes from a dossier file; nil without.
    var dossiers: DossierTekst?
    /// What the text holds, or follows from.
    private(set) var gebruik = GemeenteGebruik()

    /// A public budget and public dossiers may count other things; so far apart they can hardly be of the same.
    private static let fits = 0.85...1.15

    /// Leaves out a public budget of the first year that can hardly be of the dossiers, and all others with it.
    ///
    /// - Returns: that budget against what the dossiers cost; nil where it stays, or there is none.
    mutating func dropStrangeBudget() -> Double? {
        guard let budget = kennis.figure(.voorlopig, kennis.start.year), budget.isOpenbaar else { return nil }
        let ratio = budget.waarde / (GemeentePrijs(kennis).prijs(self).waarde * stand.waarde)
        if Self.fits.contains(ratio) { return nil }
        kennis.dropPublicBudgets()
        gebruik = GemeenteGebruik()
        return ratio
    }

    private var stand: GemeenteKennis.Stand { kennis.stand! }
    private var bekend: String { kennis.peildatum.description }

    static func slug(_ naam: String) -> String {
        let plain = naam.lowercased().folding(options: .diacriticInsensitive, locale: nil)
        let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.isEmpty ? "gemeente" : words.joined(separator: "-")
    }

    /// - Parameter horizon: months reported.
    func text(horizon: Int) -> String {
        let own = dossiers.map {
            $0.beginstand + $0.instroom(niveau) + $0.uitstroom(niveau) + $0.overlijden + $0.terugval
                + $0.kostendelers
        }
        return (kop(horizon) + (own ?? beginstand + instroom) + arbeidsmarkt + geld + doel + afwijking)
            .joined(separator: "\n") + "\n"
    }

    // MARK: Parts

    private func kop(_ horizon: Int) -> [String] {
        let end = kennis.start.advanced(by: horizon - 1)
        return [
            SchemaLine.text(besides: vraag.basis, from: vraag.output),
            "# \(vraag.naam), \(kennis.start) tot en met \(end). Gemaakt door bijstand \(dossiers == nil ? "new" : "dossiers"); verander wat u beter weet, met de bron erbij.",
            "#",
            "# Wat hier niet staat is van het land, zoals op de peildatum bekend: kansen, normen, arbeidsmarkt, landelijke budgetten.",
            "# Elke euro hieronder is van de gemeente zelf, of er staat bij wat is aangenomen.",
            "basis: \(Self.quoted(basis))",
            "naam: \(Self.slug(vraag.naam))",
            "titel: \(Self.quoted("\(vraag.naam) \(kennis.start.year)–\(end.year)"))",
            "gemeente: \(Self.slug(vraag.naam))         # wat haar alleen overkomt; wat het land overkomt deelt zij",
            "start: \(kennis.start)",
            "horizon: \(horizon)",
            "peildatum: \(kennis.peildatum)",
            "opgesteld: \(vraag.opgesteld)",
            "waarnemingen: geen           # die van het land gelden hier niet",
        ]
    }

    /// The country's scenario as seen from the folder of the new file.
    private var basis: String { RelativePath.of(vraag.basis, from: vraag.output) }

    private var beginstand: [String] {
        let (stand, cijfer) = (stand, stand.cijfer)
        let (isPersons, isEarlier) = (stand.perUitkering != nil, cijfer.periode.upperBound != kennis.cutOff)
        var notes: [String] = []
        if let ratio = stand.perUitkering {
            notes.append(
                "\(Self.spoken(cijfer.waarde)) personen ÷ \(Self.spoken(ratio)) personen per uitkering (landelijk; de spreiding tussen gemeenten staat bij de prijs)"
            )
        }
        if isEarlier {
            notes.append(
                "de laatst bekende stand, van \(cijfer.periode.upperBound)"
                    + (stand.beweging == 1
                        ? "" : ", × \(Self.spoken(stand.beweging)) zoals die van het land sindsdien bewoog"))
        }
        var lines = [
            "", "beginstand:",
            "  aantal: \(number(stand.waarde, cijfer, notes, isAanname: isPersons || isEarlier))   # huishoudens eind \(kennis.cutOff)",
            "  oud_ontvangers: \(aanname((stand.waarde * 323_000 / 370_000).rounded(), "als in het land, naar rato van de stand"))",
        ]
        lines += tabel(
            "leefvorm",
            [(.alleenstaande, "alleenstaande"), (.alleenstaandeOuder, "alleenstaandeOuder"), (.paar, "paar")])
        lines += tabel(
            "indeling", [(.groep1, "\"1\""), (.groep2, "\"2\""), (.groep3A, "\"3A\""), (.groep3B, "\"3B\"")])
        if let lang = kennis.last(.langer24) {
            gebruik.add([lang])
            lines += [
                "  duur:                         # \(Self.spoken((lang.waarde * 1000).rounded() / 10)) % twee jaar of langer",
                "    aanname: true", "    bekend: \(bekend)",
                "    toelichting: \(Self.quoted("\(lang.bron): \(Self.spoken((lang.waarde * 1000).rounded() / 10)) % twee jaar of langer; daarbinnen verdeeld als landelijk (CBS 81368ned)"))",
            ]
            // 12, 10, 14 % of all within two years; above them 11, 19, 14 % and the rest, as the chain of states of the country has it.
            let (short, long) = (
                [("0-3", 0.17), ("3-6", 0.165), ("6-12", 0.275), ("12-24", 0.39)],
                [("24-36", 0.16), ("36-60", 0.22), ("60-84", 0.15), ("84+", 0.47)]
            )
            lines += (short.map { ($0, $1 * (1 - lang.waarde)) } + long.map { ($0, $1 * lang.waarde) }).map {
                "    \"\($0)\": \(Self.rounded($1))"
            }
        }
        return lines
    }

    /// Counts or shares of a table, where the municipality gives all of it.
    private func tabel(_ naam: String, _ delen: [(GemeenteGrootheid, String)]) -> [String] {
        let cijfers = delen.compactMap { grootheid, word in kennis.last(grootheid).map { (word, $0) } }
        guard cijfers.count == delen.count, cijfers.contains(where: { $0.1.waarde > 0 }) else { return [] }
        return ["  \(naam):"] + cijfers.map { word, one in "    \(word): \(number(one.waarde, one))" }
    }

    private var instroom: [String] {
        let factor = nieuw.factor(niveau.instroom, exits: niveau.uitstroom)
        let times =
            "die van het land naar rato van de stand, × \(Self.spoken(factor)); statushouders en arbeidsbeperkten naar rato van de inwoners"
        let text =
            doelstroom.instroom != nil
            ? !doelstroom.hasExits
                ? "\(times): zo komt een jaar uit op de eigen instroom"
                : "\(times): wat de stand een jaar gelijk houdt, en een klein deel van wat er in een jaar meer of minder instroomde: zulke groei zegt van het jaar erna bijna niets"
            : doelstroom.hasExits
                ? "\(times). Instroom niet opgegeven: zo blijft de stand een jaar gelijk"
                : times
        return [
            "", "instroom:",
            "  per_maand:                    # nieuwe huishoudens; wie terugkomt komt erbij",
            "    aanname: true", "    bekend: \(bekend)", "    toelichting: \(Self.quoted(text))",
        ]
            + nieuw.perMonth(niveau.instroom, exits: niveau.uitstroom).map { herkomst, value in
                "    \(herkomst.rawValue): \(Self.rounded(value))"
            }
    }

    /// The municipality's own path, where it gives one; months before the first have its value, months after the last that.
    private var arbeidsmarkt: [String] {
        let cijfers = kennis.figures(.werkloosheid)
        guard !cijfers.isEmpty else { return [] }
        return ["", "arbeidsmarkt:", "  pad:"]
            + cijfers.map { "    \($0.periode.upperBound): \(number($0.waarde, $0))" }
    }

    private var geld: [String] {
        guard kennis.hasMoney else {
            return [
                "",
                "# Geen geld: er is geen budget gegeven. Geef bijstand new budget_voorlopig(\(kennis.start.year)), of vul hier buig in.",
            ]
        }
        var lines = ["", "buig:"]
        for (grootheid, key) in [
            (GemeenteGrootheid.voorlopig, "voorlopig"), (.naderVoorlopig, "nader_voorlopig"),
            (.definitief, "definitief"),
        ] {
            let cijfers = kennis.budgets(grootheid)
            if !cijfers.isEmpty {
                lines +=
                    ["  \(key):"]
                    + cijfers.map { "    \($0.jaar): \($0.isOpenbaar ? openbaar($0) : number($0.waarde, $0))" }
            }
        }
        lines += GemeentePrijs(kennis).lines(self)
        lines += posten(
            .overigeLasten, "overige_lasten", "geen IOAW, IOAZ of Bbz opgegeven; vul in als het budget die wel omvat")
        lines += posten(
            .baten, "baten", "geen terugvordering en verhaal opgegeven; landelijk ongeveer 2 % van de lasten")
        lines.append("  eerdere_resultaten:           # een tekort is negatief; telt voor het vangnet")
        lines += kennis.figures(.resultaat).filter { $0.jaar < kennis.start.year }.map {
            "    \($0.jaar): \(number($0.waarde, $0))"
        }
        lines.append("    elke: \(aanname(0, "niet opgegeven"))")
        if let inwoners = kennis.inwoners { gebruik.add([inwoners]) }
        if let inwoners = kennis.inwoners, kennis.peildatum >= Month(year: 2019, month: 12) {
            let (sd, size) =
                inwoners.waarde < 15_000
                ? (0.07, "minder dan 15.000")
                : inwoners.waarde <= 100_000 ? (0.055, "15.000 tot 100.000") : (0.04, "meer dan 100.000")
            lines.append(
                "  aandeel_verandering: {elke: {verdeling: lognormal, gemiddelde: 1, sd: \(Self.number(sd)), aanname: true, bekend: 2019-12, toelichting: \(Self.quoted("Iv3 2017–2019, gemeenten van \(size) inwoners (hier \(Self.spoken(inwoners.waarde)))"))}}"
            )
        }
        return lines
    }

    /// The process of exits other than to work, as an effect names it.
    static let anders =
        "uitstroom, oorzaak: [\(Oorzaak.allCases.filter { $0 != .werk }.map(\.rawValue).joined(separator: ", "))]"

    /// What a municipality's begroting says of its grants is not its budget: it is made half a year before, and some book it elsewhere.
    private static let begroot = 0.06
    /// Part of the logarithm that the begroting gets beside the budget of the year before, where that is known: 0.35 and 0.42 fit best
    /// to what budgets of 2018 and 2019 became (Iv3).
    private static let gewicht = 1.0 / 3

    private func openbaar(_ cijfer: GemeenteCijfer) -> String {
        var notes = ["met de spreiding van begrotingen om het budget dat het werd, een aanname"]
        var value = cijfer.waarde
        if let before = kennis.figure(.definitief, cijfer.jaar - 1), before.isOpenbaar {
            gebruik.add([before])
            value = exp(Self.gewicht * log(cijfer.waarde) + (1 - Self.gewicht) * log(before.waarde)).rounded()
            notes.append(
                "voor een derde die begroting, voor twee derde het budget van het jaar ervoor: \(Self.spoken(before.waarde)) (\(before.bron))"
            )
        }
        return
            "{verdeling: lognormal, gemiddelde: \(Self.number(value)), sd: \(Self.number((value * Self.begroot).rounded())), \(evidence(cijfer, notes, isAanname: true))}"
    }

    private func posten(_ grootheid: GemeenteGrootheid, _ key: String, _ assumption: String) -> [String] {
        let cijfers = kennis.figures(grootheid).filter { $0.jaar >= kennis.start.year - 1 }
        guard let last = cijfers.last else { return ["  \(key): {elke: \(aanname(0, assumption))}"] }
        let years = cijfers.filter { $0.jaar >= kennis.start.year }
        return ["  \(key):"] + years.map { "    \($0.jaar): \(number($0.waarde, $0))" }
            + ["    elke: \(number(last.waarde, last, ["als in \(last.jaar)"], isAanname: true))"]
    }

    private var doel: [String] {
        guard let doel = kennis.figures(.doel).last, let nu = kennis.figures(.uitstroomWerk, isOwn: true).last else {
            return []
        }
        return [
            "", "ambitie:", "  referentie:", "    volledig: \(number(nu.waarde, nu))", "  doel:",
            "    volledig: \(number(doel.waarde, doel))",
        ]
    }

    /// The figures that the levels follow from.
    private var niveauCijfers: [GemeenteCijfer] {
        if dossiers != nil { return [] }
        guard doelstroom.isEmpty else {
            return doelstroom.cijfers + [stand.cijfer] + (hasLong ? [kennis.last(.langer24)].compactMap(\.self) : [])
        }
        return [GemeenteGrootheid.instroom, .uitstroom, .uitstroomWerk].flatMap { kennis.figures($0) }
    }

    private var hasLong: Bool { niveau.stromen.contains(.lang) }

    private var afwijking: [String] {
        gebruik.add(niveauCijfers + doelstroom.standen)
        let isKnown = kennis.peildatum >= Month(year: 2018, month: 12)
        let spread = isKnown ? Month(year: 2018, month: 12) : kennis.peildatum
        let last = ([spread] + niveauCijfers.map(\.bekend)).max()!
        let evidence = "bekend: \(last)"
        func effect(_ stroom: GemeenteNiveau.Stroom, _ where_: String) -> String {
            // Of a dossier file the means stand in the tables, so that the opening state has them too.
            let mean = stroom == .instroom || dossiers != nil ? 1 : exp(niveau.midden[stroom] ?? 0)
            let leverage =
                stroom != .instroom
                ? 1 : dossiers?.inflow(niveau).leverage ?? nieuw.leverage(niveau.instroom, exits: niveau.uitstroom)
            return
                "      - {proces: \(where_), van: start, ratio: {verdeling: lognormal, gemiddelde: \(Self.rounded(mean)), sd: \(Self.rounded(mean * leverage * (niveau.spreiding[stroom] ?? 0)))}}"
        }
        let why =
            dossiers != nil
            ? "uit de jaren van het dossierbestand tegenover het land in dezelfde maanden; de spreiding is wat die openlaten"
            : niveau.isGemeten
                ? "uit eigen of openbare cijfers; de spreiding is wat die openlaten"
                : "geen cijfers van de gemeente: wat gemeenten van haar omvang gemiddeld zijn, met hun onderlinge spreiding"
        return [
            "", "# Hoe de stromen van deze gemeente zich tot die van het land verhouden: 1,2 is een vijfde meer.",
            "interventies:", "  - naam: \(Self.eigenNiveau)", "    soort: omgeving", "    aanname: true",
            "    \(evidence)",
            "    toelichting: \(Self.quoted("\(why). Tussen gemeenten verschilt de omloop 12 % en de verdeling van de uitstroom 14 % (CBS 2015–2017)"))",
            "    effecten:",
            effect(
                .instroom,
                "instroom, herkomst: [\(Herkomst.allCases.filter { !$0.isToegewezen }.map(\.rawValue).joined(separator: ", "))]"
            ),
            effect(.werk, "uitstroom, oorzaak: werk"),
            effect(.overig, Self.anders),
        ]
            + (hasLong ? [effect(.lang, "uitstroom, duur: [\"24-36\", \"36-60\", \"60-84\", \"84+\"]")] : [])
            + (dossiers?.vorm ?? [])
            + druk(evidence)
            + [
                "", "# Wat bijstand calibrate aan uw cijfers past.", "calibratie:",
            ]
            + (["instroom", "uitstroom-werk", "uitstroom-overig"] + (hasLong ? ["uitstroom-lang"] : [])).enumerated()
            .map {
                "  - {naam: \($1), parameter: interventies.effecten.ratio.\(Self.eigenNiveau).\($0 + 1)}"
            } + ["  - {naam: eigen-druk, parameter: discrepantie.gemeente_toestand}"]
    }

    /// The pressure of the municipality's own, and how it goes with its levels.
    private func druk(_ evidence: String) -> [String] {
        let why =
            "een maandschok zo groot dat een gemeente op den duur \(Self.spoken(100 * niveau.pool.druk)) % van het land afwijkt; na tweeënhalf jaar is er de helft van over (gepast op gemeenten, CBS 2015–2017)"
        let members =
            (1...3).map { "interventies.effecten.ratio.\(Self.eigenNiveau).\($0)" } + ["discrepantie.gemeente_toestand"]
        return [
            "",
            "# Druk van deze gemeente zelf, naast die van het land: wat haar stand doet dat niveau en land niet verklaren.",
            "discrepantie:",
            "  gemeente_toestand: {verdeling: normal, gemiddelde: \(Self.rounded(niveau.toestand.mean)), sd: \(Self.rounded(niveau.toestand.sd)), aanname: true, \(evidence), toelichting: \"gefilterd uit haar stand en stromen tegenover die van het land\"}",
            "  gemeente_phi: {waarde: \(Self.number(niveau.pool.phi)), aanname: true, \(evidence)}",
            "  gemeente_sd: {waarde: \(Self.rounded(niveau.pool.sd)), aanname: true, \(evidence), toelichting: \(Self.quoted(why))}",
        ]
            + (dossiers?.volging ?? []) + [
                "", "correlaties:", "  - naam: \(Self.eigenNiveau)", "    aanname: true", "    \(evidence)",
                "    toelichting: \"wie meer instroom heeft heeft ook meer uitstroom; en wat druk is kan ook niveau zijn\"",
                "    parameters: [\(members.joined(separator: ", "))]",
                "    correlatie:",
            ]
            + niveau.correlatie.map { row in
                "      - [\(row.map { Self.number(($0 * 10_000).rounded() / 10_000) }.joined(separator: ", "))]"
            }
    }

    // MARK: Numbers

    /// A number with its source.
    func number(_ value: Double, _ cijfer: GemeenteCijfer, _ notes: [String] = [], isAanname: Bool = false) -> String {
        "{waarde: \(Self.number(value)), \(evidence(cijfer, notes, isAanname: isAanname))}"
    }

    /// Where a number comes from and since when it is known.
    func evidence(_ cijfer: GemeenteCijfer, _ notes: [String] = [], isAanname: Bool = false) -> String {
        gebruik.add([cijfer])
        let notes = (cijfer.toelichting.isEmpty ? [] : [cijfer.toelichting]) + notes
        let why = isAanname ? "aanname: true" : "bron: \(Self.quoted(cijfer.bron))"
        let text = isAanname ? [cijfer.bron] + notes : notes
        return "\(why), bekend: \(cijfer.bekend)"
            + (text.isEmpty ? "" : ", toelichting: \(Self.quoted(text.joined(separator: "; ")))")
    }

    func aanname(_ value: Double, _ why: String) -> String {
        "{waarde: \(Self.number(value)), aanname: true, bekend: \(bekend), toelichting: \(Self.quoted(why))}"
    }

    /// Whole numbers from ten thousand on with a mark for thousands, others with up to six digits.
    static func number(_ value: Double) -> String {
        guard value == value.rounded(), abs(value) < 1e15 else { return String(format: "%.6g", value) }
        let digits = String(Int(abs(value)))
        guard digits.count > 4 else { return (value < 0 ? "-" : "") + digits }
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0 && (digits.count - index) % 3 == 0 { text += "_" }
            text.append(digit)
        }
        return (value < 0 ? "-" : "") + text
    }

    /// A number in a sentence.
    static func spoken(_ value: Double) -> String {
        value == value.rounded()
            ? number(value).replacing("_", with: ".") : String(format: "%.4g", value).replacing(".", with: ",")
    }

    static func rounded(_ value: Double) -> String { String(format: "%.4g", value) }

    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ") + "\""
    }
}
