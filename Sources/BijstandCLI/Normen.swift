import ArgumentParser
import Budget
import Caseload

struct Normen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "normen",
        abstract:
            "Print the monthly norms of the Participatiewet by half-year, with what is known of each and its source.",
        discussion: "Cost sharers each get (40 % + n × 30 %) ÷ n of a couple's norm.")

    @Option(help: "Put the table into this file, between <!-- normen NAME --> and <!-- end NAME -->; NAME is --name.")
    var into: String?

    @Option(help: "Name of the place in that file.")
    var name: String?

    func validate() throws {
        if (into == nil) != (name == nil) { throw ValidationError("--into and --name go together") }
    }

    func run() throws {
        try reporting {
            let table = Self.table
            if let into, let name {
                return try Targets.replace("normen \(name)", end: "end \(name)", with: table.markdown, in: into)
            }
            print(table.text)
        }
    }

    private static var table: TextTable {
        TextTable(
            header: ["vanaf", "alleenstaand(e ouder)", "paar", "18–20 jaar", "status", "bron"],
            rows: NormTable.rows.map { row in
                [
                    "\(row.from)", row.alleen.dutch, row.paar.dutch, row.jong.dutch, row.standing.rawValue, row.bron,
                ]
            }, textColumns: [0, 4, 5])
    }
}
