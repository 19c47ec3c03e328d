/// A move of one step in afstand.
public enum Doorstroom: String, Category {
    case from1to2 = "1>2"
    case from2to3A = "2>3A"
    case from3Ato3B = "3A>3B"
    case from2to1 = "2>1"
    case from3Ato2 = "3A>2"
    case from3Bto3A = "3B>3A"

    /// The move away from work out of an afstand; nil from the last.
    public static func away(from afstand: Afstand) -> Doorstroom? {
        switch afstand {
        case .zeerKort: .from1to2
        case .enige: .from2to3A
        case .groot: .from3Ato3B
        case .onoverbrugbaar: nil
        }
    }

    /// The move towards work out of an afstand; nil from the first.
    public static func towards(from afstand: Afstand) -> Doorstroom? {
        switch afstand {
        case .zeerKort: nil
        case .enige: .from2to1
        case .groot: .from3Ato2
        case .onoverbrugbaar: .from3Bto3A
        }
    }
}
