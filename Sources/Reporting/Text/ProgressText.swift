import BijstandCaseload

/// What stands beside a bar.
package struct ProgressText: Spoken {
    let language: Language

    package init(_ language: Language) { self.language = language }

    package func count(_ done: Int, of total: Int) -> String {
        say(nl: "\(done) / \(total) replicaties", en: "\(done) / \(total) replications")
    }

    // MARK: Calibration

    package func search(_ round: Int, of rounds: Int) -> String {
        say(nl: "zoekronde \(round) van \(rounds), hoogstens ", en: "search \(round) of \(rounds), at most ")
    }

    package let prior = "prior, "

    package func generation(_ number: Int) -> String {
        say(nl: "generatie \(number), hoogstens ", en: "generation \(number), at most ")
    }
}
