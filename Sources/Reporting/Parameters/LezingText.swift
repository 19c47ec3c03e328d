import BijstandCaseload
import BijstandExchange

/// Doubtful readings of the documents: what the scenario takes each for, and the layer that takes it otherwise.
package struct LezingText: Spoken {
    private let readings: [Lezing]
    let language: Language

    package init(_ readings: [Lezing], _ language: Language) {
        (self.readings, self.language) = (readings, language)
    }

    package var table: TextTable {
        TextTable(
            header: [
                say(nl: "lezing", en: "reading"), "document", say(nl: "plaats", en: "place"),
                say(nl: "hier", en: "here"), say(nl: "anders", en: "otherwise"),
            ],
            rows: readings.map { [$0.naam, $0.document, $0.plaats, $0.hier, $0.anders] }, textColumns: Set(0..<5))
    }

    /// The same for a program.
    package static func json(_ readings: [Lezing]) -> JSONText {
        .array(
            readings.map { one in
                .object(
                    [
                        ("naam", one.naam), ("titel", one.titel), ("document", one.document), ("plaats", one.plaats),
                        ("hier", one.hier), ("anders", one.anders), ("pad", one.path),
                    ].map { ($0, .string($1)) })
            })
    }

    /// A paragraph each: texts are long for a terminal.
    package var text: String {
        readings.map { one in
            """
            \(one.naam): \(one.titel)
              \(one.document), \(one.plaats)
              \(say(nl: "hier", en: "here")): \(one.hier)
              \(say(nl: "anders", en: "otherwise")): \(one.anders)
              --met \(one.path)
            """
        }.joined(separator: "\n\n")
    }
}
