internal import BijstandCaseload

/// The competing clocks of a dossier on benefit, in the order of the tables' columns.
enum Lane {
    /// Lanes 0 ..< 7 are the causes of uitstroom.
    static let causes = 7
    /// A job found; whether it ends the benefit depends on its hours and wage.
    static let werk = 0
    /// A step away from work.
    static let away = 7
    /// A step towards work.
    static let towards = 8
    static let count = 9
    /// Distance between rows, with room to keep them aligned.
    static let stride = 10
    /// Words of a spell's random blocks that are no lane.
    static let deathWord = 9
    static let terugvalWord = 10
}

/// Where a dossier is: 0...3 on benefit at that afstand, then these.
enum Status {
    static let out: UInt8 = 4
    static let gone: UInt8 = 5
    /// Rows of the hazard tables: four afstanden and out.
    static let rows = 5
}
