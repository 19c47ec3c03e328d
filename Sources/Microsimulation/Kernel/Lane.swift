/// The competing clocks of a dossier on benefit, in the order of the tables' columns.
enum Lane {
    /// Lanes 0 ..< 7 are the causes of uitstroom.
    static let causes = 7
    /// A job found; whether it ends the benefit depends on its hours and wage.
    static let werk = 0
    /// A step away from work.
    static let away = causes
    /// A step towards work.
    static let towards = away + 1
    static let count = towards + 1
    /// Distance between rows, with room to keep them aligned.
    static let stride = 10
    /// Words of a spell's random blocks that are no lane.
    static let deathWord = count
    static let terugvalWord = deathWord + 1
}
