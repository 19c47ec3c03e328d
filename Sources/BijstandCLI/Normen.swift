import ArgumentParser
import BijstandBudget
import BijstandCaseload

struct Normen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "normen",
        abstract:
            "Print the monthly norms of the Participatiewet by half-year, with what is known of each and its source.",
        discussion:
            "Cost sharers each get (40 % + n × 30 %) ÷ n of a couple's norm. An amount with * is worked out from the one before it."
    )

    @OptionGroup var place: PlaceOptions

    @OptionGroup var speech: LanguageOption

    func run() throws {
        try reporting(speech.language) {
            if let place = place.place("normen") {
                try place.put(Self.table)
            } else {
                print(Self.table.text)
                print("* berekend: een paar is alleenstaand ÷ 0,7, 18–20 jaar 17,28 % van een paar")
            }
        }
    }

    private static var table: TextTable {
        TextTable(
            header: ["vanaf", "alleenstaand(e ouder)", "paar", "18–20 jaar", "status", "bron"],
            rows: NormTable.rows.map { row in
                [
                    "\(row.from)", row.alleen.dutch, row.paar.dutch + (row.isPaarRead ? "" : "*"),
                    row.jong.dutch + (row.isJongRead ? "" : "*"), row.standing.rawValue, row.bron,
                ]
            }, textColumns: [0, 4, 5])
    }
}
