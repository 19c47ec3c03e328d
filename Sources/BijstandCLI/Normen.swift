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

    @OptionGroup var speech: LanguageOption

    func run() throws {
        try reporting(speech.language) {
            let table = NormenText.table(speech.language)
            if let place = place.place(.normen) { return try place.put(table.markdown) }
            print(table.text)
            print(NormenText.note(speech.language))
        }
    }
}
