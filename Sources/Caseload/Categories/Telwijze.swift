/// A way of counting how many people went to work in a year.
public enum Telwijze: String, Category {
    /// Exits to work that end the benefit.
    case volledig
    /// Dossiers that left for work or took a job beside the benefit, each once a year: one hour counts.
    case gedeeltelijk
    /// As the memo counts: those, more hours beside the benefit, and prevented instroom.
    case notitie
    /// Exits to work without terugval in the 6, 12, 24 months after.
    case duurzaam6, duurzaam12, duurzaam24
    /// Hours of work gained, in full working weeks.
    case fte
}
