/// The competing clocks of a dossier on benefit, in the order of the tables' columns, and their random words.
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

    /// Who fills them; what is done when one fires stands in ``Transition/fire(_:_:_:_:_:_:)``.
    static let processes: [any LaneHazards.Type] = [
        UitstroomHazards.self, DoorstroomHazards.self, TerugvalHazards.self,
    ]

    /// Words of a spell's random blocks that are no lane.
    static let deathWord = 9
    static let terugvalWord = 10

    /// The word of a lane: its number, and from lane 9 on what follows those two. So a lane that is added moves no other's word.
    @inline(__always)
    static func word(_ lane: Int) -> Int { lane < deathWord ? lane : lane &+ 2 }
}
