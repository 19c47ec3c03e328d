import BijstandAnalysis
import BijstandCaseload

extension Referentie {
    /// As people read it.
    var word: Phrase {
        switch self {
        case .persistentie: Phrase(nl: "blijft gelijk", en: "stays")
        case .seizoen: Phrase(nl: "zelfde maand", en: "same month")
        case .trend: Phrase(nl: "trend van een jaar", en: "trend of a year")
        case .veranderingen: Phrase(nl: "eerdere veranderingen", en: "earlier changes")
        case .gedempt: Phrase(nl: "gedempte trend", en: "damped trend")
        }
    }
}
