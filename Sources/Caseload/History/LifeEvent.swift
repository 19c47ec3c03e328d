/// Something that happened to a dossier in a simulated month, with the dossier as it was then.
public struct LifeEvent: Sendable, Equatable {
    /// What happened, by the spelling of result files.
    public enum Kind: String, Sendable, CaseIterable {
        /// In the opening state: on benefit, or a former recipient.
        case stand
        case oudOntvanger = "oud_ontvanger"
        case instroom, terugval, uitstroom, aow, overlijden, doorstroom, herindeling
        /// A job beside the benefit begins, grows, ends.
        case deeltijd
        /// A contract ends; the detail says whether it goes on.
        case contract
        /// WW, the search after it, or the end of that.
        case werkfase
        case traject

        public init(_ einde: Einde) {
            switch einde {
            case .aow: self = .aow
            case .overlijden: self = .overlijden
            }
        }
    }

    public let dossier: DossierKey
    public let month: Month
    public let kind: Kind
    /// Cause, move, change or name of the traject; empty where there is none.
    public let detail: String
    public let afstand: Afstand
    public let indeling: Afstand
    public let leefvorm: Leefvorm
    public let herkomst: Herkomst
    /// Completed years of age.
    public let leeftijd: Int
    /// Month in which the running spell, or the time since exit, began.
    public let since: Month
    /// Of the job held, if any.
    public let uren: Uren?
    public let termijn: Termijn?

    public init(
        dossier: DossierKey, month: Month, kind: Kind, detail: String, afstand: Afstand, indeling: Afstand,
        leefvorm: Leefvorm, herkomst: Herkomst, leeftijd: Int, since: Month, uren: Uren?, termijn: Termijn?
    ) {
        self.dossier = dossier
        self.month = month
        self.kind = kind
        self.detail = detail
        self.afstand = afstand
        self.indeling = indeling
        self.leefvorm = leefvorm
        self.herkomst = herkomst
        self.leeftijd = leeftijd
        self.since = since
        self.uren = uren
        self.termijn = termijn
    }
}
