/// Which word of a household's two random blocks is for what.
enum AttributeWord {
    // First block.
    static let leefvorm = 0
    static let afstand = 1
    /// Age band, and the age within it.
    static let leeftijd = 2
    static let age = 3

    // Second block: one for each kenmerk, from 0 on, then this.
    static let medebewoners = 3
}
