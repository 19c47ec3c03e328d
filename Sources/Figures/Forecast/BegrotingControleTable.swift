internal import BijstandBudget
internal import BijstandCaseload

/// `begroting_controle.csv`: what a budget proposal says beside what it comes to.
enum BegrotingControleTable {
    static func of(_ begroting: Begroting) -> Table {
        let columns: [Table.Column] = [
            .init("year", .year, "First year it is about.", isKey: true),
            .init("through", .year, "Last year it is about.", isRequired: true),
            .init("programma", .text, "Programme; totaal for all of them.", isKey: true),
            .init(
                "controle", .text,
                "netto (lasten + besparing), dekking (netto less what the running budget holds), totaal (over years; printed sums where there are), lezing (a copy that reads otherwise), bewering (what the text states), lezing_bewering.",
                isKey: true, values: BegrotingControle.Soort.allCases.map(\.rawValue)),
            .init("regel", .text, "Name of the line or statement; of a sum over all programmes the kind.", isKey: true),
            .init("eenheid", .text, "Unit of the amounts.", isRequired: true, values: [Unit.euro.rawValue]),
            .init("vermeld", .number, "Printed, stated or read; empty where there is none or it is no amount."),
            .init("berekend", .number, "What it comes to; of a lezing what is taken to be meant.", isRequired: true),
            .init("verschil", .number, "vermeld less berekend."),
            .init("klopt", .text, "Whether it adds up; empty where nothing is printed.", values: ["ja", "nee"]),
            .init("tekst", .text, "The document's own words, or what its copy reads."),
            .init("opmerking", .text, "Remark of the scenario."),
            .init("bron", .text, "Source of what is printed or stated."),
        ]
        return Table(
            name: "begroting_controle", title: "Whether the budget proposal adds up", columns: columns,
            rows: begroting.controles.map(row))
    }

    private static func row(_ controle: BegrotingControle) -> [Table.Cell] {
        func text(_ text: String?) -> Table.Cell { text.map(Table.Cell.text) ?? .empty }
        let bron: String? =
            switch controle.provenance {
            case .bron(let bron): bron
            case .aanname: "aanname"
            case .neutral: nil
            }
        return [
            .text("\(controle.years.lowerBound)"), .text("\(controle.years.upperBound)"), .text(controle.programma),
            .text(controle.soort.rawValue), .text(controle.regel), .text(Unit.euro.rawValue),
            controle.vermeld?.cell ?? .empty, controle.berekend.cell, controle.verschil?.cell ?? .empty,
            text(controle.klopt.map { $0 ? "ja" : "nee" }), text(controle.tekst), text(controle.opmerking), text(bron),
        ]
    }
}
