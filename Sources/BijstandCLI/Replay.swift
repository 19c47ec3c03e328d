import Bijstand
import BijstandReporting
import ArgumentParser
import BijstandCaseload
import BijstandExchange
import BijstandMicrosimulation

struct Replay: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Simulate one replication of a result again and print its events, or the life of one dossier.")

    @Argument(help: "Result folder.")
    var folder: String

    @Option(help: "Replication, counted from 0.")
    var replication: UInt32

    @Option(help: "Identity of a dossier, such as stand-17 or statushouder-2021-03-0: tell its life.")
    var dossier: String?

    @Option(help: "actual (the scenario) or unchanged (ongewijzigd); both when absent.")
    var line: Lijn?

    @OptionGroup var households: HouseholdConsent

    @OptionGroup var speech: LanguageOption

    func run() throws {
        try reporting(speech.language) {
            let stored = try StoredRun(folder)
            let manifest = stored.manifest
            guard replication < manifest.request.replications else {
                throw ValidationError(
                    "--replication \(replication): the run has replications 0 to \(manifest.request.replications - 1)")
            }
            let key = try dossier.map { text in
                guard let key = DossierKey(text) else {
                    throw ValidationError("--dossier \(text): an identity looks like stand-17, oud-4 or ww-2020-03-0")
                }
                return key
            }
            let file = try stored.scenario()
            try households.ask(file, "replay", speech.language)
            if file.scenario.dossiers != nil { StandardOutput.makePrivate() }
            let lines = try stored.events(replication: replication)
            let story = LifeStory(speech.language)
            var isFound = false
            for (lijn, events) in lines where line == nil || line == lijn {
                let own = key.map { key in events.filter { $0.dossier == key } } ?? events
                isFound = isFound || !own.isEmpty
                print(story.heading(lijn))
                if key != nil {
                    print(story.text(own))
                } else {
                    for event in own { print(story.line(event)) }
                }
            }
            if !isFound, let dossier {
                warn("\(dossier): no such dossier in replication \(replication) of \(folder)", speech.language)
                throw Exit.differs
            }
        }
    }
}

extension Lijn: ExpressibleByArgument {}
