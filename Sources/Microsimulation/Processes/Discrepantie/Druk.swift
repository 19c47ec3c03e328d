internal import BijstandCaseload
internal import BijstandStochastics

/// What z(t) does to flows: factors of one month.
struct Druk: Equatable {
    /// On instroom of all herkomsten but statushouders, who have a path of their own, and arbeidsbeperkten, who come by law.
    var instroom = 1.0
    var terugval = 1.0
    var uitstroom = 1.0

    static let none = Druk()

    init() {}

    init(_ z: Double, _ numbers: ParameterVector) {
        guard z != 0 else { return }
        let share = numbers.scalar(.discrepantieInstroom)
        instroom = Elementary.exp(share * z)
        terugval = Elementary.exp(numbers.scalar(.discrepantieTerugval) * share * z)
        uitstroom = Elementary.exp(-(1 - share) * z)
    }

    /// Herkomsten that it moves.
    static func moves(herkomst: Int) -> Bool { !Herkomst.allCases[herkomst].isToegewezen }
}

extension HazardTables {
    /// A month's hazards, by (status, lane), under a pressure.
    static func press(_ hazards: inout [Double], _ druk: Druk) {
        if druk == .none { return }
        for status in 0..<Status.rows {
            let factor = status == Int(Status.out) ? druk.terugval : druk.uitstroom
            for cause in 0..<Lane.causes { hazards[status * Lane.stride + cause] *= factor }
        }
    }
}
