/// What ends a dossier for good and is no uitstroom, each a flow of its own.
public enum Einde: String, Category {
    case aow
    case overlijden

    /// By what a dossier ends.
    public var naam: Phrase {
        switch self {
        case .aow: Phrase(nl: "AOW", en: "AOW")
        case .overlijden: Phrase(nl: "overlijden", en: "death")
        }
    }

    /// What its flow counts.
    public var betekenis: Phrase {
        switch self {
        case .aow: Phrase(nl: "Dossiers die de AOW-leeftijd bereiken.", en: "Dossiers that reach the AOW age.")
        case .overlijden:
            Phrase(nl: "Dossiers die door overlijden eindigen.", en: "Dossiers that end by death.")
        }
    }
}
