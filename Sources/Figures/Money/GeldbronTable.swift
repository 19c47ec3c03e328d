internal import BijstandCaseload

/// `geldbronnen.csv`: money of others by name, beside the participatiebudget.
enum GeldbronTable {
    static func of(_ bronnen: [Geldbron]) -> Table {
        let years = Set(bronnen.flatMap { $0.bedragen + $0.regio }.map(\.year)).sorted()
        return Table(
            name: "geldbronnen", title: "Money of others by name",
            columns: [
                .init("year", .year, "Calendar year.", isKey: true),
                .init("bron", .text, "Name of the money.", isKey: true),
                .init(
                    "gemeente", .number, "What the municipality gets, in euros: part of participatie_extern.",
                    minimum: 0),
                .init(
                    "regio", .number, "What the whole region gets, in euros; empty where that is not given.", minimum: 0
                ),
            ],
            rows: years.flatMap { year in
                bronnen.compactMap { bron in
                    let own = bron.bedragen.first { $0.year == year }?.euro
                    let regio = bron.regio.first { $0.year == year }?.euro
                    if own == nil && regio == nil { return nil }
                    return [
                        .text("\(year)"), .text(bron.naam), own?.cell ?? .empty, regio?.cell ?? .empty,
                    ]
                }
            })
    }
}
