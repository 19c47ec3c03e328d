internal import BijstandCaseload

extension Effect.Proces {
    /// The number that an effect of a kind on it is; nil where it can have none.
    func parameter(_ kind: Effect.Kind) -> Parameter? {
        switch (self, kind) {
        case (.instroom, .niveau): .effectInstroom
        case (.arbeidsmarkt, .niveau): .effectWerkloosheid
        case (.arbeidsmarkt, .verschil): .effectVerschil
        case (.begeleiding, .niveau): .effectFormatie
        case (.instroom, .ratio), (.uitstroom, .ratio), (.doorstroom, .ratio), (.terugval, .ratio),
            (.herindeling, .ratio), (.groei, .ratio), (.baanverlies, .ratio), (.plaatsen, .ratio):
            .effectRatio
        case (.arbeidsmarkt, .ratio), (.begeleiding, .ratio), (.uitstroom, .niveau), (.doorstroom, .niveau),
            (.terugval, .niveau), (.herindeling, .niveau), (.groei, .niveau), (.baanverlies, .niveau),
            (.instroom, .verschil), (.uitstroom, .verschil), (.doorstroom, .verschil), (.terugval, .verschil),
            (.herindeling, .verschil), (.groei, .verschil), (.baanverlies, .verschil), (.begeleiding, .verschil),
            (.plaatsen, .niveau), (.plaatsen, .verschil):
            nil
        }
    }

    /// The kinds of number that an effect on it may have.
    var kinds: [Effect.Kind] { Effect.Kind.allCases.filter { parameter($0) != nil } }
}
