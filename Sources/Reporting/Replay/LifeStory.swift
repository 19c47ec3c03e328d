import BijstandCaseload

/// Events in words.
package enum LifeStory {
    /// One event on a line, for reading and searching.
    package static func line(_ event: LifeEvent) -> String {
        let what = [event.kind.rawValue, event.detail].filter { !$0.isEmpty }.joined(separator: " ")
        return
            "\(event.month)  \(event.dossier)  \(what)  afstand \(event.afstand.rawValue), indeling \(event.indeling.rawValue)"
    }

    /// The life of one dossier: who it is, then what happens, with the months between.
    package static func text(_ events: [LifeEvent]) -> String {
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
