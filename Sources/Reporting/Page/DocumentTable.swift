import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// Every row of the documents: what they say, what the product has of it, where it lives, or why it is not there.
package struct DocumentTable: Spoken {
    /// A number of the product, as it is found.
    package enum Found {
        case number(Quantity)
        case figure(Summary)
    }

    private let rows: [(rij: DocumentRij, found: [Found])]
    let language: Language

    package init(_ rows: [(rij: DocumentRij, found: [Found])], _ language: Language) {
        (self.rows, self.language) = (rows, language)
    }

    package var markdown: String { "\(counts)\n\n\(table.markdown)" }

    /// How many rows of each kind.
    private var counts: String {
        let parts = DocumentRij.Oordeel.allCases.map { oordeel in
            "\(rows.count { $0.rij.oordeel == oordeel }) \(word(oordeel))"
        }
        return "\(rows.count) \(say(nl: "rijen", en: "rows")): \(parts.joined(separator: ", "))."
    }

    private func word(_ oordeel: DocumentRij.Oordeel) -> String {
        switch oordeel {
        case .gedekt: say(nl: "gedekt", en: "covered")
        case .deels: say(nl: "deels", en: "partly")
        case .open: say(nl: "open", en: "open")
        case .geenGrootheid: say(nl: "geen grootheid", en: "not a quantity")
        }
    }

    private var table: TextTable {
        TextTable(
            header: [
                say(nl: "rij", en: "row"), say(nl: "document", en: "document"), say(nl: "wat", en: "what"), "",
                say(nl: "in het document", en: "in the document"), say(nl: "hier", en: "here"),
                say(nl: "waar, en waarom", en: "where, and why"),
            ],
            rows: rows.map { rij, found in
                let values = zip(rij.product, found).map { "\(name($0)) = \(value($1))" }
                let links = rij.waar.map { "[\(Self.short($0))](\($0))" }.joined(separator: ", ")
                return [
                    "\(rij.nummer)", rij.plaats, rij.wat, word(rij.oordeel), rij.document ?? "",
                    values.joined(separator: "; "),
                    [links, rij.waarom ?? ""].filter { !$0.isEmpty }.joined(separator: ". "),
                ]
            }, textColumns: Set(0...6))
    }

    private static func short(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return ["yaml", "md", "csv"].reduce(name) { $0.hasSuffix(".\($1)") ? String($0.dropLast($1.count + 1)) : $0 }
    }

    private func name(_ waarde: DocumentRij.Waarde) -> String {
        let scenario = waarde.scenario.components(separatedBy: "+").map(Self.short).joined(separator: "+")
        return switch waarde.soort {
        case .getal(let path): "`\(path)` (\(scenario))"
        case .cijfer(let figure): "`\(figure)` (\(scenario))"
        }
    }

    private func value(_ found: Found) -> String {
        switch found {
        case .number(let quantity):
            let mean = numbers.spelled(Self.short(quantity.center))
            guard case .distribution(let distribution) = quantity.content else { return mean }
            return "\(mean) ± \(numbers.digits(distribution.sd))"
        case .figure(let summary):
            let mean = numbers.figure(summary.mean, summary.unit)
            let spread = summary.spread(" … ") { numbers.figure($0, summary.unit) }
            return mean + (spread.map { " [\($0)]" } ?? "") + numbers.suffix(summary.unit)
        }
    }

    /// At most six digits, and no zeros at the end.
    private static func short(_ value: Double) -> String {
        let whole = value.rounded()
        if whole == value, abs(value) < 1e15 { return "\(Int64(whole))" }
        let rounded = (value * 1e6).rounded() / 1e6
        return "\(rounded)"
    }
}
