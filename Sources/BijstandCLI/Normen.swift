import BijstandReporting
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

    func run() throws {
        try reporting {
            if let place = place.place("normen") {
                try place.put(NormenText.table)
            } else {
                print(NormenText.table.text)
                print("* berekend: een paar is alleenstaand ÷ 0,7, 18–20 jaar 17,28 % van een paar")
            }
        }
    }
}
