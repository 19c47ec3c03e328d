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
            let manifest = try Manifest(folder: folder)
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
            let file = try ScenarioFile(of: manifest, in: folder)
            try households.ask(file, "replay", speech.language)
            if file.scenario.dossiers != nil { StandardOutput.makePrivate() }
            let lines = try Engine.simulation(file).events(
                seed: manifest.request.seed, replication: replication,
                uncertainty: try Engine.uncertainty(manifest.request))
            var isFound = false
            for (lijn, events) in lines where line == nil || line == lijn {
                let own = key.map { key in events.filter { $0.dossier == key } } ?? events
                isFound = isFound || !own.isEmpty
                print("# \(lijn.rawValue)")
                if key != nil {
                    print(LifeStory.text(own))
                } else {
                    for event in own { print(LifeStory.line(event)) }
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

/// Events in words.
enum LifeStory {
    /// One event on a line, for reading and searching.
    static func line(_ event: LifeEvent) -> String {
        let what = [event.kind.rawValue, event.detail].filter { !$0.isEmpty }.joined(separator: " ")
        return
            "\(event.month)  \(event.dossier)  \(what)  afstand \(event.afstand.rawValue), indeling \(event.indeling.rawValue)"
    }

    /// The life of one dossier: who it is, then what happens, with the months between.
    static func text(_ events: [LifeEvent]) -> String {
        guard let first = events.first else { return "not in this line" }
        var lines = [
            "\(first.dossier): \(first.leefvorm.rawValue), \(first.leeftijd) years, herkomst \(first.herkomst.rawValue)"
        ]
        var previous = first.month
        for event in events {
            let pause = previous.distance(to: event.month)
            let after = pause == 0 ? "" : pause == 1 ? " (a month later)" : " (\(pause) months later)"
            lines.append("\(event.month)  \(sentence(event))\(after)")
            previous = event.month
        }
        return lines.joined(separator: "\n")
    }

    private static func sentence(_ event: LifeEvent) -> String {
        let job = event.uren.map { uren in
            "\(uren.rawValue) hours a week, \(event.termijn.map { $0 == .vast ? "permanent" : "\($0.rawValue) months" } ?? "")"
        }
        let place = "afstand \(event.afstand.rawValue), indeling \(event.indeling.rawValue)"
        return switch event.kind {
        case .stand: "on bijstand since \(event.since); \(place)\(job.map { "; works \($0)" } ?? "")"
        case .oudOntvanger: "former recipient: left in \(event.since) (\(event.detail))"
        case .instroom: "comes into bijstand (\(event.detail)); \(place)"
        case .terugval: "comes back (\(event.detail)); \(place)"
        case .uitstroom: "leaves: \(event.detail)\(job.map { ", a job of \($0)" } ?? "")"
        case .aow: "reaches the AOW age"
        case .overlijden: "dies"
        case .doorstroom: "moves from afstand \(event.detail.replacing(">", with: " to "))"
        case .herindeling:
            "is seen anew: indeling \(event.detail.replacing(">", with: " to ")), afstand \(event.afstand.rawValue)"
        case .deeltijd: "deeltijd, \(event.detail)\(job.map { ": \($0)" } ?? "")"
        case .contract: "contract ends: \(event.detail)"
        case .werkfase: event.detail == "voorbij" ? "out of WW and search" : "without work: \(event.detail)"
        case .traject: "traject \(event.detail)"
        }
    }
}
