import Foundation

/// Valid scenarios with odd texts wherever a scenario has a text: what looks like a number or a word of YAML, quotes, line
/// ends and signs of other scripts. The same for the same seed.
public struct OddScenario {
    /// What a scenario file holds.
    public let text: String
    /// Its title, as it should come out.
    public let titel: String

    /// Written without quotes, they would be other things than texts.
    private static let plain = [
        "550.000", "1_0", "2.50", "1e3", "007", "2019", "-0", "true", "false", "1.0", "0.10", "28_600_000", "1E5",
        "null", "~",
        "yes", "0x1F", "1:30", ".5", "2019-01", "-12.500", "1e400", "123456789012345678901234567890",
    ]
    /// Written between quotes.
    private static let quoted = [
        "1.50", "true", "a: b", "#", "'", "\"", "\\", "a\nb", "a\tb", " a ", "é", "e\u{301}", "日本", "👩‍👧", "\u{7F}",
        "\u{85}",
        "\u{2028}", "a\u{FEFF}b", "\u{1B}[31m", "{a: 1}", "[1, 2]", "- a", "=1+1", "a,b;c", "1_0", "1e3", "a\u{A0}b",
        "\u{202E}x",
    ]
    /// Names of scenarios: they name files too.
    private static let names = ["1_0", "1e3", "007", "2.50", "true", "2019", "0.10", "null", "1E5", "proef"]

    /// Names within a budget proposal: they name rows.
    private static let own = ["1_0", "1e3", "007", "true", "2019", "1E5", "-0", "null", "werk"]

    public init(seed: UInt64) {
        var random = SplitMix(state: seed)
        var (texts, titel): (Set<String>, String) = ([], "")
        /// A text as a file spells it, and as it is meant; names differ from each other.
        func text() -> (spelled: String, meant: String) {
            while true {
                let isPlain = random.below(2) == 0
                let list = isPlain ? Self.plain : Self.quoted
                let meant = list[random.below(list.count)]
                guard texts.insert(meant).inserted else { continue }
                return (isPlain ? meant : Self.spelled(meant), meant)
            }
        }
        func any() -> String {
            texts.removeAll()
            return text().spelled
        }
        let title = text()
        titel = title.meant
        texts.removeAll()
        let (first, second) = (text().spelled, text().spelled)
        let own = Self.own[random.below(Self.own.count)]
        self.titel = titel
        self.text = """
            \(Fixture.base.replacing("naam: proef\ntitel: Proef\n", with: ""))
            naam: \(Self.names[random.below(Self.names.count)])
            titel: \(title.spelled)
            toelichting: \(any())
            overlijden: {bron: \(any()), toelichting: \(any()), hazard: {elke: 0.0005}}
            interventies:
              - {naam: \(first), soort: beleid, bron: \(any()), effecten: [{proces: instroom, van: 2019-06, ratio: 0.5}]}
              - naam: \(second)
                soort: beleid
                bron: \(any())
                toelichting: \(any())
                traject: {van: 2019-02, plaatsen: 3, prijs: 1_500, lockin: {maanden: 4}, doelgroep: {indeling: [1, "2"]}}
            doelen:
              - {naam: stand(2020), van: 0, tot: 1_000, bron: \(any())}
            begroting:
              bron: \(any())
              programmas:
                - naam: \(own)
                  regels:
                    - naam: \(Self.own[random.below(Self.own.count)])
                      soort: besparing
                      bedragen: {2019: {waarde: -550_000, gelezen: \(any()), opmerking: \(any())}}
              beweringen:
                - {naam: \(Self.own[random.below(Self.own.count)]), citaat: \(any()), programma: \(own), bedrag: 5, som: [2, 3], opmerking: \(any())}

            """.replacing("overlijden:\n  aanname: true\n  hazard: {elke: 0.0005}\n", with: "")
    }

    /// Between quotes, with every sign that a file may not hold as it is written out.
    private static func spelled(_ text: String) -> String {
        "\""
            + text.unicodeScalars.map { scalar in
                switch scalar {
                case "\"", "\\": "\\\(scalar)"
                case let safe where safe.isASCII && safe.value >= 32 && safe.value < 127: "\(safe)"
                default:
                    "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
                        + String(scalar.value, radix: 16)
                }
            }.joined() + "\""
    }
}

/// Random whole numbers of a seed (Steele, Lea and Flood 2014).
public struct SplitMix {
    private var state: UInt64

    public init(state: UInt64) { self.state = state }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    public mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
