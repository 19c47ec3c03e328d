import BijstandCaseload

/// Events in words.
package struct LifeStory: Spoken {
    let language: Language

    package init(_ language: Language) { self.language = language }

    /// What stands above the events of a line.
    package func heading(_ lijn: Lijn) -> String {
        switch lijn {
        case .scenario: "# scenario"
        case .ongewijzigd: "# ongewijzigd"
        }
    }

    /// One event on a line, for reading and searching, in the spelling of `dossiers.csv`.
    package func line(_ event: LifeEvent) -> String {
        let what = [event.kind.rawValue, event.detail].filter { !$0.isEmpty }.joined(separator: " ")
        return
            "\(event.month)  \(event.dossier)  \(what)  afstand \(event.afstand.rawValue), indeling \(event.indeling.rawValue)"
    }

    /// The life of one dossier: who it is, then what happens, with the months between.
    package func text(_ events: [LifeEvent]) -> String {
        guard let first = events.first else { return say(nl: "niet in deze lijn", en: "not in this line") }
        let age = say(nl: "\(first.leeftijd) jaar", en: "\(first.leeftijd) years")
        var lines = [
            "\(first.dossier): \(first.leefvorm.rawValue), \(age), herkomst \(first.herkomst.rawValue)"
        ]
        var previous = first.month
        for event in events {
            lines.append("\(event.month)  \(sentence(event))\(pause(previous.distance(to: event.month)))")
            previous = event.month
        }
        return lines.joined(separator: "\n")
    }

    private func pause(_ months: Int) -> String {
        switch months {
        case 0: ""
        case 1: say(nl: " (een maand later)", en: " (a month later)")
        default: say(nl: " (\(months) maanden later)", en: " (\(months) months later)")
        }
    }

    private func sentence(_ event: LifeEvent) -> String {
        let detail = event.detail
        let place = "afstand \(event.afstand.rawValue), indeling \(event.indeling.rawValue)"
        let job = job(event)
        return switch event.kind {
        case .stand:
            say(nl: "in de bijstand sinds \(event.since); \(place)", en: "on bijstand since \(event.since); \(place)")
                + (job.map { say(nl: "; werkt \($0)", en: "; works \($0)") } ?? "")
        case .oudOntvanger:
            say(
                nl: "oud-ontvanger: vertrokken in \(event.since) (\(detail))",
                en: "former recipient: left in \(event.since) (\(detail))")
        case .instroom:
            say(nl: "komt in de bijstand (\(detail)); \(place)", en: "comes into bijstand (\(detail)); \(place)")
        case .terugval:
            say(
                nl: "komt terug (\(detail)); \(place)",
                en: "comes back (\(detail.replacing(#/^na /#, with: "after "))); \(place)")
        case .uitstroom:
            say(nl: "stroomt uit: \(detail)", en: "leaves: \(detail)")
                + (job.map { say(nl: ", een baan van \($0)", en: ", a job of \($0)") } ?? "")
        case .aow: say(nl: "bereikt de AOW-leeftijd", en: "reaches the AOW age")
        case .overlijden: say(nl: "overlijdt", en: "dies")
        case .doorstroom:
            say(nl: "gaat van afstand \(move(detail))", en: "moves from afstand \(move(detail))")
        case .herindeling:
            say(
                nl: "is opnieuw bekeken: indeling \(move(detail)), afstand \(event.afstand.rawValue)",
                en: "is seen anew: indeling \(move(detail)), afstand \(event.afstand.rawValue)")
        case .deeltijd:
            say(nl: "deeltijd, \(detail)", en: "deeltijd, \(Self.english(detail))") + (job.map { ": \($0)" } ?? "")
        case .contract: say(nl: "contract \(detail)", en: "contract \(Self.english(detail))")
        case .werkfase:
            detail == "voorbij"
                ? say(nl: "voorbij WW en zoektijd", en: "out of WW and search")
                : say(nl: "zonder werk: \(detail)", en: "without work: \(Self.english(detail))")
        case .traject: say(nl: "traject \(detail)", en: "traject \(Self.english(detail))")
        }
    }

    /// `1>2` in words.
    private func move(_ detail: String) -> String { detail.replacing(">", with: say(nl: " naar ", en: " to ")) }

    private func job(_ event: LifeEvent) -> String? {
        event.uren.map { uren in
            let hours = say(nl: "\(uren.rawValue) uur per week", en: "\(uren.rawValue) hours a week")
            let term = event.termijn.map { termijn in
                termijn == .vast
                    ? say(nl: "vast", en: "permanent")
                    : say(nl: "\(termijn.rawValue) maanden", en: "\(termijn.rawValue) months")
            }
            return [hours, term].compactMap(\.self).joined(separator: ", ")
        }
    }

    /// The last word of a detail, where that is no noun of the Glossary; before it may stand the name of a traject.
    private static func english(_ detail: String) -> String {
        let words = [
            "start": "begins", "groei": "grows", "einde": "ends", "verlengd": "extended", "afgelopen": "ended",
            "werkloos": "searching", "ww": "WW", "gestart": "started", "afgerond": "completed",
            "afgebroken": "broken off", "uitgewerkt": "has worn off",
        ]
        guard let last = detail.split(separator: " ").last, let word = words[String(last)] else { return detail }
        return detail.dropLast(last.count) + word
    }
}
