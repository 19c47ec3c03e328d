internal import BijstandCaseload

/// What effects on a process act on.
enum Reach {
    /// Lanes of the hazard tables.
    case lanes
    /// Expected instroom.
    case instroom
    /// The path of unemployment.
    case arbeidsmarkt
    /// A calendar of the process itself: see ``CalendarEffects``.
    case calendar
}

extension Effect.Proces {
    var reach: Reach {
        switch self {
        case .uitstroom, .doorstroom, .terugval: .lanes
        case .instroom: .instroom
        case .arbeidsmarkt: .arbeidsmarkt
        case .herindeling, .groei, .baanverlies, .begeleiding, .plaatsen: .calendar
        }
    }
}
