internal import BijstandReporting
public import BijstandCaseload
internal import BijstandExchange

/// Name of a municipality's file.
public enum GemeenteNaam {
    /// Small letters and digits, with `-` between words.
    public static func file(_ naam: String) -> String { GemeenteTekst.slug(naam) }
}

/// What `bijstand new` tells of the file that it wrote.
public struct GemeenteVerslag: Sendable {
    public let text: String

    public init(_ made: NieuweGemeente, file: String, _ language: Language) {
        func say(nl: String, en: String) -> String { Phrase(nl: nl, en: en)[language] }
        let own = made.cijfers.filter { !$0.isOpenbaar }.count
        let open = made.cijfers.count - own
        var lines = [
            say(
                nl: "\(file): \(own) eigen en \(open) openbare cijfers, de rest van het land.",
                en: "\(file): \(own) figures of its own and \(open) public ones, the rest of the country.")
        ]
        if !made.file.scenario.hasMoney {
            lines.append(
                say(
                    nl: "Zonder geld: er is geen budget gegeven.", en: "Without money: no budget is given."))
        }
        if !made.later.isEmpty {
            let names = made.later.map { "\($0.grootheid.rawValue)(\($0.jaar))" }.joined(separator: ", ")
            lines.append(
                say(
                    nl: "Na de peildatum bekend geworden, telt niet mee: \(names).",
                    en: "Became known after the peildatum, left out: \(names)."))
        }
        if !made.ontbreekt.isEmpty {
            let names = made.ontbreekt.joined(separator: ", ")
            lines.append(
                say(
                    nl: "Wat haar beter maakt, met --cijfer of in een bestand met --from: \(names).",
                    en: "What makes it better, by --cijfer or in a file for --from: \(names)."))
        }
        lines.append(say(nl: "Nu: bijstand run \(file)", en: "Now: bijstand run \(file)"))
        text = lines.joined(separator: "\n")
    }
}
